// Banks of the user in a vault: whom their questions reach, and what they take out.
import { FakeVault } from '../support/fake-vault';
import { questionsFor } from '../../src/questions';
import type { Parts } from '../../src/parts';
import { startWith } from '../../src/starting';
import { anyQuestions, startOn, type PluginOnFake } from '../support/plugin-on-fake';

let plugin: PluginOnFake;
afterEach(() => plugin.unload());

const ANA = '---\ntype: peer\n---\n';

/** The texts proposed to Ana, up to a number of them. */
async function proposed(notes: Record<string, string>, settings: unknown = {}, count = 3, parts: Partial<Parts> = {}): Promise<string[]> {
	plugin = await startOn(new FakeVault({ 'People/Ana.md': ANA, ...notes }), settings);
	return questionsFor(plugin.person('Ana'), { date: '2026-03-12', aim: null, count, nonce: 0 }, { ...plugin, ...parts }).questions.map(({ text }) => text);
}

const GERMAN = '---\ntype: questions\nlang: de\n---\n## friction\n- Was bremst euch?\n## ease\n- Wobei helfen wir euch?\n';

test.each([
	['of a peer', '---\ntype: peer\nlang: de\n---\n', 'en'], ['of a peer, with its region', '---\ntype: peer\nlang: de-AT\n---\n', 'en'], ['of the app', ANA, 'de'],
])('questions in a language that the plugin does not speak come when it is the one %s, those in the default one behind them', async (_, ana, appLanguage) => {
	const texts = await proposed({ 'People/Ana.md': ana, 'Bank.md': GERMAN }, {}, 3, { appLanguage });
	expect(texts.slice(0, 2).sort()).toEqual(['Was bremst euch?', 'Wobei helfen wir euch?']);
	expect(texts[2]).toMatch(/^[ -~’“”—]+$/);
});

test('a bank whose properties are no YAML is asked from all the same, and told of with its line', async () => {
	expect(await proposed({ 'Bank.md': '---\ntype: questions\ntitle: "Ours\n---\n- Who has the key?\n' }, { banks: 'mine' })).toEqual(['Who has the key?']);
	expect(plugin.actions.asking.checkBanks()?.map(({ code, path, line }) => [code, path, line])).toEqual([['bad-yaml', 'Bank.md', 1], ['no-topic', 'Bank.md', 4]]);
});

test('a text of several lines is one item of the note it goes into', async () => {
	const [text] = await proposed({ 'Bank.md': '---\ntype: questions\n---\n```yaml\n- id: mine-01\n  text: |\n    What slows\n    you down?\n```\n' }, { banks: 'mine' });
	expect(text).toBe('What slows you down?');
	const started = await startWith(plugin.person('Ana'), { date: '2026-03-12', kind: null, aim: null, open: false }, plugin);
	expect((await plugin.app.vault.adapter.read(started?.path ?? '')).split('\n').filter((line) => line.includes('slows'))).toEqual(['- What slows you down? ^q-mine-01']);
});

describe('a built-in question that a bank retires', () => {
	const answered = '## Agenda\n- How so? ^q-ease-05 the key\n';
	const easeOf = async (record: string, settings: unknown = {}): Promise<string[]> => {
		await proposed({ 'Bank.md': `---\ntype: questions\n---\n## ease\n\`\`\`yaml\n- ${record}\n- {id: ease-05, text: What is mine?}\n- {id: old-01, retired: true}\n- {text: What is theirs?, variants: [old-01]}\n\`\`\`\n`, '1-1s/2026-02-05 Ana.md': answered }, settings);
		const { questions } = plugin.actions.asking.propose(plugin.person('Ana'), { ...anyQuestions, count: 20, filter: { aim: null, topic: 'ease', depth: null } });
		return questions.map(({ id }) => id).filter((id) => id === 'ease-05');
	};

	test.each(['{id: ease-05, retired: true}', '{id: ^q-ease-05, text: Which one?, retired: yes}'])('as %s is proposed no more, in no words; nothing is wrong about that, and its answers keep their topic', async (record) => {
		expect(await easeOf(record)).toEqual([]);
		expect(plugin.actions.asking.checkBanks()).toEqual([]);
		expect((await plugin.actions.asking.answers(plugin.person('Ana'))).map(({ topic }) => topic)).toEqual(['ease']);
	});

	test('stays where only the built-in ones are asked, and where it is not retired', async () => {
		expect(await easeOf('{id: ease-05, retired: true}', { banks: 'built-in' })).toEqual(['ease-05']);
		plugin.unload();
		expect(await easeOf('{id: ease-02, retired: true}')).toEqual(['ease-05']);
	});
});

test('a peer of another language hears none of them', async () => {
	expect(await proposed({ 'Bank.md': GERMAN }, { banks: 'mine' })).toEqual([]);
});
