import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { findLeadingDay } from '../text/day-spelling';
import { headingKey, type HeadingWords } from '../text/heading-words';
import type { Heading } from '../text/outline';
import { propertyOf, type Properties } from '../text/property';
import { namesInProperties } from './claim';
import { inOrder } from './series';
import type { Meeting } from './meeting';
import { fillNotePath, freePath, type FormatDate } from './note-path';
import type { NewSection } from './insert-section';
import { fillTemplate, type ParseYaml, type TemplateValues } from './template';

/** What a new meeting is to be. */
export interface MeetingWish {
	peer: Person;
	date: Day;
	kind: string | null;
	aim: string | null;
	questions: string[];
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
	| { action: 'open'; path: string; line: number }
	| { action: 'create'; path: string; text: string; cursorLine: number; report: TemplateReport }
	| { action: 'insert'; path: string; section: NewSection; report: TemplateReport };

/** How a person is linked to; text that no link can hold stays text. */
export function linkTo(person: Person): string {
	return /[[\]|#^]/.test(person.name) ? person.name : `[[${person.name}]]`;
}

/** Properties of a new meeting: the template's own, and what makes the note a meeting where they do not say it. */
function meetingProperties(own: Properties, wish: MeetingWish): Record<string, unknown> {
	const properties: Record<string, unknown> = {};
	if (propertyOf(own, 'type') === undefined && propertyOf(own, 'categories') === undefined) properties['type'] = 'one-on-one';
	if (namesInProperties(own).length === 0) properties['peer'] = linkTo(wish.peer);
	if (propertyOf(own, 'date') === undefined) properties['date'] = wish.date;
	Object.assign(properties, own);
	if (wish.kind !== null && propertyOf(own, 'kind') === undefined) properties['kind'] = wish.kind;
	if (wish.aim !== null && propertyOf(own, 'aim') === undefined) properties['aim'] = wish.aim;
	return properties;
}

/** The line to write on: the first empty one below the agenda, else below the first heading, else the last. */
function cursorIn(lines: readonly string[], words: HeadingWords): number {
	const isHeading = (line: string): boolean => /^#{1,6}\s/.test(line);
	const headings = lines.map((line, index) => ({ line, index })).filter(({ line }) => isHeading(line));
	const agenda = headings.find(({ line }) => words.agenda.has(headingKey(line.replace(/^#+\s*/, '')))) ?? headings[0];
	for (let index = (agenda?.index ?? -1) + 1; index < lines.length; index += 1) {
		if ((lines[index] ?? '').trim() === '') return index;
	}
	return Math.max(0, lines.length - 1);
}

/** A day spelled as the heading of the newest section spells its own. */
function spelledLike(heading: string, day: Day): string {
	const leading = findLeadingDay(heading);
	const spelled = heading.slice(0, leading?.end ?? 0);
	const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)];
	if (spelled.startsWith('[[')) return `[[${spelled.slice(2, -2).split('|')[0]?.replace(/[^/]*$/, '') ?? ''}${day}]]`;
	if (spelled.includes('年')) return `${year}年${Number(month)}月${Number(date)}日`;
	const separator = spelled.charAt(4);
	if (separator !== '/' && separator !== '.') return day;
	const padded = /^\d{4}.\d{2}.\d{2}$/.test(spelled);
	return [year, padded ? month : Number(month), padded ? date : Number(date)].join(separator);
}

/** The template's headings moved so that the highest stands one level below the section's own. */
function sectionBody(body: string, level: number): string[] {
	const lines = body.replace(/\n+$/, '').split('\n');
	const levels = lines.flatMap((line) => /^(#{1,6})\s/.exec(line)?.[1]?.length ?? []);
	const shift = levels.length === 0 ? 0 : level + 1 - Math.min(...levels);
	return lines.map((line) => line.replace(/^(#{1,6})(?=\s)/, (marks) => '#'.repeat(Math.min(6, Math.max(1, marks.length + shift)))));
}

/** Decides how a meeting starts. */
export function planMeeting(wish: MeetingWish, planning: MeetingPlanning): MeetingPlan {
	const series = inOrder(planning.series);
	const today = series.find((meeting) => meeting.date === wish.date && meeting.writtenStatus !== 'cancelled' && meeting.writtenStatus !== 'moved');
	if (today !== undefined) return { action: 'open', path: today.path, line: today.line };

	const values: TemplateValues = { peer: wish.peer.name, date: wish.date, aim: wish.aim, questions: wish.questions };
	const filled = fillTemplate(planning.template, values, planning.formatDate, planning.parseYaml);
	const report = { unknownTokens: filled.unknownTokens, brokenProperties: filled.brokenProperties };

	const newest = series[series.length - 1];
	const heading = newest?.layout === 'rolling' ? planning.headingAt(newest.path, newest.line) : null;
	if (newest !== undefined && heading !== null) {
		const older = series.find((meeting) => meeting.layout === 'rolling' && meeting.path === newest.path && meeting !== newest);
		const title = `${'#'.repeat(heading.level)} ${spelledLike(heading.text, wish.date)}${wish.aim === null ? '' : ` ${wish.aim}`}`;
		const lines = [title, ...sectionBody(filled.body, heading.level), ''];
		const side = older !== undefined && older.line > newest.line ? 'before' : 'after';
		return { action: 'insert', path: newest.path, report, section: { newest: { line: heading.line, raw: heading.raw }, side, lines, cursorLine: cursorIn(lines, planning.words) } };
	}
	const properties = planning.stringifyYaml(meetingProperties(filled.properties, wish)).replace(/\n*$/, '\n');
	const text = `---\n${properties}---\n${filled.body.replace(/^\n+/, '')}`;
	return {
		action: 'create', path: freePath(fillNotePath(planning.notePath, wish.peer.name, wish.date, planning.formatDate), planning.exists), text, report,
		cursorLine: cursorIn(text.split('\n'), planning.words),
	};
}
