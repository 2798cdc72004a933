// What others hand over to the API: whatever it is, it is taken, or refused in one sentence, and nothing is lost.
import { buildApi, type OneOnOnesApi } from '../../src/api';
import { questionsFor } from '../../src/questions';
import { startWith } from '../../src/starting';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { startOn, TODAY, type PluginOnFake } from '../support/plugin-on-fake';

const AT = '1-1s/2026-03-05 Ana.md';
const TEXT = '## Mine\n- [ ] one\n## Ana\'s\n- [ ] two\n';

let vault: FakeVault;
let plugin: PluginOnFake;
let api: OneOnOnesApi;

beforeEach(async () => {
	vault = new FakeVault({ [AT]: TEXT, 'People/Ana.md': '---\ntype: peer\n---\n' });
	plugin = await startOn(vault);
	api = buildApi({
		notebook: plugin.notebook, ledger: () => plugin.desk.ledger(), today: () => TODAY, whenReady: () => plugin.source.whenRead(), edits: plugin.edits,
		suggest: (peer, options) => questionsFor(peer, options, plugin).questions,
		start: async (peer, options) => {
			const started = await startWith(peer, options, plugin);
			return { path: started?.path ?? '', line: started?.line ?? 0, created: started?.created ?? false };
		},
	});
});
afterEach(() => plugin.unload());

const two = { path: AT, line: 3, raw: '- [ ] two' };
/** Calls it as a script may, whatever its types say. */
const wildly = (name: keyof OneOnOnesApi, ...given: unknown[]): unknown => (api[name] as (...all: unknown[]) => unknown)(...given);

test.each(['complete', 'todo', 'Done', 'moved', 'constructor', '', null, undefined, 5])('the status %p is refused, and nothing is written', async (status) => {
	await expect(wildly('setStatus', two, status)).rejects.toThrow(`A follow-up is never written as ${String(status)}.`);
	expect(vault.textOf(AT)).toBe(TEXT);
});

test('a listener that throws keeps nobody else from hearing', async () => {
	const heard: string[] = [];
	const thrown: unknown[] = [];
	const queued = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation((call) => {
		try {
			call();
		} catch (error) {
			thrown.push(error);
		}
	});
	api.on('changed', () => { throw new Error('theirs'); });
	api.on('changed', () => heard.push('second'));
	plugin.notebook.onChange(() => heard.push('ours'));
	vault.writeOutside(AT, '- [ ] three\n');
	await nextTurn();
	queued.mockRestore();
	expect(heard).toEqual(['second', 'ours']);
	expect(thrown).toEqual([new Error('theirs')]);
});

test('what is no listener is refused', () => {
	expect(() => wildly('on', 'changed', null)).toThrow('A listener must be a function.');
});

test.each([null, undefined, {}])('with %p asked for, everything is given', (query) => {
	expect(wildly('meetings', query)).toHaveLength(1);
	expect(wildly('followUps', query)).toHaveLength(2);
});

test('a status need not stand in a list', () => {
	expect(wildly('followUps', { status: 'open' })).toHaveLength(2);
	expect(wildly('followUps', { status: 'ope' })).toHaveLength(0);
	expect(wildly('followUps', { status: null, owner: null, peer: null })).toHaveLength(2);
});

test('questions are asked for with whatever stands in for nothing', () => {
	const plain = api.suggestQuestions('Ana');
	expect(plain).toHaveLength(3);
	expect(wildly('suggestQuestions', 'Ana', null)).toEqual(plain);
	expect(wildly('suggestQuestions', 'Ana', { date: null, aim: null, kind: null, count: null, nonce: null })).toEqual(plain);
	expect(wildly('suggestQuestions', null)).toEqual([]);
});

test.each([
	[{ date: '2026-02-30' }, '2026-02-30 is no day.'], [{ date: 5 }, '5 is no day.'], [{ aim: ['trust'] }, 'The aim must be text.'], [{ kind: 5 }, 'The kind must be text.'],
])('%j is refused', async (options, said) => {
	expect(() => wildly('suggestQuestions', 'Ana', options)).toThrow(said);
	await expect(wildly('startMeeting', 'Ana', options)).rejects.toThrow(said);
});

test('a meeting is started with whatever stands in for nothing, and an aim of several lines is one', async () => {
	await expect(wildly('startMeeting', null)).rejects.toThrow('Nobody is called null.');
	expect(await wildly('startMeeting', 'Ana', { date: null, aim: ' trust\n# and more ', open: false })).toMatchObject({ created: true });
	await nextTurn();
	expect(api.meetings({ from: TODAY })).toMatchObject([{ date: TODAY, aim: 'trust # and more' }]);
});

test('who owes a line is found by what the line says, not by its number', async () => {
	expect(await api.setOwner({ ...two, line: 1 }, 'me')).toBe('written');
	expect(vault.textOf(AT)).toBe(TEXT.replace('two', 'me: two'));
	await nextTurn();
	expect(await api.setOwner({ ...two, line: 60, raw: '- [ ] one' }, { person: 'Ana' })).toBe('written');
	expect(vault.textOf(AT)).toBe(TEXT.replace('one', 'Ana: one').replace('two', 'me: two'));
	expect(await api.setOwner({ ...two, path: 'gone.md' }, 'me')).toBe('missing');
	expect(await api.setOwner({ ...two, raw: '- [ ] other' }, 'me')).toBe('changed-meanwhile');
});

test.each([['them', 'Nobody is called them.'], [null, 'Nobody is called null.'], [{}, 'Nobody is called undefined.'], [{ person: 5 }, 'Nobody is called 5.']])('the owner %j is refused', async (owner, said) => {
	await expect(wildly('setOwner', two, owner)).rejects.toThrow(said);
	await expect(wildly('setDue', two)).rejects.toThrow('undefined is no day.');
	expect(vault.textOf(AT)).toBe(TEXT);
});
