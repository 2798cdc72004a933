import { promptFacts } from './content/prompts';
import { promptsEn } from './content/prompts-en';
import { promptsPl } from './content/prompts-pl';
import { promptsZh } from './content/prompts-zh';
import { meetingTemplates } from './content/templates';
import { topicWords } from './content/topics';
import type { Notebook } from './core/notebook/notebook';
import { isSamePerson, type Person } from './core/people/person';
import { buildBank, joinBanks, type Bank } from './core/prompts/bank';
import { askedWith, type AskedPrompt } from './core/prompts/history';
import { ownBankIn, readOwnBanks, type OwnBank, type ParseYaml, type TopicWords } from './core/prompts/own-bank';
import { languageKey } from './core/prompts/own-record';
import { proposePrompts, type ProposalWish } from './core/prompts/propose';
import { reasonText, type Reason } from './core/prompts/reasons';
import { parseDay } from './core/text/day';
import { headingKey, noteLanguage } from './core/text/heading-words';
import { screenLanguage, type ScreenLanguage } from './i18n/index';
import { reasonNamesEn, reasonsEn } from './i18n/reasons-en';
import { reasonNamesPl, reasonsPl } from './i18n/reasons-pl';
import { reasonNamesZh, reasonsZh } from './i18n/reasons-zh';
import type { Parts } from './parts';
import { dateInWords } from './ui/day-words';
import type { Proposal, Question } from './ui/prompts/question';

const REASON_WORDS = { en: reasonsEn, zh: reasonsZh, pl: reasonsPl };
const REASON_NAMES = { en: reasonNamesEn, zh: reasonNamesZh, pl: reasonNamesPl };
const TOPICS: TopicWords = new Map(Object.entries(topicWords).flatMap(([topic, { en, zh, pl }]) => [topic, ...en, ...zh, ...pl].map((word): [string, string] => [headingKey(word), topic])));

const NO_BANK: OwnBank = { prompts: [], retired: new Set(), problems: [] };

/** The built-in words of every question, by language. */
export const builtInWords = { en: promptsEn, zh: promptsZh, pl: promptsPl };

/** The language of what is written for a peer: their own, else the screen's. */
export function languageFor(peer: Person | null, screen: ScreenLanguage): ScreenLanguage {
	return peer === null || peer.lang === null ? screen : screenLanguage(peer.lang);
}

/** A person as the notes describe them now: every change of who is who makes new ones. */
export function asKnownNow(person: Person, { notebook }: Pick<Parts, 'notebook'>): Person {
	return notebook.roster.identity.people.find((known) => isSamePerson(known, person)) ?? person;
}

/** The language of the one note that meetings with a peer are sections of; null without one, or where nothing tells. */
function languageOfSections(peer: Person, { notebook, words }: Pick<Parts, 'notebook' | 'words'>): ScreenLanguage | null {
	const newest = notebook.meetingsWith(peer).slice(-1)[0];
	const headings = newest?.layout === 'rolling' ? notebook.factsOf(newest.path)?.headings ?? [] : [];
	return noteLanguage(headings.map(({ text }) => text), words);
}

/** The built-in meeting template in the language of a peer, else of the note it is to be a section of, else of the screen. */
export function templateFor(peer: Person, parts: Parts): string {
	return meetingTemplates[languageFor(peer, languageOfSections(peer, parts) ?? parts.language)];
}

/** The questions of the user, from their notes. */
export function ownBankOf(notebook: Notebook, parseYaml: ParseYaml): OwnBank {
	return readOwnBanks(notebook.banks(), parseYaml, TOPICS);
}

/** The questions a peer can be asked, in the language of the template for them, from the banks the settings name. */
export function bankFor(peer: Person, parts: Parts): Bank {
	const { language, appLanguage, settings, ownBank } = parts;
	const lang = languageKey(peer.lang ?? languageOfSections(peer, parts) ?? appLanguage) || languageFor(peer, language);
	const { banks } = settings();
	const { prompts, retired } = banks === 'built-in' ? NO_BANK : ownBank();
	const bank = joinBanks([ownBankIn(prompts, lang, 'en'), ...banks === 'mine' ? [] : [buildBank(promptFacts, builtInWords, lang, 'en')]]);
	// What was asked before is known by them still.
	return { ...bank, prompts: bank.prompts.filter(({ id }) => !retired.has(id)) };
}

/** What a topic, an aim or a stage is called on screen; a word of the user is its own name. */
export function nameOf(word: string, { language }: Pick<Parts, 'language'>): string {
	return new Map(Object.entries(REASON_NAMES[language])).get(word) ?? word;
}

function lastAnswered(history: readonly AskedPrompt[], id: string, before: string): Question['last'] {
	const [last] = history.filter((asked) => asked.answered && asked.id === id && asked.date < before).slice(-1);
	return last === undefined ? null : { date: last.date, path: last.path, line: last.line };
}

/** A reason as it is read: its day as the language writes days. */
function saidReason({ code, points, values }: Reason, language: ScreenLanguage): Question['reasons'][number] {
	const day = parseDay(String(values['date'] ?? ''));
	const said = day === null ? values : { ...values, date: dateInWords(day, language, { year: 'numeric' }) };
	return { code, points, text: reasonText({ code, points, values: said }, REASON_WORDS[language], REASON_NAMES[language]) };
}

/** Questions for a meeting with a peer, in the order of a talk, each with its reasons in the language of the screen. */
export function questionsFor(person: Person, wish: ProposalWish, parts: Parts): Proposal {
	const { notebook, language, words } = parts;
	const { starred } = parts.settings();
	const peer = asKnownNow(person, parts);
	const history = askedWith(notebook, peer);
	const bank = bankFor(peer, parts);
	// What is said to me about a question is said in my language.
	const mine = peer.lang === null ? bank : bankFor({ ...peer, lang: null }, parts);
	const { picks, hidden } = proposePrompts(peer, wish, { notebook, words, bank, history, starred });
	return {
		hidden,
		questions: picks.map(({ prompt, score, reasons }) => {
			const { reveals, use } = mine.byId.get(prompt.id) ?? prompt;
			return {
				id: prompt.id, text: prompt.text, topic: prompt.topic, score, reveals, use, mutual: prompt.mutual, starred: starred.includes(prompt.id),
				reasons: reasons.map((reason) => saidReason(reason, language)),
				last: lastAnswered(history, prompt.id, wish.date),
			};
		}),
	};
}
