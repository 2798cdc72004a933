import type { Person } from './core/people/person';
import { readAnswer } from './core/prompts/answer';
import { findBlockers, findToComeBackTo, newestThread, shortened, type Thread } from './core/prompts/follow-up-question';
import { askedWith } from './core/prompts/history';
import { heldBefore } from './core/prompts/propose';
import { lineAt } from './core/text/at-line';
import { headingKey, isPrivateKey } from './core/text/heading-words';
import { outlineOf, type Outline } from './core/text/outline';
import { parseTaskLine, findTags } from './core/text/task-line';
import { isTellTag } from './core/text/tell-edit';
import { translator } from './i18n/index';
import type { Parts } from './parts';
import { asKnownNow, bankFor, languageFor } from './questions';
import { dateInWords } from './ui/day-words';
import type { AnsweredQuestion, FollowUpQuestion } from './ui/prompts/question';

/** The longest beginning of an answer in a list. */
const LONGEST_ANSWER = 160;

/** A note as it is now, or null when it is gone. */
async function readOutline(path: string, { app, writer, words }: Parts): Promise<Outline | null> {
	const file = app.vault.getFileByPath(path);
	return file === null ? null : outlineOf(await writer.readText(file), (heading) => isPrivateKey(headingKey(heading), words));
}

/** What was left open with a peer: what was kept for the next talk, and what the last one left. */
function threadsInLists(peer: Person, { desk }: Parts): Thread[] {
	const between = desk.ledger().between(peer);
	if (between === null) return [];
	const ofRow = (kind: Thread['kind'], { followUp }: typeof between.unclear[number]): Thread => ({ kind, text: followUp.text, date: followUp.meetingDate, path: followUp.path, line: followUp.line, raw: followUp.raw });
	return [
		...between.next.filter((item) => !item.private).map((item): Thread => ({ kind: 'parked', text: item.text, date: between.peer.lastHeld, path: item.path, line: item.line, raw: item.raw })),
		...between.unclear.filter((row) => !row.followUp.private).map((row) => ofRow('unclear', row)),
		...between.toTell.filter((row) => !row.followUp.private && (parseTaskLine(row.followUp.raw) === null ? [] : findTags(row.followUp.raw, 0)).some(({ name }) => isTellTag(name)))
			.map((row) => ofRow('tell', row)),
	];
}

/** A question that follows from last time: what is still open, else an answer worth coming back to. */
export async function followUpFor(person: Person, parts: Parts): Promise<FollowUpQuestion | null> {
	const { desk, notebook, language } = parts;
	const peer = asKnownNow(person, parts);
	const lastHeld = heldBefore(peer, desk.today(), notebook).pop() ?? null;
	const lang = languageFor(peer, language);
	const said = translator(lang);
	const held = notebook.meetings().filter((meeting) => meeting.peer === peer && meeting.date === lastHeld);
	const outlines = new Map<string, Outline>();
	for (const { path } of held) {
		const outline = outlines.has(path) ? null : await readOutline(path, parts);
		if (outline !== null) outlines.set(path, outline);
	}
	const blockers = held.flatMap(({ path, date, line, end }) => {
		const outline = outlines.get(path);
		return outline === undefined ? [] : findBlockers(outline, line, end).map((found): Thread => ({ kind: 'blocker', date, path, ...found }));
	});
	const thread = newestThread([...threadsInLists(peer, parts), ...blockers]);
	if (thread !== null) {
		const { kind, path, line, raw } = thread;
		const values = { thread: shortened(thread.text), date: thread.date === null ? '' : dateInWords(thread.date, lang, {}) };
		return { kind, about: '', text: said(thread.date === null ? 'thread.undated' : `thread.${kind}`, values), place: { path, line, raw } };
	}
	for (const [path, outline] of outlines) {
		const asked = askedWith(notebook, peer).filter((prompt) => prompt.path === path && prompt.date === lastHeld && prompt.answered);
		const found = findToComeBackTo(outline, path, asked, bankFor(peer, parts), said('thread.answer'));
		if (found === null || lastHeld === null) continue;
		const values: Record<string, string> = { date: dateInWords(lastHeld, lang, {}), thread: found.thread };
		return { kind: 'answer', about: found.about, text: found.followUp.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place), place: found };
	}
	return null;
}

/** Every answered question of a peer, the newest first, as the notes say it now. */
export async function answersOf(person: Person, parts: Parts): Promise<AnsweredQuestion[]> {
	const peer = asKnownNow(person, parts);
	const bank = bankFor(peer, parts);
	const asked = askedWith(parts.notebook, peer).filter((prompt) => prompt.answered);
	const outlines = new Map<string, Outline | null>();
	const found: AnsweredQuestion[] = [];
	for (const { id, date, path, line } of [...asked].reverse()) {
		const outline = outlines.get(path) ?? await readOutline(path, parts);
		outlines.set(path, outline);
		const answer = outline === null ? null : readAnswer(outline, line);
		if (outline === null || answer === null) continue;
		const topic = bank.byId.get(id)?.topic ?? '';
		found.push({ id, topic, question: answer.question, said: shortened(answer.said.join(' · '), LONGEST_ANSWER), date, place: { path, line, raw: lineAt(outline, line) } });
	}
	return found;
}
