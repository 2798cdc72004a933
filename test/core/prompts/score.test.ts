// Pins what speaks for a prompt and how much (practice.md c6, 4).
import { pickPrompts, type PickContext } from '../../../src/core/prompts/pick';
import type { PastPrompt } from '../../../src/core/prompts/past';
import type { PromptFacts } from '../../../src/core/prompts/bank';
import { asked, bankOf, meeting, prompt, skipped } from '../../support/prompt-bank';

/** The points of one reason for `a-01`, or null when it is not given. */
function pointsFor(code: string, facts: Partial<PromptFacts>, context: Partial<PickContext> = {}, history: PastPrompt[] = []): number | null {
	const bank = bankOf(prompt('a-01', facts), prompt('b-01', { topic: 'a' }), prompt('c-01'));
	const pick = pickPrompts(bank, history, meeting({ count: 9, stage: 'established', ...context })).picks.find((found) => found.prompt.id === 'a-01');
	return pick?.reasons.find((reason) => reason.code === code)?.points ?? null;
}

const workload = { aim: 'workload' };

test.each<[string, number | null, string, Partial<PromptFacts>, Partial<PickContext>]>([
	['serving the aim', 40, 'aim', { aims: ['trust', 'workload'] }, workload],
	['serving the aim however it is spelled', 40, 'aim', { aims: ['workload'] }, { aim: ' Workload ' }],
	['suiting every aim', 15, 'any-aim', { aims: ['any'] }, workload],
	['naming no aim', 15, 'any-aim', { aims: [] }, workload],
	['serving another aim', 0, 'other-aim', { aims: ['trust'] }, workload],
	['serving an aim when the meeting has none', null, 'aim', { aims: ['trust'] }, { aim: null }],
	['suiting every aim when the meeting has none', null, 'any-aim', { aims: ['any'] }, { aim: null }],
	['suiting every aim when any will do', null, 'aim', { aims: ['any'] }, { aim: 'any' }],
	['fitting the stage', 20, 'stage', { stages: ['established'] }, {}],
	['fitting another stage', null, 'stage', { stages: ['new'] }, {}],
	['the kind of meeting', 15, 'kind', { kinds: ['retro'] }, { kind: 'Retro' }],
	['another kind of meeting', null, 'kind', { kinds: ['retro'] }, { kind: 'regular' }],
	['any kind of meeting', null, 'kind', { kinds: [] }, { kind: 'retro' }],
	['an open thread on its topic', 30, 'thread', {}, { threads: ['a'] }],
	['an open thread on another topic', null, 'thread', {}, { threads: ['c'] }],
	['a favourite', 10, 'starred', {}, { starred: ['a-01'] }],
	['the depth aimed at', null, 'lighter', { depth: 3 }, {}],
	['a depth one below', -15, 'lighter', { depth: 2 }, {}],
	['a depth two below', -30, 'lighter', { depth: 1 }, {}],
	['a topic that never came up', 12, 'topic-new', {}, {}],
])('%s is worth %p', (_, expected, code, facts, context) => {
	expect(pointsFor(code, facts, context)).toBe(expected);
});

test.each<[string, Partial<PickContext>, string, number | null]>([
	['two cadences and a day', { cadenceDays: 28, lastHeld: '2026-04-05' }, 'deeper', -15],
	['two cadences', { cadenceDays: 28, lastHeld: '2026-04-06' }, 'deeper', null],
	['any time without a cadence', { cadenceDays: null, lastHeld: '2020-01-01' }, 'deeper', null],
	['any time before the first meeting', { cadenceDays: 28, lastHeld: null }, 'deeper', null],
])('after %s without a meeting the deepest question is worth that much', (_, context, code, expected) => {
	expect(pointsFor(code, { depth: 3 }, context)).toBe(expected);
});

test('after a long gap a question one step lighter fits, and says why', () => {
	const long = { cadenceDays: 28, lastHeld: '2026-03-01' };
	expect(pointsFor('gap', { depth: 2 }, long)).toBe(0);
	expect(pointsFor('lighter', { depth: 2 }, long)).toBeNull();
});

test('a long gap never aims below the lightest', () => {
	expect(pointsFor('deeper', { depth: 1 }, { stage: 'new', cadenceDays: 7, lastHeld: '2026-01-01' })).toBeNull();
});

test.each([
	['2026-05-31', null, -25], ['2026-05-25', 1, -24], ['2026-05-18', 2, -23], ['2026-03-10', 11, -14], ['2026-03-09', 12, -13], ['2020-01-01', 12, -13],
])('a topic last asked about on %s has rested for %p points, and for %p when that was the last time, as one reason', (date, rested, lastTime) => {
	const since = [asked('b-01', date), asked('c-01', '2026-05-31')];
	const history = [asked('b-01', date)];
	if (date !== '2026-05-31') expect([pointsFor('topic-rested', {}, {}, since), pointsFor('topic-last-time', {}, {}, since)]).toEqual([rested, null]);
	expect([pointsFor('topic-rested', {}, {}, history), pointsFor('topic-last-time', {}, {}, history)]).toEqual([null, lastTime]);
	expect(pointsFor('topic-new', {}, {}, history)).toBeNull();
});

test('a topic asked about before the last time has no penalty', () => {
	expect(pointsFor('topic-last-time', {}, {}, [asked('b-01', '2026-03-01'), asked('c-01', '2026-04-01')])).toBeNull();
});

test('a topic on which something was left open was not covered last time: it goes before one that never came up', () => {
	const history = [asked('b-01', '2026-05-04')];
	expect([pointsFor('topic-last-time', {}, { threads: ['a'] }, history), pointsFor('topic-rested', {}, { threads: ['a'] }, history), pointsFor('topic-last-time', {}, { threads: ['c'] }, history)]).toEqual([null, 4, -21]);
});

test('a topic was not covered last time when a meeting without questions lies between', () => {
	expect(pointsFor('topic-last-time', {}, { lastHeld: '2026-05-01' }, [asked('b-01', '2026-04-01')])).toBeNull();
	expect(pointsFor('topic-last-time', {}, { lastHeld: '2026-04-01' }, [asked('b-01', '2026-04-01')])).toBe(-17);
});

test.each<[string, PastPrompt[], number | null]>([
	['on one day', [skipped('a-01', '2026-04-01')], -20],
	['on two days', [skipped('a-01', '2026-04-01'), skipped('a-01', '2026-05-01')], -40],
	['twice on one day', [skipped('a-01', '2026-04-01'), skipped('a-01', '2026-04-01')], -20],
	['only before it was asked', [skipped('a-01', '2026-04-01'), asked('a-01', '2026-05-01')], null],
	['on the day it was asked', [asked('a-01', '2026-04-01'), skipped('a-01', '2026-04-01')], null],
	['on the day of the meeting', [skipped('a-01', '2026-06-01')], null],
])('left unanswered %s', (_, history, expected) => {
	expect(pointsFor('skipped', {}, {}, history)).toBe(expected);
});
