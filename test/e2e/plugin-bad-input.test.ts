// A vault of bad notes: nothing throws, nothing is written, and the panel says what it could not read.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseSettings } from '../../src/core/settings';
import { DATA, callApi, choosePeer, hashes, openDesk, openPanel, palette, rowOf } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(30_000);

const meeting = (properties: string, body = '## Agreed\n- [ ] a promise\n'): string => `---\n${properties}\n---\n${body}`;
// In a code block, as logs are pasted: the workbench's own parser takes long over prose of this size.
const log = '10:42:17 a line of a log that nobody has read since it was pasted here\n'.repeat(70_000);
const huge = `# Pasted\n\`\`\`\n${log}\`\`\`\n- [ ] the promise at the end\n`;

const NOTES: Record<string, string> = {
	'1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md': meeting('type: one-on-one\npeer: "[[Ana Ruiz]]"\ndate: 2026-03-05', '- [ ] the good promise\n'),
	'Notes/Broken.md': meeting('type: one-on-one\npeer: "[[Ana Ruiz]]\ndate: [2026-03-05'),
	'1-1s/Ana Ruiz/2026-03-06 Ana Ruiz.md': meeting('peer: "[[Ana Ruiz]]\n\tdate: {'),
	'1-1s/Empty.md': '',
	'1-1s/Ana Ruiz/2026-03-08.md': huge,
	'1-1s/Undated.md': meeting('type: one-on-one\npeer: "[[Ana Ruiz]]"'),
	'1-1s/No such day.md': meeting('type: one-on-one\npeer: "[[Ana Ruiz]]"\ndate: 2026-02-30'),
	'1-1s/Ana Ruiz/2026-02-30 Ana Ruiz.md': '- [ ] on no day\n',
	'1-1s/Which Sam.md': meeting('type: one-on-one\npeer: Sam\ndate: 2026-03-04'),
	'1-1s/Rolling.md': meeting('peer: "[[Ana Ruiz]]"', '## 2026-02-31\n- [ ] never\n## 2026-02-28\n- [ ] once\n'),
	'1-1s/Odd.md': meeting('type: one-on-one\npeer: {a: [1, {b: null}]}\ndate: [[[2026]]]'),
	'1-1s/Fence.md': '---\ntype: one-on-one\npeer: Ana Ruiz\ndate: 2026-03-03\n```\n%% never closed\n- [ ] x\n',
	'People/Ana Ruiz.md': '---\ntype: peer\naliases: [Bea]\ncadence: [6w, {}]\n---\n',
	'People/Bea.md': '---\ntype: peer\naliases: [Cleo]\n---\n',
	'People/Cleo.md': '---\ntype: peer\naliases: ["[[Ana Ruiz]]", Ana Ruiz, Cleo, 7, null]\n---\n',
	'People/Sam.md': '---\ntype: peer\n---\n',
	'Other/Sam.md': '---\ntype: peer\n---\n',
	'People/ .md': '---\ntype: peer\n---\n- [ ] for nobody\n',
	'People/Null.md': '---\ntype: peer\naliases:\n  - &a [*a]\ncadence: forever\nlang: 7\n---\n',
};

let session: Session;
let before: Record<string, string>;
beforeAll(async () => {
	const vault = makeVault(NOTES);
	fs.writeFileSync(path.join(vault, '1-1s/Ana Ruiz/2026-03-07 Ana Ruiz.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 0, 0x2d, 0x20, 0x5b, 0x20, 0x5d]));
	fs.writeFileSync(path.join(vault, 'People/Photo.md'), Buffer.from(Array.from({ length: 5000 }, (_, index) => index * 7 % 256)));
	before = hashes(vault);
	session = await openDesk(vault);
});
afterAll(() => session.close());
afterEach(() => {
	expect(session.errors).toEqual([]);
	expect(hashes(session.vaultFolder)).toEqual(before);
	// Opening the panel fixes the day follow-ups begin, and stores nothing else.
	const data = path.join(session.vaultFolder, DATA);
	if (fs.existsSync(data)) expect(JSON.parse(fs.readFileSync(data, 'utf8'))).toEqual({ ...parseSettings(null), begins: '2026-01-11' });
});

test('the notes that can be read are, beside those that cannot', async () => {
	const found = await callApi(session, (api) => ({ open: api.followUps().map(({ text, peers }) => `${text} < ${peers.join()}`), peers: api.peers().map(({ name }) => name) }));
	expect(found.open).toEqual(expect.arrayContaining(['the good promise < Ana Ruiz', 'the promise at the end < Ana Ruiz', 'once < Ana Ruiz']));
	expect(found.peers).toEqual(expect.arrayContaining(['Ana Ruiz', 'Bea', 'Cleo']));
	expect((await callApi(session, (api) => api.meetings())).map(({ date }) => date)).not.toContain('2026-02-30');
});

test('the panel lists what could not be read, each with its reason', async () => {
	const panel = await openPanel(session);
	await panel.locator('details.mod-unreadable > summary').click();
	const listed = await panel.locator('li.mod-unreadable').evaluateAll((items) => items.map((item) => [...item.children].map((child) => child.textContent).join(': ')));
	expect(listed).toEqual(expect.arrayContaining([
		'Notes/Broken.md: its properties are not valid YAML',
		'1-1s/Ana Ruiz/2026-03-06 Ana Ruiz.md: its properties are not valid YAML',
		'1-1s/Ana Ruiz/2026-03-07 Ana Ruiz.md: this is not a text file',
		'People/Photo.md: this is not a text file',
		'1-1s/Undated.md: a meeting without a date',
		'1-1s/No such day.md: its date does not exist',
		'1-1s/Ana Ruiz/2026-02-30 Ana Ruiz.md: its date does not exist',
		'1-1s/Which Sam.md: two people share the name it gives; link to one of them',
		'1-1s/Rolling.md: its date does not exist',
		'People/ .md: a peer\'s note without a name',
	]));
	expect(listed.filter((line) => /Empty|Bea|Cleo|03-05 Ana/.test(line))).toEqual([]);
});

test('a row of that list opens its note', async () => {
	await session.page.locator('li.mod-unreadable .one-on-ones-row-text', { hasText: 'Undated' }).click();
	await until(() => session.inApp((app) => app.workspace.getActiveFile()?.path === '1-1s/Undated.md'));
});

test('with every peer of such a vault the panel, the picker, the questions work', async () => {
	const names = await callApi(session, (api) => api.peers().map(({ name }) => name));
	const panel = await openPanel(session);
	for (const name of new Set(names)) {
		await choosePeer(panel, name);
		await until(async () => await panel.locator('.one-on-ones-standing').count() === 1);
		expect(Array.isArray(await callApi(session, (api, peer) => api.suggestQuestions(peer), name))).toBe(true);
	}
	await choosePeer(panel, 'Ana Ruiz');
	await rowOf(session, 'the promise at the end').waitFor();
	await palette(session, 'Start 1:1');
	await session.page.locator('.one-on-ones-pick-peer').waitFor();
	for (const letters of ['sam', ' ', '"', '(', '\\', '[[']) {
		await session.page.locator('.one-on-ones-pick-peer input').fill(letters);
	}
	await session.page.keyboard.press('Escape');
});

test('starting with nobody, or with one of two of that name, says so', async () => {
	const refused = await callApi(session, (api) => Promise.all(['Sam', 'Nobody', '', '../x'].map((name) => api.startMeeting(name).then(() => 'started', (error: unknown) => (error as Error).message))));
	expect(refused).toEqual(['More than one person is called Sam.', 'Nobody is called Nobody.', 'Nobody is called .', 'Nobody is called ../x.']);
});
