// What is done with a question beyond putting it into a note.
import { FakeVault, nextTurn } from '../support/fake-vault';
import { heard } from '../support/obsidian-stub';
import { questionsFor } from '../../src/questions';
import { anyQuestions, startOn, type PluginOnFake } from '../support/plugin-on-fake';

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

const BANK = '---\ntype: questions\n---\n## friction\n- Mine? ^q-mine-01\n- Yours? ^q-mine-02\n';
const ids = (filter = anyQuestions.filter): string[] => plugin.actions.asking.propose(plugin.person('Ana'), { ...anyQuestions, filter }).questions.map(({ id }) => id);

test.each([
	['both', true, true], ['mine', true, false], ['built-in', false, true],
])('with the banks %s one is proposed of mine: %p, of the built-in ones: %p', async (banks, mine, builtIn) => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', 'Bank.md': BANK }, { banks, questionCount: 10 });
	const friction = ids({ aim: null, topic: 'friction', depth: null });
	expect([friction.some((id) => id.startsWith('mine-')), friction.some((id) => id.startsWith('friction-'))]).toEqual([mine, builtIn]);
});

test.each([
	['---\ntype: peer\nlang: zh\n---\n', '下次一对一'], ['---\ntype: peer\n---\n## O osobie\n## Podziękowania\n## Następne kroki\n', 'Następne 1:1'], ['---\ntype: peer\n---\n', 'Next 1:1'],
])('in the note %j what is kept goes under %s', async (text, heading) => {
	const vault = await on({ 'People/Ana.md': text });
	expect(await plugin.actions.asking.putOff(plugin.person('Ana'), { id: 'ease-01', text: 'How so?' })).toBe(true);
	expect(vault.textOf('People/Ana.md')).toContain(`\n## ${heading}\n- How so? ^q-ease-01\n`);
	expect(ids()[0]).toBe('ease-01');
});

test('what was answered before is kept anew, once, until it is answered again', async () => {
	const kept = '---\ntype: peer\n---\n## Next 1:1\n- How so? ^q-ease-01\n';
	const vault = await on({ 'People/Ana.md': kept, '1-1s/2026-02-05 Ana.md': '- How so? ^q-ease-01 the key\n' });
	const { asking } = plugin.actions;
	const putOff = (): Promise<boolean> => asking.putOff(plugin.person('Ana'), { id: 'ease-01', text: 'How so?' });
	expect(ids()).not.toContain('ease-01');
	expect([await putOff(), await putOff()]).toEqual([true, true]);
	expect([vault.textOf('People/Ana.md'), ids()[0]]).toEqual([`${kept}- How so? ^q-ease-01--20260205\n`, 'ease-01']);
	vault.writeOutside('1-1s/2026-03-05 Ana.md', '- How so? ^q-ease-01 the map\n');
	await nextTurn();
	expect(ids()).not.toContain('ease-01');
});

test('what is kept is taken back like any other write', async () => {
	const vault = await on({ 'People/Ana.md': '---\ntype: peer\n---\n## About\n' });
	heard.notices = [];
	await plugin.actions.asking.putOff(plugin.person('Ana'), { id: 'ease-01', text: 'How so?' });
	await plugin.actions.undo();
	expect(vault.textOf('People/Ana.md')).toBe('---\ntype: peer\n---\n## About\n');
});

describe('what is never wanted', () => {
	const AT = 'People/Ana.md';
	const TEXT = '---\ntype:   "peer"   # of ours\nmuted: meta-01, meta-02\n---\n## About\nlikes maps\n';
	const MUTED = ['meta-01', 'meta-02', 'ease-01'];
	const mute = (): Promise<boolean> => plugin.actions.asking.mute(plugin.person('Ana'), { id: 'ease-01' });

	test.each(['closed', 'open'] as const)('in a note that is %s it is muted, and given back as it was written', async (how) => {
		const vault = await on({ [AT]: TEXT });
		const view = how === 'open' ? vault.open(AT) : null;
		view?.editor.type(TEXT.replace('maps', 'charts'));
		heard.notices = [];
		expect(await mute()).toBe(true);
		// The app brings what it wrote into the editor.
		view?.editor.load(vault.textOf(AT));
		expect([plugin.person('Ana').muted, vault.textOf(AT).includes('# of ours'), heard.notices]).toEqual([MUTED, false, []]);
		await plugin.actions.undo();
		expect([vault.textOf(AT), plugin.person('Ana').muted]).toEqual([how === 'open' ? TEXT.replace('maps', 'charts') : TEXT, MUTED.slice(0, 2)]);
	});

	test('a note without properties has none again', async () => {
		const vault = await on({ [AT]: '## About\n', '1-1s/2026-02-05 Ana.md': '## Agenda\n' });
		heard.notices = [];
		expect(await mute()).toBe(true);
		expect(plugin.person('Ana').muted).toEqual(['ease-01']);
		await plugin.actions.undo();
		expect(vault.textOf(AT)).toBe('## About\n');
	});

	test('what was changed since stays; what was written below stays in any case', async () => {
		const vault = await on({ [AT]: TEXT });
		heard.notices = [];
		await mute();
		const below = `${vault.textOf(AT)}and ladders\n`;
		vault.writeOutside(AT, below.replace('ease-01', 'ease-02'));
		await nextTurn();
		await plugin.actions.undo();
		expect([vault.textOf(AT), heard.notices.length]).toEqual([below.replace('ease-01', 'ease-02'), 1]);
		vault.writeOutside(AT, TEXT);
		await nextTurn();
		await mute();
		vault.writeOutside(AT, below);
		await nextTurn();
		await plugin.actions.undo();
		expect(vault.textOf(AT)).toBe(`${TEXT}and ladders\n`);
	});

	test('what somebody writes below at that moment is not taken back with it', async () => {
		const vault = await on({ [AT]: TEXT });
		heard.notices = [];
		const { processFrontMatter } = vault.app.fileManager;
		vault.app.fileManager.processFrontMatter = async (...given) => {
			vault.changeUnheard(AT, `${TEXT}and ladders\n`);
			await processFrontMatter(...given);
		};
		expect(await mute()).toBe(true);
		await plugin.actions.undo();
		expect([vault.textOf(AT).endsWith('and ladders\n'), plugin.person('Ana').muted]).toEqual([true, MUTED]);
	});

	test('in a note that the disk no longer has nothing is written, which is told', async () => {
		const vault = await on({ [AT]: TEXT });
		heard.notices = [];
		const ana = plugin.person('Ana');
		vault.app.vault.adapter.exists = async () => false;
		expect([await plugin.actions.asking.mute(ana, { id: 'ease-01' }), vault.textOf(AT), heard.notices.length]).toEqual([false, TEXT, 1]);
	});
});

test('a favourite comes sooner with everybody, and says why, until it is none', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', 'People/Bo.md': '---\ntype: peer\n---\n' }, { questionCount: 10 });
	const { asking } = plugin.actions;
	const filter = { aim: null, topic: 'ease', depth: null };
	const seen = (name: string): unknown[] => asking.propose(plugin.person(name), { ...anyQuestions, filter }).questions.map(({ id, starred, reasons }) => [id, starred, reasons.some(({ code, text }) => code === 'starred' && text === 'One of your favourites')]);
	const [, second] = ids(filter);
	if (second === undefined) throw new Error('Too few questions');
	expect(await asking.star({ id: second }, true)).toBe(true);
	expect(await asking.star({ id: second }, true)).toBe(true);
	expect([plugin.settings().starred, seen('Ana')[0], seen('Bo')[0]]).toEqual([[second], [second, true, true], [second, true, true]]);
	expect(await asking.star({ id: second }, false)).toBe(true);
	expect([plugin.settings().starred, ids(filter)[1]]).toEqual([[], second]);
});

test('what takes the place of a question suits those that stay beside it', async () => {
	const bank = '---\ntype: questions\n---\n```yaml\n- {id: m-1, text: What one?, topic: a, depth: 3}\n- {id: m-2, text: What two?, topic: b, depth: 3}\n- {id: m-3, text: What three?, topic: c, depth: 2}\n```\n';
	await on({ 'People/Ana.md': '---\ntype: peer\nstage: established\n---\n', 'Bank.md': bank }, { banks: 'mine' });
	const first = (beside: string[]): string | undefined => plugin.actions.asking.propose(plugin.person('Ana'), { ...anyQuestions, count: 1, passedOver: ['m-1'], beside }).questions[0]?.id;
	expect([first([]), first(['m-1'])]).toEqual(['m-2', 'm-3']);
});

const OF_AIMS = '---\ntype: questions\n---\n```yaml\n- {id: m-1, text: What one?, topic: a, goals: [trust], kinds: [first]}\n- {id: m-2, text: What two?, topic: b, goals: [workload], kinds: [retro]}\n- {id: m-3, text: What three?, topic: c, goals: [workload]}\n```\n';
test.each([
	['1-1s/2026-03-12 Ana.md', 'aim: Workload\nkind: retro\n', 'm-2 aim kind'], ['1-1s/2026-03-12 Ana.md', 'aim: trust\n', 'm-1 aim'], ['1-1s/2026-03-12 Ana.md', 'aim: trust\nstatus: cancelled\n', ''], ['1-1s/2026-03-13 Ana.md', 'aim: trust\n', ''],
])('from anywhere, %s with %j makes first: %s', async (at, says, first) => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', 'Bank.md': OF_AIMS, [at]: `---\n${says}---\n` }, { banks: 'mine' });
	const [question] = plugin.actions.asking.propose(plugin.person('Ana'), anyQuestions).questions;
	const served = question?.reasons.filter(({ code }) => code === 'aim' || code === 'kind').map(({ code }) => code) ?? [];
	expect(served.length === 0 ? '' : [question?.id, ...served].join(' ')).toBe(first);
});

test('an aim that is asked for goes before that of the meeting; any aim asks for none', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', 'Bank.md': OF_AIMS, '1-1s/2026-03-12 Ana.md': '---\naim: workload\n---\n' }, { banks: 'mine' });
	const codes = (aim: string | null): string[] => questionsFor(plugin.person('Ana'), { date: '2026-03-12', aim, count: 3, nonce: 0 }, plugin).questions.map(({ id, reasons }) => `${id} ${reasons.find(({ code }) => code.endsWith('aim'))?.code ?? ''}`);
	expect([codes('trust')[0], codes(null)[2], codes('any').some((code) => code.endsWith('aim'))]).toEqual(['m-1 aim', 'm-1 other-aim', false]);
});

test('a month after the first talk come three others, which follow from it', async () => {
	const vault = await on({ 'People/Ana.md': '---\ntype: peer\n---\n' });
	const first = questionsFor(plugin.person('Ana'), { date: '2026-02-10', aim: 'workload', count: 3, nonce: 0 }, plugin).questions;
	const open = first.find(({ topic }) => topic !== 'rapport');
	const note = first.map(({ id, text }) => `- ${text} ^q-${id}\n${id === open?.id ? '    - [ ] the lift waits for its key\n' : '    - the map\n'}`).join('');
	vault.writeOutside('1-1s/2026-02-10 Ana.md', `## Agenda\n${note}## Notes\n- the printer is still broken #blocker\n`);
	await nextTurn();
	const { asking } = plugin.actions;
	const { questions } = asking.propose(plugin.person('Ana'), anyQuestions);
	expect([first.length, questions.length, questions.filter(({ id }) => first.some((one) => one.id === id))]).toEqual([3, 3, []]);
	const ofThread = asking.propose(plugin.person('Ana'), { ...anyQuestions, filter: { aim: null, topic: open?.topic ?? '', depth: null } }).questions;
	expect(ofThread.map(({ reasons }) => reasons.some(({ code }) => code === 'thread'))).toEqual(ofThread.map(() => true));
	expect([ofThread.length > 0, questions.some(({ topic }) => topic === open?.topic)]).toEqual([true, true]);
	expect((await asking.followUp(plugin.person('Ana')))?.text).toBe('On February 10 “the printer is still broken” was in the way. Where is it now?');
});

test('a reason names its day as the screen writes days', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', 'Bank.md': BANK, '1-1s/2026-02-05 Ana.md': '## Agenda\n- a? ^q-mine-01 the lift\n' }, { banks: 'mine' });
	const [, again] = plugin.actions.asking.propose(plugin.person('Ana'), anyQuestions).questions;
	expect(again?.reasons.map(({ text }) => text).slice(0, 2)).toEqual(['Last asked with Ana on February 5, 2026', 'Asked in these or similar words on February 5, 2026, so it should still rest']);
});

test('for somebody without a note nothing is kept or muted, which is told', async () => {
	heard.notices = [];
	const vault = await on({ '1-1s/2026-02-05 Ana.md': '## Agenda\n' });
	const { asking } = plugin.actions;
	expect([await asking.putOff(plugin.person('Ana'), { id: 'ease-01', text: 'How so?' }), await asking.mute(plugin.person('Ana'), { id: 'ease-01' })]).toEqual([false, false]);
	expect([heard.notices.length, [...vault.files.keys()]]).toEqual([2, ['1-1s/2026-02-05 Ana.md']]);
});

test('with a peer of another language what a question shows and how to use it are said in mine', async () => {
	const bank = '---\ntype: questions\n---\n```yaml\n- {id: m-1, lang: zh, text: 什么？, reveals: 地图}\n```\n';
	await on({ 'People/Ana.md': '---\ntype: peer\nlang: zh\n---\n', 'Bank.md': bank });
	const { questions } = plugin.actions.asking.propose(plugin.person('Ana'), { ...anyQuestions, count: 300 });
	const chinese = (text: string): boolean => /\p{sc=Han}/u.test(text);
	expect(questions.length).toBeGreaterThan(50);
	expect(questions.filter(({ text, reveals, use }) => !chinese(text) || chinese(reveals + use)).map(({ reveals }) => reveals)).toEqual(['地图']);
});

test.each(['roadmap', 'roadmap '])('an aim that no question serves asks for nothing (%j)', async (aim) => {
	const own = '---\ntype: questions\n---\n```yaml\n- {id: m-1, text: What one?, goals: [Roadmap]}\n```\n';
	const ofAim = (): string[][] => questionsFor(plugin.person('Ana'), { date: '2026-03-12', aim, count: 3, nonce: 0 }, plugin).questions.map(({ id, reasons }) => [id, ...reasons.filter(({ code }) => /aim/.test(code)).map(({ code }) => code)]);
	const vault = await on({ 'People/Ana.md': '---\ntype: peer\n---\n' });
	const plain = questionsFor(plugin.person('Ana'), { date: '2026-03-12', aim: null, count: 3, nonce: 0 }, plugin).questions.map(({ id }) => [id]);
	expect(ofAim()).toEqual(plain);
	vault.writeOutside('Bank.md', own);
	await nextTurn();
	expect(ofAim()[0]).toEqual(['m-1', 'aim']);
});

test('without any bank of mine there is nothing to check; what cannot be read is told beside the rest', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n' });
	expect(plugin.actions.asking.checkBanks()).toBeNull();
	plugin.unload();
	await on({ 'Bank.md': `${BANK}\`\`\`yaml\n- id: x-1\n- text: Is it late?\n\`\`\`\n` });
	expect(plugin.actions.asking.checkBanks()?.map(({ code, line }) => [code, line])).toEqual([['no-text', 7], ['closed', 8]]);
});
