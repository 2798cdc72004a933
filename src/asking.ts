import { MarkdownView } from 'obsidian';
import { headingWords } from './content/headings';
import { promptFacts } from './content/prompts';
import type { Meeting } from './core/meetings/meeting';
import type { Person } from './core/people/person';
import { BUILT_IN, checkBank, type BankFinding, type CheckedPrompt } from './core/prompts/check-bank';
import { topicsOf } from './core/prompts/filter';
import { askedWith, idToKeep } from './core/prompts/history';
import { putOff } from './core/prompts/put-off';
import { comparePlaces } from './core/text/order';
import { propertyOf, textsOf } from './core/text/property';
import { noteLanguage } from './core/text/heading-words';
import { trimmed } from './core/text/list';
import { translator } from './i18n/index';
import { insertQuestions, meetingAtHand } from './inserting';
import { answersOf, followUpFor } from './looking-back';
import type { Parts } from './parts';
import { asKnownNow, bankFor, builtInWords, languageFor, nameOf, questionsFor } from './questions';
import { copy, tell, telling, tellResult } from './telling';
import type { Asking } from './ui/prompts/asking';
import type { Question, QuestionWish } from './ui/prompts/question';

const AIMS = ['trust', 'comms', 'workload', 'ideas', 'any'];

/** The meeting that questions are wanted for: the one at hand, unless it is over. */
function meetingFor(peer: Person, parts: Parts): Pick<Meeting, 'date' | 'aim' | 'kind'> {
	const today = parts.desk.today();
	const at = meetingAtHand(parts.app.workspace.getActiveViewOfType(MarkdownView), peer, parts);
	return at !== null && at.date >= today ? at : { date: today, aim: null, kind: null };
}

function withFirstCapital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

async function keepForNext(person: Person, { id, text }: Pick<Question, 'id' | 'text'>, parts: Parts): Promise<boolean> {
	const { notebook, writer, words, language } = parts;
	const peer = asKnownNow(person, parts);
	if (peer.path === null) return tellNoNote(peer, parts);
	const headings = notebook.factsOf(peer.path)?.headings ?? [];
	const lang = noteLanguage(headings.map((heading) => heading.text), words) ?? languageFor(peer, language);
	const lines = new Set(notebook.meetingsIn(peer.path).map((meeting) => meeting.line));
	const place = {
		heading: withFirstCapital(headingWords.next[lang][0] ?? ''), words,
		meetings: new Set(headings.filter(({ line }) => lines.has(line)).map(({ raw }) => raw)),
	};
	const result = await writer.change(peer.path, (note) => putOff(note, text, idToKeep(id, askedWith(notebook, peer)), place));
	tellResult(result, peer.path, parts);
	return result === 'written';
}

function tellNoNote(peer: Person, { desk }: Parts): false {
	tell(desk, 'notice.noPeerNote', { peer: peer.name });
	return false;
}

async function neverAgain(person: Person, { id }: Pick<Question, 'id'>, parts: Parts): Promise<boolean> {
	const peer = asKnownNow(person, parts);
	if (peer.path === null) return tellNoNote(peer, parts);
	if (peer.muted.includes(id)) return true;
	const result = await parts.writer.changeProperties(peer.path, (properties) => {
		const written = propertyOf(properties, 'muted');
		const key = Object.keys(properties).find((name) => name.toLowerCase() === 'muted') ?? 'muted';
		// A plain text is a list with commas; what it holds stays.
		const muted = typeof written === 'string' ? trimmed(written.split(',')) : textsOf(written);
		properties[key] = [...muted, id];
	});
	tellResult(result, peer.path, parts);
	return result === 'written';
}

async function star({ id }: Pick<Question, 'id'>, isStarred: boolean, { settings, keepSettings }: Parts): Promise<boolean> {
	const others = settings().starred.filter((one) => one !== id);
	await keepSettings({ starred: isStarred ? [...others, id] : others });
	return true;
}

async function copyAsText(person: Person, questions: readonly Pick<Question, 'text'>[], parts: Parts): Promise<void> {
	const peer = asKnownNow(person, parts);
	const said = translator(languageFor(peer, parts.language));
	const lines = questions.map(({ text }, at) => `${at + 1}. ${text}`);
	if (await copy([said('share.opening'), '', ...lines, ''].join('\n'), parts)) tell(parts.desk, 'notice.shared', { count: questions.length });
}

function checkOwnBanks(parts: Parts): BankFinding[] | null {
	const { notebook, ownBank, settings } = parts;
	if (notebook.banks().length === 0) return null;
	const { prompts, retired, problems } = ownBank();
	const textsOfWords = (words: Readonly<Record<string, { text: string }>>): Record<string, string> => Object.fromEntries(Object.entries(words).map(([lang, { text }]) => [lang, text]));
	const own = prompts.map(({ path, line, facts: { id, aims, variants }, words, hasTopic }): CheckedPrompt => ({ id, path, line, texts: textsOfWords(words), aims, variants, hasTopic }));
	const builtIn = settings().banks === 'mine' ? [] : promptFacts.map(({ id }): CheckedPrompt => ({
		id, path: BUILT_IN, line: 0, aims: [], variants: [], hasTopic: true,
		texts: Object.fromEntries(Object.entries(builtInWords).flatMap(([lang, words]) => (words[id] === undefined ? [] : [[lang, words[id].text]]))),
	}));
	const findings = checkBank([...builtIn, ...own], { aims: AIMS, knownIds: new Set([...retired, ...promptFacts.map(({ id }) => id)]) });
	return [...problems.map((problem) => ({ ...problem, text: '' })), ...findings].sort(comparePlaces);
}

/** Joins what the questions on screen ask for with the banks, the notes and the vault. */
export function buildAsking(parts: Parts): Asking {
	return {
		propose: (peer, { count, passedOver, beside, filter, nonce }: QuestionWish) => {
			const { date, aim, kind } = meetingFor(peer, parts);
			return questionsFor(peer, { date, aim: filter.aim ?? aim, kind, count: count ?? parts.settings().questionCount, nonce, passedOver, beside, filter }, parts);
		},
		topics: (peer) => topicsOf(bankFor(asKnownNow(peer, parts), parts)),
		nameOf: (word) => nameOf(word, parts),
		followUp: (peer) => telling(parts, () => followUpFor(peer, parts), null),
		insert: (peer, questions) => telling(parts, () => insertQuestions(peer, questions, parts)),
		putOff: (peer, question) => telling(parts, () => keepForNext(peer, question, parts), false),
		mute: (peer, question) => telling(parts, () => neverAgain(peer, question, parts), false),
		star: (question, isStarred) => telling(parts, () => star(question, isStarred, parts), false),
		share: (peer, questions) => telling(parts, () => copyAsText(peer, questions, parts)),
		answers: (peer) => telling(parts, () => answersOf(peer, parts), []),
		checkBanks: () => checkOwnBanks(parts),
	};
}
