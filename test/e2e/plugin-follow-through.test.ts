// Following through, by mouse and keys: what is promised stands in the panel, and a tick changes its one line, or nothing.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { activePath, callApi, editorState, hasEditorFocus, openExample, openNote, openPanel, placeCursor, rowOf, shownPeer, spokenName, start, takeNotice } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const CRLF = '1-1s/Małgorzata Wiśniewska/2026-02-24 Małgorzata Wiśniewska.md';
let session: Session;
beforeAll(async () => { session = await openExample(); });
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const bytes = (at: string): string => fs.readFileSync(path.join(session.vaultFolder, at)).toString('latin1');
const latin = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const box = (words: string): ReturnType<typeof rowOf> => rowOf(session, words).first().locator('input');
const shown = (): Promise<string> => shownPeer(session.page.locator('.one-on-ones-panel'));
const isTicked = (words: string): Promise<void> => until(() => box(words).isChecked(), `${words} ticked`).then(() => undefined);

/** Ticks by mouse and waits until the disk differs; answers with the text then. */
async function click(words: string, at: string): Promise<string> {
	const before = session.read(at);
	await box(words).click();
	return until(() => (session.read(at) === before ? null : session.read(at)), `${at} changed`);
}

/** Remembers in the page when the last key went down and when the panel first showed these words. */
async function stopwatch(words: string): Promise<() => Promise<number>> {
	await session.page.evaluate(`(() => {
		const watch = window.stopwatch = { key: 0, shown: 0 };
		document.addEventListener('keydown', () => { watch.key = Date.now(); }, true);
		new MutationObserver(() => {
			const has = [...document.querySelectorAll('.one-on-ones-row-text')].some((el) => el.textContent === ${JSON.stringify(words)});
			if (has && watch.shown === 0) watch.shown = Date.now();
		}).observe(document.querySelector('.one-on-ones-panel'), { childList: true, subtree: true, characterData: true });
	})()`);
	return () => until(() => session.page.evaluate<number | null>('window.stopwatch.shown === 0 ? null : window.stopwatch.shown - window.stopwatch.key'));
}

test('a checkbox typed in the new note stands in the panel within half a second of the last key', async () => {
	const at = await start(session, 'imani');
	await openPanel(session);
	await until(async () => await shown() === 'Imani Okafor', 'the panel about Imani');
	const measured = await stopwatch('send the tide table');
	await session.page.locator('.cm-content').click();
	await session.page.keyboard.press('Control+End');
	await session.page.keyboard.type('- [ ] send the tide table');
	const took = await measured();
	expect(took).toBeGreaterThanOrEqual(0);
	expect(took).toBeLessThan(500);
	expect(await box('send the tide table').isChecked()).toBe(false);
	await session.page.keyboard.press('Control+s');
	await until(() => session.read(at).endsWith('- [ ] send the tide table'));
});

test('ticking it in the panel changes that line in the editor as in the file, leaving text or cursor alone; unticking gives the bytes back', async () => {
	const at = await activePath(session) ?? '';
	await placeCursor(session, 8, 2);
	const [before, shown] = [bytes(at), await editorState(session)];
	await click('send the tide table', at);
	const ticked = before.replace('- [ ] send the tide table', latin('- [x] send the tide table ✅ 2026-03-12'));
	expect(bytes(at)).toBe(ticked);
	expect(latin((await editorState(session)).text)).toBe(ticked);
	await isTicked('send the tide table');
	expect(await editorState(session)).toMatchObject({ line: shown.line, ch: shown.ch });
	await click('send the tide table', at);
	expect(bytes(at)).toBe(before);
	expect(await editorState(session)).toEqual(shown);
});

test('a tick in a note with Windows line ends that no editor shows changes one line; unticking gives the bytes back', async () => {
	const before = bytes(CRLF);
	await openPanel(session, 'Małgorzata Wiśniewska');
	await click('lista zrzutów do wymiany', CRLF);
	const line = latin('- [ ] Małgorzata: lista zrzutów do wymiany 📅 2026-03-20\r\n');
	expect(before).toContain(line);
	expect(bytes(CRLF)).toBe(before.replace(line, latin('- [x] Małgorzata: lista zrzutów do wymiany 📅 2026-03-20 ✅ 2026-03-12\r\n')));
	await isTicked('lista zrzutów do wymiany');
	await click('lista zrzutów do wymiany', CRLF);
	expect(bytes(CRLF)).toBe(before);
});

test('in an open editor the text of no other line changes; the cursor stays', async () => {
	await openNote(session, CRLF);
	await placeCursor(session, 11, 4);
	const before = await editorState(session);
	await click('lista zrzutów do wymiany', CRLF);
	const after = await editorState(session);
	const changed = after.text.split('\n').filter((line, index) => line !== before.text.split('\n')[index]);
	expect(changed).toEqual(['- [x] Małgorzata: lista zrzutów do wymiany 📅 2026-03-20 ✅ 2026-03-12']);
	expect(after).toMatchObject({ line: 11, ch: 4 });
	await isTicked('lista zrzutów do wymiany');
	await click('lista zrzutów do wymiany', CRLF);
	expect((await editorState(session)).text).toBe(before.text);
});

test.each([['open in no editor', false], ['open in an editor', true]])('a tick after its line was changed from outside is refused with a notice, nothing written: %s', async (_how, isOpen) => {
	const at = `1-1s/Noor Haddad/2026-03-0${isOpen ? 1 : 2} Noor Haddad.md`;
	session.write(at, `## Agreed\n- [ ] write to the port ${isOpen}\n- [ ] something else\n`);
	await openPanel(session, 'Noor Haddad');
	await box(`write to the port ${isOpen}`).waitFor();
	if (isOpen) await openNote(session, at);
	await until(() => box(`write to the port ${isOpen}`).isVisible());
	const old = await box(`write to the port ${isOpen}`).elementHandle();
	const outside = `## Agreed\n- [ ] write to the other port ${isOpen}\n- [ ] something else\n`;
	session.write(at, outside);
	// Redrawn or not, this box knows only the line as it was.
	await old?.evaluate((el) => (el as HTMLElement).click());
	await takeNotice(session, 'That line has changed meanwhile, so nothing was written.');
	await rowOf(session, `write to the other port ${isOpen}`).waitFor();
	await callApi(session, (api) => api.ready());
	expect(session.read(at)).toBe(outside);
	if (isOpen) expect((await editorState(session)).text).toBe(outside);
});

test('of two lines that say the same, the one clicked is ticked; once they have moved, neither is', async () => {
	const at = '1-1s/Noor Haddad/2026-03-03 Noor Haddad.md';
	session.write(at, '## Agreed\n- [ ] call the harbour\n- [ ] call the harbour\n- [ ] and then\n');
	await openPanel(session, 'Noor Haddad');
	await until(async () => await rowOf(session, 'call the harbour').count() === 2);
	await rowOf(session, 'call the harbour').nth(1).locator('input').click();
	await until(() => session.read(at).includes('[x]'));
	expect(session.read(at)).toBe('## Agreed\n- [ ] call the harbour\n- [x] call the harbour ✅ 2026-03-12\n- [ ] and then\n');
	const moved = '## Agreed\n- [ ] first of all\n- [ ] call the harbour\n- [ ] and then\n- [ ] call the harbour\n';
	session.write(at, moved);
	expect(await callApi(session, (api, path) => api.setStatus({ path, line: 1, raw: '- [ ] call the harbour' }, 'done'), at)).toBe('changed-meanwhile');
	expect(session.read(at)).toBe(moved);
	await rowOf(session, 'first of all').waitFor();
});

test('a tick in a note that is gone says so', async () => {
	const at = '1-1s/Noor Haddad/2026-03-04 Noor Haddad.md';
	session.write(at, '## Agreed\n- [ ] look for the buoy\n');
	await openPanel(session, 'Noor Haddad');
	const old = await box('look for the buoy').elementHandle();
	fs.rmSync(path.join(session.vaultFolder, at));
	await old?.evaluate((el) => (el as HTMLElement).click());
	await takeNotice(session, 'The note “2026-03-04 Noor Haddad” is gone, so nothing was written.');
	await until(async () => await rowOf(session, 'look for the buoy').count() === 0);
	expect(fs.existsSync(path.join(session.vaultFolder, at))).toBe(false);
});

test('a note that changes while the editor is still loading it keeps its rows', async () => {
	const at = '1-1s/Noor Haddad/2026-03-05 Noor Haddad.md';
	session.write(at, '## Agreed\n- [ ] oil the crane\n');
	await openNote(session, 'People/Ana Ruiz.md');
	await until(() => callApi(session, (api) => api.followUps().some(({ text }) => text === 'oil the crane')));
	// Loading waits until it is released, as it does for a slow disk.
	await session.page.evaluate(`{
		const read = app.vault.read;
		window.held = [];
		app.vault.read = async function (file) {
			if (file.path === ${JSON.stringify(at)}) await new Promise((resolve) => window.held.push(resolve));
			return read.call(this, file);
		};
		window.restore = () => { app.vault.read = read; for (const release of window.held) release(); };
		window.opened = new Promise((resolve) => app.workspace.on('file-open', (file) => { if (file?.path === ${JSON.stringify(at)}) resolve(); }));
		void app.workspace.openLinkText(${JSON.stringify(at)}, '');
	}`);
	await session.page.waitForFunction('window.held.length > 0');
	session.write(at, '## Agreed\n- [ ] oil the crane\n- [ ] grease the rails\n');
	const texts = await until(() => callApi(session, (api, path) => {
		const found = api.followUps().filter((row) => row.path === path).map(({ text }) => text);
		return found.length === 1 ? null : found;
	}, at));
	await session.page.evaluate('window.restore()');
	await session.page.evaluate('window.opened');
	expect(texts).toEqual(['oil the crane', 'grease the rails']);
	await until(async () => (await editorState(session)).text.includes('grease the rails') && await shown() === 'Noor Haddad', 'the note open');
});

test('a click on a row opens its note at the line, in the editor', async () => {
	await openPanel(session, 'Ana Ruiz');
	await rowOf(session, 'write the alt texts').locator('.one-on-ones-row-text').click();
	const at = '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md';
	await until(async () => {
		const { text, line } = await editorState(session);
		return await activePath(session) === at && await hasEditorFocus(session) && text.split('\n')[line] === '- [ ] write the alt texts 📅 2026-03-12';
	}, 'the cursor in the line');
});

test.each(['Enter', 'Space'])('%s on the source of a row opens its note at the line, too', async (key) => {
	await openNote(session, 'People/Ana Ruiz.md');
	await openPanel(session, 'Ana Ruiz');
	await rowOf(session, 'write the alt texts').getByRole('button', { name: 'from 2026-03-05', exact: true }).focus();
	await session.page.keyboard.press(key);
	await until(async () => {
		const { text, line } = await editorState(session);
		return await activePath(session) === '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md' && await hasEditorFocus(session) && text.split('\n')[line] === '- [ ] write the alt texts 📅 2026-03-12';
	}, 'the cursor in the line');
});

test('the panel follows the active note; it shows everything beside a note of nobody', async () => {
	for (const [at, name] of [['People/王小明.md', '王小明'], ['1-1s/Tom Ashby/2026-01-29 Tom Ashby.md', 'Tom Ashby'], ['Clippings/Checklist for calm launches.md', 'Everything'], ['1-1s/Sofie Claes.md', 'Sofie Claes']] as const) {
		await openNote(session, at);
		await until(async () => await shown() === name, `the panel about ${name}`);
	}
});

test('after a restart the panel is there again, about the note that is open', async () => {
	await openNote(session, 'People/Henrik Solberg.md');
	await until(() => session.read('.obsidian/workbench-window.json').includes('"People/Henrik Solberg.md"'));
	await session.page.reload();
	await until(async () => await shown() === 'Henrik Solberg', 'the panel about Henrik');
	expect(await activePath(session)).toBe('People/Henrik Solberg.md');
});

test('what is late says so in words', async () => {
	await openPanel(session, 'Ana Ruiz');
	expect(await rowOf(session, 'get the toggle sentence past').locator('.mod-due').textContent()).toBe('2 days late');
	expect(await rowOf(session, 'write the alt texts').locator('.mod-due').textContent()).toBe('due today');
	expect(await rowOf(session, 'mark the final frames').locator('.mod-due').count()).toBe(0);
});

test('by keys alone: Tab reaches the list, arrows a row, Space ticks it, the focus stays on its row; Space unticks it', async () => {
	const at = '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md';
	const before = session.read(at);
	await openPanel(session, 'Ana Ruiz');
	await rowOf(session, 'write the alt texts').first().waitFor();
	await session.page.locator('.one-on-ones-whom').focus();
	const label = /^write the alt texts, /;
	for (let presses = 0; presses < 10 && !await session.page.evaluate("document.activeElement.matches('.one-on-ones-list > li')"); presses += 1) await session.page.keyboard.press('Tab');
	for (let presses = 0; presses < 60 && !label.test(await spokenName(session)); presses += 1) await session.page.keyboard.press('ArrowDown');
	expect(await spokenName(session)).toMatch(label);
	await session.page.keyboard.press('Space');
	await isTicked('write the alt texts');
	expect(session.read(at)).toBe(before.replace('- [ ] write the alt texts 📅 2026-03-12', '- [x] write the alt texts 📅 2026-03-12 ✅ 2026-03-12'));
	expect(await spokenName(session)).toMatch(label);
	await session.page.keyboard.press('Space');
	await until(() => session.read(at) === before);
	await until(async () => !await box('write the alt texts').isChecked());
	expect(await spokenName(session)).toMatch(label);
});
