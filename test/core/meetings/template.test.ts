import moment from 'moment';
import { parse, stringify } from 'yaml';
import { fillTemplate, type FilledTemplate, type TemplateValues } from '../../../src/core/meetings/template';

const formatDate = (day: string, format: string): string => moment(day, 'YYYY-MM-DD', true).format(format);
const QUESTIONS = ['- Why? ^q-a-01', '- How? ^q-a-02'];

function fill(template: string, values: Partial<TemplateValues> = {}): FilledTemplate {
	const peer = values.peer ?? 'Ana';
	return fillTemplate(template, { peer, peerLink: `[[${peer}]]`, date: '2026-03-05', aim: null, questions: () => QUESTIONS, ...values }, formatDate, (yaml) => parse(yaml, { logLevel: 'error' }) as unknown);
}

const body = (template: string, values: Partial<TemplateValues> = {}): string => fill(template, values).body;
const properties = (yaml: string, values: Partial<TemplateValues> = {}): unknown => fill(`---\n${yaml}\n---\n`, values).properties;

test.each([
	['# {{peer}} {{ date }} {{aim}}.', '# Ana 2026-03-05 .'], ['{{date:D MMMM YYYY}} {{date: dddd }}', '5 March 2026 Thursday'], ['[[{{peer}}]] [[{{ peer }}|x]]', '[[Ana]] [[Ana|x]]'], ['{ {peer} } {{}} {{{peer}}}', '{ {peer} } {{}} {Ana}'],
])('%j becomes %j', (template, text) => {
	expect(body(template)).toBe(text);
});

test('tokens nobody knows stay, each told once', () => {
	expect(fill('---\ntitle: {{title}}\n---\n{{time}} {{time}} {{Peer}}')).toMatchObject({ body: '{{time}} {{time}} {{Peer}}', properties: { title: '{{title}}' }, unknownTokens: ['{{title}}', '{{time}}', '{{Peer}}'] });
});

test('a value that looks like a token or a pattern is put in as it is', () => {
	expect(body('{{peer}} [[{{peer}}]] {{aim}}', { peer: '{{date}} $& $1', aim: '{{peer}}' })).toBe('{{date}} $& $1 [[{{date}} $& $1]] {{peer}}');
});

test('a peer that no link can hold is text where the template links', () => {
	expect(fill('---\npeer: "[[{{peer}}]]"\n---\n[[{{peer}}]]', { peer: 'a|b', peerLink: 'a|b' })).toMatchObject({ body: 'a|b', properties: { peer: 'a|b' } });
});

describe('questions', () => {
	test.each([
		['alone', '{{questions}}\nx', '- Why? ^q-a-01\n- How? ^q-a-02\nx'], ['as a bullet', '* {{questions}}', '- Why? ^q-a-01\n- How? ^q-a-02'], ['as a number', '1. {{ questions }}', '- Why? ^q-a-01\n- How? ^q-a-02'],
		['as a box', '- [ ] {{questions}}', '- Why? ^q-a-01\n- How? ^q-a-02'], ['indented', '- Ask\n\t- {{questions}}', '- Ask\n\t- Why? ^q-a-01\n\t- How? ^q-a-02'], ['in a callout', '> - {{questions}}', '> - Why? ^q-a-01\n> - How? ^q-a-02'],
		['behind text', 'Ask {{peer}}: {{questions}}', 'Ask Ana:\n- Why? ^q-a-01\n- How? ^q-a-02'], ['behind the text of an item', '- Ask: {{questions}}', '- Ask:\n    - Why? ^q-a-01\n    - How? ^q-a-02'],
		['twice', '{{questions}}\n## x\n{{questions}}', '- Why? ^q-a-01\n- How? ^q-a-02\n## x'], ['nowhere', '## Agenda\n', '## Agenda\n'],
	])('%s', (_, template, text) => {
		expect(body(template)).toBe(text);
	});

	test.each([['## Agenda\n- {{questions}}\n\n## Notes', '## Agenda\n\n## Notes'], ['Ask: {{questions}}\nx', 'Ask:\nx'], ['{{questions}}', '']])('%j without any leaves %j', (template, text) => {
		expect(body(template, { questions: () => [] })).toBe(text);
	});
});

describe('properties', () => {
	const NAMES = ['Ana: "the" #1', "O'Brien", '[x] {y} & *z', '- item', '!!yes', '@ana', '周: 「明」#1', '😀', 'a\\b', 'null', '2026-01-01', '12', 'a | b > c', '%x', '`', '{{date}}', '<% tp %>', '? key'];

	test.each(NAMES)('a peer called %j breaks none, quoted or not', (peer) => {
		const filled = properties('a: {{peer}}\nb: "{{peer}}"\nc: \'x {{peer}}\'\nd: [{{peer}}, {{date}}]\n"{{peer}}": 1', { peer });
		expect(filled).toEqual({ a: peer, b: peer, c: `x ${peer}`, d: [peer, '2026-03-05'], [peer]: 1 });
		expect(parse(stringify(filled))).toEqual(filled);
	});

	test('a link without quotes is a link', () => {
		expect(properties('peer: [[{{peer}}]]\npeople:\n  - [[{{peer}}]]')).toEqual({ peer: '[[Ana]]', people: ['[[Ana]]'] });
	});

	test('other values stay what they are', () => {
		expect(properties('minutes: 30\ndone: false\nnone:\nnested:\n  deep: [1, "{{date}}"]\naim: {{aim}}')).toEqual({ minutes: 30, done: false, none: null, nested: { deep: [1, '2026-03-05'] }, aim: '' });
	});

	test.each([['a: [b'], ['a: "b'], ['- a\n- b'], ['text'], ['a: &x [*x]'], ['a: b: c']])('%j is told as broken', (yaml) => {
		expect(fill(`---\n${yaml}\n---\nbody {{peer}}`)).toMatchObject({ properties: {}, brokenProperties: true, body: 'body Ana' });
	});

	test.each([['---\n---\nx'], ['---\n# remark\n---\nx']])('an empty block is not broken (%j)', (template) => {
		expect(fill(template)).toMatchObject({ properties: {}, brokenProperties: false, body: 'x' });
	});

	test('a block that is never closed is text', () => {
		expect(fill('---\npeer: {{peer}}')).toMatchObject({ properties: {}, body: '---\npeer: Ana' });
	});
});

test('a template with Windows line ends or a byte order mark gives a note with neither', () => {
	const filled = fill('\uFEFF---\r\na: {{peer}}\r\n---\r\n## Agenda\r\n{{questions}}\r\n\r\nx');
	expect(filled).toMatchObject({ properties: { a: 'Ana' }, body: '## Agenda\n- Why? ^q-a-01\n- How? ^q-a-02\n\nx' });
});
