import type { Character } from './cast';
import { NoteBuilder } from './note-builder';
import type { Setting } from './one-on-ones';
import { phrases, type Language } from './phrases';
import { doing, taskBetweenUs, taskNamingPeer, taskOfNobody, type TaskPlace } from './task-lines';

const LANGUAGES: readonly Language[] = ['en', 'en', 'en', 'zh', 'pl'];
const DAY = '2026-02-03';

function placeIn({ cast, projects }: Setting, language: Language): TaskPlace {
	return { cast, projects, language, day: DAY };
}

/** A note outside the folders for meetings and people. */
function begin(setting: Setting, path: string): { note: NoteBuilder; place: TaskPlace } {
	const { random, cast, projects } = setting;
	const language = random.pick(LANGUAGES);
	const note = new NoteBuilder(path, random, language);
	if (random.chance(0.4)) note.properties({ tags: '[project, notes]', created: DAY, rating: String(random.whole(1, 5)), related: `"[[${random.pick(projects)}]]"` });
	note.add(`# ${random.pick(phrases[language].subject)}`, '');
	return { note, place: { cast, projects, language, day: DAY } };
}

/** The note of a peer, with promises of its own that no meeting holds; `isMarked` when nothing else makes a peer of them. */
export function peerNote(setting: Setting, peer: Character, turn: number, isMarked: boolean): NoteBuilder {
	const { random } = setting;
	const note = new NoteBuilder(peer.path, random, peer.language);
	const nick = `${peer.slug.replace(/-/g, '')}${turn}`;
	note.properties({
		type: isMarked || turn % 3 === 0 ? 'peer' : 'person', aliases: `[${nick}]`, email: `${nick}@example.com`,
		...turn % 2 === 0 ? { cadence: '14' } : {}, ...peer.language === 'en' ? {} : { lang: peer.language },
	});
	note.paragraphs(random.whole(1, 2));
	note.promises(random.whole(1, 3), () => taskBetweenUs(random, placeIn(setting, peer.language), peer, null));
	return note;
}

/** The note of somebody who is never met one on one: what is to be done there is no promise of ours. */
export function colleagueNote(setting: Setting, { path, language }: Character): NoteBuilder {
	const { random } = setting;
	const note = new NoteBuilder(path, random, language);
	note.properties({ type: 'person', team: random.pick(['"platform"', '"search"', '"支持"']) });
	note.paragraphs(random.whole(1, 3));
	if (random.chance(0.5)) note.add(`- ${taskOfNobody(random, placeIn(setting, language))}`);
	return note;
}

/** A note about some work in which so many tasks name a peer, and others do not. */
export function noteNamingPeers(setting: Setting, path: string, tasks: number): NoteBuilder {
	const { random } = setting;
	const { note, place } = begin(setting, path);
	note.paragraphs(random.whole(3, 7));
	note.promises(tasks, () => taskNamingPeer(random, place));
	if (random.chance(0.3)) note.lookalike(() => taskNamingPeer(random, place).text);
	note.add(`- ${taskOfNobody(random, place)}`, '');
	note.paragraphs(random.whole(1, 4));
	return note;
}

/** A note with tasks that are nobody's promise, and links to other notes. */
export function noteWithTasks(setting: Setting, path: string): NoteBuilder {
	const { random } = setting;
	const { note, place } = begin(setting, path);
	for (let part = random.whole(1, 4); part > 0; part -= 1) {
		note.paragraphs(random.whole(1, 3));
		for (let count = random.whole(1, 8); count > 0; count -= 1) note.add(`${random.chance(0.2) ? '    ' : ''}- ${taskOfNobody(random, place)}`);
		note.add('', `> [[${random.pick(place.projects)}]]`, '');
	}
	return note;
}

/** A note without any task; a fifth have lists. */
export function proseNote(setting: Setting, path: string): NoteBuilder {
	const { random } = setting;
	const { note, place } = begin(setting, path);
	for (let part = random.whole(1, 5); part > 0; part -= 1) {
		note.heading(2, random.pick(phrases[note.language].subject));
		note.paragraphs(random.whole(1, 4));
		if (random.chance(0.2)) note.add(`- ${doing(random, place)}`, `- ${doing(random, place)}`, '');
	}
	return note;
}

/** A meeting of several: with whom its tasks are, no property says. */
export function groupMeeting(setting: Setting, path: string): NoteBuilder {
	const { random, cast } = setting;
	const note = new NoteBuilder(path, random, 'en');
	note.properties({ type: 'meeting', attendees: `["[[${random.pick(cast.peers).name}]]", "[[${random.pick(cast.colleagues).name}]]"]`, date: DAY });
	note.paragraphs(random.whole(2, 4));
	for (let count = random.whole(2, 6); count > 0; count -= 1) note.add(`- ${taskOfNobody(random, placeIn(setting, 'en'))}`);
	note.add('');
	if (random.chance(0.3)) note.promises(1, () => taskNamingPeer(random, placeIn(setting, 'en')));
	return note;
}
