// Banks of the user: every form a person would write, each with an id that stays; what is wrong is told, and the rest is read.
import { parse } from 'yaml';
import { topicWords } from '../../../src/content/topics';
import { joinBanks } from '../../../src/core/prompts/bank';
import { derivedId, ownBankIn, readOwnBanks, type OwnBank } from '../../../src/core/prompts/own-bank';
import { headingKey } from '../../../src/core/text/heading-words';
import { bankOf, prompt } from '../../support/prompt-bank';
import { note, notebookOf } from '../../support/vault-folder';

const topics = new Map(Object.entries(topicWords).flatMap(([topic, { en, zh, pl }]) => [topic, ...en, ...zh, ...pl].map((word): [string, string] => [headingKey(word), topic])));
const parseYaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const bank = (body: string, properties = 'type: questions'): OwnBank => readOwnBanks(notebookOf([note('My bank.md', `---\n${properties}\n---\n${body}`)]).banks(), parseYaml, topics);
const read = (body: string, properties?: string): unknown[] => bank(body, properties).prompts.map(({ line, facts: { id, topic }, words }) => [line, id, topic, Object.values(words)[0]?.text]);

test.each([
	['## friction', 'friction'], ['## 摩擦', 'friction'], ['## Tarcia', 'friction'], ['### What is hard:', 'friction'], ['## Our garden', 'Our garden'], ['# Title of the note', 'My bank'],
])('a list under %s is about %s', (heading, topic) => {
	expect(read(`${heading}\n- What is hard?\n`)).toEqual([[4, derivedId(topic, 'What is hard?'), topic, 'What is hard?']]);
});

test('a block id gives the id; without one it follows from topic and words alone', () => {
	const [marked, other, plain] = bank('## ease\n- How so? ^q-mine-01\n- When? ^Mine-02\n- Who? ^b_1\n').prompts;
	expect([marked?.facts.id, other?.facts.id]).toEqual(['mine-01', 'mine-02']);
	expect(plain?.facts.id).toBe(derivedId('ease', 'Who?'));
	expect(plain?.facts.id).toMatch(/^own-[a-z0-9]+$/);
	expect(bank('## ease\n\nMoved down.\n\n- Who?\n').prompts[0]?.facts.id).toBe(plain?.facts.id);
});

test('numbered lists, boxes and stars are lists; what hangs below, code, comments and text are none', () => {
	const body = '## ease\n1. How?\n* When?\n- [ ] Who?\n    - a remark\n\nText?\n```\n- code?\n```\n%%\n- hidden?\n%%\n- \n';
	expect(read(body).map((each) => (each as unknown[])[3])).toEqual(['How?', 'When?', 'Who?']);
});

test.each([['^q-mine-01--2', 'mine-01'], ['^mine-01--3', 'mine-01'], ['^Q-Mine-01', 'mine-01'], ['^q-own-1a2b', 'own-1a2b']])('%s is the id %s, in a list and in a record', (written, id) => {
	expect(bank(`- How so? ${written}\n\`\`\`yaml\n- {id: "${written}", text: When?, variants: ["${written}"]}\n\`\`\`\n`).prompts.map(({ facts }) => [facts.id, facts.variants])).toEqual([[id, []], [id, [id]]]);
});

test.each(['q-my_question', 'b_1', 'mine--x', 'mine-'])('the block id %s is told as none of a question', (written) => {
	const { prompts: [own], problems } = bank(`## ease\n- How so? ^${written}\n`);
	expect([own?.facts.id, own?.words['']?.text, problems.map(({ code, line, value }) => [code, line, value])]).toEqual([derivedId('ease', 'How so?'), 'How so?', [['bad-id', 4, written]]]);
});

const RECORD = `- id: friction-90
  text: "What tires you?"
  lang: en
  translations: {zh: "什么最累？", pl: {text: "Co męczy?", use: "zapytaj o przykład"}}
  topic: 摩擦
  goals: [workload, comms]
  depth: 2
  stages: [building, established]
  kinds: [retro]
  slot: closer
  mutual: true
  reveals: "the cost"
  use: "ask for a case"
  follow_up: "Since {{last.date}}: what changed about {{thread}}?"
  cooldown: 180
  variants: [^q-friction-02]
  audience: manager
`;

test('a record in a block of YAML is read whole', () => {
	const { prompts: [own], problems } = bank(`Text\n\n\`\`\`yaml\n${RECORD}\`\`\`\n`);
	expect(problems).toEqual([]);
	expect(own).toEqual({
		path: 'My bank.md', line: 6, hasTopic: true,
		facts: {
			id: 'friction-90', topic: 'friction', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: ['retro'], slot: 'closer',
			mutual: true, cooldownDays: 180, variants: ['friction-02'], audience: 'manager',
		},
		words: {
			en: { text: 'What tires you?', reveals: 'the cost', use: 'ask for a case', followUp: 'Since {{date}}: what changed about {{thread}}?' },
			zh: { text: '什么最累？', reveals: '', use: '' }, pl: { text: 'Co męczy?', reveals: '', use: 'zapytaj o przykład' },
		},
	});
});

test.each([
	['the properties', '', `type: questions\nquestions:\n  - id: a-1\n    text: A?\n  - B?\n`, [[3, 'a-1', 'My bank', 'A?'], [5, derivedId('My bank', 'B?'), 'My bank', 'B?']]],
	['a block that names them', '```yml\nquestions:\n- text: A?\n  id: a-1\n```\n', undefined, [[5, 'a-1', 'My bank', 'A?']]],
	['one record alone, under a heading', '## Ease\n~~~yaml\nid: a-1\nquestion: A?\n~~~\n', undefined, [[5, 'a-1', 'ease', 'A?']]],
	['a note about one thing', '- A? ^q-a-1\n', 'type: questions\ntopic: Rola\nlang: en', [[5, 'a-1', 'roles', 'A?']]],
])('questions of %s', (_, body, properties, expected) => {
	expect(read(body, properties)).toEqual(expected);
});

test.each([
	['before another list of the properties', '', 'type: questions\nquestions:\n  # mine\n  - text: A?\n\n  - B?\ntags:\n  - x', [4, 6]],
	['at the margin, before another list', '', 'type: questions\nquestions:\n- text: A?\n  variants:\n    - b-1\n- B?\ntags:\n- x', [3, 6]],
	['behind another list', '', 'type: questions\ntags:\n  - x\nquestions:\n  - A?\n  - B?', [5, 6]],
	['in one piece', '', 'type: questions\nquestions: [A?, B?]\ntags:\n  - x\n  - y', [2, 2]],
	['of a block, behind another list', '```yaml\ntags:\n- x\n- y\nquestions:\n- A?\n- B?\n```\n', undefined, [8, 9]],
	['one record alone with a list', '```yaml\ntext: A?\nvariants:\n  - b-1\n```\n', undefined, [4]],
	['of several lines each', '```yaml\n- text: >\n    - A\n    - B?\n- "C\n  - D?"\n```\n', undefined, [4, 7]],
])('every record is found at its line: %s', (_, body, properties, lines) => {
	expect(bank(body, properties).prompts.map(({ line }) => line)).toEqual(lines);
});

test.each([
	['id: A_b\n  text: A?', 'bad-id', 1], ['id: a-1', 'no-text', 0], ['7', 'no-record', 0], ['text: A?\n  depth: 9', 'bad-depth', 1], ['text: A?\n  slot: middle', 'bad-slot', 1],
	['text: A?\n  audience: boss', 'bad-audience', 1], ['text: A?\n  cooldown: soon', 'bad-cooldown', 1],
])('%j is told as %s, and the next one is read all the same', (record, code, left) => {
	const { prompts, problems } = bank(`\`\`\`yaml\n- ${record}\n- text: Z?\n\`\`\`\n`);
	expect(problems.map((problem) => [problem.code, problem.line])).toEqual([[code, 4]]);
	expect(prompts).toHaveLength(1 + left);
	expect(prompts[prompts.length - 1]?.words['']?.text).toBe('Z?');
});

test('YAML that is none is told; the lists beside it are read', () => {
	const { prompts, problems } = bank('```yaml\n- text: "A?\n```\n- B?\n');
	expect(problems.map(({ code, line }) => [code, line])).toEqual([['bad-yaml', 4]]);
	expect(prompts).toHaveLength(1);
});

test.each([
	['an open quote', '- text: A?\n  id: a-1\n- text: "B?\n- text: C?\n', [4, 7], [6]],
	['a key that stands twice', '- A?\n- text: B?\n  text: B?\n# of old\n- C?\n', [4, 8], [5]],
	['a key at the margin', 'questions:\n- text: A?\ndepth: 2\n- text: B?\n', [7], [5]],
	['a key in front', 'title: "x\nquestions:\n- A?\n- B?\n', [6, 7], [4]],
	['two of them', '- text: [\n- text: "A?\n- B?\n', [6], [4, 5]],
])('in a block with %s the other records are read', (_, yaml, read, failed) => {
	const { prompts, problems } = bank(`\`\`\`yaml\n${yaml}\`\`\`\n`);
	expect([prompts.map(({ line }) => line), problems.map(({ code, line }) => [code, line])]).toEqual([read, failed.map((line) => ['bad-yaml', line])]);
});

test.each([
	['title: "x\ntype: questions\nlang: de\ntopic: "friction"', [['', 6]], 1],
	['type: [questions]\nlang: de\ntopic: friction\nquestions:\n  - id: a-1\n    text: "B?\n  - C?\ntags: x', [['', 7], ['', 10]], 5],
])('properties that are no YAML lose what is wrong in them, and nothing else', (properties, _, failed) => {
	const { prompts, problems } = bank('- A?\n', properties);
	expect(problems.map(({ code, line }) => [code, line])).toEqual([['bad-yaml', failed]]);
	expect(prompts.map(({ facts: { topic }, words }) => [topic, words['de']?.text])).toEqual([...failed === 5 ? [['friction', 'C?']] : [], ['friction', 'A?']]);
});

test.each(['|', '>', '|-'])('a text of several lines (%s) is one line, and so is everything else that is said', (sign) => {
	const { prompts: [own] } = bank(`\`\`\`yaml\n- text: ${sign}\n    What slows\n    you down?\n\n    Much?\n  use: ${sign}\n    ask\n    twice\n  follow_up: ${sign}\n    So\n    {{thread}}?\n  topic: ${sign}\n    our\n    garden\n  translations:\n    pl: ${sign}\n      Co was\n      spowalnia?\n\`\`\`\n`);
	expect([own?.facts.topic, own?.words]).toEqual(['our garden', {
		'': { text: 'What slows you down? Much?', reveals: '', use: 'ask twice', followUp: 'So {{thread}}?' }, 'pl': { text: 'Co was spowalnia?', reveals: '', use: '' },
	}]);
});

test.each([
	['{{last.date}} {{thread}}', '{{date}} {{thread}}'], ['{{ last.date }} {{ thread }}', '{{date}} {{thread}}'], ['{{ date }}', '{{date}}'], ['{{last.thread}}', '{{thread}}'], ['{{}} {{a b}}', '{{}} {{a b}}'],
])('the places of the follow-up %j are those of %j', (written, read) => {
	const { prompts: [own] } = bank(`\`\`\`yaml\n- {text: A?, translations: {pl: {text: Co?, follow-up: "${written}"}}, followUp: "${written}"}\n\`\`\`\n`);
	expect([own?.words['']?.followUp, own?.words['pl']?.followUp]).toEqual([read, read]);
});

test('the id that follows from the words of a question stays when it is translated', () => {
	const [plain, translated] = bank('```yaml\n- {text: Wo?, lang: de}\n- {text: Wo?, lang: de, translations: {cs: Kde?, de: Wo genau?}}\n```\n').prompts;
	expect([translated?.facts.id, translated?.words['de']?.text]).toEqual([plain?.facts.id, 'Wo?']);
	expect(plain?.facts.id).toBe(derivedId('My bank', 'Wo?'));
});

test.each([
	['type: questions\nlang: English', 'text: A?', [['bad-lang', 0, 'English']], { '': 'A?' }],
	['type: questions', 'text: A?\n  lang: polski', [['bad-lang', 5, 'polski']], { '': 'A?' }],
	['type: questions\nlang: en', 'text: A?\n  translations: {中文: 什么？, pl-PL: Co?}', [['bad-lang', 6, '中文']], { en: 'A?', pl: 'Co?' }],
])('with %j in the record %j what is no language is told, and its words stand in for no other', (properties, record, told, texts) => {
	const { prompts: [own], problems } = bank(`\`\`\`yaml\n# mine\n- ${record}\n\`\`\`\n`, properties);
	expect(problems.map(({ code, line, value }) => [code, line, value])).toEqual(told);
	expect(Object.fromEntries(Object.entries(own?.words ?? {}).map(([lang, { text }]) => [lang, text]))).toEqual(texts);
});

test('what is wrong is told in one line, without the place in a text that nobody sees', () => {
	const [told] = bank('```yaml\n- A?\n- text: "B?\n```\n').problems;
	expect(told?.value).toBe('Missing closing "quote');
});

test('broken properties that speak of something else are no bank', () => {
	expect(notebookOf([note('My bank.md', '---\nmytype: questions\ntitle: "x\n---\n- A?\n')]).banks()).toEqual([]);
});

test('YAML that holds itself is told like any other that is no record', () => {
	const { prompts, problems } = bank('```yaml\n- &a [*a]\n- text: &b [*b, B?]\n- true\n```\n');
	expect([prompts.map(({ words }) => words['']?.text), problems.map(({ code }) => code)]).toEqual([['B?'], ['no-record', 'no-record']]);
});

test('a retired question is no longer proposed', () => {
	expect(read('```yaml\n- {text: A?, retired: true}\n```\n')).toEqual([]);
});

test.each([
	['Bank.md', 'type: questions'], ['1-1s/2026-03-05 Ana.md', 'type: questions'], ['People/Ana.md', 'type: questions\nx: "'],
])('in the bank %s with the properties %j no box is a follow-up, and no line waits', (path, properties) => {
	const notebook = notebookOf([note('Ana.md', '---\ntype: peer\n---\n'), note(path, `---\n${properties}\n---\n- [ ] What does [[Ana]] need?\n    - [ ] ask [[Ana]]\n## Next 1:1\n- [ ] When?\n`)]);
	expect([notebook.layOut().all(), notebook.factsOf(path)?.tasks, notebook.factsOf(path)?.agenda, notebook.banks()[0]?.bank.items.length]).toEqual([[], [], [], 2]);
});

test('a note of another type is no bank', () => {
	expect(notebookOf([note('My bank.md', '---\ntype: note\n---\n## ease\n- A?\n')]).banks()).toEqual([]);
});

test('a changed bank is told of; the same bank read again is not', () => {
	const notebook = notebookOf([]);
	const text = '---\ntype: questions\n---\n- A?\n';
	const { properties } = note('B.md', text);
	expect([notebook.readAll([{ path: 'B.md', text, properties }]), notebook.readAll([{ path: 'B.md', text, properties }]), notebook.readAll([{ path: 'B.md', text: `${text}- C?\n`, properties }]), notebook.remove('B.md')]).toEqual([true, false, true, true]);
});

const PL = '```yaml\n- {id: a-1, text: Co?, lang: pl-PL}\n- {id: b-1, text: What?, lang: en, translations: {pl: Kto?}}\n- {id: c-1, text: Any?}\n```\n';
test.each([['pl', ['Co?', 'Kto?', 'Any?'], 0], ['zh', ['What?', 'Any?'], 1], ['en', ['What?', 'Any?'], 1]])('in %s one hears %j', (lang, texts, unspoken) => {
	const own = ownBankIn(bank(PL).prompts, lang, 'en');
	expect([own.prompts.map(({ text }) => text), own.unspoken]).toEqual([texts, unspoken]);
});

test.each(['__proto__', 'constructor', 'toString'])('the language %s is none, and harms nothing', (lang) => {
	const { prompts } = bank(`\`\`\`yaml\n- {id: a-1, text: A?, lang: ${lang}, translations: {${lang}: B?}}\n\`\`\`\n`);
	expect(ownBankIn(prompts, 'en', 'en').prompts.map(({ text }) => text)).toEqual(['A?']);
	expect(({} as Record<string, unknown>)['a-1']).toBeUndefined();
});

test('a question of the user with the id of a built-in one takes its place', () => {
	const own = ownBankIn(bank('## ease\n- Mine? ^q-a-01\n').prompts, 'en', 'en');
	expect(joinBanks([own, bankOf(prompt('a-01'), prompt('b-01'))]).prompts.map(({ text }) => text)).toEqual(['Mine?', 'b-01?']);
});
