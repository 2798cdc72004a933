// Random banks, histories and meetings for the properties of the picker.
import * as fc from 'fast-check';
import type { PromptFacts } from '../../src/core/prompts/bank';
import type { PastPrompt } from '../../src/core/prompts/past';
import type { PickContext } from '../../src/core/prompts/pick';
import { addDays } from '../../src/core/text/day';
import { meeting, prompt } from './prompt-bank';

const AIMS = ['trust', 'comms', 'workload', 'ideas', 'any'];
const STAGES = ['new', 'building', 'established'] as const;
export const TODAY = '2026-06-01';

export const ids = Array.from({ length: 16 }, (_, at) => `id-${at}`);
const some = <Value>(from: readonly Value[], most = 3): fc.Arbitrary<Value[]> => fc.subarray([...from], { maxLength: Math.min(most, from.length) });
const day = (first: number, last: number): fc.Arbitrary<string> => fc.integer({ min: first, max: last }).map((count) => addDays(TODAY, count));

export const anyFacts = (id: string): fc.Arbitrary<PromptFacts> => fc.record({
	topic: fc.constantFrom('a', 'b', 'c', 'd', '交接'), aims: some(AIMS, 2), depth: fc.constantFrom(1 as const, 2 as const, 3 as const), stages: some(STAGES),
	kinds: some(['retro', 'walk'], 1), slot: fc.constantFrom('opener' as const, 'core' as const, 'closer' as const),
	cooldownDays: fc.constantFrom(0, 14, 90, 365), variants: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(ids, 2) }),
}).map((values) => prompt(id, values));

export const anyFactsList = some(ids, 16).chain((chosen) => fc.tuple(...chosen.map(anyFacts)));
export const anyEvent = (first: number, last: number): fc.Arbitrary<PastPrompt> => fc.record({ id: fc.constantFrom(...ids, 'foreign-01'), date: day(first, last), answered: fc.boolean() });
export const anyPast = fc.array(anyEvent(-200, -1), { maxLength: 60 });
export const anyContext: fc.Arbitrary<PickContext> = fc.record({
	aim: fc.constantFrom(null, ...AIMS, 'mine'), kind: fc.constantFrom(null, 'retro'), stage: fc.constantFrom(...STAGES), cadenceDays: fc.constantFrom(null, 14, 28),
	lastHeld: fc.option(day(-100, -1)), muted: some(ids), standing: some(ids), parked: some(ids, 2), threads: some(['a', 'b'], 1), starred: some(ids, 2),
	count: fc.integer({ min: 0, max: 8 }), nonce: fc.integer({ min: 0, max: 3 }),
}).map((values) => meeting({ ...values, date: TODAY }));
