import type { NoteFacts } from '../notebook/note-facts';
import { squeezed } from '../text/blank';
import type { Day } from '../text/day';
import { dayOfProperty, findDayInName, findDayInPath, findLeadingDay } from '../text/day-spelling';
import type { HeadingWords } from '../text/heading-words';
import { meetingTypes, oneOnOneTypes, typesOf } from '../text/note-type';
import { folderOf, isInFolder, lastPart, noteName, withoutExtension } from '../text/path';
import { listedNamesOf, namesOf, propertyOf, textsOf, type NameInProperty, type Properties } from '../text/property';
import { datedSections } from './dated-sections';
import { withoutMeetingWord } from './meeting-word';

/** Where meetings are found. */
export interface MeetingRules {
	meetingsFolders: string[];
}

/** What a note says of itself that may make it a meeting, before anyone knows who is who. */
export interface MeetingClaim {
	/** `firm` is a one-on-one for certain; `soft` is a meeting of some kind, and depends on whom it is with. */
	strength: 'firm' | 'soft';
	/** Everybody named by a property. */
	names: NameInProperty[];
	/** Names that only the path gives, the likeliest first, the name of the note last; count when no property names anyone. */
	pathNames: readonly string[];
	/** The day of the note, null without one. */
	day: Day | null;
	/** A date is written, but no such day exists. */
	impossibleDay: boolean;
	/** Whether the claim comes from a property or a full date in the path, so that a missing day is worth telling. */
	deliberate: boolean;
}

const OF_ONE = ['peer', 'person', 'with'];
/** Here one text may be a list. */
const OF_SEVERAL = ['people', 'attendees', 'participants'];

/** Everybody named by the properties that say whom a meeting is with. */
export function namesInProperties(properties: Properties | null): NameInProperty[] {
	return [...OF_ONE.flatMap((key) => namesOf(propertyOf(properties, key))), ...OF_SEVERAL.flatMap((key) => listedNamesOf(propertyOf(properties, key)))];
}

/** The date of a note: its property, else its name. A property wins even when its day does not exist. */
export function dayOfNote(path: string, properties: Properties | null): { day: Day | null; written: boolean } {
	const property = propertyOf(properties, 'date');
	const day = dayOfProperty(property);
	if (day !== null) return { day, written: true };
	const spelled = textsOf(property)[0] ?? '';
	if (findLeadingDay(spelled) !== null) return { day: null, written: true };
	const inName = findDayInName(noteName(path));
	return { day: inName?.day ?? null, written: inName !== null };
}

/** The names that may stand in a path below a meetings folder, `rest` once its date is cut out: what stands beside that, else a folder, else the whole name. */
function namesInPath(path: string, rest: string, words: HeadingWords): string[] {
	const own = squeezed(withoutMeetingWord(lastPart(rest), words));
	const isDated = lastPart(rest) !== lastPart(path) && /\p{L}/u.test(own);
	// Folders of years or months below a person's folder name nobody.
	const folders = folderOf(rest).split('/').reverse().map(squeezed).filter((part) => /\p{L}/u.test(part) && !/^\d{4}(?!\d)/.test(part));
	// Last, without the number of a copy.
	return [isDated ? own : '', ...folders, own, own.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')].filter((name) => name !== '');
}

/** What a note claims to be, or null when nothing about it says meeting. */
export function claimOf(facts: NoteFacts, rules: MeetingRules & { words: HeadingWords }): MeetingClaim | null {
	const types = typesOf(facts.properties);
	const root = rules.meetingsFolders.map((folder) => folder.replace(/^\/+|\/+$/g, '')).find((folder) => isInFolder(facts.path, folder));
	const typed = types.some((type) => oneOnOneTypes.includes(type));
	const firm = typed || root !== undefined;
	if (!firm && !types.some((type) => meetingTypes.includes(type))) return null;
	const names = namesInProperties(facts.properties);
	const below = root === undefined ? '' : withoutExtension(facts.path.slice(root.length + 1));
	const inPath = findDayInPath(below);
	const inNote = dayOfNote(facts.path, facts.properties);
	const written = inNote.written || inPath !== null;
	// The day of a folder may be that of anything, where the note has days of its own.
	const isRolling = inPath?.isFolder === true && datedSections(facts).length > 0;
	const day = inNote.written || isRolling ? inNote.day : inPath?.day ?? null;
	return {
		strength: firm ? 'firm' : 'soft', names, day, impossibleDay: written && day === null,
		pathNames: root === undefined ? [] : namesInPath(below, inPath?.rest ?? below, rules.words),
		deliberate: typed || written || (firm && names.length > 0),
	};
}
