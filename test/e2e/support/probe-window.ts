import { buildFixturePlugin, makeVault } from './fixture-plugin';
import { openSession } from './session';
import type { Session } from './session';

const NOTES = {
	'A.md': '# Alpha\nSee [[B#Part]].\n\n%%hidden%%\n', 'B.md': 'x\n\n## Part\nhere\n', 'T.md': 'x\n- [ ] task\n', 'Old name.md': 'r\n',
	'Folder/C.md': 'c\n', 'Folder/D.md': 'd\n', 'Folder/inner/E.md': 'e\n', 'tea.unknown': '',
	'.obsidian/workbench-window.json': '{"main":',
};

/** The one page the tests of a block work in; each test is left an empty window, and must not have caused an error. */
export function shareWindow(phone = false): { readonly session: Session } {
	const shared = {} as { session: Session };
	beforeAll(async () => { shared.session = await openSession(makeVault(NOTES), { phone, pluginFolder: await buildFixturePlugin('window-plugin') }); });
	afterEach(async () => {
		expect(shared.session.errors).toEqual([]);
		await shared.session.inApp((app) => {
			app.workspace.iterateAllLeaves((leaf) => { if (leaf.view.getViewType() !== 'file-explorer') leaf.detach(); });
			app.workspace.rightSplit.collapse();
		});
		await forget(shared.session);
	});
	afterAll(() => shared.session.close());
	return shared;
}

/** What the plugin has been told since the test began, or since it was to forget. */
export function told({ page }: Session): Promise<string[]> {
	return page.evaluate('window.told');
}

/** Lets the plugin hear everything that happened so far, and forget it. */
export async function forget(session: Session): Promise<void> {
	await session.quiet();
	await session.page.evaluate('(window.told.length = 0, null)');
}

/** Opens a note as a link would. */
export function open(session: Session, linktext: string, newLeaf: false | 'tab' | 'split' = false): Promise<void> {
	return session.inApp((app, [to, where]) => app.workspace.openLinkText(to, '', where), [linktext, newLeaf] as const);
}

/** Shows the plugin's view in the right side. */
export async function openProbe(session: Session, active = false): Promise<void> {
	await session.inApp(async (app, isActive) => { await app.workspace.ensureSideLeaf('probe', 'right', { active: isActive, reveal: true, state: { peer: 'Ana' } }); }, active);
}

export function tabNames({ page }: Session): Promise<string[]> {
	return page.locator('.mod-root [role=tab]').allTextContents();
}
