// Pins the order of prompts and what is left out (practice.md c6).
import { promptFacts } from '../../../src/content/prompts';
import { promptsEn } from '../../../src/content/prompts-en';
import { buildBank } from '../../../src/core/prompts/bank';
import type { PastPrompt } from '../../../src/core/prompts/past';
import { pickPrompts, type PickContext } from '../../../src/core/prompts/pick';
import { reasonText } from '../../../src/core/prompts/reasons';
import { addDays } from '../../../src/core/text/day';
import { reasonsEn } from '../../../src/i18n/reasons-en';
import { asked, bankOf, meeting, picked, prompt } from '../../support/prompt-bank';

const builtIn = buildBank(promptFacts, { en: promptsEn }, 'en', 'en');
const abc = bankOf(prompt('a-01'), prompt('b-01'), prompt('c-01'));

test('a parked prompt comes before a better one, and says so', () => {
	const bank = bankOf(prompt('a-01', { aims: ['ideas'] }), prompt('b-01'));
	const { picks } = pickPrompts(bank, [asked('a-01', '2026-05-01')], meeting({ aim: 'trust', parked: ['a-01'] }));
	expect(picks.map((pick) => [pick.prompt.id, pick.reasons[0]?.code])).toEqual([['a-01', 'parked'], ['b-01', 'never-asked']]);
});

test('what was never asked comes before what fits the aim', () => {
	const bank = bankOf(prompt('a-01', { aims: ['ideas'] }), prompt('b-01'));
	expect(picked(bank, [asked('b-01', '2025-01-01')], { aim: 'trust' })).toEqual(['a-01', 'b-01']);
});

test('what still rests comes behind what fits the aim less', () => {
	const bank = bankOf(prompt('a-01', { cooldownDays: 100 }), prompt('b-01', { aims: ['ideas'] }), prompt('c-01', { aims: ['any'] }));
	const history = [asked('a-01', '2026-05-01'), asked('b-01', '2026-05-01'), asked('c-01', '2026-05-01')];
	expect(picked(bank, history, { aim: 'trust' })).toEqual(['c-01', 'b-01', 'a-01']);
});

test('of those that rest the one that rests longest comes first, whatever the aim', () => {
	const bank = bankOf(prompt('a-01', { cooldownDays: 100, aims: ['ideas'] }), prompt('b-01', { cooldownDays: 100 }));
	expect(picked(bank, [asked('a-01', '2026-04-30'), asked('b-01', '2026-05-01')], { aim: 'trust' })).toEqual(['a-01', 'b-01']);
});

test.each([['2026-03-03', 'a-01'], ['2026-03-04', 'b-01']])('a cooldown of 90 days counts from %s: %s is proposed first', (date, first) => {
	const bank = bankOf(prompt('a-01', { cooldownDays: 90 }), prompt('b-01', { aims: ['ideas'] }));
	expect(picked(bank, [asked('a-01', date), asked('b-01', date)], { aim: 'trust' })[0]).toBe(first);
});

test('serving the aim beats suiting every aim, which beats any points', () => {
	const bank = bankOf(prompt('a-01', { aims: ['ideas'] }), prompt('b-01', { aims: ['any'] }), prompt('c-01'));
	expect(picked(bank, [], { aim: 'trust', starred: ['a-01'], threads: ['a'] })).toEqual(['c-01', 'b-01', 'a-01']);
});

test('more points go first among those with the same claim', () => {
	const bank = bankOf(prompt('a-01'), prompt('b-01', { kinds: ['walk'] }), prompt('c-01', { stages: ['established'] }));
	for (let nonce = 0; nonce < 10; nonce += 1) expect(picked(bank, [], { nonce, kind: 'walk' })).toEqual(['b-01', 'a-01', 'c-01']);
});

test.each([[['2026-01-01', '2026-05-01']], [['2026-05-01', '2026-01-01']]])('told of %j the last day counts', (days) => {
	const { picks } = pickPrompts(bankOf(prompt('a-01')), days.map((date) => asked('a-01', date)), meeting());
	expect(picks[0]?.reasons[0]?.values).toEqual({ peer: 'Ana', date: '2026-05-01' });
});

test('another topic goes before more points', () => {
	const bank = bankOf(prompt('a-01'), prompt('a-02'), prompt('b-01', { stages: ['established'] }));
	expect(picked(bank, [], { count: 2 })[1]).toBe('b-01');
});

test('another topic never goes before a better tier', () => {
	const bank = bankOf(prompt('a-01'), prompt('a-02'), prompt('b-01', { aims: ['ideas'] }));
	expect(picked(bank, [], { count: 2, aim: 'trust' }).sort()).toEqual(['a-01', 'a-02']);
});

test('a topic that stands in the note counts as one of the set', () => {
	const bank = bankOf(prompt('a-01'), prompt('a-02', { kinds: ['walk'] }), prompt('b-01'));
	expect(picked(bank, [], { count: 1, kind: 'walk', standing: ['a-01'] })).toEqual(['b-01']);
});

const twins = bankOf(prompt('a-01', { variants: ['b-01'], cooldownDays: 60 }), prompt('b-01', { cooldownDays: 60 }), prompt('c-01'));

test('two variants never stand in one set', () => {
	const { picks, hidden } = pickPrompts(twins, [], meeting({ count: 9 }));
	expect([picks.length, hidden.variant]).toEqual([2, 1]);
});

test('a variant of what stands in the note is not proposed', () => {
	expect(picked(twins, [], { standing: ['b-01'] })).toEqual(['c-01']);
});

test('of two parked variants one is proposed', () => {
	expect(picked(twins, [], { parked: ['a-01', 'b-01'] })).toHaveLength(2);
});

test('asking a variant lets the other rest', () => {
	for (let nonce = 0; nonce < 10; nonce += 1) expect(picked(twins, [asked('a-01', '2026-05-01')], { nonce })[0]).toBe('c-01');
});

test('asking a variant does not spend the other', () => {
	expect(picked(twins, [asked('a-01', '2026-05-01'), asked('c-01', '2026-05-01')], { count: 1 })).toEqual(['b-01']);
});

test.each<[string, Partial<PickContext>, string, number]>([
	['muted', { muted: ['a-01', '^q-B-01', 'gone-01'] }, 'muted', 2],
	['in the note', { standing: ['a-01'] }, 'standing', 1],
])('what is %s is left out, and counted', (_, context, cause, count) => {
	const { picks, hidden } = pickPrompts(abc, [], meeting(context));
	expect(picks).toHaveLength(3 - count);
	expect(hidden).toMatchObject({ [cause]: count });
});

test.each([['new', 1], ['building', 2], ['established', 3]] as const)('%s goes no deeper than %d', (stage, deepest) => {
	const { picks, hidden } = pickPrompts(builtIn, [], meeting({ stage, count: 99, parked: ['friction-03'] }));
	expect(Math.max(...picks.map((pick) => pick.prompt.depth))).toBe(deepest);
	expect(hidden['too-deep']).toBe(promptFacts.filter((fact) => fact.depth > deepest).length);
});

test('what is muted does not hold the cycle up', () => {
	const history = [asked('a-01', '2026-03-01'), asked('b-01', '2026-03-01'), asked('a-01', '2026-04-01'), asked('c-01', '2026-05-01')];
	const codes = pickPrompts(abc, history, meeting({ muted: ['c-01'] })).picks.map((pick) => [pick.prompt.id, pick.reasons[0]?.code]);
	expect(codes).toEqual([['b-01', 'waiting'], ['a-01', 'spent']]);
});

test('what was asked is told apart by whether others still wait', () => {
	const { picks } = pickPrompts(bankOf(prompt('a-01'), prompt('b-01')), [asked('a-01', '2026-03-01'), asked('b-01', '2026-04-01'), asked('b-01', '2026-05-01')], meeting());
	expect(picks.map((pick) => [pick.prompt.id, pick.reasons[0]?.code, pick.reasons[0]?.values['date']])).toEqual([['a-01', 'waiting', '2026-03-01'], ['b-01', 'spent', '2026-05-01']]);
});

test('an opener opens and a closer closes among equals', () => {
	const bank = bankOf(prompt('a-01', { slot: 'closer' }), prompt('b-01'), prompt('c-01', { slot: 'opener' }));
	for (let nonce = 0; nonce < 10; nonce += 1) expect(picked(bank, [], { nonce })).toEqual(['c-01', 'b-01', 'a-01']);
});

test('an opener that was just asked does not open before what never was', () => {
	const bank = bankOf(prompt('a-01'), prompt('c-01', { slot: 'opener' }));
	expect(picked(bank, [asked('c-01', '2026-05-01')])).toEqual(['a-01', 'c-01']);
});

test.each([[0, 0], [1, 1], [2.9, 2], [-1, 0], [NaN, 0], [Infinity, 3]])('a count of %p gives %p', (count, length) => {
	expect(picked(abc, [], { count })).toHaveLength(length);
});

test('another number gives another choice among equals, and within twenty each had its turn', () => {
	const bank = bankOf(...Array.from({ length: 6 }, (_, at) => prompt(`topic${at}-01`)));
	const sets = Array.from({ length: 20 }, (_, nonce) => picked(bank, [], { nonce, count: 2 }));
	expect(new Set(sets.map((set) => set.join())).size).toBeGreaterThan(8);
	expect(new Set(sets.flat()).size).toBe(6);
});

test.each([[{ peer: '王小明' }], [{ peer: 'Zoë 🙂' }], [{ seed: 'other' }], [{ date: '2026-06-02' }]])('%j decides among equals too', (context) => {
	const bank = bankOf(...Array.from({ length: 12 }, (_, at) => prompt(`topic${at}-01`)));
	expect(picked(bank, [], { ...context, count: 12 })).not.toEqual(picked(bank, [], { count: 12 }));
});

test('a day that is none breaks nothing', () => {
	expect(picked(abc, [asked('a-01', '2026-13-45'), asked('b-01', 'soon')], { date: 'someday' })).toHaveLength(3);
});

test('the first questions for a new peer with an aim say why', () => {
	const { picks } = pickPrompts(builtIn, [], meeting({ aim: 'workload' }));
	for (const pick of picks) {
		expect(pick.score).toBe(72);
		expect(pick.reasons.map((reason) => reasonText(reason, reasonsEn)).slice(0, 2)).toEqual(['Never asked with Ana', 'Serves today’s aim: workload']);
	}
	expect(new Set(picks.map((pick) => pick.prompt.topic)).size).toBe(3);
});

test.each([7, 14, 28, 56])('with the built-in bank, met every %d days, no question returns before all were asked', (cadence) => {
	for (const aim of [null, 'trust', 'comms', 'workload', 'ideas']) {
		const history: PastPrompt[] = [];
		const counts = new Map(builtIn.prompts.map(({ id }) => [id, 0]));
		for (let round = 0; round < 60; round += 1) {
			const date = addDays('2026-01-01', round * cadence);
			for (const id of picked(builtIn, history, { date, aim, stage: 'established', cadenceDays: cadence })) {
				counts.set(id, (counts.get(id) ?? 0) + 1);
				history.push(asked(id, date));
			}
			expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
		}
	}
});
