// P1 to P10 of practice.md c6, over random banks and histories.
import * as fc from 'fast-check';
import type { PromptFacts } from '../../../src/core/prompts/bank';
import type { PastPrompt } from '../../../src/core/prompts/past';
import { pickPrompts, type PickContext, type Picked } from '../../../src/core/prompts/pick';
import { depthCaps } from '../../../src/core/prompts/score';
import { addDays } from '../../../src/core/text/day';
import { anyContext as context, anyEvent as event, anyFacts as facts, anyFactsList as factsList, anyPast as past, ids, TODAY } from '../../support/prompt-arbitraries';
import { asked, bankOf, meeting, nothingHidden, prompt } from '../../support/prompt-bank';
import { runs } from '../../support/runs';

const idsOf = (result: Picked): string[] => result.picks.map((pick) => pick.prompt.id);
const codesOf = (pick: Picked['picks'][number]): string[] => pick.reasons.map((reason) => reason.code);

function check(rule: (list: PromptFacts[], history: PastPrompt[], at: PickContext) => void): void {
	fc.assert(fc.property(factsList, past, context, rule), runs);
}

test('P1: the same values give the same set, whatever the order of the bank, the history or the lists', () => {
	fc.assert(fc.property(factsList, past, context, fc.nat(), (list, history, at, turn) => {
		const shuffled = <Value>(values: readonly Value[]): Value[] => [...values.slice(turn % (values.length + 1)), ...values.slice(0, turn % (values.length + 1))].reverse();
		const other = { ...at, muted: shuffled(at.muted), standing: shuffled(at.standing), parked: shuffled(at.parked ?? []) };
		expect(pickPrompts(bankOf(...shuffled(list)), shuffled(history), other)).toEqual(pickPrompts(bankOf(...list), history, at));
	}), runs);
});

test('P2: no prompt or variant of it stands twice in a set, and none that stands in the note', () => {
	check((list, history, at) => {
		const bank = bankOf(...list);
		const set = [...idsOf(pickPrompts(bank, history, at)), ...at.standing.filter((id) => bank.byId.has(id))];
		expect(new Set(set).size).toBe(set.length);
		const own = set.slice(0, set.length - at.standing.filter((id) => bank.byId.has(id)).length);
		for (const id of own) expect(bank.byId.get(id)?.variants.filter((variant) => set.includes(variant))).toEqual([]);
	});
});

test('P3: no prompt returns before every eligible one was asked', () => {
	fc.assert(fc.property(factsList, context, fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), (list, at, count, gaps) => {
		const bank = bankOf(...list.map((fact) => ({ ...fact, variants: [] })));
		const eligible = bank.prompts.filter((fact) => !at.muted.includes(fact.id) && fact.depth <= depthCaps[at.stage]);
		fc.pre(eligible.length >= count);
		const counts = new Map(eligible.map(({ id }) => [id, 0]));
		const history: PastPrompt[] = [];
		let date = TODAY;
		let widest = 0;
		for (const gap of gaps) {
			date = addDays(date, gap);
			const set = idsOf(pickPrompts(bank, history, { ...at, standing: [], parked: [], count, date }));
			for (const id of set) {
				counts.set(id, (counts.get(id) ?? 0) + 1);
				history.push(asked(id, date));
			}
			widest = Math.max(widest, Math.max(...counts.values()) - Math.min(...counts.values()));
		}
		expect(history).toHaveLength(count * gaps.length);
		expect(widest).toBeLessThanOrEqual(1);
	}), runs);
});

test('P3 with variants: what was asked returns only when each fresh one is in the set or a variant of one', () => {
	check((list, history, at) => {
		const bank = bankOf(...list);
		const { picks } = pickPrompts(bank, history, { ...at, parked: [] });
		if (!picks.some((pick) => !codesOf(pick).includes('never-asked'))) return;
		const set = [...picks.map((pick) => pick.prompt.id), ...at.standing];
		const never = bank.prompts.filter((fact) => fact.depth <= depthCaps[at.stage] && !at.muted.includes(fact.id) && !history.some((past) => past.answered && past.id === fact.id));
		for (const fact of never) expect(set.includes(fact.id) || fact.variants.some((variant) => set.includes(variant))).toBe(true);
	});
});

test('P4: a prompt that does not fit the aim comes only when each fresh one that fits is in the set', () => {
	check((list, history, at) => {
		const bank = bankOf(...list);
		const aim = at.aim === 'any' ? null : at.aim;
		if (aim === null) return;
		const { picks } = pickPrompts(bank, history, { ...at, parked: [] });
		if (!picks.some((pick) => !pick.prompt.aims.includes(aim))) return;
		const everything = pickPrompts(bank, history, { ...at, parked: [], count: 99 }).picks;
		const fresh = everything.filter((pick) => codesOf(pick)[0] === 'never-asked' && !codesOf(pick).includes('cooling') && pick.prompt.aims.includes(aim));
		const set = picks.map((pick) => pick.prompt.id);
		for (const { prompt: { id, variants } } of fresh) expect(set.includes(id) || variants.some((variant) => set.includes(variant))).toBe(true);
	});
});

test('P5: depth and mute are never violated', () => {
	check((list, history, at) => {
		for (const { prompt: { id, depth } } of pickPrompts(bankOf(...list), history, at).picks) {
			expect(depth).toBeLessThanOrEqual(depthCaps[at.stage]);
			expect(at.muted).not.toContain(id);
		}
	});
});

test('P6: an added prompt keeps the order of the rest', () => {
	fc.assert(fc.property(factsList, past, context, facts('added-01'), (list, history, at, added) => {
		// One topic and no variants: the order alone, not who gives way to whom in a set.
		const plain = (fact: PromptFacts): PromptFacts => ({ ...fact, topic: 'one', variants: [] });
		const before = idsOf(pickPrompts(bankOf(...list.map(plain)), history, { ...at, count: 99 }));
		const after = idsOf(pickPrompts(bankOf(...[...list, added].map(plain)), history, { ...at, count: 99 }));
		expect(after.filter((id) => id !== 'added-01')).toEqual(before);
	}), runs);
});

test('P6: an added prompt that is not chosen changes nothing', () => {
	fc.assert(fc.property(factsList, past, context, facts('added-01'), (list, history, at, added) => {
		const after = pickPrompts(bankOf(...list, { ...added, variants: [] }), history, at);
		if (idsOf(after).includes('added-01')) return;
		expect(after.picks).toEqual(pickPrompts(bankOf(...list), history, at).picks);
	}), runs);
});

test('P6: a prompt added late is asked at the next meeting once, then it rests', () => {
	fc.assert(fc.property(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 30 }), (size, count, meetings) => {
		fc.pre(size >= 2 * count);
		const old = Array.from({ length: size }, (_, at) => prompt(`topic${at}-01`, { cooldownDays: 30 }));
		const history: PastPrompt[] = [];
		const hold = (bank: ReturnType<typeof bankOf>, round: number): string[] => {
			const date = addDays('2024-01-01', round * 7);
			const set = idsOf(pickPrompts(bank, history, meeting({ date, count })));
			history.push(...set.map((id) => asked(id, date)));
			return set;
		};
		for (let round = 0; round < meetings + size; round += 1) hold(bankOf(...old), round);
		const grown = bankOf(...old, prompt('added-01', { cooldownDays: 30 }));
		expect(hold(grown, meetings + size)).toContain('added-01');
		expect(hold(grown, meetings + size + 1)).not.toContain('added-01');
	}), runs);
});

test('P7: what is dated on the day or later changes nothing', () => {
	fc.assert(fc.property(factsList, past, fc.array(event(0, 90)), context, (list, history, later, at) => {
		expect(pickPrompts(bankOf(...list), [...later, ...history], at)).toEqual(pickPrompts(bankOf(...list), history, at));
	}), runs);
});

test('P8: what is parked comes first, and says so', () => {
	check((list, history, at) => {
		const { picks } = pickPrompts(bankOf(...list), history, at);
		const parked = picks.map((pick) => at.parked?.includes(pick.prompt.id) === true);
		expect(parked).toEqual([...parked].sort((a, b) => Number(b) - Number(a)));
		expect(picks.map((pick) => codesOf(pick).includes('parked'))).toEqual(parked);
		const open = bankOf(...list).prompts.filter(({ id, depth }) => at.parked?.includes(id) === true && !at.muted.includes(id) && depth <= depthCaps[at.stage]);
		const set = [...idsOf({ picks, hidden: nothingHidden }), ...at.standing];
		for (const { id, variants } of open) expect(parked.filter(Boolean).length === at.count || set.includes(id) || variants.some((variant) => set.includes(variant))).toBe(true);
	});
});

test('P9: every prompt has a reason, and the points add up to its score', () => {
	check((list, history, at) => {
		for (const { score, reasons } of pickPrompts(bankOf(...list), history, at).picks) {
			expect(reasons.length).toBeGreaterThanOrEqual(1);
			expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(score);
			expect(Number.isInteger(score)).toBe(true);
			expect(new Set(reasons.map((reason) => reason.code)).size).toBe(reasons.length);
		}
	});
});

test('P10: with nothing to ask the set is empty, and each prompt is counted', () => {
	check((list, history, at) => {
		const bank = bankOf(...list);
		const { picks, hidden } = pickPrompts(bank, history, { ...at, muted: ids });
		expect([picks, hidden]).toEqual([[], { ...nothingHidden, muted: list.length }]);
		const all = pickPrompts(bank, history, { ...at, count: 99 });
		expect(all.picks.length + Object.values(all.hidden).reduce((sum, count) => sum + count, 0)).toBe(list.length);
	});
});
