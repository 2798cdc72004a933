import moment from 'moment';
import { parse, stringify } from 'yaml';
import { meetingTemplates } from '../../../src/content/templates';
import { planMeeting, type MeetingPlan, type MeetingPlanning, type MeetingWish } from '../../../src/core/meetings/new-meeting';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { personByName } from '../../../src/core/people/person';
import { note, notebookOf, words } from '../../support/vault-folder';

const TODAY = '2026-03-12';
const NONE = notebookOf([]);

function plan(notebook: Notebook, wish: Partial<MeetingWish> = {}, planning: Partial<MeetingPlanning> = {}): MeetingPlan {
	const peer = wish.peer ?? personByName('Ana');
	return planMeeting({ peer, date: TODAY, kind: null, aim: null, questions: () => ['- Why? ^q-a-01'], ...wish }, {
		series: notebook.meetings().filter((meeting) => meeting.peer.name === peer.name), notePath: '1-1s/{{peer}}/{{date}} {{peer}}.md', template: meetingTemplates.en, words,
		headingAt: (path, line) => notebook.factsOf(path)?.headings.find((heading) => heading.line === line) ?? null, exists: () => false,
		formatDate: (day, format) => moment(day, 'YYYY-MM-DD', true).format(format), parseYaml: (yaml) => parse(yaml, { logLevel: 'error' }) as unknown, stringifyYaml: (value) => stringify(value),
		...planning,
	});
}

function created(wish: Partial<MeetingWish> = {}, planning: Partial<MeetingPlanning> = {}): Extract<MeetingPlan, { action: 'create' }> {
	const made = plan(NONE, wish, planning);
	if (made.action !== 'create') throw new Error(`Planned to ${made.action}`);
	return made;
}

const readBack = (wish: Partial<MeetingWish>, planning: Partial<MeetingPlanning> = {}): unknown[] => {
	const { path, text } = created(wish, planning);
	return notebookOf([note(path, text)]).meetings().map(({ peer, date, aim, kind }) => ({ peer: peer.name, date, aim, kind }));
};

test('the built-in template gives the note of product.md, with the cursor below the notes, where it answers no question', () => {
	const { text, cursorLine, path } = created();
	expect(text).toBe('---\ntype: one-on-one\npeer: "[[Ana]]"\ndate: 2026-03-12\n---\n## Agenda\n- Why? ^q-a-01\n\n## Notes\n\n## Agreed\n');
	expect([cursorLine, path]).toEqual([9, '1-1s/Ana/2026-03-12 Ana.md']);
});

test.each(['Ana: "the" #1 [x]', "Anne-Marie d'Été", 'a/b', 'a\\b', '../../evil', 'a|b', '王小明', '😀', 'con', 'x'.repeat(300), 'Ana...', '- [ ] task', '!!yes', '{{date}} <% x %>', '007', 'a^b', '@ana'])(
	'a stranger called %j is who the note is with', (name) => {
		expect(readBack({ peer: personByName(name) })).toEqual([{ peer: name, date: TODAY, aim: null, kind: null }]);
		expect(readBack({ peer: personByName(name) }, { template: '---\npeer: "[[{{peer}}]]"\ndate: {{date}}\n---\n' })).toEqual([{ peer: name, date: TODAY, aim: null, kind: null }]);
	},
);

test('what the meeting is for stands in its properties', () => {
	expect(readBack({ aim: 'trust', kind: 'first' })).toEqual([{ peer: 'Ana', date: TODAY, aim: 'trust', kind: 'first' }]);
});

test.each([
	['empty ones', 'type:\npeer: ""\ndate: ~\naim:\nkind: []'], ['none of its own', 'tags: [x]'], ['another day', 'date: 2020-01-01'], ['a day of no known spelling', 'date: "{{date:MMM D}}"'], ['a day as words', 'date: today'],
	['other cases', 'Type: one-on-one\nPeer: "[[{{peer}}]]"\nDate: {{date}}\nAim: "{{aim}}"'], ['only me', 'people: ["[[Ana]]"]'],
])('a template with %s gives a note that is read as what was wished', (_, yaml) => {
	const wish = { aim: 'trust', kind: 'first' };
	expect(readBack(wish, { template: `---\n${yaml}\n---\n`, notePath: 'Talks/{{peer}} {{date:D}}.md' })).toEqual([{ peer: 'Ana', date: TODAY, aim: 'trust', kind: 'first' }]);
});

test('a template that names me only gets the peer beside it', () => {
	const { text } = created({}, { template: '---\nattendees: ["[[Mira]]"]\n---\n' });
	expect(parse(text.split('---')[1] ?? '')).toEqual({ type: 'one-on-one', peer: '[[Ana]]', date: TODAY, attendees: ['[[Mira]]'] });
});

test('the properties of a template stay in their order, each once', () => {
	const { text } = created({ aim: 'trust' }, { template: '---\nconstructor: 1\nAim:\ntype: 1-1\nminutes: 30\n---\nx' });
	expect(Object.entries(parse(text.split('---')[1] ?? '') as object)).toEqual([['peer', '[[Ana]]'], ['date', TODAY], ['constructor', 1], ['Aim', 'trust'], ['type', '1-1'], ['minutes', 30]]);
});

test('a template whose properties are broken is told, its body used', () => {
	const { text, report } = created({}, { template: '---\na: [\n---\n\n\nbody {{x}}' });
	expect([text, report]).toEqual(['---\ntype: one-on-one\npeer: "[[Ana]]"\ndate: 2026-03-12\n---\nbody {{x}}', { unknownTokens: ['{{x}}'], brokenProperties: true }]);
});

test.each([
	['below the agenda', '## Notes\n\n## Agenda\n- a\nHERE\nx', ''], ['below the first heading', '# X\n- a\nHERE\nx', ''], ['on the first empty line without a heading', 'a\nHERE\nb', ''],
	['on the last line without an empty one', '## Agenda\nHERE', 'x'], ['below no heading in code', '```\n# Agenda\n```\n\n## Topics\nx\nHERE', ''],
])('the cursor goes %s', (_, template, stands) => {
	const { text, cursorLine } = created({}, { template: template.replace('HERE', stands) });
	const lines = text.split('\n');
	expect(cursorLine).toBe(lines.length - template.split('\n').length + template.split('\n').indexOf('HERE'));
	expect(lines[cursorLine]).toBe(stands);
});

test('what stands at the path that is no meeting is opened; a meeting with another keeps its note', () => {
	const exists = (path: string): boolean => path === '1-1s/Ana/2026-03-12 Ana.md';
	expect(plan(NONE, {}, { exists, isTaken: () => false })).toEqual({ action: 'open', path: '1-1s/Ana/2026-03-12 Ana.md', line: 0, isSection: false });
	expect(plan(NONE, {}, { exists, isTaken: () => true })).toMatchObject({ action: 'create', path: '1-1s/Ana/2026-03-12 Ana 2.md' });
});

test('a name that leads to somebody else is linked by path', () => {
	const peer = { ...personByName('Ana'), path: 'Work/Ana.md' };
	expect(created({ peer }, { resolveLink: () => 'People/Ana.md' }).text).toContain('peer: "[[Work/Ana|Ana]]"');
	expect(created({ peer }, { resolveLink: () => 'Work/Ana.md' }).text).toContain('peer: "[[Ana]]"');
	expect(created({ peer: { ...peer, path: 'Work #1/Ana.md' } }, { resolveLink: () => 'People/Ana.md' }).text).toContain('peer: "[[Ana]]"');
});

describe('the meeting of the day', () => {
	const at = '1-1s/2026-03-12 Ana.md';
	test.each([['', 'open'], ['status: planned', 'open'], ['status: cancelled', 'create'], ['status: moved', 'create']])('with %j: %s', (status, action) => {
		expect(plan(notebookOf([note(at, `---\npeer: Ana\n${status}\n---\n`)])).action).toBe(action);
	});
});
