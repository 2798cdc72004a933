// Starting, as a person does it: Ctrl+P, "Start 1:1", a few letters, Enter; what is then on disk, and what is not.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { activePath, callApi, editorState, hashes, hasEditorFocus, openExample, propertiesOf, start, TODAY, typeWhom } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(15_000);

let session: Session;
beforeAll(async () => { session = await openExample(); });
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const questionsIn = (text: string): string[] => text.split('\n').filter((line) => / \^q-[a-z-]+-\d\d$/.test(line));
const meetingsToday = (peer: string): Promise<{ path: string; line: number }[]> =>
	callApi(session, (api, query) => api.meetings(query).map(({ path: at, line }) => ({ path: at, line })), { peer, from: TODAY, to: TODAY });

test('three letters of a name, then Enter: a valid note is on disk, open with the focus, with three questions in it', async () => {
	const at = await start(session, 'hen');
	expect(at).toBe('1-1s/Henrik Solberg/2026-03-12 Henrik Solberg.md');
	const text = session.read(at);
	expect(propertiesOf(text)).toEqual({ type: 'one-on-one', peer: '[[Henrik Solberg]]', date: TODAY });
	expect(text.match(/^## .*$/gm)).toEqual(['## Agenda', '## Notes', '## Agreed']);
	expect(questionsIn(text)).toHaveLength(3);
	expect(new Set(questionsIn(text)).size).toBe(3);
	expect(await meetingsToday('Henrik Solberg')).toEqual([{ path: at, line: 0 }]);
	const { text: shown, line } = await editorState(session);
	expect(shown).toBe(text);
	expect(shown.split('\n')[line]).toBe('');
	await session.page.keyboard.type('- the ferry in May');
	expect((await editorState(session)).text).toContain('^q-');
	expect((await editorState(session)).text).toContain('\n- the ferry in May\n');
});

test('a second run opens what is there, also when it is open in no editor, creating nothing', async () => {
	const at = '1-1s/Tom Ashby/2026-03-12 Tom Ashby.md';
	await session.page.keyboard.press('Control+s');
	await until(() => session.read('1-1s/Henrik Solberg/2026-03-12 Henrik Solberg.md').includes('ferry'));
	const before = hashes(session.vaultFolder);
	expect(await start(session, 'ashby')).toBe(at);
	expect(await start(session, 'hen')).toBe('1-1s/Henrik Solberg/2026-03-12 Henrik Solberg.md');
	expect(await start(session, 'hen')).toBe('1-1s/Henrik Solberg/2026-03-12 Henrik Solberg.md');
	expect(hashes(session.vaultFolder)).toEqual(before);
});

test.each([
	['zol', 'Łukasz Żółkiewski'], ['hakan', 'Björn Håkansson'], ['nunez', "Zoë O'Brien-Núñez"], ['ana k', 'Ana Kovač'], ['xiaoming', '王小明'],
	['小明', '王小明'], ['wxm', '王小明'], ['静怡', '陈静怡'], ['cjy', '陈静怡'],
])('%s finds %s first', async (letters, name) => {
	expect(await typeWhom(session, letters)).toBe(name);
	await session.page.keyboard.press('Escape');
	expect(await session.page.getByRole('dialog').count()).toBe(0);
});

test('letters without accents start the meeting of an accented name', async () => {
	const at = await start(session, 'zol');
	expect(at).toBe('1-1s/Łukasz Żółkiewski/2026-03-12 Łukasz Żółkiewski.md');
	expect(propertiesOf(session.read(at))['peer']).toBe('[[Łukasz Żółkiewski]]');
	expect(await meetingsToday('Łukasz Żółkiewski')).toHaveLength(1);
});

test('a rolling note gets the section of today at its level, spelled as its own, on the side of the newest; every other byte stays', async () => {
	const at = 'People/王小明.md';
	const before = session.read(at);
	expect(await start(session, 'wxm')).toBe(at);
	const after = await until(() => (session.read(at) === before ? null : session.read(at)));
	const heading = after.indexOf('## 2026年3月12日\n');
	expect(heading).toBeGreaterThan(0);
	const end = after.indexOf('\n## 2026', heading) + 1;
	expect(after.slice(0, heading) + after.slice(end)).toBe(before);
	const section = after.slice(heading, end);
	expect(section.match(/^#+ .*$/gm)).toEqual(['## 2026年3月12日', '### 议程', '### 记录', '### 约定']);
	expect(questionsIn(section)).toHaveLength(3);
	expect(after.indexOf('## 2026年3月5日')).toBeGreaterThan(heading);
	const line = after.slice(0, heading).split('\n').length - 1;
	expect(await meetingsToday('王小明')).toEqual([{ path: at, line }]);
	await until(async () => (await editorState(session)).line > line, 'the cursor in the new section');
});

test('an unknown name makes the note of the peer first, then the meeting', async () => {
	expect(await typeWhom(session, 'Ingrid Vale')).toBe('Meet Ingrid Vale for the first time');
	await session.page.keyboard.press('Enter');
	const at = '1-1s/Ingrid Vale/2026-03-12 Ingrid Vale.md';
	await until(async () => await activePath(session) === at && await hasEditorFocus(session));
	expect(propertiesOf(session.read('People/Ingrid Vale.md'))['type']).toBe('peer');
	expect(propertiesOf(session.read(at))['peer']).toBe('[[Ingrid Vale]]');
	expect(questionsIn(session.read(at))).toHaveLength(3);
	expect(await callApi(session, (api) => api.peers().filter(({ name }) => name === 'Ingrid Vale').map(({ path: note, stage, lastHeld }) => ({ note, stage, lastHeld }))))
		.toEqual([{ note: 'People/Ingrid Vale.md', stage: 'new', lastHeld: TODAY }]);
});

test.each([
	'Jo: "Q" #1 [x]/y', '../../evil', '..\\..\\worse', "Anne-Marie d'Été: 'x' {y} & *z", '{{date}} <% tp %>', '周: 「明」#1', 'nul', 'x'.repeat(300),
])('the name %s gives valid YAML at a path inside the vault', async (name) => {
	const before = new Set(Object.keys(hashes(session.vaultFolder)));
	const outside = fs.readdirSync(path.dirname(session.vaultFolder));
	expect(await typeWhom(session, name)).toBe(`Meet ${name.trim()} for the first time`);
	await session.page.keyboard.press('Enter');
	const added = await until(() => {
		const found = Object.keys(hashes(session.vaultFolder)).filter((file) => !before.has(file));
		return found.length === 2 ? found : null;
	});
	const meeting = added.find((file) => file.startsWith('1-1s/')) ?? '';
	const peerNote = added.find((file) => file.startsWith('People/')) ?? '';
	await until(async () => await activePath(session) === meeting && await hasEditorFocus(session), `${meeting} open`);
	expect(meeting).not.toMatch(/["*<>?:|#^[\]\\]|(^|\/)\.|[. ](\/|$)/);
	expect(peerNote).not.toMatch(/["*<>?:|#^[\]\\]|(^|\/)\.|[. ](\/|$)/);
	expect(propertiesOf(session.read(peerNote))['type']).toBe('peer');
	expect(propertiesOf(session.read(meeting))).toEqual({ type: 'one-on-one', peer: expect.any(String) as string, date: TODAY });
	const [known] = await callApi(session, (api, at) => api.peers().filter((peer) => peer.path === at), peerNote);
	expect(await meetingsToday(known?.name ?? '')).toEqual([{ path: meeting, line: 0 }]);
	expect([known?.name, ...known?.aliases ?? []]).toContain(name);
	expect(fs.readdirSync(path.dirname(session.vaultFolder))).toEqual(outside);
	expect(fs.existsSync(path.resolve(session.vaultFolder, '../../evil.md'))).toBe(false);
	// Typed once more, it finds whom it made.
	expect(await start(session, name)).toBe(meeting);
});
