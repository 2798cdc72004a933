import { headingWords, meetingWords, sideWords, type HeadingRole } from '../../../src/content/headings';
import { promptFacts } from '../../../src/content/prompts';
import type { Cast, Character } from './cast';
import { NoteBuilder } from './note-builder';
import { phrases } from './phrases';
import { dayAfter, type Random } from './random';
import { doing, taskBetweenUs, taskOfNobody, type TaskPlace, type TrueOwner } from './task-lines';

/** What every note of the vault is made from. */
export interface Setting {
	random: Random;
	cast: Cast;
	projects: readonly string[];
}

const promptIds = promptFacts.map((prompt) => prompt.id);

function placeOf({ cast, projects }: Setting, peer: Character, day: string): TaskPlace {
	return { cast, projects, day, language: peer.language };
}

/** A heading as the language of the peer first spells it. */
function headed(role: HeadingRole, { language }: Character): string {
	const spelled = headingWords[role][language][0] ?? '';
	return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

function questions(note: NoteBuilder, { random }: Setting, { language }: Character): void {
	for (let asked = 0; asked < 3; asked += 1) {
		note.add(`- ${random.pick(phrases[language].prose)}? ^q-${random.pick(promptIds)}`);
		if (random.chance(0.7)) note.add(`    - ${random.pick(phrases[language].prose)}`);
	}
}

/** Boxes under an agenda are topics, no promises. */
function topics(note: NoteBuilder, setting: Setting, place: TaskPlace): void {
	for (let count = setting.random.whole(1, 4); count > 0; count -= 1) note.add(`- ${setting.random.chance(0.4) ? '[ ] ' : ''}${doing(setting.random, place)}`);
}

function agreed(note: NoteBuilder, setting: Setting, peer: Character, place: TaskPlace, tasks: number, level: number): void {
	const { random } = setting;
	const under = (count: number, side: TrueOwner | null): void => note.promises(count, () => taskBetweenUs(random, place, peer, side));
	note.heading(level, headed('agreed', peer));
	if (!random.chance(0.2)) {
		under(tasks, null);
		return;
	}
	const mine = Math.floor(tasks / 2);
	note.heading(level + 1, sideWords.me[peer.language][0] ?? '');
	under(mine, 'me');
	note.heading(level + 1, sideWords.them[peer.language][0] ?? '');
	under(tasks - mine, 'them');
}

/** The sections of one meeting: agenda, notes, questions, what was agreed, something private. */
function meetingBody(note: NoteBuilder, setting: Setting, peer: Character, day: string, tasks: number, level: number): void {
	const { random } = setting;
	const place = placeOf(setting, peer, day);
	const inNotes = Math.min(tasks, random.whole(0, 2));
	const inPrivate = Math.min(tasks - inNotes, random.chance(0.15) ? 1 : 0);
	note.heading(level, headed('agenda', peer));
	topics(note, setting, place);
	note.add('');
	questions(note, setting, peer);
	note.heading(level, headed('notes', peer));
	note.paragraphs(random.whole(1, 3));
	note.promises(inNotes, () => taskBetweenUs(random, place, peer, null));
	if (random.chance(0.5)) note.lookalike(() => taskOfNobody(random, place));
	agreed(note, setting, peer, place, tasks - inNotes - inPrivate, level);
	if (random.chance(0.3)) note.lookalike(() => taskBetweenUs(random, place, peer, null).text);
	if (inPrivate > 0) {
		note.heading(level, headed('private', peer));
		note.promises(inPrivate, () => taskBetweenUs(random, place, peer, null));
	}
}

/** Where a one-on-one of its own note lies, and what its properties say. */
export type NoteLayout = 'folder' | 'folder-plain' | 'flat' | 'elsewhere';

/** A note for one meeting. */
export function meetingNote(setting: Setting, peer: Character, day: string, layout: NoteLayout, turn: number): NoteBuilder {
	const { random, cast } = setting;
	const path = { 'folder': `1-1s/${peer.name}/${day} ${peer.name}.md`, 'folder-plain': `1-1s/${peer.slug}/${day}.md`, 'flat': `1-1s/${day} ${peer.name}.md`, 'elsewhere': `Work/Talks/${day} talk ${turn}.md` }[layout];
	const note = new NoteBuilder(path, random, peer.language);
	const date = random.chance(0.5) ? { date: day } : {};
	const aim = random.chance(0.3) ? { aim: random.pick(['trust', 'comms', 'workload', 'ideas']) } : {};
	if (layout === 'folder') note.properties({ type: 'one-on-one', peer: `"[[${peer.name}]]"`, date: day, ...aim });
	if (layout === 'elsewhere') note.properties({ type: '1on1', attendees: `["[[${cast.me.name}]]", "[[People/${peer.name}]]"]`, ...date });
	if (layout === 'flat' && random.chance(0.5)) note.properties({ tags: '[meeting]', ...date });
	meetingBody(note, setting, peer, day, random.whole(8, 12), 2);
	// Two stray signs must not swallow a promise.
	if (random.chance(0.01)) {
		note.heading(2, headed('takeaways', peer));
		note.add('%% and that was that');
		note.promises(1, () => taskBetweenUs(random, placeOf(setting, peer, day), peer, null));
	}
	return note;
}

/** Many meetings in one note, each below its day; what waits for the next one stands first. */
export function rollingSections(note: NoteBuilder, setting: Setting, peer: Character, days: readonly string[]): void {
	const { random } = setting;
	note.heading(2, headed('next', peer));
	topics(note, setting, placeOf(setting, peer, days[0] ?? ''));
	questions(note, setting, peer);
	for (const day of days) {
		const [year, month, date] = day.split('-').map(Number);
		note.heading(2, random.pick([day, day, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, `[[${day}]]`, `${day} trust`]));
		note.paragraphs(1);
		agreed(note, setting, peer, placeOf(setting, peer, day), random.whole(4, 8), 3);
	}
}

/** A day of the diary in which one section is a one-on-one. */
export function dailyNote(setting: Setting, peer: Character, day: string): NoteBuilder {
	const { random } = setting;
	const place = placeOf(setting, peer, day);
	const note = new NoteBuilder(`Daily/${day}.md`, random, peer.language);
	note.add(`# ${day}`, '');
	note.paragraphs(1);
	note.add(`- ${taskOfNobody(random, place)}`);
	note.heading(2, `${meetingWords[peer.language][0] ?? ''} [[${peer.name}]]`);
	note.paragraphs(1);
	note.promises(random.whole(3, 6), () => taskBetweenUs(random, place, peer, null));
	note.heading(2, random.pick(phrases[peer.language].subject));
	note.add(`- ${taskOfNobody(random, place)}`);
	note.paragraphs(2);
	return note;
}

/** The days on which a peer was met, the last first: every other week up to the spring of 2026. */
export function daysOf(peer: number, count: number): string[] {
	return Array.from({ length: count }, (_, turn) => dayAfter('2026-03-12', -14 * turn - peer % 14));
}
