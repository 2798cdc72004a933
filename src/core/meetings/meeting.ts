import type { NoteFacts } from '../notebook/note-facts';
import { byPathName, personOfClaim } from '../notebook/claimed-people';
import type { Roster, RosterRules } from '../notebook/roster';
import { isPersonNote, type Person } from '../people/person';
import type { Day } from '../text/day';
import type { HeadingWords } from '../text/heading-words';
import { isInFolder, noteName } from '../text/path';
import { propertyOf, shownTextOf, wordsOf } from '../text/property';
import { claimOf, dayOfNote } from './claim';
import { datedSections, oneOnOneHeadings, type DatedSection } from './dated-sections';
import { statusAmong, wordsBehindDay } from './heading-status';
import type { MeetingStatus } from './meeting-status';
import { withoutMeetingWord } from './meeting-word';

/** One dated one-on-one: a note, or a section of one. */
export interface Meeting {
	path: string;
	/** 0 for a whole note, else the line of its heading. */
	line: number;
	/** The first line behind it. */
	end: number;
	peer: Person;
	date: Day;
	/** What is written; null leaves it to the date. */
	writtenStatus: MeetingStatus | null;
	kind: string | null;
	aim: string | null;
	layout: 'note' | 'rolling' | 'heading';
}

/** Why a note that seems to be a meeting could not be read as one. */
export type UnreadableReason = 'no-date' | 'no-such-date' | 'several-people' | 'ambiguous-person' | 'no-name' | 'broken-properties' | 'unclosed-comment' | 'not-text' | 'conflict-copy' | 'second-of-day';

/** A note, or a place in one, that could not be read. */
export interface Unreadable {
	path: string;
	line: number;
	reason: UnreadableReason;
	/** The note that stands for the day, where this is the second one. */
	other?: string;
}

/** What one note says about meetings. */
export interface NoteMeetings {
	meetings: readonly Meeting[];
	unreadable: readonly Unreadable[];
	/** Whose note it is besides its dated parts: tasks outside a meeting belong to this person. */
	owner: Person | null;
}

function ofSection(facts: NoteFacts, section: DatedSection & { day: Day }, peer: Person, layout: Meeting['layout'], words: HeadingWords): Meeting {
	return {
		path: facts.path, line: section.line, end: section.end, peer, date: section.day,
		...wordsBehindDay(section.rest, words), layout, kind: null,
	};
}

function rolling(facts: NoteFacts, sections: readonly DatedSection[], owner: Person, words: HeadingWords): NoteMeetings {
	const result = { meetings: [] as Meeting[], unreadable: [] as Unreadable[], owner };
	for (const section of sections) {
		if (section.day === null) result.unreadable.push({ path: facts.path, line: section.line, reason: 'no-such-date' });
		else result.meetings.push(ofSection(facts, { ...section, day: section.day }, owner, 'rolling', words));
	}
	return result;
}

/** What a note says that is not one meeting as a whole: a dated one may hold some below its headings. */
function headed(facts: NoteFacts, day: Day | null, { identity, peers }: Roster, rules: RosterRules): NoteMeetings {
	const sections = day === null ? [] : oneOnOneHeadings(facts, day, identity, rules.words).filter(({ peer }) => peers.has(peer));
	return { meetings: sections.map((section) => ofSection(facts, section, section.peer, 'heading', rules.words)), unreadable: [], owner: null };
}

/** Finds the meetings of one note (product.md 2.1), and says what seems to be one but cannot be read. */
export function meetingsOf(facts: NoteFacts, roster: Roster, rules: RosterRules): NoteMeetings {
	const none: NoteMeetings = { meetings: [], unreadable: [], owner: null };
	const person = roster.identity.atPath(facts.path);
	const unreadable = (reason: UnreadableReason): NoteMeetings => ({ ...none, unreadable: [{ path: facts.path, line: 0, reason }] });
	if (person !== null) {
		if (roster.peers.has(person)) return rolling(facts, datedSections(facts), person, rules.words);
		return facts.brokenProperties ? unreadable('broken-properties') : none;
	}

	const claim = claimOf(facts, rules);
	if (facts.brokenClaim && (claim === null || claim.pathNames.length === 0)) return unreadable('broken-properties');
	if (claim === null) {
		if (isPersonNote(facts.path, facts.properties, facts.tags, rules)) return unreadable('no-name');
		return headed(facts, dayOfNote(facts.path, facts.properties).day, roster, rules);
	}
	if (facts.brokenProperties && claim.pathNames.length === 0) return unreadable('broken-properties');
	const peer = personOfClaim(claim, facts.path, roster.identity);
	if (peer === 'ambiguous') return claim.deliberate ? unreadable('ambiguous-person') : none;
	if (typeof peer === 'string' || (claim.strength === 'soft' && !roster.peers.has(peer))) return headed(facts, claim.day, roster, rules);
	const inFolder = rules.meetingsFolders.some((folder) => isInFolder(facts.path, folder));
	if (claim.day === null) {
		const sections = inFolder ? datedSections(facts) : [];
		if (sections.length > 0) return rolling(facts, sections, peer, rules.words);
		// A peer's rolling note may have no section yet; any other note of a peer lacks its date.
		const isPeers = claim.pathNames.length > 0 && roster.peers.has(peer) && byPathName(withoutMeetingWord(noteName(facts.path), rules.words), roster.identity) !== peer;
		if (!claim.deliberate && !isPeers) return none;
		return { ...unreadable(claim.impossibleDay ? 'no-such-date' : 'no-date'), owner: peer };
	}
	const status = statusAmong(wordsOf(propertyOf(facts.properties, 'status')), rules.words);
	return {
		...none, unreadable: facts.brokenProperties ? [{ path: facts.path, line: 0, reason: 'broken-properties' }] : [],
		meetings: [{
			path: facts.path, line: 0, end: facts.lineCount, peer, date: claim.day, writtenStatus: status, layout: 'note',
			kind: shownTextOf(propertyOf(facts.properties, 'kind')), aim: shownTextOf(propertyOf(facts.properties, 'aim'))?.toLowerCase() ?? null,
		}],
	};
}

/** Status wins over the date; without one a future date is planned, any other is held. */
export function statusOn(meeting: Pick<Meeting, 'writtenStatus' | 'date'>, today: Day): MeetingStatus {
	return meeting.writtenStatus ?? (meeting.date > today ? 'planned' : 'held');
}
