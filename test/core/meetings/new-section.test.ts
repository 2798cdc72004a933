// Where the section of a day goes in a rolling note, and how it is spelled.
import moment from 'moment';
import { meetingTemplates } from '../../../src/content/templates';
import { insertSection } from '../../../src/core/meetings/insert-section';
import { planMeeting, type MeetingPlan } from '../../../src/core/meetings/new-meeting';
import { note, notebookOf, words } from '../../support/vault-folder';

const AT = 'People/Ana.md';
const PEER = '---\ntype: peer\n---\n';

function plan(text: string, template = meetingTemplates.en, aim: string | null = null): MeetingPlan {
	const notebook = notebookOf([note(AT, PEER + text)]);
	const peer = notebook.roster.identity.atPath(AT);
	if (peer === null) throw new Error('Ana is expected');
	return planMeeting({ peer, date: '2026-03-12', kind: null, aim, questions: () => [] }, {
		series: notebook.meetings(), notePath: '{{peer}} {{date}}', template, words, exists: () => false, parseYaml: () => null, stringifyYaml: () => '',
		headingAt: (path, line) => notebook.factsOf(path)?.headings.find((heading) => heading.line === line) ?? null, formatDate: (day, format) => moment(day).format(format),
	});
}

function inserted(text: string, template = 'x', aim: string | null = null): string[] {
	const planned = plan(text, template, aim);
	if (planned.action !== 'insert') throw new Error(`Planned to ${planned.action}`);
	return (insertSection(PEER + text, planned.section)?.text ?? '').slice(PEER.length).split('\n');
}

const headings = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('#'));

test.each([
	['newest first', ['## 2026-03-05', '## 2026-02-05', '## Archive'], 0], ['newest last', ['## About', '## 2026-02-05', '## 2026-03-05', '## Archive'], 3], ['only one', ['## About', '## 2026-03-05', '## Archive'], 2],
	['a later one planned, newest first', ['## 2026-04-02', '## 2026-03-05'], 1], ['a later one planned, newest last', ['## 2026-03-05', '## 2026-04-02'], 1], ['only a later one', ['## About', '## 2026-04-02'], 1],
	['years above them, newest first', ['# 2026', '## 2026-03-05', '# 2025', '## 2025-12-05'], 1], ['a heading in a fence', ['## 2026-03-05', '```', '## 2026-02-05', '```'], 2],
])('%s', (_, lines, place) => {
	expect(headings(inserted(lines.join('\n'))).indexOf('## 2026-03-12')).toBe(place);
});

test.each([
	['## 2026-03-05', '## 2026-03-12'], ['# 2026/3/5', '# 2026/3/12'], ['### 2026/03/05', '### 2026/03/12'], ['#### 2026.3.5 walk', '#### 2026.3.12'], ['## 2026年3月5日', '## 2026年3月12日'], ['## 2026年03月05日', '## 2026年03月12日'], ['## 2026 年 3 月 5 日', '## 2026 年 3 月 12 日'],
	['## [[2026-03-05]]', '## [[2026-03-12]]'], ['## [[Daily/2026-03-05|Thursday]] lunch', '## [[Daily/2026-03-12]]'], ['## [[Daily/2026/03/2026-03-05]]', '## [[2026-03-12]]'], ['## [[Log#x|2026-03-05]]', '## [[2026-03-12]]'], ['## [[2026年3月5日]]', '## [[2026年3月12日]]'],
	['## [2026-03-05](2026-03-05.md)', '## [2026-03-12](2026-03-12.md)'], ['## [Thursday](../Days/2026.3.5.md#x)', '## [2026.3.12](../Days/2026.3.12.md)'], ['## [x](<a b/2026-03-05.md>)', '## [2026-03-12](2026-03-12.md)'],
])('beside %j stands %j', (written, heading) => {
	expect(headings(inserted(written, ''))[1]).toBe(heading);
});

test('the aim stands behind the day, where it is read again', () => {
	const lines = inserted('## 2026-03-05', 'x', 'trust');
	expect(notebookOf([note(AT, PEER + lines.join('\n'))]).meetings().map(({ date, aim }) => [date, aim])).toEqual([['2026-03-05', null], ['2026-03-12', 'trust']]);
});

test('an aim in words of its own is no status', () => {
	const lines = inserted('## 2026-03-05', 'x', 'pricing moved');
	expect(notebookOf([note(AT, PEER + lines.join('\n'))]).meetings().map(({ writtenStatus }) => writtenStatus)).toEqual([null, null]);
});

test.each([
	['## Agenda\n### Ours\n## Notes', '## 2026-03-05', ['### Agenda', '#### Ours', '### Notes']], ['# Agenda', '#### 2026-03-05', ['##### Agenda']], ['#### Agenda', '# 2026-03-05', ['## Agenda']], ['##### a\n###### b', '#### 2026-03-05', ['##### a', '###### b']],
	['# a\n## b\n### c\n#### d', '#### 2026-03-05', ['##### a', '###### b', '###### c', '###### d']],
])('the headings of %j stand below %j', (template, heading, expected) => {
	expect(headings(inserted(heading, template)).slice(2)).toEqual(expected);
});

test('a line of code in the template is no heading', () => {
	expect(inserted('## 2026-03-05', '## Agenda\n```\n# code\n```')).toContain('# code');
});

test('a title with the day is left out, for it would be a meeting of its own', () => {
	const lines = inserted('## 2026-03-05', '# {{date}} {{peer}}\n\n## Agenda\n');
	expect(lines).toEqual(['## 2026-03-05', '', '## 2026-03-12', '### Agenda', '', '']);
});

test('the cursor goes below the agenda of the section', () => {
	const planned = plan('## 2026-03-05', meetingTemplates.zh);
	expect(planned).toMatchObject({ action: 'insert', section: { lines: ['## 2026-03-12', '### 议程', '', '### 记录', '', '### 约定', ''], cursorLine: 2 } });
});

test('after a note of its own the next meeting is a note again', () => {
	const notebook = notebookOf([note(AT, `${PEER}## 2026-02-05\n`), note('1-1s/2026-03-05 Ana.md', '')]);
	expect(notebook.meetings()).toHaveLength(2);
	const peer = notebook.roster.identity.atPath(AT);
	if (peer === null) throw new Error('Ana is expected');
	expect(planMeeting({ peer, date: '2026-03-12', kind: null, aim: null, questions: () => [] }, {
		series: notebook.meetings(), notePath: '{{peer}} {{date}}', template: 'x', words, exists: () => false, parseYaml: () => null, stringifyYaml: () => 'a: b', headingAt: () => null, formatDate: (day) => day,
	})).toMatchObject({ action: 'create', path: 'Ana 2026-03-12.md', text: '---\na: b\n---\nx' });
});
