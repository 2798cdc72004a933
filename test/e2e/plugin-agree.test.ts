// What is agreed while a meeting is held: lines of the open note become follow-ups where they stand.
import type { MarkdownView } from 'obsidian';
import { editorState, hasEditorFocus, openDesk, openNote, openPanel, palette, placeCursor, rowOf, takeNotice } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const AT = '1-1s/2026-03-12 Ana Ruiz.md';
const NOTE = ['## Agenda', '- the seat map', '## Notes', 'she sends the map', '- [?] who has the key', '', '### Kim\'s fair', '| a | b |', '| - | - |', '', 'ask Kim', ''].join('\n');
let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({ [AT]: NOTE, 'Shopping.md': 'milk\n', 'Daily/2026-03-12.md': '# Today\nmilk for [[Ana Ruiz]]\nmilk\n' }));
});
beforeEach(async () => {
	await openNote(session, AT);
	await session.inApp((app, text) => {
		const { editor } = app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
		if (editor.getValue() !== text) editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, to: { line: 99, ch: 0 }, text }] });
		editor.focus();
	}, NOTE);
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const lineNow = async (line: number): Promise<string | undefined> => (await editorState(session)).text.split('\n')[line];

test('lines that have just been typed at the end of a note are agreed on at once', async () => {
	await placeCursor(session, NOTE.split('\n').length - 1);
	await session.page.keyboard.type('so much for that');
	await session.page.keyboard.press('Enter');
	await session.page.keyboard.press('Enter');
	await session.page.keyboard.type('he brings the ladder');
	await session.command('peer-one-on-ones:agreed-theirs');
	expect((await editorState(session)).text).toBe(`${NOTE}so much for that\n\n- [ ] Ana: he brings the ladder`);
});

test('a line becomes a promise of theirs with the cursor at its place; the list shows it, and one step of the editor takes it back', async () => {
	await placeCursor(session, 3, 4);
	await palette(session, 'Agreed: theirs');
	await until(async () => await lineNow(3) === '- [ ] Ana: she sends the map', 'the line');
	expect(await editorState(session)).toMatchObject({ line: 3, ch: 15 });
	expect((await editorState(session)).text).toBe(NOTE.replace('she', '- [ ] Ana: she'));
	await until(() => hasEditorFocus(session), 'the focus in the note');
	await session.page.keyboard.press('Control+z');
	await until(async () => (await editorState(session)).text === NOTE, 'the note as it was');
	await palette(session, 'Agreed: both');
	await until(async () => await lineNow(3) === '- [ ] we: she sends the map', 'the line of both');
	await openPanel(session);
	await rowOf(session, 'she sends the map').waitFor();
	expect(await session.page.locator('.one-on-ones-panel .one-on-ones-heading-text').allTextContents()).toContain('Together');
	await until(() => session.read(AT).includes('we: she sends the map'), 'saved as what is typed is');
});

test('all selected lines at once, what can be no promise left alone; the plugin takes it back as one', async () => {
	await session.inApp((app) => (app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView).editor.setSelection({ line: 10, ch: 3 }, { line: 3, ch: 2 }));
	await palette(session, 'Agreed: mine');
	const agreed = NOTE.replace('she sends', '- [ ] she sends').replace('[?] who', '[ ] who').replace('ask Kim', '- [ ] ask Kim');
	await until(async () => (await editorState(session)).text === agreed, 'the three lines');
	const ends = await session.inApp((app) => {
		const { editor } = app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
		return [editor.getCursor('anchor'), editor.getCursor('head')];
	});
	expect(ends).toEqual([{ line: 10, ch: 9 }, { line: 3, ch: 8 }]);
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	expect((await editorState(session)).text).toBe(NOTE);
	expect(session.read(AT)).toBe(NOTE);
});

test('what is unclear says so, and an empty line gets the beginning of a promise to go on with', async () => {
	await placeCursor(session, 3, 17);
	await palette(session, 'Unclear');
	await until(async () => await lineNow(3) === '- [?] she sends the map', 'the line');
	await placeCursor(session, 5, 0);
	await palette(session, 'Agreed: theirs');
	await until(async () => await lineNow(5) === '- [ ] Ana: ', 'the beginning');
	await until(() => hasEditorFocus(session), 'the focus in the note');
	await session.page.keyboard.type('bring the key');
	expect(await lineNow(5)).toBe('- [ ] Ana: bring the key');
});

test.each([[1, 'talked about, not promised'], [7, 'Nothing here can become a follow-up']])('line %d says why it can be no promise: %s', async (line, words) => {
	await placeCursor(session, line, 2);
	await palette(session, 'Agreed: mine');
	await takeNotice(session, words);
	expect((await editorState(session)).text).toBe(NOTE);
});

test('outside meetings a line says whom it concerns, and notes of nobody do not offer it', async () => {
	await openNote(session, 'Daily/2026-03-12.md');
	await placeCursor(session, 2, 0);
	await palette(session, 'Agreed: mine');
	await takeNotice(session, 'nobody you meet');
	await placeCursor(session, 1, 4);
	await palette(session, 'Agreed: theirs');
	await until(async () => await lineNow(1) === '- [ ] Ana: milk for [[Ana Ruiz]]', 'the line');
	await openNote(session, 'Shopping.md');
	await placeCursor(session, 0, 0);
	await session.page.keyboard.press('Control+p');
	await session.page.keyboard.type('Agreed');
	expect(await session.page.locator('.prompt [role=option]', { hasText: 'Agreed' }).count()).toBe(0);
	await session.page.keyboard.press('Escape');
});
