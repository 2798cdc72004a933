import { buildBank, type Bank, type PromptFacts } from '../../src/core/prompts/bank';
import type { PastPrompt } from '../../src/core/prompts/past';
import { pickPrompts, type PickContext, type Picked } from '../../src/core/prompts/pick';

/** A prompt that fits everywhere, but for what a test says. */
export function prompt(id: string, facts: Partial<PromptFacts> = {}): PromptFacts {
	return {
		id, topic: id.replace(/-\d+$/, ''), aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 0, variants: [], ...facts,
	};
}

/** A bank of prompts, each worded by its id. */
export function bankOf(...facts: readonly PromptFacts[]): Bank {
	return buildBank(facts, { en: Object.fromEntries(facts.map(({ id }) => [id, { text: `${id}?`, reveals: '', use: '' }])) }, 'en', 'en');
}

/** A meeting with Ana on 1 June 2026, without an aim, but for what a test says. */
export function meeting(context: Partial<PickContext> = {}): PickContext {
	return {
		peer: 'Ana', date: '2026-06-01', aim: null, kind: null, stage: 'new', cadenceDays: null, lastHeld: null,
		muted: [], standing: [], parked: [], passedOver: [], threads: [], starred: [], count: 3, seed: 'seed', nonce: 0, ...context,
	};
}

/** A prompt that was asked on a day. */
export function asked(id: string, date: string): PastPrompt {
	return { id, date, answered: true };
}

/** A prompt that stood in a note and was not asked. */
export function skipped(id: string, date: string): PastPrompt {
	return { id, date, answered: false };
}

/** The ids that are proposed, in order. */
export function picked(bank: Bank, history: readonly PastPrompt[] = [], context: Partial<PickContext> = {}): string[] {
	return pickPrompts(bank, history, meeting(context)).picks.map((pick) => pick.prompt.id);
}

/** The counts of a bank of which nothing is hidden. */
export const nothingHidden: Picked['hidden'] = { 'language': 0, 'audience': 0, 'muted': 0, 'too-deep': 0, 'standing': 0, 'passed-over': 0, 'variant': 0 };
