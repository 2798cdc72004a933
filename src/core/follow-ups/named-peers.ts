import type { Roster } from '../notebook/roster';
import type { Meant } from '../people/identity';
import type { Person } from '../people/person';
import { findLinks } from '../text/links';
import { maskCode } from '../text/span';
import type { TaskLine } from '../text/task-line';

const NOBODY: readonly Person[] = [];
const MENTION = /(?:^|[\s(（])@(?=[^\s\d{])/g;
const PEOPLE = '#people/';

/** The name in a tag of somebody, `#people/ana-ruiz`; null for other tags. */
export function slugOfTag(tag: string): string | null {
	return tag.toLowerCase().startsWith(PEOPLE) ? tag.slice(PEOPLE.length) : null;
}

/** Peers a line names by link or `#people/…` tag; an `@` also names somebody, where the line is a follow-up already. */
export function namedPeers(task: TaskLine, path: string, roster: Roster, withMentions: boolean): readonly Person[] {
	const found: { at: number; person: Person }[] = [];
	const add = (at: number, person: Meant): void => {
		if (person !== null && person !== 'ambiguous' && roster.peers.has(person)) found.push({ at, person });
	};
	for (const link of task.links) add(link.start, roster.identity.byLink(link.target, path));
	for (const tag of task.tags) {
		const slug = slugOfTag(tag.name);
		if (slug !== null) add(tag.start, roster.identity.bySlugName(slug));
	}
	if (withMentions && task.raw.indexOf('@', task.bodyAt) !== -1) {
		for (const match of task.raw.slice(task.bodyAt).matchAll(MENTION)) {
			const at = task.bodyAt + match.index + match[0].length;
			add(at, roster.identity.byMention(task.raw.slice(at)).person);
		}
	}
	return found.length === 0 ? NOBODY : found.sort((a, b) => a.at - b.at).map(({ person }) => person);
}

/** Whether a line has the link or the tag of anybody: elsewhere than in our notes only such a line can be a follow-up. */
export function mayNamePeer(raw: string): boolean {
	return (raw.includes('#') && raw.toLowerCase().includes(PEOPLE)) || findLinks(maskCode(raw)).length > 0;
}

/** Whom the tasks of a note name: what links lead to, and names behind `#people/`. */
export interface TaskNames {
	targets: readonly string[];
	slugs: readonly string[];
}

/** Whether any of these is a peer, from where the note lies. */
export function nameAnyPeer({ targets, slugs }: TaskNames, path: string, { identity, peers }: Roster): boolean {
	const isPeer = (meant: Meant): boolean => meant !== null && meant !== 'ambiguous' && peers.has(meant);
	return targets.some((target) => isPeer(identity.byLink(target, path))) || slugs.some((slug) => isPeer(identity.bySlugName(slug)));
}
