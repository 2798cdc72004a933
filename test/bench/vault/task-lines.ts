import type { Cast, Character } from './cast';
import { phrases, tags, type Language } from './phrases';
import { dayAfter, type Random } from './random';

export type TrueOwner = 'me' | 'them' | 'both' | 'other';
export type TrueStatus = 'open' | 'in-progress' | 'done' | 'dropped' | 'moved' | 'unclear';

/** A box with its text, to be put behind a list marker, and what a careful reader makes of it. */
export interface WrittenTask {
	text: string;
	owner: TrueOwner;
	status: TrueStatus;
}

/** Where a task is written. */
export interface TaskPlace {
	cast: Cast;
	language: Language;
	/** The day around which its dates lie. */
	day: string;
	/** Notes that the text may mention. */
	projects: readonly string[];
}

/** Common ones stand several times. */
const BOXES: readonly (readonly [box: string, status: TrueStatus])[] = [
	...Array.from({ length: 9 }, () => [' ', 'open'] as const), ...Array.from({ length: 6 }, () => ['x', 'done'] as const),
	['X', 'done'], ['/', 'in-progress'], ['/', 'in-progress'], ['-', 'dropped'], ['>', 'moved'], ['?', 'unclear'], ['!', 'open'], ['*', 'open'],
];

export function doing(random: Random, { language, projects }: Pick<TaskPlace, 'language' | 'projects'>): string {
	const { todo, subject, join } = phrases[language];
	const about = random.chance(0.15) ? ` ([[${random.pick(projects)}]])` : '';
	return `${random.pick(todo)}${join}${random.pick(subject)}${about}`;
}

/** Everything behind the text: tags, dates in one of the two forms, a block id. */
function ending(random: Random, day: string, status: TrueStatus): string {
	let end = random.chance(0.15) ? ` ${random.pick(tags)}` : '';
	const isInline = random.chance(0.3);
	if (random.chance(0.08)) end += isInline ? ' [priority:: high]' : ' ⏫';
	if (random.chance(0.05) && !isInline) end += ' 🔁 every 2 weeks';
	if (random.chance(0.1)) end += isInline ? ` [created:: ${day}]` : ` ➕ ${day}`;
	const due = dayAfter(day, random.whole(3, 40));
	if (random.chance(0.45)) end += isInline ? random.chance(0.3) ? ` (due:: ${due})` : ` [due:: ${due}]` : ` 📅 ${due}`;
	if (status === 'done' && random.chance(0.8)) end += isInline ? ` [completion:: ${due}]` : ` ✅ ${due}`;
	if (status === 'dropped' && random.chance(0.5)) end += isInline ? ` [cancelled:: ${due}]` : ` ❌ ${due}`;
	return random.chance(0.06) ? `${end} ^t${random.whole(100_000, 999_999)}` : end;
}

function finished(random: Random, place: TaskPlace, owner: TrueOwner, before: string, after: string): WrittenTask {
	const [box, status] = random.pick(BOXES);
	return { text: `[${box}] ${before}${doing(random, place)}${after}${ending(random, place.day, status)}`, owner, status };
}

/** A way to say whose a task is: what stands before the text, what behind it, and the owner; null leaves it to the heading above. */
type Ownership = readonly [before: string, after: string, owner: TrueOwner | null];

function ownership(random: Random, peer: Character, { cast, language }: TaskPlace): Ownership {
	const { sides } = phrases[language];
	const other = random.pick(random.chance(0.5) ? cast.colleagues : cast.peers);
	const otherOwner = other === peer ? 'them' : 'other';
	const someFirst = other.name.split(' ')[0] ?? '';
	const ways: readonly Ownership[] = [
		['', '', null], ['', '', null], ['', '', null], [sides.me, '', 'me'], [sides.both, '', 'both'], [sides.them, '', 'them'], ['@me ', '', 'me'],
		[`${peer.name}: `, '', 'them'], [`${peer.name}：`, '', 'them'], [`[[${peer.name}]]: `, '', 'them'], [`[[People/${peer.name}|${peer.name.slice(0, 3)}]]: `, '', 'them'],
		[`@${peer.name} `, '', 'them'], ['', ` — @${peer.slug}`, 'them'], ['', ` — @${peer.name}`, 'them'], ['', ` #assignee/${peer.slug}`, 'them'],
		['', ` [owner:: ${peer.name}]`, 'them'], ['', ` [assignee:: [[${peer.name}]]]`, 'them'], [`${cast.me.name}: `, '', 'me'],
		[`${other.name}: `, '', otherOwner], ['', ` (owner:: [[${other.name}]])`, otherOwner], ['', ' [owner:: Somebody Unheard Of]', 'other'],
		// A first name that several people share is nobody's.
		peer.first === null ? ['', '', null] : [`${peer.first}: `, '', 'them'], other.first === null && other.name.includes(' ') ? [`${someFirst}: `, '', null] : ['', '', null],
	];
	return random.pick(ways);
}

/** A task in a meeting with a peer, or in the peer's own note; `side` is what the heading above says of lines without an owner. */
export function taskBetweenUs(random: Random, place: TaskPlace, peer: Character, side: TrueOwner | null): WrittenTask {
	const [before, after, owner] = ownership(random, peer, place);
	return finished(random, place, owner ?? side ?? 'me', before, after);
}

/** A task in any other note that is a promise because it names a peer by link or tag. */
export function taskNamingPeer(random: Random, place: TaskPlace): WrittenTask {
	const { cast, language } = place;
	const peer = random.pick(cast.peers);
	const ways: readonly (readonly [before: string, after: string, owner: TrueOwner])[] = [
		['', ` with [[${peer.name}]]`, 'me'], [`[[${peer.name}]]: `, '', 'them'], [`[[${peer.name}|${peer.name.slice(0, 3)}]]: `, '', 'them'], ['', ` #people/${peer.slug}`, 'me'],
		[`[[${random.pick(cast.colleagues).name}]]: `, ` / [[${peer.name}]]`, 'other'], [phrases[language].sides.both, ` + [[${peer.name}#About]]`, 'both'],
		['', ` → [${peer.slug}](<People/${peer.name}.md>)`, 'me'], ['', ` → [${peer.slug}](People/${encodeURIComponent(peer.name)}.md)`, 'me'],
	];
	const [before, after, owner] = random.pick(ways);
	return finished(random, place, owner, before, after);
}

/** A task in any other note that is no promise between me and a peer. */
export function taskOfNobody(random: Random, place: TaskPlace): string {
	const { cast, projects } = place;
	const peer = random.pick(cast.peers);
	const colleague = random.pick(cast.colleagues);
	const ways: readonly (readonly [before: string, after: string])[] = [
		['', ''], ['', ''], ['', ''], ['', ` [[${random.pick(projects)}]]`], [`[[${colleague.name}]]: `, ''], ['', ` #people/${colleague.slug}`],
		['', ` @${peer.name}`], [`${peer.name}: `, ''], ['', ` \`[[${peer.name}]]\``], ['', ` ![[${peer.name}]]`], ['', ' [a page](https://example.com/[[x]])'],
	];
	const [before, after] = random.pick(ways);
	return finished(random, place, 'me', before, after).text;
}
