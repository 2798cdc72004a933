import type { App, Plugin } from 'obsidian';
import type { Agreement } from '../core/follow-ups/agree';
import type { Person } from '../core/people/person';
import type { PhraseKey } from '../i18n/index';
import type { Actions, Desk } from './actions';
import { activePeer } from './active-peer';
import { PickPeerModal } from './pick-peer';
import { AnswersModal } from './prompts/answers';
import { BankFindingsModal } from './prompts/bank-findings';
import { SuggestQuestionsModal } from './prompts/suggest-questions';

/** Asks whom to meet, then starts. */
export function pickAndStart(app: App, desk: Desk, actions: Actions): void {
	new PickPeerModal(app, desk, 'new', (picked) => {
		if (picked !== null) void actions.startMeeting(picked);
	}).open();
}

/** Goes on with the peer of the active note, or asks for whom. */
function withPeer(app: App, desk: Desk, go: (peer: Person) => void): void {
	const peer = activePeer(app, desk);
	if (peer !== null) go(peer);
	else new PickPeerModal(app, desk, 'peers', (picked) => {
		if (picked !== null && typeof picked !== 'string') go(picked);
	}).open();
}

/** The commands that turn a line of a note into a follow-up while its meeting is held. */
const AGREEMENTS: readonly { id: string; agreement: Agreement; icon: string }[] = [
	{ id: 'agreed-mine', agreement: 'mine', icon: 'user' },
	{ id: 'agreed-theirs', agreement: 'theirs', icon: 'user-check' },
	{ id: 'agreed-both', agreement: 'both', icon: 'users' },
	{ id: 'unclear', agreement: 'unclear', icon: 'circle-help' },
];

/** Registers the commands; their ids are public and stay (product.md 3). */
export function registerCommands(plugin: Plugin, desk: Desk, actions: Actions): void {
	const { app } = plugin;
	const { t } = desk;
	const start = (): void => pickAndStart(app, desk, actions);
	const add = (id: string, name: PhraseKey, icon: string, callback: () => void): void => {
		plugin.addCommand({ id, name: t(name), icon, callback });
	};
	add('start-meeting', 'command.startMeeting', 'users', start);
	add('open-follow-ups', 'command.openFollowUps', 'list-checks', () => void actions.openFollowUps('side'));
	add('open-follow-ups-in-tab', 'command.openFollowUpsInTab', 'list-checks', () => void actions.openFollowUps('tab'));
	add('suggest-questions', 'command.suggestQuestions', 'message-circle-question', () => withPeer(app, desk, (peer) => new SuggestQuestionsModal(app, desk, actions, peer).open()));
	add('show-answers', 'command.showAnswers', 'messages-square', () => withPeer(app, desk, (peer) => new AnswersModal(app, desk, actions, peer).open()));
	add('check-question-bank', 'command.checkBank', 'list-checks', () => new BankFindingsModal(app, t, actions).open());
	plugin.addCommand({
		id: 'undo-last-change', name: t('command.undo'), icon: 'undo-2',
		checkCallback: (checking) => {
			if (!actions.canUndo()) return false;
			if (!checking) void actions.undo();
			return true;
		},
	});
	for (const { id, agreement, icon } of AGREEMENTS) {
		plugin.addCommand({
			id, name: t(`command.agreed.${agreement}`), icon,
			editorCheckCallback: (checking, editor, { file }) => {
				if (file === null || !actions.canAgree(file)) return false;
				if (!checking) actions.agree(editor, file, agreement);
				return true;
			},
		});
	}
	plugin.addRibbonIcon('users', t('command.startMeeting'), start);
}
