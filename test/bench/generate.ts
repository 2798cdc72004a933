import { castOf, type Cast, type Character } from './vault/cast';
import { NoteBuilder, type TrueFollowUp } from './vault/note-builder';
import { dailyNote, daysOf, meetingNote, rollingSections, type NoteLayout, type Setting } from './vault/one-on-ones';
import { colleagueNote, groupMeeting, noteNamingPeers, noteWithTasks, peerNote, proseNote } from './vault/other-notes';
import { Random } from './vault/random';

/** A vault of any size as texts, and the truth about it. */
export interface GeneratedVault {
	notes: { path: string; text: string }[];
	/** Every follow-up there is, and nothing else, in the order of notes and lines. */
	truth: TrueFollowUp[];
	/** The names of those who are met one on one. */
	peers: string[];
	/** The notes that hold a one-on-one. */
	meetingPaths: string[];
	/** What the settings of the plugin must say for the truth to hold. */
	settings: { me: { note: string } };
}

/** Of ten peers, how each one's meetings are kept. */
const LAYOUTS: readonly (NoteLayout | 'rolling' | 'own-note')[] = ['folder', 'folder', 'folder', 'folder', 'folder-plain', 'folder-plain', 'flat', 'flat', 'rolling', 'own-note'];
const MEETINGS_IN_A_ROLLING_NOTE = 16;
/** Follow-ups for each note of the vault. */
const FOLLOW_UPS_A_NOTE = 2.4;

/** Every one-on-one with its note: a fifth of all notes. */
function oneOnOnes(setting: Setting, count: number): NoteBuilder[] {
	const { cast, random } = setting;
	const kept = cast.peers.map((peer, at) => ({ peer, at, layout: LAYOUTS[at % LAYOUTS.length] ?? 'folder' }));
	const rolling = kept.filter(({ layout }) => layout === 'rolling').map(({ peer, at }) => {
		const note = new NoteBuilder(`1-1s/${peer.name}.md`, random, peer.language);
		rollingSections(note, setting, peer, daysOf(at, MEETINGS_IN_A_ROLLING_NOTE));
		return note;
	});
	const days = daysOf(0, Math.floor(count / 20)).map((day) => dailyNote(setting, random.pick(cast.peers), day));
	const elsewhere = Array.from({ length: Math.floor(count / 10) }, (_, turn) => meetingNote(setting, random.pick(cast.peers), daysOf(turn, 20)[turn % 20] ?? '', 'elsewhere', turn));
	const ownNotes = kept.flatMap(({ peer, at, layout }) => (layout === 'rolling' || layout === 'own-note' ? [] : [{ peer, at, layout }]));
	const left = count - rolling.length - days.length - elsewhere.length;
	const each = ownNotes.flatMap(({ peer, at, layout }, turn) => {
		return daysOf(at, share(left, ownNotes.length, turn)).map((day) => meetingNote(setting, peer, day, layout, turn));
	});
	return [...rolling, ...days, ...elsewhere, ...each];
}

function peopleNotes(setting: Setting): NoteBuilder[] {
	const { cast } = setting;
	const peers = cast.peers.map((peer, at) => {
		const isOwn = LAYOUTS[at % LAYOUTS.length] === 'own-note';
		const note = peerNote(setting, peer, at, isOwn);
		if (isOwn) rollingSections(note, setting, peer, daysOf(at, MEETINGS_IN_A_ROLLING_NOTE));
		return note;
	});
	return [...peers, ...[cast.me, ...cast.colleagues].map((colleague: Character) => colleagueNote(setting, colleague))];
}

/** Copies and templates of notes that count: not one line of theirs does. */
function leftOut(notes: readonly NoteBuilder[], count: number): { path: string; text: string }[] {
	return notes.slice(0, count).map((note, at) => {
		const name = note.path.replace(/\.md$/, '');
		return { path: at % 2 === 0 ? `${name} (conflicted copy).md` : `Templates/${at} {{date}}.md`, text: note.text() };
	});
}

/** Makes a vault of so many notes; the same seed always gives the same bytes. */
export function generateVault({ notes: wanted, seed = 1 }: { notes: number; seed?: number }): GeneratedVault {
	const random = new Random(seed);
	const peers = Math.max(LAYOUTS.length, Math.round(wanted / 100));
	const cast: Cast = castOf(random, { peers, colleagues: 3 * peers });
	const projectCount = Math.floor(wanted * 0.15);
	const projects = Array.from({ length: projectCount }, (_, at) => `Project ${at + 1}`);
	const setting: Setting = { random, cast, projects };

	const met = oneOnOnes(setting, Math.round(wanted / 5));
	const people = peopleNotes(setting);
	const groups = Array.from({ length: Math.floor(wanted / 50) }, (_, at) => groupMeeting(setting, `Work/Meetings/${at + 1}.md`));
	const sure = [...met, ...people, ...groups];
	const missing = Math.max(projectCount, Math.round(wanted * FOLLOW_UPS_A_NOTE) - sure.reduce((sum, note) => sum + note.truth.length, 0));
	const naming = projects.map((name, at) => noteNamingPeers(setting, `Projects/${name}.md`, share(missing, projectCount, at)));
	const copies = leftOut(met, Math.floor(wanted / 1000) + 2);
	const tasks = Array.from({ length: Math.floor(wanted / 5) }, (_, at) => noteWithTasks(setting, `Notes/${at % 40}/Tasks ${at + 1}.md`));
	const rest = wanted - sure.length - naming.length - copies.length - tasks.length;
	const prose = Array.from({ length: rest }, (_, at) => proseNote(setting, `Notes/${at % 40}/Note ${at + 1}.md`));

	const built = [...sure, ...naming, ...tasks, ...prose];
	return {
		notes: [...built.map((note) => ({ path: note.path, text: note.text() })), ...copies],
		truth: built.flatMap((note) => note.truth),
		peers: cast.peers.map((peer) => peer.name), meetingPaths: met.map((note) => note.path), settings: { me: { note: cast.me.path } },
	};
}

/** Of a total, the share of one of so many. */
function share(total: number, among: number, at: number): number {
	return Math.floor(total * (at + 1) / among) - Math.floor(total * at / among);
}
