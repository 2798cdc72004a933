import type { HeadingWords } from '../text/heading-words';

/** Raised whenever what is kept of a note has another form, or says something else. */
const FORMAT = 6;

/** The notebook as one record: what its notes say, each packed, so that only those still as they were are taken apart. */
export interface SnapshotRecord {
	/** What it was made by and with: with anything else the same note may say something else. */
	made: string;
	/** The vault it is of. */
	vault: string;
	paths: string[];
	/** As the files were when these texts were read: when changed, in milliseconds, and how long, in bytes. */
	mtimes: number[];
	sizes: number[];
	/** Empty for a note that is no text. */
	notes: string[];
	/** What `sumOf` makes of the notes: any others are not those that were written. */
	sum: number;
}

/** When and how long a file was. */
export interface FileStamp {
	mtime: number;
	size: number;
}

/** One note of a record. */
export interface SnapshotNote extends FileStamp {
	packed: string | null;
}

/** What `made` must be for a record to be of use. */
export function madeBy(version: string, words: HeadingWords): string {
	return JSON.stringify([FORMAT, version, ...[words.private, words.next, words.agenda, words.agreed].map((set) => [...set])]);
}

/** A number that other notes hardly have in common, from their lengths and a few of their signs: there are many, and the storage watches over the rest. */
export function sumOf(notes: readonly string[]): number {
	let sum = 0;
	for (const note of notes) for (const part of [note.length, note.charCodeAt(0), note.charCodeAt(note.length >> 1), note.charCodeAt(note.length - 1)]) sum = (sum * 31 + (part || 0)) | 0;
	return sum;
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
	if (mtimes.length !== paths.length || sizes.length !== paths.length || notes.length !== paths.length || sumOf(notes) !== rest.sum) return null;
	return new Map(paths.map((path, index) => [path, { mtime: mtimes[index] ?? 0, size: sizes[index] ?? 0, packed: notes[index] || null }]));
}
