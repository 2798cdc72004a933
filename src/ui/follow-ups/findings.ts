import { isActive } from '../../core/follow-ups/ledger';
import type { ListPlan } from '../../core/follow-ups/list-plan';
import { isFiltered, type ListView } from '../../core/follow-ups/list-view';
import type { Person } from '../../core/people/person';
import { noteName } from '../../core/text/path';
import type { PhraseKey } from '../../i18n/index';
import type { Actions, Desk } from '../actions';
import { addButton, makeButton } from '../button';
import { addBlock, addPart } from '../part';

/** Draws how far the first reading has come. */
export function drawProgress(parentEl: HTMLElement, { t, progress }: Desk): void {
	const at = progress();
	addBlock(parentEl, 'empty', at === null ? t('panel.reading') : t('panel.readingOf', at), { role: 'status' });
}

/** Draws one line that says what is there: in the vault, or of what the filters leave. */
export function drawFindings(parentEl: HTMLElement, desk: Desk, view: ListView, plan: ListPlan): void {
	const { t } = desk;
	const ledger = desk.ledger();
	const words = isFiltered(view) ? t('list.shown', { count: plan.shown }) : t('panel.found', {
		peers: t('panel.found.peers', { count: ledger.peers.length }),
		meetings: t('panel.found.meetings', { count: desk.notebook.meetings().length }),
		followUps: t('panel.found.followUps', { count: ledger.rows.filter((row) => isActive(row.followUp)).length - plan.before }),
	});
	addBlock(parentEl, 'findings', words, isFiltered(view) ? { role: 'status' } : {});
}

function addLink(parentEl: HTMLElement, text: string, press: () => void): void {
	addButton(parentEl, { cls: 'one-on-ones-link', text }, press);
}

/** Draws why nothing is listed and what would fill the list. */
export function drawEmpty(parentEl: HTMLElement, desk: Desk, actions: Actions, peer: Person | null, view: ListView, clear: () => void): void {
	const { t } = desk;
	if (isFiltered(view)) {
		addLink(addBlock(parentEl, 'empty', `${t('list.nothingShown')} `, { role: 'status' }), t('list.clear'), clear);
	} else if (peer !== null) addBlock(parentEl, 'empty', t('panel.nothingOpen', { peer: peer.name }));
	else if (desk.notebook.meetings().length === 0 && desk.ledger().peers.length === 0) drawFirstDay(parentEl, desk, actions);
	else addBlock(parentEl, 'empty', t('panel.empty.noneOpen'));
}

/** Draws what a vault without one-on-ones sees: what makes a note one, and three commands. */
function drawFirstDay(parentEl: HTMLElement, desk: Desk, actions: Actions): void {
	const { t } = desk;
	const emptyEl = addBlock(parentEl, 'empty');
	emptyEl.createEl('h4', { text: t('panel.empty.title') });
	emptyEl.createEl('p', { text: t('panel.empty.how', { folders: desk.meetingsFolders().join(', ') }) });
	const commands: [PhraseKey, PhraseKey, (() => void) | null][] = [
		['command.startMeeting', 'panel.empty.start', () => actions.pickPeer()],
		['command.suggestQuestions', 'panel.empty.ask', null],
		['command.openFollowUps', 'panel.empty.open', null],
	];
	const listEl = emptyEl.createEl('ul');
	for (const [name, what, run] of commands) {
		const itemEl = listEl.createEl('li');
		if (run === null) itemEl.createEl('strong', { text: t(name) });
		else addLink(itemEl, t(name), run);
		itemEl.appendText(` ${t(what)}`);
	}
}

/** Draws, closed, which notes could not be read and why; each opens its note. */
export function drawUnreadable(parentEl: HTMLElement, desk: Desk, actions: Actions): void {
	const { t } = desk;
	const unreadable = desk.notebook.unreadable();
	const isOpen = parentEl.querySelector('details')?.open === true;
	parentEl.empty();
	if (unreadable.length === 0) return;
	const groupEl = addPart(parentEl, 'details', 'group mod-unreadable');
	groupEl.open = isOpen;
	addPart(groupEl, 'summary', 'group-title', t('panel.unreadable', { count: unreadable.length }));
	const listEl = addPart(groupEl, 'ul', 'list');
	for (const item of unreadable) {
		const itemEl = addPart(listEl, 'li', 'row mod-unreadable');
		const linkEl = addBlock(itemEl, 'row-text', item.path);
		const why = t(`unreadable.${item.reason}`);
		addBlock(itemEl, 'facts', item.other === undefined ? why : `${why}: ${noteName(item.other)}`);
		makeButton(linkEl, () => void actions.openLine({ path: item.path, line: item.line, raw: null }, false));
	}
}
