// What makes a set a good one: whom it is for, in whose words, with a place to begin and one to end, and not all frank at once.
import * as fc from 'fast-check';
import { promptFacts } from '../../../src/content/prompts';
import { promptsEn } from '../../../src/content/prompts-en';
import { buildBank, joinBanks, type Bank } from '../../../src/core/prompts/bank';
import { pickPrompts, type PickContext } from '../../../src/core/prompts/pick';
import { anyContext, anyFactsList, anyPast, ids } from '../../support/prompt-arbitraries';
import { asked, bankOf, meeting, picked, prompt, skipped } from '../../support/prompt-bank';
import { runs } from '../../support/runs';

const builtIn = buildBank(promptFacts, { en: promptsEn }, 'en', 'en');
const anyAudience = fc.constantFrom('peer' as const, 'manager' as const, 'report' as const, 'any' as const);
const anyAudiences = fc.array(fc.option(anyAudience, { nil: undefined }), { minLength: ids.length, maxLength: ids.length });

/** The prompts that could stand in a set instead of a given one without relaxing the order: same claim, nothing in their way. */
function alternatives(bank: Bank, at: PickContext, history: Parameters<typeof pickPrompts>[1], to: string, fits: (id: string) => boolean): string[] {
	const everything = pickPrompts(bank, history, { ...at, count: 99 }).picks;
	const claimOf = (id: string): string => {
		const pick = everything.find((one) => one.prompt.id === id);
		const codes = (pick?.reasons ?? []).map(({ code, values }) => (code === 'cooling' ? `cooling ${values['date']}` : code));
		return codes.filter((code) => /^(parked|never-asked|waiting|spent|cooling|aim|any-aim|other-aim)/.test(code)).join();
	};
	return everything.map((pick) => pick.prompt.id).filter((id) => id !== to && fits(id) && claimOf(id) === claimOf(to));
}

test('P5: nothing is asked of whom it is not meant for', () => {
	fc.assert(fc.property(anyFactsList, anyPast, anyContext, anyAudiences, fc.option(anyAudience, { nil: undefined }), (list, history, at, audiences, audience) => {
		const bank = bankOf(...list.map((fact, index) => ({ ...fact, ...audiences[index] === undefined ? {} : { audience: audiences[index] } })));
		const { picks, hidden } = pickPrompts(bank, history, { ...at, count: 99, ...audience === undefined ? {} : { audience } });
		for (const pick of picks) expect(['any', audience ?? 'peer']).toContain(pick.prompt.audience ?? 'peer');
		expect(picks.length + Object.values(hidden).reduce((sum, count) => sum + count, 0)).toBe(list.length);
	}), runs);
});

test('P5: each is asked in the language of the peer, else in the default one, else it is counted as hidden', () => {
	fc.assert(fc.property(anyFactsList, anyPast, anyContext, fc.subarray(ids), fc.subarray(ids), (list, history, at, inPolish, inEnglish) => {
		const worded = (own: string[], mark: string) => Object.fromEntries(own.map((id) => [id, { text: `${mark} ${id}?`, reveals: '', use: '' }]));
		const bank = buildBank(list, { pl: worded(inPolish, 'pl'), en: worded(inEnglish, 'en') }, 'pl', 'en');
		const { picks, hidden } = pickPrompts(bank, history, { ...at, count: 99 });
		for (const { prompt: { id, text } } of picks) expect(text).toBe(`${inPolish.includes(id) ? 'pl' : 'en'} ${id}?`);
		expect(hidden.language).toBe(list.filter(({ id }) => !inPolish.includes(id) && !inEnglish.includes(id)).length);
		expect(bank.prompts.filter(({ isFallback }) => isFallback).length).toBe(list.filter(({ id }) => !inPolish.includes(id) && inEnglish.includes(id)).length);
	}), runs);
});

test('a second frank question comes only when nothing lighter has the same claim', () => {
	fc.assert(fc.property(anyFactsList, anyPast, anyContext, (list, history, at) => {
		const bank = bankOf(...list.map((fact) => ({ ...fact, variants: [] })));
		const context: PickContext = { ...at, stage: 'established' };
		const set = pickPrompts(bank, history, context).picks.map((pick) => pick.prompt);
		const frank = set.filter(({ depth }) => depth === 3);
		for (const { id } of frank.slice(1)) {
			const lighter = alternatives(bank, context, history, id, (other) => (bank.byId.get(other)?.depth ?? 3) < 3);
			expect(lighter.filter((other) => !set.some((one) => one.id === other))).toEqual([]);
		}
	}), runs);
});

test('a second opener or closer comes only when nothing from the core has the same claim', () => {
	fc.assert(fc.property(anyFactsList, anyPast, anyContext, (list, history, at) => {
		const bank = bankOf(...list.map((fact) => ({ ...fact, variants: [], depth: 1 as const })));
		const set = pickPrompts(bank, history, at).picks.map((pick) => pick.prompt);
		for (const slot of ['opener', 'closer'] as const) {
			for (const { id } of set.filter((one) => one.slot === slot).slice(1)) {
				const core = alternatives(bank, at, history, id, (other) => bank.byId.get(other)?.slot === 'core');
				expect(core.filter((other) => !set.some((one) => one.id === other))).toEqual([]);
			}
		}
	}), runs);
});

describe.each([null, 'trust', 'comms', 'workload', 'ideas'])('of the built-in bank, with the aim %s,', (aim) => {
	const sets = (context: Partial<PickContext>) => Array.from({ length: 40 }, (_, nonce) => pickPrompts(builtIn, [], meeting({ aim, nonce, ...context })).picks.map((pick) => pick.prompt));

	test('a first meeting has one opener at most and nothing that rounds it off', () => {
		for (const set of sets({})) {
			expect(set.map(({ slot }) => slot).filter((slot) => slot === 'opener').length).toBeLessThanOrEqual(1);
			expect(set.some(({ slot }) => slot === 'closer')).toBe(false);
			expect(set.filter(({ slot }) => slot === 'core').length).toBeGreaterThanOrEqual(2);
		}
	});

	test('an established peer gets one frank question at most', () => {
		for (const set of sets({ stage: 'established', lastHeld: '2026-05-01' })) expect(set.filter(({ depth }) => depth === 3).length).toBeLessThanOrEqual(1);
	});

	test('one question alone is never an opener, nor the end of a first talk', () => {
		for (const [only] of sets({ count: 1 })) expect(only?.slot).toBe('core');
	});
});

test('a first talk begins with something light when there is something', () => {
	for (let nonce = 0; nonce < 20; nonce += 1) expect(pickPrompts(builtIn, [], meeting({ nonce })).picks[0]?.prompt.slot).toBe('opener');
});

test('a talk goes deeper step by step: of those with the same claim the lighter stand first', () => {
	fc.assert(fc.property(anyFactsList, anyPast, anyContext, (list, history, at) => {
		const bank = bankOf(...list.map((fact) => ({ ...fact, variants: [], slot: 'core' as const, aims: [], cooldownDays: 0 })));
		const { picks } = pickPrompts(bank, history, { ...at, stage: 'established' });
		const claimOf = (at: number): string => picks[at]?.reasons.map(({ code }) => code).filter((code) => /^(parked|never-asked|waiting|spent)/.test(code)).join() ?? '';
		picks.forEach((pick, at) => { if (at > 0 && claimOf(at) === claimOf(at - 1)) expect(pick.prompt.depth).toBeGreaterThanOrEqual(picks[at - 1]?.prompt.depth ?? 3); });
	}), runs);
});

test('a talk begins lightly at every stage when something light fits the stage, and one question alone does not', () => {
	const bank = bankOf(prompt('a-01', { depth: 3 }), prompt('b-01', { depth: 2 }), prompt('c-01', { depth: 2 }), prompt('f-01', { slot: 'opener', depth: 3 }), prompt('d-01', { slot: 'opener', stages: ['new'] }), prompt('e-01', { slot: 'opener', stages: ['established'] }));
	expect(picked(bank, [], { stage: 'established' })[0]).toBe('e-01');
	expect(picked(bank, [], { stage: 'established', standing: ['e-01'] })).not.toContain('d-01');
	expect(picked(bank, [], { stage: 'established', count: 1 })).toEqual(['a-01']);
});

test('what was left unanswered is not put first again as something to begin with', () => {
	const bank = bankOf(prompt('a-01', { depth: 3 }), prompt('b-01', { depth: 2 }), prompt('c-01', { depth: 2 }), prompt('d-01', { slot: 'opener' }), prompt('e-01', { slot: 'opener' }));
	const at = { stage: 'established' as const, lastHeld: '2026-05-01' };
	for (let nonce = 0; nonce < 10; nonce += 1) {
		expect(picked(bank, [skipped('d-01', '2026-05-01')], { ...at, nonce })[0]).toBe('e-01');
		expect(picked(bank, [skipped('d-01', '2026-05-01'), skipped('e-01', '2026-05-01')], { ...at, nonce })).toEqual([expect.stringMatching(/^[bc]/), expect.stringMatching(/^[bc]/), 'a-01']);
	}
});

test('a frank question that stands in the note is one too', () => {
	const bank = bankOf(prompt('a-01', { depth: 3 }), prompt('b-01', { depth: 3 }), prompt('c-01', { depth: 2 }));
	for (let nonce = 0; nonce < 10; nonce += 1) expect(picked(bank, [], { stage: 'established', standing: ['a-01'], count: 1, nonce })).toEqual(['c-01']);
});

test('what was passed over is not proposed again, counted, and no topic of it is spent', () => {
	const bank = bankOf(prompt('a-01'), prompt('a-02'), prompt('b-01', { stages: ['established'] }));
	const { picks, hidden } = pickPrompts(bank, [], meeting({ passedOver: ['^q-A-01'], count: 1 }));
	expect([picks.map((pick) => pick.prompt.id), hidden['passed-over']]).toEqual([['a-02'], 1]);
});

test('an opener and a closer say so', () => {
	const bank = bankOf(prompt('a-01', { slot: 'opener' }), prompt('b-01'), prompt('c-01', { slot: 'closer' }));
	const codes = pickPrompts(bank, [], meeting()).picks.map((pick) => pick.reasons.map(({ code }) => code).filter((code) => code === 'opener' || code === 'closer'));
	expect(codes).toEqual([['opener'], [], ['closer']]);
});

test('a question of no depth is neither too light nor too deep', () => {
	const bank = bankOf(prompt('a-01', { anyDepth: true }), prompt('b-01'));
	const scores = pickPrompts(bank, [], meeting({ stage: 'established', count: 2 })).picks.map(({ prompt: { id }, score }) => [id, score]);
	expect(scores.sort()).toEqual([['a-01', 32], ['b-01', 2]]);
});

test('of two banks the first decides the words of a prompt, and variants reach across', () => {
	const mine = buildBank([prompt('a-01', { topic: 'mine', variants: ['c-01'] })], { en: { 'a-01': { text: 'Mine?', reveals: '', use: '' } } }, 'en', 'en');
	const joined = joinBanks([mine, bankOf(prompt('a-01'), prompt('c-01'))]);
	expect(joined.prompts.map(({ id, text, variants }) => [id, text, variants])).toEqual([['a-01', 'Mine?', ['c-01']], ['c-01', 'c-01?', ['a-01']]]);
	expect(picked(joined, [asked('c-01', '2026-05-30')])).toEqual(['a-01']);
});
