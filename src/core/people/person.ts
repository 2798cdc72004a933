import { namesInProperties } from '../meetings/claim';
import { promptIdOf } from '../prompts/bank';
import { dayOfProperty, findDayInName, findLeadingDay } from '../text/day-spelling';
import { meetingTypes, oneOnOneTypes, typesOf } from '../text/note-type';
import { isInFolder, lastPart, noteName } from '../text/path';
import { namesOf, propertyOf, textOf, textsOf, wordsOf, type Properties } from '../text/property';
import { trimmed } from '../text/list';
import type { Day } from '../text/day';
import { parseCadence } from './rhythm';

/** How well I know a peer. */
export type Stage = 'new' | 'building' | 'established';

/** Somebody as their own note describes them; a person without a note has a name only. */
export interface Person {
	/** As the note is called. */
	name: string;
	path: string | null;
	aliases: string[];
	/** In lower case. */
	emails: string[];
	/** `type: peer`, the tag `#peer`, or a cadence: a peer even without a meeting. */
	marked: boolean;
	cadenceDays: number | null;
	/** Overrides the stage that the number of meetings gives. */
	stage: Stage | null;
	lang: string | null;
	/** What a meeting with them is for that says nothing of it. */
	aim: string | null;
	/** The team they work in, as their note says. */
	team: string | null;
	archived: boolean;
	/** Not due before this day. */
	snoozedUntil: Day | null;
	/** Not due at all; until a day when `snoozedUntil` says so. */
	paused: boolean;
	/** Ids of prompts never to propose. */
	muted: string[];
}

/** Where people's notes are found. */
export interface PeopleRules {
	peopleFolders: string[];
	/** What lies here is a meeting, whatever rhythm it has. */
	meetingsFolders: string[];
	/** My own note is a person's wherever it lies. */
	me: { note: string };
}

const STAGES: readonly string[] = ['new', 'building', 'established'];

function stageOf(value: unknown): Stage | null {
	const word = textOf(value)?.toLowerCase() ?? '';
	return STAGES.includes(word) ? word as Stage : null;
}

function isTrue(value: unknown): boolean {
	return value === true || textOf(value)?.toLowerCase() === 'true';
}

function listOf(value: unknown): string[] {
	// Only a plain text is cut at its commas: an item of a list may be `Ruiz, Ana`.
	const texts = typeof value === 'string' ? value.split(',') : textsOf(value);
	return trimmed(texts);
}

/** A person without a note, known by name from meetings only. */
export function personByName(name: string): Person {
	return {
		name, path: null, aliases: [], emails: [], marked: false, cadenceDays: null, stage: null, lang: null, aim: null, team: null, archived: false,
		snoozedUntil: null, paused: false, muted: [],
	};
}

/** Whether two descriptions are of one person: every change of who is who makes new ones. */
export function isSamePerson(one: Person, other: Person): boolean {
	return one.name === other.name && one.path === other.path;
}

/** The path that a setting names a note by, with or without `.md`; empty for none. */
export function notePathOf(setting: string): string {
	const path = setting.trim();
	return path === '' ? '' : path.replace(/(\.md)?$/i, '.md');
}

/** Whether a note is called after a day: nobody is. */
function isOfDay(path: string): boolean {
	const name = noteName(path);
	return findLeadingDay(name) !== null || findDayInName(name)?.rest === '';
}

/** Whether a rhythm makes a note somebody's: one that says it is of another kind or names others, or lies among the meetings, has it for something else. */
function hasOwnRhythm(path: string, properties: Properties | null, { meetingsFolders }: PeopleRules): boolean {
	return parseCadence(propertyOf(properties, 'cadence')) !== null && typesOf(properties).length + namesInProperties(properties).length === 0
		&& !meetingsFolders.some((folder) => isInFolder(path, folder));
}

/**
 * Whether a note is somebody's (product.md 1: `type: person` or `peer`, a people folder, a tag, or a cadence). A note that
 * says it is a meeting is nobody's, whatever folder or tag it has.
 */
export function isPersonNote(path: string, properties: Properties | null, tags: readonly string[], rules: PeopleRules): boolean {
	const types = wordsOf(propertyOf(properties, 'type'));
	if (types.includes('person') || types.includes('peer')) return true;
	if (typesOf(properties).some((type) => oneOnOneTypes.includes(type) || meetingTypes.includes(type))) return false;
	return path === notePathOf(rules.me.note) || ((tags.includes('#peer') || tags.includes('#person')
		|| rules.peopleFolders.some((folder) => isInFolder(path, folder)) || hasOwnRhythm(path, properties, rules)) && !isOfDay(path));
}

/** The person a note describes, or null when it is nobody's note, or its file has no name. */
export function parsePerson(path: string, properties: Properties | null, tags: readonly string[], rules: PeopleRules): Person | null {
	const types = wordsOf(propertyOf(properties, 'type'));
	const taggedPeer = tags.includes('#peer');
	const name = noteName(path).replace(/^@/, '').trim();
	if (name === '' || !isPersonNote(path, properties, tags, rules) || isOfDay(path)) return null;
	const cadenceDays = parseCadence(propertyOf(properties, 'cadence'));
	const pause = propertyOf(properties, 'pause');
	const [language] = namesOf(propertyOf(properties, 'lang'));
	return {
		name: noteName(path), path,
		aliases: [...listOf(propertyOf(properties, 'aliases')), ...listOf(propertyOf(properties, 'alias'))],
		emails: [...listOf(propertyOf(properties, 'email')), ...listOf(propertyOf(properties, 'emails'))].map((email) => email.toLowerCase()),
		marked: types.includes('peer') || taggedPeer || cadenceDays !== null,
		cadenceDays, stage: stageOf(propertyOf(properties, 'stage')),
		lang: language === undefined ? null : lastPart(language.target ?? language.text).toLowerCase(),
		aim: wordsOf(propertyOf(properties, 'aim'))[0] ?? null,
		team: namesOf(propertyOf(properties, 'team'))[0]?.text ?? null,
		archived: isTrue(propertyOf(properties, 'archived')),
		snoozedUntil: dayOfProperty(propertyOf(properties, 'snooze')) ?? dayOfProperty(pause),
		paused: isTrue(pause),
		muted: listOf(propertyOf(properties, 'muted')).map(promptIdOf),
	};
}
