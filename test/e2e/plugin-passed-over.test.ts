// A task in a note that is not ours comes into the list once somebody it names is a peer, and can be ticked there.
import { editorState, openDesk, openNote, openPanel, palette, placeCursor, rowOf } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const PROJECT = 'Projects/Fair.md';
let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({ [PROJECT]: '# Fair\n\n- [ ] send [[Tom Berg]] the floor plan 📅 2026-03-20\n- [ ] ask [[Nobody]]\n', 'People/Tom Berg.md': '---\ntype: person\n---\n', 'People/Ana Ruiz.md': '---\ntype: peer\n---\n' }));
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

test('what a project asks of somebody is shown once that is a peer, and a tick lands in the project', async () => {
	await openPanel(session);
	expect(await session.page.locator('.one-on-ones-panel .one-on-ones-row').count()).toBe(0);
	await openNote(session, 'People/Tom Berg.md');
	await placeCursor(session, 1, 'type: person'.length);
	await session.page.keyboard.press('Control+Backspace');
	await session.page.keyboard.type('peer');
	await until(async () => (await editorState(session)).text.includes('type: peer'), 'the new type');
	const row = rowOf(session, 'the floor plan');
	await row.waitFor();
	expect(await session.page.locator('.one-on-ones-panel .one-on-ones-row').count()).toBe(1);
	await row.getByRole('checkbox').click();
	await until(() => session.read(PROJECT).includes('- [x] send [[Tom Berg]] the floor plan'), 'the tick on disk');
	expect(session.read(PROJECT)).toContain('- [ ] ask [[Nobody]]');
	await palette(session, 'Undo last change');
	await until(() => session.read(PROJECT).includes('- [ ] send [[Tom Berg]]'), 'the tick taken back');
});
