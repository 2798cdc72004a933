import type { Heading } from '../text/outline';
import type { HeadingWords } from '../text/heading-words';
import type { PromptMark } from '../prompts/prompt-mark';
import { isTidy, KeptHeading, keptList } from './kept';
import type { AgendaItem, NoteFacts, TaskFact } from './note-facts';

/** Raised whenever what is kept of a note has another form, or says something else. */
const FORMAT = 5;

/** The notebook as one record: what its notes say, each as a text of its own, so that only those still as they were are taken apart. */
export interface SnapshotRecord {
	/** What it was made by and with: with anything else the same note may say something else. */
	made: string;
	/** The vault it is of. */
	vault: string;
	paths: string[];
	/** As the files were when these texts were read: when changed, in milliseconds, and how long, in bytes. */
	mtimes: number[];
	sizes: number[];
	notes: string[];
}

/** When and how long a file was. */
export interface FileStamp {
	mtime: number;
	size: number;
}

/** One note of a record. */
export interface SnapshotNote extends FileStamp {
	note: string;
}

/** What `made` must be for a record to be of use. */
export function madeBy(version: string, words: HeadingWords): string {
	return JSON.stringify([FORMAT, version, ...[words.private, words.next, words.agenda, words.agreed].map((set) => [...set])]);
}

function isTextList(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isNumberList(value: unknown): value is number[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** The notes of a stored record by path; null when it is damaged, of another vault, or made by something else. */
export function parseRecord(raw: unknown, made: string, vault: string): Map<string, SnapshotNote> | null {
	if (typeof raw !== 'object' || raw === null) return null;
	const { paths, mtimes, sizes, notes, ...rest } = raw as Partial<Record<keyof SnapshotRecord, unknown>>;
	if (rest.made !== made || rest.vault !== vault || !isTextList(paths) || !isNumberList(mtimes) || !isNumberList(sizes) || !isTextList(notes)) return null;
	if (mtimes.length !== paths.length || sizes.length !== paths.length || notes.length !== paths.length) return null;
	return new Map(paths.map((path, index) => [path, { mtime: mtimes[index] ?? 0, size: sizes[index] ?? 0, note: notes[index] ?? '' }]));
}

/** What a note says as one text; a note that is no text has null facts. */
export function encodeFacts(facts: NoteFacts | null): string {
	if (facts === null) return 'null';
	return JSON.stringify([
		facts.properties, facts.brokenProperties, facts.brokenClaim, facts.tags, facts.headings.map((heading) => [heading.line, heading.level, heading.text, ...isTidy(heading) ? [] : [heading.raw]]),
		facts.tasks.map((task) => [task.line, task.raw, task.private, task.sections, task.parent]),
		facts.agenda.map((item) => [item.line, item.raw, item.text, item.section, item.private]),
		facts.prompts.map((mark) => [mark.line, mark.id, mark.answered, mark.number, mark.open]), facts.unclosedComment, facts.lineCount,
	]);
}

/** One part of a stored note; every getter refuses what is of another kind. */
class Part {
	constructor(private readonly items: readonly unknown[]) {}

	get length(): number {
		return this.items.length;
	}

	text(place: number): string {
		return this.as(place, (value) => typeof value === 'string') as string;
	}

	number(place: number): number {
		return this.as(place, (value) => typeof value === 'number') as number;
	}

	flag(place: number): boolean {
		return this.as(place, (value) => typeof value === 'boolean') as boolean;
	}

	line(place: number): number | null {
		return this.as(place, (value) => value === null || typeof value === 'number') as number | null;
	}

	texts(place: number): string[] {
		return this.as(place, isTextList) as string[];
	}

	numbers(place: number): number[] {
		return this.as(place, isNumberList) as number[];
	}

	properties(place: number): NoteFacts['properties'] {
		return this.as(place, (value) => typeof value === 'object' && !Array.isArray(value)) as NoteFacts['properties'];
	}

	parts<T>(place: number, read: (part: Part) => T): readonly T[] {
		return keptList((this.as(place, Array.isArray) as unknown[]).map((item) => read(new Part(Array.isArray(item) ? item : []))));
	}

	private as(place: number, fits: (value: unknown) => boolean): unknown {
		const value = this.items[place];
		if (!fits(value)) throw new TypeError('Not what was kept.');
		return value;
	}
}

function taskReader(): (part: Part) => TaskFact {
	let sections: readonly number[] = [];
	return (part) => {
		const own = part.numbers(3);
		// Tasks under one heading share the list, as they do when a note is parsed.
		if (own.length !== sections.length || own.some((section, index) => section !== sections[index])) sections = own;
		return { line: part.number(0), raw: part.text(1), private: part.flag(2), sections, parent: part.line(4) };
	};
}

/** What a stored note says: its facts, null when it is no text, `damaged` when it cannot be read. */
export function decodeFacts(path: string, note: string): NoteFacts | null | 'damaged' {
	try {
		const raw: unknown = JSON.parse(note);
		if (raw === null) return null;
		const part = new Part(Array.isArray(raw) ? raw : []);
		return {
			path, properties: part.properties(0), brokenProperties: part.flag(1), brokenClaim: part.flag(2), tags: keptList(part.texts(3)),
			headings: part.parts(4, (each): Heading => new KeptHeading(each.number(0), each.number(1), each.text(2), each.length === 3 ? null : each.text(3))),
			tasks: part.parts(5, taskReader()),
			agenda: part.parts(6, (each): AgendaItem => ({ line: each.number(0), raw: each.text(1), text: each.text(2), section: each.text(3) === 'next' ? 'next' : 'agenda', private: each.flag(4) })),
			prompts: part.parts(7, (each): PromptMark => ({ line: each.number(0), id: each.text(1), answered: each.flag(2), number: each.number(3), open: each.flag(4) })),
			// A note that holds questions is read at every start: there are few of them.
			bank: null, unclosedComment: part.line(8), lineCount: part.number(9),
		};
	} catch {
		return 'damaged';
	}
}
