import type { Person } from '../people/person';
import { withOwnerPrefix } from '../text/owner-edit';
import { parseTaskLine } from '../text/task-line';
import { findOwner, type FoundOwner, type OwnerPlace } from './owner';

/** Whose promise a line shall be. `certain`: mine not only by a guess, so that it is written where no owner is. */
export type WantedOwner = { owner: 'me'; certain?: true } | { owner: 'both' } | { owner: 'person'; person: Person };

/** How the sides are written into a note, in its language: `me:`, `we:`. */
export interface SidePrefixes {
	me: string;
	both: string;
}

/** More owners than this no line has; what is found once more is another spelling of the last. */
const MOST_OWNERS = 5;

function isMet(found: FoundOwner | null, wanted: WantedOwner): boolean {
	if (wanted.owner === 'person') return found?.person === wanted.person;
	return found === null ? wanted.owner === 'me' : found.owner === wanted.owner;
}

function spellingsOf(wanted: WantedOwner, sides: SidePrefixes): string[] {
	if (wanted.owner === 'both') return [sides.both];
	if (wanted.owner === 'me') return ['', sides.me];
	const { name } = wanted.person;
	const [first = name] = name.split(/\s+/);
	return [...new Set([first, name])].map((spelled) => `${spelled}:`).concat(`[[${name}]]:`);
}

/**
 * The line as somebody's promise: what named its owner is taken back, the new one is written the shortest way that is
 * read as this person here. `owning` is what the heading above says of lines without an owner. Null when it is no task
 * or cannot be written.
 */
export function withOwner(line: string, wanted: WantedOwner, place: OwnerPlace, owning: FoundOwner | null, sides: SidePrefixes): string | null {
	const ownerOf = (raw: string): FoundOwner | null => {
		const task = parseTaskLine(raw);
		return task === null ? null : findOwner(task, place);
	};
	if (parseTaskLine(line) === null) return null;
	const found = ownerOf(line) ?? owning;
	const isGuessed = found === null && wanted.owner === 'me' && wanted.certain === true;
	if (isMet(found, wanted) && !isGuessed) return line;
	let bare = line;
	for (let round = 0; round < MOST_OWNERS; round += 1) {
		const written = ownerOf(bare);
		if (written === null) break;
		const rest = withOwnerPrefix(bare, written, '');
		if (rest === null) return null;
		bare = rest;
	}
	for (const prefix of isGuessed ? [sides.me] : isMet(owning, wanted) ? ['', ...spellingsOf(wanted, sides)] : spellingsOf(wanted, sides)) {
		const spelled = withOwnerPrefix(bare, null, prefix);
		if (spelled !== null && isMet(ownerOf(spelled) ?? owning, wanted)) return spelled;
	}
	return null;
}
