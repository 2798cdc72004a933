import { parseNote } from '../../src/core/notebook/note-facts';
import { withDue } from '../../src/core/text/due-edit';
import { dayOfProperty, findLeadingDay } from '../../src/core/text/day-spelling';
import { findDueWords } from '../../src/core/text/due-words';
import { editLine } from '../../src/core/text/line-edit';
import { readOwners } from '../../src/core/text/owner-spelling';
import { listedNamesOf } from '../../src/core/text/property';
import { repairOrder } from '../../src/core/text/repair-order';
import { replacedLines, takeBack } from '../../src/core/text/take-back';
import { withStatus } from '../../src/core/text/task-edit';
import { parseTaskLine } from '../../src/core/text/task-line';
import { plainTaskRules } from '../../src/core/text/task-rules';
import { withTell } from '../../src/core/text/tell-edit';
import { words } from '../support/vault-folder';

/** The same work on a text and on one ten times as long. */
export interface LinearCase {
	name: string;
	small: () => void;
	large: () => void;
}

const DAY = '2026-03-12';

/** Everything that reads or edits one line. */
function workOnLine(line: string): void {
	const task = parseTaskLine(line);
	if (task !== null) readOwners(task);
	findDueWords(line, 0);
	findLeadingDay(line);
	dayOfProperty(line);
	listedNamesOf(line);
	for (const status of ['open', 'done', 'dropped'] as const) withStatus(line, status, DAY, { ...plainTaskRules, doneDate: true, cancelledDate: true, form: 'inline' });
	withDue(line, DAY, 'emoji');
	withDue(line, null, 'emoji');
	for (const mark of ['none', 'tell', 'told'] as const) withTell(line, mark, DAY);
	repairOrder(line);
	parseNote('1-1s/a.md', line, null, words);
}

const UNITS = [
	'[', '(', '`', '%', '@', ':', '：', '—', ' ', '\t', '#', '-', '!', '|', '^', '\'', '- ', '> ', '[[', '[[a|', '[[a#', '[a](', '[a](<b', '[a::', '(a::', '[a:: ', '%%', '$$', '<!--', '`a``b', '#a ', ' @a', '— @a ', '@ana',
	'🔁 ', '⛔ a,', '✅ 2026-01-02 ', '📅', '[a:: b] ', '[[a]] ', ' ^a', 'by ', 'do ', ' - ', 'a  ', 'Ana: ', '1. ', '\u2028', '[due:: 2026-01-02] ', '#told ', '#tell ', '[told:: x] ', '[[by ', '🔁 every ', 'a@',
];
const ENDS: [string, string][] = [['', ''], ['# a', 'z'], ['- [x] a ✅ 2026-01-02', '.'], ['- [ ] a — @b', ' %%']];

function lineCases(length: number): LinearCase[] {
	return UNITS.flatMap((unit) => ENDS.map(([begin, end]) => {
		const lineOf = (wanted: number): string => begin + unit.repeat(wanted / unit.length) + end;
		const [short, long] = [lineOf(length), lineOf(10 * length)];
		return { name: `a line ${JSON.stringify(begin)}, many ${JSON.stringify(unit)}, ${JSON.stringify(end)}`, small: () => workOnLine(short), large: () => workOnLine(long) };
	}));
}

const NOTE_LINES: Record<string, string> = {
	'tasks': '- [ ] Ana: send the notes to [[Tom]] 📅 2026-03-20 #x ^id\n', 'nested lists': '    - [x] deeper ✅ 2026-01-02\n- one\n', 'callouts': '> [!todo] x\n> - [ ] a\n', 'fences': '```\n- [ ] a\n```\n',
	'comments': '%% a\n- [ ] b\n%%\n', 'unclosed comments': '%% a\n', 'html': '<!-- a\n-->\n', 'maths': '$$\na\n$$\n', 'headings': '## 2026-03-05 a\n- [ ] b\n', 'prompts': '- why? ^q-trust-01\n    - because\n', 'prompts below headings': '## a\n- [ ] why? ^q-trust-01\n    because <!-- b\n    c -->\n', 'prose': 'Words that say nothing to us at all.\n', 'blank lines': '\n', 'CRLF': '- [ ] a\r\n',
};

function noteCases(length: number): LinearCase[] {
	return Object.entries(NOTE_LINES).map(([name, line]) => {
		const textOf = (wanted: number): string => line.repeat(Math.ceil(wanted / line.length));
		const work = (text: string) => (): void => {
			parseNote('1-1s/a.md', text, null, words);
			const seen = { line: 0, raw: text.slice(0, text.indexOf('\n')).replace('\r', '') };
			const edited = editLine(text, seen, (raw) => `${raw}!`);
			const replaced = edited === null ? null : replacedLines(text, edited);
			if (edited !== null && replaced !== null) takeBack(edited, replaced);
		};
		return { name: `a note of ${name}`, small: work(textOf(length)), large: work(textOf(10 * length)) };
	});
}

/** Lines of 10 and 100 thousand characters, notes of 100 KB and 1 MB. */
export function linearCases(): LinearCase[] {
	return [...noteCases(100_000), ...lineCases(10_000)];
}
