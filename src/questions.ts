import { promptFacts } from './content/prompts';
import { promptsEn } from './content/prompts-en';
import { promptsPl } from './content/prompts-pl';
import { promptsZh } from './content/prompts-zh';
import { meetingTemplates } from './content/templates';
import type { Person } from './core/people/person';
import { buildBank } from './core/prompts/bank';
import { parkedFor, standingOn } from './core/prompts/history';
import { pickPrompts } from './core/prompts/pick';
import { reasonText } from './core/prompts/reasons';
import { daysBetween, type Day } from './core/text/day';
import { screenLanguage, type ScreenLanguage } from './i18n/index';
import { reasonNamesEn, reasonsEn } from './i18n/reasons-en';
import { reasonNamesPl, reasonsPl } from './i18n/reasons-pl';
import { reasonNamesZh, reasonsZh } from './i18n/reasons-zh';
import type { Parts } from './parts';
import type { Question } from './ui/prompts/question';

const REASON_WORDS = { en: reasonsEn, zh: reasonsZh, pl: reasonsPl };
const REASON_NAMES = { en: reasonNamesEn, zh: reasonNamesZh, pl: reasonNamesPl };

/** The language of what is written for a peer: their own, else the screen's. */
export function languageFor(peer: Person | null, screen: ScreenLanguage): ScreenLanguage {
	return peer === null || peer.lang === null ? screen : screenLanguage(peer.lang);
}

/** A person as the notes describe them now: every change of who is who makes new ones. */
export function asKnownNow(person: Person, { notebook }: Parts): Person {
	return notebook.roster.identity.people.find(({ name, path }) => name === person.name && path === person.path) ?? person;
}

/** The built-in meeting template in the language of a peer. */
export function templateFor(peer: Person, { language }: Parts): string {
	return meetingTemplates[languageFor(peer, language)];
}

/** Questions for a meeting with a peer, best first, each with its reasons in the language of the screen. */
export function questionsFor(person: Person, options: { date: Day; aim: string | null; count: number; nonce: number }, parts: Parts): Question[] {
	const { notebook, desk, language, words, prompts } = parts;
	const peer = asKnownNow(person, parts);
	const known = desk.ledger().peerOf(peer);
	const bank = buildBank(promptFacts, { en: promptsEn, zh: promptsZh, pl: promptsPl }, languageFor(peer, language), 'en');
	const history = prompts().get(peer) ?? [];
	// A question that was parked and has been answered since still stands under *Next 1:1*: it rests like any other.
	const rests = (id: string): boolean => history.some((asked) => asked.answered && asked.id === id && daysBetween(asked.date, options.date) < (bank.byId.get(id)?.cooldownDays ?? 0));
	const parked = parkedFor(notebook, peer, words).filter((id) => !rests(id));
	const { picks } = pickPrompts(bank, history, {
		peer: peer.name, date: options.date, aim: options.aim, kind: null, stage: known?.stage ?? peer.stage ?? 'new',
		cadenceDays: peer.cadenceDays, lastHeld: known?.lastHeld ?? null, muted: peer.muted,
		standing: standingOn(history, options.date), parked,
		count: options.count, seed: peer.path ?? peer.name, nonce: options.nonce,
	});
	return picks.map(({ prompt, score, reasons }) => ({
		id: prompt.id, text: prompt.text, topic: prompt.topic, score, reveals: prompt.reveals, use: prompt.use, mutual: prompt.mutual,
		reasons: reasons.map((reason) => ({ code: reason.code, points: reason.points, text: reasonText(reason, REASON_WORDS[language], REASON_NAMES[language]) })),
	}));
}
