import type { ResolveLink } from '../people/identity';
import { nameKey } from '../people/name-key';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { findLeadingDay } from '../text/day-spelling';
import type { HeadingWords } from '../text/heading-words';
import { outlineOf, type Heading } from '../text/outline';
import { lastPart, withoutExtension } from '../text/path';
import { propertyOf, shownTextOf, textsOf, type Properties } from '../text/property';
import { dayOfNote, namesInProperties } from './claim';
import { cursorLineIn } from './cursor-line';
import { inOrder, meetingOn } from './series';
import type { Meeting } from './meeting';
import { fillNotePath, freePath, type FormatDate } from './note-path';
import type { NewSection } from './insert-section';
import { fillTemplate, type FilledTemplate, type ParseYaml, type TemplateValues } from './template';

/** What a meeting is for; its template may say it. */
export type MeetingPurpose = Pick<Meeting, 'aim' | 'kind'>;

/** What a new meeting is to be. */
export interface MeetingWish extends MeetingPurpose {
	peer: Person;
	date: Day;
	/** The lines to put where the template wants questions, for what the meeting turns out to be for. */
	questions: (purpose: MeetingPurpose) => readonly string[];
}

/** What planning needs to know of the vault and the settings. */
export interface MeetingPlanning {
	/** Every meeting with this peer. */
	series: readonly Meeting[];
	notePath: string;
	template: string;
	words: HeadingWords;
	/** The heading text of a line of a note, to insert beside it. */
	headingAt: (path: string, line: number) => Heading | null;
	exists: (path: string) => boolean;
	/** Whether what stands at a path is known as a meeting, or is nothing to open; without it, whatever stands there. */
	isTaken?: (path: string) => boolean;
	/** The path of the note a link in a note leads to, or null: the app's own rule. Without it every name leads to its person. */
	resolveLink?: ResolveLink;
	formatDate: FormatDate;
	parseYaml: ParseYaml;
	stringifyYaml: (value: unknown) => string;
}

/** What is reported to the user about a template. */
export interface TemplateReport {
	unknownTokens: string[];
	brokenProperties: boolean;
}

/** What starting a meeting does: open what is there, create a note, or insert a section into a rolling note. */
export type MeetingPlan =
	| { action: 'open'; path: string; line: number; isSection: boolean }
	| { action: 'create'; path: string; text: string; cursorLine: number; report: TemplateReport }
	| { action: 'insert'; path: string; section: NewSection; report: TemplateReport };

/** What no link can hold; a slash would make folders of a name. */
const UNLINKABLE = /[[\]|#^/\\]/;

/** How a person is linked to from a note: by name, by path when the name leads to somebody else; text that no link can hold stays text. */
export function linkTo(person: Person, from: string, resolveLink: ResolveLink): string {
	if (UNLINKABLE.test(person.name)) return person.name;
	const found = person.path === null ? null : resolveLink(person.name, from);
	const target = withoutExtension(person.path ?? '');
	return found === null || found === person.path || /[[\]|#^]/.test(target) ? `[[${person.name}]]` : `[[${target}|${person.name}]]`;
}

function namesPeer(own: Properties, peer: Person): boolean {
	const keys = [peer.name, ...peer.aliases].map(nameKey);
	return namesInProperties(own).some(({ text, target }) => keys.includes(nameKey(text)) || keys.includes(nameKey(lastPart(target ?? ''))));
}

/** Properties of a new meeting: the template's own, and what makes the note a meeting where they do not say it; an empty one says nothing. */
function meetingProperties(own: Properties, wish: MeetingWish, path: string, peerLink: string): Record<string, unknown> {
	const says = (name: string): boolean => textsOf(propertyOf(own, name)).length > 0;
	const ours = new Map<string, unknown>();
	if (!says('type') && !says('categories')) ours.set('type', 'one-on-one');
	if (!says('peer') && !namesPeer(own, wish.peer)) ours.set('peer', peerLink);
	if (!says('date') || dayOfNote(path, own).day !== wish.date) ours.set('date', wish.date);
	if (wish.kind !== null && !says('kind')) ours.set('kind', wish.kind);
	if (wish.aim !== null && !says('aim')) ours.set('aim', wish.aim);
	const keys = new Set(Object.keys(own).map((key) => key.toLowerCase()));
	const isLast = (name: string): boolean => name === 'kind' || name === 'aim';
	const added = [...ours].filter(([name]) => !keys.has(name));
	return Object.fromEntries([
		...added.filter(([name]) => !isLast(name)),
		...Object.entries(own).map(([key, value]): [string, unknown] => [key, ours.get(key.toLowerCase()) ?? value]),
		...added.filter(([name]) => isLast(name)),
	]);
}

/** A day in the spelling of another: its signs between the numbers, its noughts, its link. */
function daySpelledLike(spelled: string, day: Day): string {
	if (spelled.startsWith('[')) {
		const isWikilink = spelled.startsWith('[[');
		const target = (isWikilink ? spelled.slice(2, -2) : spelled.slice(spelled.indexOf('](') + 2, -1)).split(/[|#]/)[0] ?? '';
		const slash = target.lastIndexOf('/') + 1;
		// A folder with figures may be one of a month: the name alone leads to the new day.
		const folder = /[\d<]/.test(target.slice(0, slash)) ? '' : target.slice(0, slash);
		const name = spelledLike(target.slice(slash), day);
		return isWikilink ? `[[${folder}${name}]]` : `[${name}](${folder}${name}.md)`;
	}
	const [, ...short] = spelled.match(/\d+/g) ?? [];
	const isPadded = short.every((number) => number.length === 2);
	const numbers = day.split('-').map((number, index) => (index === 0 || isPadded ? number : String(Number(number))));
	return spelled.replace(/\d+/g, () => numbers.shift() ?? '');
}

/** A day spelled as the heading of another section spells its own. */
function spelledLike(heading: string, day: Day): string {
	const leading = findLeadingDay(heading);
	return leading === null ? day : daySpelledLike(heading.slice(0, leading.end), day);
}

/** The template's headings moved so that the highest stands one level below the section's own; a title that begins with the day would be a meeting of its own. */
function sectionBody(body: string, level: number): string[] {
	const text = body.replace(/^\n+|\n+$/g, '');
	const lines = text.split('\n');
	const { headings } = outlineOf(text, () => false);
	const titles = new Set(headings.filter(({ text }) => findLeadingDay(text) !== null).map(({ line }) => line));
	const kept = headings.filter(({ line }) => !titles.has(line));
	const shift = level + 1 - Math.min(...kept.map((heading) => heading.level));
	for (const heading of kept) {
		lines[heading.line] = heading.raw.replace(/#+/, (marks) => '#'.repeat(Math.min(6, Math.max(1, marks.length + shift))));
	}
	const rest = lines.filter((_, line) => !titles.has(line));
	while (rest.length > 0 && (rest[0] ?? '').trim() === '') rest.shift();
	return rest;
}

/** Where the section of a day goes in the rolling note of the newest meeting: beside its neighbour in time, on the side where the newest stands. */
function planSection(filled: FilledTemplate, wish: MeetingWish, planning: MeetingPlanning): { path: string; section: NewSection } | null {
	const series = inOrder(planning.series);
	const newest = series[series.length - 1];
	if (newest?.layout !== 'rolling') return null;
	const sections = series.filter((meeting) => meeting.layout === 'rolling' && meeting.path === newest.path);
	const [oldest = newest] = sections;
	const isNewestFirst = oldest.line > newest.line;
	const earlier = sections.filter((meeting) => meeting.date <= wish.date).pop();
	const beside = earlier ?? oldest;
	const heading = planning.headingAt(beside.path, beside.line);
	if (heading === null) return null;
	const title = `${'#'.repeat(heading.level)} ${spelledLike(heading.text, wish.date)}${wish.aim === null ? '' : ` ${wish.aim}`}`;
	const lines = [title, ...sectionBody(filled.body, heading.level), ''];
	const side = (earlier !== undefined) === isNewestFirst ? 'before' : 'after';
	return { path: newest.path, section: { beside: { line: heading.line, raw: heading.raw }, side, lines, cursorLine: cursorLineIn(lines.join('\n'), planning.words) } };
}

/** Decides how a meeting starts. */
export function planMeeting(wish: MeetingWish, planning: MeetingPlanning): MeetingPlan {
	const today = meetingOn(planning.series, wish.date);
	if (today !== undefined) return { action: 'open', path: today.path, line: today.line, isSection: today.layout !== 'note' };

	const wanted = fillNotePath(planning.notePath, wish.peer.name, wish.date, planning.formatDate);
	const peerLink = linkTo(wish.peer, wanted, planning.resolveLink ?? (() => null));
	const values: TemplateValues = { peer: wish.peer.name, peerLink, date: wish.date, aim: wish.aim, questions: (own) => wish.questions({
		aim: shownTextOf(propertyOf(own, 'aim')) ?? wish.aim, kind: shownTextOf(propertyOf(own, 'kind')) ?? wish.kind,
	}) };
	const filled = fillTemplate(planning.template, values, planning.formatDate, planning.parseYaml);
	const report = { unknownTokens: filled.unknownTokens, brokenProperties: filled.brokenProperties };
	const rolling = planSection(filled, wish, planning);
	if (rolling !== null) return { action: 'insert', ...rolling, report };

	// Its properties may be broken, or its template say too little: it is the note of that day all the same.
	if (planning.exists(wanted) && planning.isTaken?.(wanted) === false) return { action: 'open', path: wanted, line: 0, isSection: false };
	const path = freePath(wanted, planning.exists);
	const properties = planning.stringifyYaml(meetingProperties(filled.properties, wish, path, peerLink)).replace(/\n*$/, '\n');
	const text = `---\n${properties}---\n${filled.body.replace(/^\n+/, '')}`;
	return { action: 'create', path, text, report, cursorLine: cursorLineIn(text, planning.words) };
}
