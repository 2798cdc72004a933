import { lastPart, noteName } from '../text/path';
import type { NameInProperty } from '../text/property';
import { sameList, trimmed } from '../text/list';
import { foldAccents, keysOfMention, nameInTag, nameKey, slugOf } from './name-key';
import { isSamePerson, notePathOf, personByName, type Person } from './person';

/** The path of the note a link path leads to from a note, or null: the app's own rule. */
export type ResolveLink = (target: string, sourcePath: string) => string | null;

/** Who a spelling means: one person, several (then nobody), or none that is known. */
export type Meant = Person | 'ambiguous' | null;

/** Tells me from others. */
export interface MeRules {
	/** Path of my own note, empty when I have none. */
	note: string;
	names: string[];
	emails: string[];
}

type Index = Map<string, Person | 'ambiguous'>;

/** Signs that a slug leaves out: around a mention they belong to something else, such as the brackets of a link. */
const OUT_OF_SLUGS = '[!-/:-@[-`{-~，。、；：·‘’ʼ]';
const LEFT_OUT_OF_SLUGS = new RegExp(`^${OUT_OF_SLUGS}|${OUT_OF_SLUGS}$`);

/** The key of the note name that a link path ends in. */
export function linkKey(target: string): string {
	return nameKey(noteName(target));
}

function add(index: Index, key: string, person: Person): void {
	if (key === '') return;
	const known = index.get(key);
	index.set(key, (known ?? person) === person ? person : 'ambiguous');
}

/** Stands before the key of a spelling without its accents; no key of a name has a line break. */
const FOLDED = '\n';

function addName(index: Index, key: string, person: Person): void {
	if (key === '') return;
	add(index, key, person);
	add(index, FOLDED + foldAccents(key), person);
}

function firstNameOf(name: string): string {
	const parts = nameKey(name).split(' ');
	return parts.length > 1 ? parts[0] ?? '' : '';
}

/**
 * Everybody by every spelling (product.md 2.2). A note's own name beats an alias, an alias beats a first name;
 * a spelling that two people share is nobody's.
 */
export class Identity {
	private readonly byPath = new Map<string, Person>();
	private readonly byName: Index = new Map();
	private readonly byAlias: Index = new Map();
	private readonly byFirstName: Index = new Map();
	private readonly bySlug: Index = new Map();
	private readonly byEmail: Index = new Map();
	private longestName = 0;
	/** The mention looked up last: it is asked for by all who read its line. */
	private last: { head: string; found: { person: Meant; length: number } } | null = null;
	/** Where the keys go that are asked for, while somebody wants to know. */
	private asked: Set<string> | null = null;

	constructor(readonly people: readonly Person[], readonly me: Person, private readonly resolveLink: ResolveLink) {
		for (const person of people) this.addPerson(person);
	}

	private addPerson(person: Person): void {
		if (person.path !== null) this.byPath.set(person.path, person);
		addName(this.byName, nameKey(person.name), person);
		addName(this.byFirstName, firstNameOf(person.name), person);
		for (const alias of person.aliases) addName(this.byAlias, nameKey(alias), person);
		for (const email of person.emails) add(this.byEmail, email, person);
		for (const name of [person.name, ...person.aliases]) {
			add(this.bySlug, slugOf(name), person);
			this.longestName = Math.max(this.longestName, name.length);
		}
	}

	/** Does some work, and gathers a key of every spelling whose meaning was asked for meanwhile. */
	listening<T>(asked: Set<string>, work: () => T): T {
		this.asked = asked;
		try {
			return work();
		} finally {
			this.asked = null;
		}
	}

	/** The spellings of which each person, by path or otherwise, is one meaning. */
	private indexes(): ReadonlyMap<string, Person | 'ambiguous'>[] {
		return [this.byPath, this.byName, this.byAlias, this.byFirstName, this.bySlug, this.byEmail];
	}

	/**
	 * The keys that mean somebody else than before, or one of these people; a path stands for the note and for its
	 * name. Null when anything may mean something else: who I am has changed, or how long a mention can be.
	 */
	keysOtherThan(before: Identity, people: ReadonlySet<Person>): Set<string> | null {
		if (before.me !== this.me || before.longestName !== this.longestName) return null;
		const keys = new Set<string>();
		const others = before.indexes();
		this.indexes().forEach((index, place) => {
			const other = others[place];
			const note = (key: string, meant: Meant): void => {
				if (index.get(key) === other?.get(key) && (meant === null || meant === 'ambiguous' || !people.has(meant))) return;
				keys.add(key);
				if (place === 0) keys.add(nameKey(noteName(key)));
				else for (const begun of keysOfMention(key)) keys.add(begun);
			};
			index.forEach((meant, key) => note(key, meant));
			other?.forEach((meant, key) => note(key, meant));
		});
		return keys;
	}

	isMe(person: Person): boolean {
		return person === this.me;
	}

	/** The person whose note this is. */
	atPath(path: string): Person | null {
		return this.byPath.get(path) ?? null;
	}

	/** A full name or an alias; what running text and folder names may use. */
	byFullName(name: string): Meant {
		return this.byFullKey(nameKey(name));
	}

	private byFullKey(key: string): Meant {
		this.asked?.add(key);
		return this.byName.get(key) ?? this.byAlias.get(key) ?? this.byEmail.get(key) ?? null;
	}

	/** Also a bare first name, and any name without its accents where nobody has it so: what a name before a colon may be. */
	byBareName(name: string): Meant {
		const key = nameKey(name);
		const folded = FOLDED + foldAccents(key);
		return this.byFullKey(key) ?? this.byFirstName.get(key) ?? this.byFullKey(folded) ?? this.byFirstName.get(folded) ?? null;
	}

	/** Also a slug: what properties, mentions and fields may use. */
	byAnyName(name: string): Meant {
		return this.byBareName(name) ?? (LEFT_OUT_OF_SLUGS.test(name.trim()) ? null : this.byFullSlug(name));
	}

	/** What tags and folders may use. */
	bySlugName(slug: string): Meant {
		return this.byFullSlug(slug) ?? this.byBareName(slug);
	}

	private byFullSlug(slug: string): Meant {
		const key = slugOf(slug);
		this.asked?.add(key);
		return this.bySlug.get(key) ?? null;
	}

	byLink(target: string, sourcePath: string): Meant {
		const path = this.resolveLink(target, sourcePath);
		// A link means somebody else too when another note takes over its name.
		this.asked?.add(linkKey(target));
		const atPath = path === null ? undefined : this.byPath.get(path);
		// The link may lead to another note of the same name, such as the rolling note of that peer.
		return atPath ?? this.byFullName(lastPart(target));
	}

	byProperty(name: NameInProperty, sourcePath: string): Meant {
		const { target, text } = name;
		if (target === null) return this.byFullName(name.list ?? text) ?? this.byAnyName(nameInTag(text));
		// A link that leads nowhere is no more than the name in it.
		return this.byLink(target, sourcePath) ?? (this.resolveLink(target, sourcePath) === null ? this.byAnyName(lastPart(target)) : null);
	}

	/** The longest known name at the beginning of what follows an `@`, a dot read as a space, and its length. */
	byMention(text: string): { person: Meant; length: number } {
		const { asked } = this;
		for (const key of keysOfMention(text)) asked?.add(key);
		const head = text.slice(0, this.longestName + 2);
		// What the mention begins with stands for every length that is tried.
		this.asked = null;
		if (this.last?.head !== head) this.last = { head, found: this.longestMention(head) };
		this.asked = asked;
		return this.last.found;
	}

	private longestMention(text: string): { person: Meant; length: number } {
		const most = Math.min(text.length, this.longestName + 1);
		for (let length = most; length > 0; length -= 1) {
			if (goesOn(text, length) || /[\s.,:]/.test(text.charAt(length - 1))) continue;
			const spelled = text.slice(0, length);
			const meant = this.byAnyName(spelled);
			if (meant !== null) return { person: meant, length };
		}
		return { person: null, length: 0 };
	}
}

/** Whether the word before a place goes on behind it. Chinese writes on without a blank, behind a Latin name too: `@小明下周`, `@Ana下周`. */
function goesOn(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	// Small letters, of which most names are.
	if (code >= 97 && code <= 122 && text.charCodeAt(at - 1) < 0x80) return true;
	const after = text.charAt(at);
	return /[\p{L}\p{N}_'’-]/u.test(after) && !/\p{Script=Han}/u.test(text.charAt(at - 1) + after);
}

/** Whether two descriptions of one person make the same spellings mean that person. */
export function isSpelledAlike(one: Person, other: Person): boolean {
	return isSamePerson(one, other) && sameList(one.aliases, other.aliases) && sameList(one.emails, other.emails);
}

/**
 * Everybody found in the notes, with me told apart by the settings: my note, or a person of my name, or nobody's note.
 * I stay the same person as in `before` while my spellings do.
 */
export function buildIdentity(people: readonly Person[], rules: MeRules, resolveLink: ResolveLink, before: Person | null = null): Identity {
	const names = trimmed(rules.names);
	const path = notePathOf(rules.note);
	const keys = names.map(nameKey);
	const mine = people.find((person) => person.path === path) ?? people.find((person) => keys.includes(nameKey(person.name)));
	// My note need not have been read: its name is mine all the same.
	const base = mine ?? { ...personByName(names[0] ?? noteName(path)), path: path === '' ? null : path };
	const found = {
		...base, aliases: [...base.aliases, ...names, noteName(path)],
		emails: [...base.emails, ...rules.emails.map((email) => email.trim().toLowerCase())],
	};
	const me = before !== null && isSpelledAlike(before, found) ? Object.assign(before, found) : found;
	return new Identity([...people.filter((person) => person !== mine), me], me, resolveLink);
}
