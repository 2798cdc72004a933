import { Ledger } from '../../../src/core/follow-ups/ledger';
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';
import type { NoteText } from '../../../src/core/notebook/note-facts';
import { note, notebookOf } from '../../support/vault-folder';

export const TODAY = '2026-03-12';
/** A Thursday. */
export const MEETING = '1-1s/2026-03-05 Ana Ruiz.md';

/** Mira is me. */
export const PEOPLE = [
	note('People/Mira Novak.md', '---\naliases: [Mimi]\n---\n'), note('People/Ana Ruiz.md', '---\ntype: peer\naliases: [Annie]\n---\n'), note('People/Tom Ashby.md', '---\ncadence: 6w\n---\n'), note('People/Tom Lindqvist.md', ''),
	note('People/王小明.md', '---\ntype: peer\naliases: 小明\n---\n'), note('People/Zoë O\'Brien.md', ''), note('People/Chris.md', ''),
];

/** What a vault of known people and these notes says today. */
export function ledgerOf(...notes: NoteText[]): Ledger {
	const paths = new Set(notes.map((each) => each.path));
	return new Ledger(notebookOf([...PEOPLE.filter((each) => !paths.has(each.path)), ...notes], { me: { note: 'People/Mira Novak.md' } }), TODAY);
}

/** The follow-ups of one note: a meeting with Ana Ruiz unless told otherwise. */
export function followUpsIn(text: string, path = MEETING): FollowUp[] {
	return ledgerOf(note(path, text)).rows.map((row) => row.followUp).filter((followUp) => followUp.path === path);
}

/** The only follow-up of a line in a meeting with Ana Ruiz. */
export function readTask(line: string): FollowUp {
	const [followUp, ...more] = followUpsIn(line);
	if (followUp === undefined || more.length > 0) throw new Error(`no one follow-up in ${line}`);
	return followUp;
}
