// The way back: the last write is undone through the palette, while the text is still as it left it.
import { copyExampleVault } from '../support/example-vault';
import { activePath, callApi, hasEditorFocus, hashes, NOW, openDesk, openNote, openPanel, palette, rowOf, start, takeNotice, typeCommand, typeWhom } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(60_000);

/** With Windows line ends. */
const AT = '1-1s/Małgorzata Wiśniewska/2026-02-24 Małgorzata Wiśniewska.md';
const WORDS = 'lista zrzutów do wymiany';
let session: Session;
beforeAll(async () => { session = await openDesk(copyExampleVault(process.cwd(), new Date(NOW)).folder); });
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const isTicked = (): Promise<boolean> => rowOf(session, WORDS).locator('input[type=checkbox]').isChecked();

async function tick(): Promise<void> {
	await rowOf(session, WORDS).locator('input[type=checkbox]').click();
	await until(isTicked, 'the tick');
}

test('there is no such command while there is nothing to undo', async () => {
	await session.page.keyboard.press('Control+p');
	await session.page.keyboard.type('Undo last change');
	expect(await session.page.locator('.prompt [role=option]', { hasText: 'Undo last change' }).count()).toBe(0);
	await session.page.keyboard.press('Escape');
});

test.each(['closed', 'open'] as const)('a tick in a note that is %s is taken back', async (how) => {
	if (how === 'open') await openNote(session, AT);
	await openPanel(session, 'Małgorzata Wiśniewska');
	const before = session.read(AT);
	await tick();
	expect(session.read(AT)).not.toBe(before);
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	// The app joins the lines of an open note by line feeds when it saves.
	expect(session.read(AT)).toBe(how === 'open' ? before.replace(/\r\n/g, '\n') : before);
	await until(async () => !(await isTicked()), 'the row open again');
});

test('what has changed since stays', async () => {
	await tick();
	const changed = session.read(AT).replace(WORDS, 'lista');
	session.write(AT, changed);
	await session.quiet();
	await palette(session, 'Undo last change');
	await takeNotice(session, 'changed since');
	expect(session.read(AT)).toBe(changed);
});

test('a meeting started by mistake goes to the trash', async () => {
	const at = await start(session, 'hen');
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	await until(async () => await activePath(session) !== at, 'the note gone');
	expect(() => session.read(at)).toThrow();
});

test('starting with somebody new by mistake leaves neither a meeting nor a peer', async () => {
	const before = hashes(session.vaultFolder);
	const at = '1-1s/Nora Quist/2026-03-12 Nora Quist.md';
	await typeWhom(session, 'Nora Quist');
	await session.page.keyboard.press('Enter');
	await until(async () => await activePath(session) === at && await hasEditorFocus(session), 'the note open');
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	await until(async () => await activePath(session) !== at, 'the note gone');
	const trash = ['.trash/2026-03-12 Nora Quist.md', '.trash/Nora Quist.md'];
	expect(Object.keys(hashes(session.vaultFolder)).sort()).toEqual([...Object.keys(before), ...trash].sort());
});

test('after an undo the focus is back on its row, though the list was drawn anew behind the palette', async () => {
	await openPanel(session, 'Małgorzata Wiśniewska');
	const focused = (): Promise<string> => session.page.evaluate("document.activeElement.dataset.key ?? document.activeElement.tagName");
	const row = rowOf(session, 'wstawić ramkę').first();
	await row.focus();
	const [key, before] = [await focused(), await row.locator('input').isChecked()];
	await session.page.keyboard.press('Space');
	await until(async () => await row.locator('input').isChecked() !== before, 'the tick');
	await typeCommand(session, 'Undo last change');
	session.write('1-1s/Małgorzata Wiśniewska/2026-02-25 Małgorzata Wiśniewska.md', '- [ ] nowa linia\n');
	await rowOf(session, 'nowa linia').waitFor();
	await session.page.keyboard.press('Enter');
	await until(async () => await row.locator('input').isChecked() === before, 'the tick taken back');
	await callApi(session, (api) => api.ready());
	expect(await focused()).toBe(key);
	await session.page.keyboard.press('ArrowDown');
	expect(await focused()).not.toBe(key);
});
