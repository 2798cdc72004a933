import { parseNote } from '../notebook/note-facts';
import type { Person } from '../people/person';
import { findPromptMarks } from '../prompts/prompt-mark';
import { asCheckbox, isEmptyItem, withFilter } from '../text/checkbox';
import type { Day } from '../text/day';
import { splitLines } from '../text/lines';
import { outlineOf, type Outline } from '../text/outline';
import { statusOf } from '../text/status';
import { withStatus } from '../text/task-edit';
import { parseTaskLine } from '../text/task-line';
import type { TaskRules } from '../text/task-rules';
import { ownerContextOf, type Surroundings } from './follow-up';
import { withOwner, type SidePrefixes, type WantedOwner } from './owner-edit';

/** What was agreed about a line, in the words of a command: whose it is, or that it is unclear. */
export type Agreement = 'mine' | 'theirs' | 'both' | 'unclear';

/** Lines of a note with their new text; or why there are none: an agenda holds no promises, nobody is there to promise, no line can be one. */
export type Agreed = { lines: { line: number; text: string }[] } | { refused: 'agenda' | 'nobody' | 'no-line' };

/** What is known of the place where something was agreed. */
export interface AgreePlace {
	path: string;
	today: Day;
	/** What stands around a line, as the note was last read; null when it was not. */
	aroundAt: (line: number) => Surroundings | null;
	/** How the sides are written in a note with these headings. */
	sides: (headings: readonly string[], peer: Person) => SidePrefixes;
}

/** Stands for what will be typed: the grammar knows no promise without a word. */
const WORD = 'x';

function withBox(line: string, agreement: Agreement, today: Day, tasks: TaskRules): string | null {
	const task = parseTaskLine(line);
	const status = task === null ? 'none' : statusOf(task.box, tasks.statuses);
	if (status === 'none') return null;
	const wanted = agreement === 'unclear' ? 'unclear' : status === 'unclear' ? 'open' : null;
	return wanted === null ? line : withStatus(line, wanted, today, { ...tasks, doneDate: false });
}

/** The lines with a box each, before anybody owns them. */
function drafted(outline: Outline, range: { from: number; to: number }, agreement: Agreement, { today, aroundAt }: AgreePlace): Map<number, string> {
	const drafts = new Map<number, string>();
	// A question is asked, not promised.
	const asked = new Set(findPromptMarks(outline).map((mark) => mark.line));
	for (let line = range.from; line <= range.to; line += 1) {
		const tasks = aroundAt(line)?.tasks;
		const boxed = asked.has(line) ? null : asCheckbox(outline, line);
		const draft = boxed === null || tasks === undefined ? null : withBox(boxed, agreement, today, tasks);
		if (draft !== null) drafts.set(line, draft);
	}
	return drafts;
}

function wantedOf(agreement: Agreement, peer: Person): WantedOwner | null {
	return agreement === 'unclear' ? null : agreement === 'theirs' ? { owner: 'person', person: peer } : { owner: agreement === 'mine' ? 'me' : 'both' };
}

function withWord(line: string): string {
	return line.trim() === '' ? line + WORD : `${line.trimEnd()} ${WORD}`;
}

/** Plans what the lines of a text become: checkboxes with an owner, found by the note as it would be then. */
export function planAgreement(text: string, range: { from: number; to: number }, agreement: Agreement, place: AgreePlace): Agreed {
	const before = splitLines(text);
	// A single empty line gets the beginning of a promise.
	const isBegun = range.from === range.to && isEmptyItem(before[range.from] ?? '');
	const lines = isBegun ? before.map((line, index) => (index === range.from ? withWord(line) : line)) : before;
	const drafts = drafted(outlineOf(lines.join('\n'), () => false), range, agreement, place);
	const around = place.aroundAt(range.from);
	let isNobodys = false;
	while (around !== null && drafts.size > 0) {
		const after = lines.map((line, index) => drafts.get(index) ?? line).join('\n');
		const facts = parseNote(place.path, after, around.facts.properties, around.words);
		if (facts.agenda.some((item) => drafts.has(item.line))) return { refused: 'agenda' };
		const sides = (peer: Person): SidePrefixes => place.sides(facts.headings.map((heading) => heading.text), peer);
		const agreed = [...drafts].flatMap(([line, draft]) => {
			const here = place.aroundAt(line);
			const context = here === null ? null : ownerContextOf({ line, raw: draft }, { ...here, facts });
			const peer = here?.peer ?? context?.place.named[0] ?? null;
			if (context !== null && peer === null) isNobodys = true;
			if (context === null || peer === null) return [];
			const wanted = wantedOf(agreement, peer);
			const owned = wanted === null ? draft : withOwner(draft, wanted, context.place, context.owning, sides(peer));
			if (owned === null) return [];
			const filter = here?.tasks.globalFilter ?? '';
			// Only a tag has its place before the word that is still to come.
			if (isBegun) return [{ line, text: (filter.startsWith('#') ? withFilter(owned, filter) : owned).slice(0, -WORD.length) }];
			return [{ line, text: parseTaskLine(before[line] ?? '') === null ? withFilter(owned, filter) : owned }];
		});
		if (agreed.length === drafts.size) return { lines: agreed };
		// Without the lines that stay as they were, others below them may be no promises.
		for (const line of [...drafts.keys()]) if (!agreed.some((each) => each.line === line)) drafts.delete(line);
	}
	return { refused: isNobodys ? 'nobody' : 'no-line' };
}
