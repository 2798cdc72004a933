import { Platform, type App, type WorkspaceLeaf } from 'obsidian';
import { subpathOf } from './core/text/subpath';
import { buildAgreeing } from './agreeing';
import { buildAsking } from './asking';
import { changeAll, UndoNotice } from './changes';
import type { FollowUp } from './core/follow-ups/follow-up';
import type { Parts } from './parts';
import { createPeer, STARTING, startWith } from './starting';
import { copy, tell, telling, tellResult } from './telling';
import type { Actions } from './ui/actions';
import { pickAndStart } from './ui/commands';
import { FollowUpsPanel, PANEL_TYPE, TAB_TYPE } from './ui/follow-ups/panel';
import { openAt } from './vault/open-note';
import { WriteStep } from './vault/write-step';

async function sideLeaf({ workspace }: App): Promise<WorkspaceLeaf> {
	return workspace.ensureSideLeaf(PANEL_TYPE, 'right', { active: true, reveal: true });
}

async function tabLeaf({ workspace }: App): Promise<WorkspaceLeaf> {
	const [there] = workspace.getLeavesOfType(TAB_TYPE);
	const leaf = there ?? workspace.getLeaf('tab');
	if (there === undefined) await leaf.setViewState({ type: TAB_TYPE, active: true });
	workspace.setActiveLeaf(leaf, { focus: true });
	return leaf;
}

async function openFollowUps(where: 'side' | 'tab', app: App): Promise<void> {
	const leaf = await (where === 'side' ? sideLeaf : tabLeaf)(app);
	await app.workspace.revealLeaf(leaf);
	if (leaf.view instanceof FollowUpsPanel) leaf.view.enterList();
}

/** Puts a link to a line on the clipboard: by its block id, else by the heading above it, else to the note. */
async function copyLink({ path, line, raw }: FollowUp, { app, desk, notebook }: Parts): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return tellResult('missing', path, { desk });
	const subpath = subpathOf({ line, raw }, notebook.factsOf(path)?.headings ?? []);
	if (await copy(app.fileManager.generateMarkdownLink(file, '', subpath), { desk })) tell(desk, 'notice.copied');
}

/** Joins what the views ask for with what the vault can do. */
export function buildActions(parts: Parts): Actions {
	const { app, desk, writer } = parts;
	const notice = new UndoNotice(desk.t('notice.undo'), () => void actions.undo());
	const actions: Actions = {
		startMeeting: (peer) => telling(parts, async () => {
			await parts.begin();
			const step = new WriteStep();
			const person = typeof peer === 'string' ? await writer.inTurn(STARTING, () => createPeer(peer, parts, step)) : peer;
			if (person === null) return;
			const started = await startWith(person, { date: desk.today(), kind: null, aim: null, open: true }, parts, step);
			if (started === null) tell(desk, 'notice.changed');
		}),
		change: (followUps, change) => changeAll(followUps, change, parts, notice),
		copyLink: (followUp) => telling(parts, () => copyLink(followUp, parts)),
		openLine: ({ path, line, raw }, newTab) => telling(parts, async () => {
			const found = raw === null ? line : await writer.findLine(path, { line, raw });
			// Where keys are on the screen, they would cover what is to be read.
			await openAt(app, path, found ?? line, { newTab, focus: !Platform.isMobile });
		}),
		...buildAgreeing(parts),
		asking: buildAsking(parts),
		canUndo: () => writer.canTakeBack,
		undo: async () => {
			notice.hide();
			// A change still being written is the last one.
			await writer.whenIdle();
			if (!writer.canTakeBack) return tell(desk, 'notice.nothingToUndo');
			const result = await telling(parts, () => writer.takeBackLast(), null);
			if (result !== null) tell(desk, result === 'written' ? 'notice.undone' : 'notice.notUndone');
		},
		openFollowUps: (where) => telling(parts, async () => {
			await parts.begin();
			await openFollowUps(where, app);
		}),
		pickPeer: () => pickAndStart(app, desk, actions),
	};
	return actions;
}
