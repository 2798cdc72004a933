import type { NoteFacts } from '../notebook/note-facts';
import type { Identity } from '../people/identity';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { findLeadingDay } from '../text/day-spelling';
import { headingKey, type HeadingWords } from '../text/heading-words';
import { findLinks } from '../text/links';
import type { Heading } from '../text/outline';
import { sectionEnd } from '../text/section-end';
import { WITH } from '../words/with';
import { hasMeetingWord } from './meeting-word';

/** A section of a rolling note, or a one-on-one inside a dated note. */
export interface DatedSection {
	line: number;
	/** The first line behind the section. */
	end: number;
	level: number;
	/** Null when the date is no day. */
	day: Day | null;
	/** What stands behind the date in the heading. */
	rest: string;
}

/** The sections of a rolling note: headings of level 1 to 4 that begin with a date. */
export function datedSections(facts: NoteFacts): DatedSection[] {
	return facts.headings.flatMap((heading, index) => {
		const leading = heading.level > 4 ? null : findLeadingDay(heading.text);
		if (leading === null) return [];
		return [{ line: heading.line, end: sectionEnd(facts, index), level: heading.level, day: leading.day, rest: heading.text.slice(leading.end) }];
	});
}

/** The one person a heading names by a link, an `@`, or a full name behind the 1:1 word; never me. */
export function personInHeading(heading: Pick<Heading, 'text'>, path: string, identity: Identity, words: HeadingWords): Person | null {
	const found = new Set<Person>();
	const links = findLinks(heading.text);
	for (const link of links) {
		const meant = identity.byLink(link.target, path);
		if (meant !== null && meant !== 'ambiguous' && !identity.isMe(meant)) found.add(meant);
	}
	for (const match of heading.text.matchAll(/(?:^|\s)@(?=[^\s\d{])/g)) {
		const { person } = identity.byMention(heading.text.slice(match.index + match[0].length));
		if (person !== null && person !== 'ambiguous' && !identity.isMe(person)) found.add(person);
	}
	if (found.size === 0 && links.length === 0) {
		let rest = headingKey(heading.text);
		for (const word of words.meeting) if (rest.startsWith(word)) rest = rest.slice(word.length);
		const meant = identity.byFullName(rest.replace(WITH, ''));
		if (meant !== null && meant !== 'ambiguous' && !identity.isMe(meant)) found.add(meant);
	}
	const [first] = found;
	return found.size === 1 && first !== undefined ? first : null;
}

/** The one-on-ones inside a note of this day: headings with a 1:1 word and one person. */
export function oneOnOneHeadings(facts: NoteFacts, day: Day, identity: Identity, words: HeadingWords): (DatedSection & { day: Day; peer: Person })[] {
	return facts.headings.flatMap((heading, index) => {
		const peer = hasMeetingWord(heading.text, words) ? personInHeading(heading, facts.path, identity, words) : null;
		return peer === null ? [] : [{ line: heading.line, end: sectionEnd(facts, index), level: heading.level, day, rest: '', peer }];
	});
}
