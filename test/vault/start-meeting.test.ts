// Starting a meeting: one note however often it is asked for, never over another one.
import { startWith } from '../../src/starting';
import { FakeVault, notesIn } from '../support/fake-vault';
import { heard } from '../support/obsidian-stub';
import { anyQuestions, startOn, TODAY, type PluginOnFake } from '../support/plugin-on-fake';

const ANA = '---\ntype: peer\n---\n';
const NOTE = '1-1s/Ana/2026-03-12 Ana.md';
const WISH = { date: TODAY, kind: null, aim: null, open: false };

let plugin: PluginOnFake;
afterEach(() => {
	plugin.unload();
	heard.notices = null;
});

async function on(notes: Record<string, string>, settings: unknown = {}): Promise<FakeVault> {
	const vault = new FakeVault(notes);
	plugin = await startOn(vault, settings);
	return vault;
}

const start = (name = 'Ana', open = false): ReturnType<typeof startWith> => startWith(plugin.person(name), { ...WISH, open }, plugin);

test('starting twice at once makes one note', async () => {
	const vault = await on({ 'People/Ana.md': ANA });
	const [first, second] = await Promise.all([start(), start()]);
	expect([first?.created, second?.created, second?.path]).toEqual([true, false, NOTE]);
	expect(vault.asked.creates).toEqual([NOTE]);
});

test('starting twice at once inserts one section', async () => {
	const vault = await on({ 'People/Ana.md': `${ANA}## 2026-03-05\n` });
	const [first, second] = await Promise.all([start(), start()]);
	expect(second?.line).toBe(first?.line);
	expect(vault.textOf('People/Ana.md').match(/## 2026-03-12/g)).toHaveLength(1);
});

test('meeting somebody new twice at once makes one note of the peer, one of the meeting', async () => {
	const vault = await on({});
	await Promise.all([plugin.actions.startMeeting('Bo Li'), plugin.actions.startMeeting('Bo Li')]);
	expect(notesIn(vault)).toEqual(['1-1s/Bo Li/2026-03-12 Bo Li.md', 'People/Bo Li.md']);
	expect(plugin.notebook.meetings().map(({ peer, date }) => [peer.path, date])).toEqual([['People/Bo Li.md', TODAY]]);
});

test.each([['ideas', 'ideas'], [null, 'comms']])('a meeting started for %s is for %s', async (aim, written) => {
	const vault = await on({ 'People/Ana.md': '---\ntype: peer\naim: Comms\n---\n' });
	await startWith(plugin.person('Ana'), { ...WISH, aim }, plugin);
	expect(vault.textOf(NOTE)).toContain(`\naim: ${written}\n`);
});

test('a note that comes meanwhile is opened, not written over', async () => {
	const vault = await on({ 'People/Ana.md': ANA });
	vault.beforeCreate = (path) => {
		vault.beforeCreate = () => undefined;
		vault.writeOutside(path, 'synced');
	};
	expect(await start()).toMatchObject({ path: NOTE, created: false });
	expect([vault.textOf(NOTE), vault.asked.creates]).toEqual(['synced', []]);
});

test('a path that only the disk knows to be taken gets a number', async () => {
	const vault = await on({ 'People/Ana.md': ANA });
	vault.onDiskOnly.add(NOTE);
	expect(await start()).toMatchObject({ path: '1-1s/Ana/2026-03-12 Ana 2.md', created: true });
});

test('a disk that takes no note is told once, not asked for ever', async () => {
	const vault = await on({ 'People/Ana.md': ANA });
	vault.beforeCreate = () => { throw new Error('disk full'); };
	await expect(start()).rejects.toThrow('disk full');
});

test('a note at the path that could not be read is opened, not doubled', async () => {
	const vault = await on({ 'People/Ana.md': ANA, [NOTE]: '---\ntype: one-on-one\npeer: [broken\n---\n' }, { meetingsFolders: [] });
	expect(await start()).toMatchObject({ path: NOTE, created: false });
	expect(vault.asked.creates).toEqual([]);
});

test('a cancelled meeting of the day keeps its note, beside the new one', async () => {
	const vault = await on({ 'People/Ana.md': ANA, [NOTE]: '---\npeer: Ana\nstatus: cancelled\n---\n' });
	await start();
	expect(vault.asked.creates).toEqual(['1-1s/Ana/2026-03-12 Ana 2.md']);
});

test.each([
	['the template', { template: 'Template.md' }, {}], ['whoever starts it', {}, { aim: 'workload', kind: 'retro' }], ['the template, whatever whoever starts it says', { template: 'Template.md' }, { aim: 'trust', kind: 'first' }],
])('the questions of a new note serve the aim and the kind that %s gives it', async (_, settings, options) => {
	const bank = '---\ntype: questions\n---\n```yaml\n- {id: m-1, text: What one?, topic: a, goals: [trust], kinds: [first]}\n- {id: m-2, text: What two?, topic: b, goals: [workload]}\n- {id: m-3, text: What three?, topic: c, goals: [workload], kinds: [retro]}\n```\n';
	const vault = await on({ 'People/Ana.md': ANA, 'Bank.md': bank, 'Template.md': '---\nAim: Workload\nkind: [retro]\n---\n{{questions}}' }, { banks: 'mine', questionCount: 3, ...settings });
	await startWith(plugin.person('Ana'), { ...WISH, ...options }, plugin);
	expect(vault.textOf(NOTE).match(/\^q-m-\d/g)).toEqual(['^q-m-3', '^q-m-2', '^q-m-1']);
});

test('a new note has a place for the answer below each question', async () => {
	const vault = await on({ 'People/Ana.md': ANA }, { questionCount: 2 });
	await start();
	expect(vault.textOf(NOTE)).toMatch(/## Agenda\n(?:- [^\n]+\? \^q-\S+\n {4}- \n){2}\n## Notes/);
});

test.each([['', ['### 议程', '### 记录', '### 约定'], /[？?] \^q-/], ['lang: en\n', ['### Agenda', '### Notes', '### Agreed'], /\? \^q-/]])('a section is written in the language of its note, unless the peer has one (%j)', async (lang, headings, question) => {
	const vault = await on({ 'People/Ana.md': `---\ntype: peer\n${lang}---\n## 2026年3月5日\n### 议程\n### 约定\n` }, { questionCount: 1 });
	await start();
	const section = vault.textOf('People/Ana.md').split('## 2026年3月12日\n')[1] ?? '';
	expect(section.match(/^### .*/gm)).toEqual(headings);
	expect(section).toMatch(question);
	expect(/\p{Script=Han}/u.test(/^- .*/m.exec(section)?.[0] ?? '')).toBe(lang === '');
});

test('two people of one name get a note each, linked by path', async () => {
	const vault = await on({ 'People/Ana.md': ANA, 'Work/Team/Ana.md': ANA });
	const [near, far] = ['People/Ana.md', 'Work/Team/Ana.md'].map((path) => plugin.notebook.roster.identity.atPath(path));
	if (near === null || near === undefined || far === null || far === undefined) throw new Error('Two people are expected');
	await startWith(near, WISH, plugin);
	await startWith(far, WISH, plugin);
	expect(plugin.notebook.meetings().map(({ path, peer }) => [path, peer.path])).toEqual([[NOTE, 'People/Ana.md'], ['1-1s/Ana/2026-03-12 Ana 2.md', 'Work/Team/Ana.md']]);
	expect(vault.textOf('1-1s/Ana/2026-03-12 Ana 2.md')).toContain('[[Work/Team/Ana|Ana]]');
});

test('a template that is open is used as it is typed', async () => {
	const vault = await on({ 'People/Ana.md': ANA, 'Templates/T.md': 'old' }, { template: 'Templates/T' });
	vault.open('Templates/T.md').editor.type('typed {{peer}}');
	await start();
	expect(vault.textOf(NOTE)).toMatch(/---\ntyped Ana$/);
});

test('a person seen before the notes changed is met with their history', async () => {
	const vault = await on({ 'People/Ana.md': ANA, 'People/Bo.md': '', 'Template.md': '{{questions}}' }, { template: 'Template.md', questionCount: 1 });
	// A copy, as a view may hold of somebody whose note was renamed and came back.
	const seen = { ...plugin.person('Ana') };
	await start();
	const [mark] = vault.textOf(NOTE).match(/\^q-\S+/) ?? [];
	vault.writeOutside(NOTE, vault.textOf(NOTE).replace('2026-03-12', '2026-03-11').replace(mark ?? '', `${mark ?? ''} answered`));
	vault.writeOutside('People/Bo.md', '---\ntype: peer\n---\n');
	await new Promise((resolve) => { setImmediate(resolve); });
	expect(plugin.actions.asking.propose(seen, anyQuestions).questions.map(({ id }) => `^q-${id}`)).not.toContain(mark);
});

test('a name that a note has which is nobody\'s starts all the same', async () => {
	const vault = await on({ 'Folks/Bo.md': 'a note' }, { peerFolder: 'Folks', peopleFolders: [] });
	await plugin.actions.startMeeting('Bo');
	expect([vault.asked.creates, vault.textOf('Folks/Bo.md')]).toEqual([['1-1s/Bo/2026-03-12 Bo.md'], 'a note']);
	expect(plugin.notebook.meetings()).toMatchObject([{ peer: { name: 'Bo' }, date: TODAY }]);
});

test('a name no file can have is told', async () => {
	heard.notices = [];
	const vault = await on({});
	await plugin.actions.startMeeting('???');
	expect([heard.notices, notesIn(vault)]).toEqual([['No file can be called “???”. Please type another name.'], []]);
});

test('a start that fails is told in one sentence', async () => {
	heard.notices = [];
	const vault = await on({ 'People/Ana.md': ANA });
	vault.beforeCreate = () => { throw new Error('disk full'); };
	await plugin.actions.startMeeting(plugin.person('Ana'));
	expect(heard.notices).toEqual(['The note could not be written: disk full']);
});
