import type { HeadingWords } from '../text/heading-words';
import type { PackedNote } from './kept-meanings';

/** Raised whenever what is kept of a note has another form, or says something else. */
const FORMAT = 7;

/** What is kept of a notebook: the notes, and what they mean together. */
export interface SnapshotNotes {
	paths: string[];
	/** As the files were when these texts were read: when changed, in milliseconds, and how long, in bytes. */
	mtimes: number[];
	sizes: number[];
	/** What each says, and what it means, packed (`PackedNote`): only what is still as it was is taken apart. */
	notes: string[];
	meanings: string[];
	/** By which rules, and what all have in common. */
	rules: string;
	tables: string;
}

/** The notebook as one record. */
export interface SnapshotRecord extends SnapshotNotes {
	/** What it was made by and with: with anything else the same note may say something else. */
	made: string;
	/** The vault it is of. */
	vault: string;
	/** Every note there was: a link may lead elsewhere when another has come or one has gone. */
	files: string[];
	/** What `sumOf` makes of the notes: any others are not those that were written. */
	sum: number;
}

/** When and how long a file was. */
export interface FileStamp {
	mtime: number;
	size: number;
}

/** One note of a record. */
export type SnapshotNote = FileStamp & PackedNote;

/** A record as it is read. */
export interface Kept extends Pick<SnapshotRecord, 'rules' | 'tables' | 'files'> {
	notes: Map<string, SnapshotNote>;
}

/** What `made` must be for a record to be of use. */
export function madeBy(version: string, words: HeadingWords): string {
	return JSON.stringify([FORMAT, version, ...[words.private, words.next, words.agenda, words.agreed].map((set) => [...set])]);
}

/** A number that other texts hardly have in common, from their lengths and a sign of each: there are many, and the storage watches over the rest. */
export function sumOf({ notes, meanings, tables }: Pick<SnapshotNotes, 'notes' | 'meanings' | 'tables'>): number {
	let sum = 0;
	for (const text of [...notes, ...meanings, tables]) sum = (sum * 31 + text.length * 256 + (text.charCodeAt(text.length >> 1) || 0)) | 0;
	return sum;
}

/** What a stored record holds; null when it is damaged, of another vault, or made by something else. */
export function parseRecord(raw: unknown, made: string, vault: string): Kept | null {
	if (typeof raw !== 'object' || raw === null) return null;
	const record = raw as SnapshotRecord;
	const { paths, mtimes, sizes, notes, meanings, files, rules, tables } = record;
	const areLists = (type: string, ...lists: unknown[]): boolean => lists.every((list) => Array.isArray(list) && list.every((item) => typeof item === type));
	if (record.made !== made || record.vault !== vault || !areLists('string', paths, notes, meanings, files, [rules, tables]) || !areLists('number', mtimes, sizes)) return null;
	if ([mtimes, sizes, notes, meanings].some(({ length }) => length !== paths.length) || sumOf(record) !== record.sum) return null;
	return {
		rules, tables, files,
		notes: new Map(paths.map((path, at) => [path, { mtime: mtimes[at] ?? 0, size: sizes[at] ?? 0, packed: notes[at] ?? '', meant: meanings[at] ?? '' }])),
	};
}
