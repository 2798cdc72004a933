import type { Stage } from '../people/person';
import type { Prompt } from './bank';
import type { Reason } from './reasons';

/** A prompt with its place among the others. */
export interface Candidate {
	prompt: Prompt;
	score: number;
	reasons: Reason[];
	/** Sorts as text: the best tier first. The order of tiers is never relaxed. */
	tier: string;
	tie: number;
}

/** What a set of prompts should be like. */
export interface SetWish {
	count: number;
	/** How well the two know each other: a light question to begin with must fit that. */
	stage: Stage;
	/** A first talk needs nothing that rounds it off. */
	mayClose: boolean;
}

const SLOT_RANK: Readonly<Record<Prompt['slot'], number>> = { opener: 0, core: 1, closer: 2 };
/** A set with fewer prompts has no room for a place to begin and one to end. */
const ROOM_FOR_SLOTS = 3;
/** The depth that one question of a talk is enough of. */
const FRANK = 3;
/** More than the deepest: a slot goes before any depth. */
const STEPS = 4;

/** The set as it grows. */
class GrowingSet {
	readonly chosen: Candidate[] = [];
	/** The ids of variants of what is in the set or in the note. */
	readonly apart: Set<string>;
	private readonly inTalk: Prompt[];
	private readonly topics: Set<string>;

	constructor(standing: readonly Prompt[], private readonly wish: SetWish) {
		this.inTalk = [...standing];
		this.topics = new Set(standing.map((prompt) => prompt.topic));
		this.apart = new Set(standing.flatMap((prompt) => prompt.variants));
	}

	get isFull(): boolean {
		return this.chosen.length >= this.wish.count;
	}

	has(slot: Prompt['slot']): boolean {
		return this.inTalk.some((prompt) => prompt.slot === slot);
	}

	bringsTopic({ prompt }: Candidate): boolean {
		return !this.topics.has(prompt.topic);
	}

	/** One opener and one closer are enough, an opener alone is none, and a first talk is not rounded off. */
	hasSlotFor({ prompt: { slot } }: Candidate): boolean {
		if (slot === 'core') return true;
		return !this.has(slot) && (slot === 'closer' ? this.wish.mayClose : this.wish.count > 1);
	}

	balancesDepth({ prompt }: Candidate): boolean {
		return prompt.depth < FRANK || !this.inTalk.some(({ depth }) => depth === FRANK);
	}

	take(candidate: Candidate): void {
		const { prompt } = candidate;
		if (this.isFull || this.chosen.includes(candidate) || this.apart.has(prompt.id)) return;
		this.chosen.push(candidate);
		this.inTalk.push(prompt);
		this.topics.add(prompt.topic);
		for (const id of prompt.variants) this.apart.add(id);
	}
}

/** A prompt to begin with: a light one that fits how well the two know each other, and was not left unanswered before. */
function isOpener({ prompt: { slot, depth, stages }, reasons }: Candidate, stage: Stage): boolean {
	return slot === 'opener' && depth === 1 && (stages.length === 0 || stages.includes(stage)) && !reasons.some(({ code }) => code === 'skipped');
}

/** Where in the talk a prompt stands; one that nobody gave a depth in the middle. */
function stepOf({ slot, depth, anyDepth }: Prompt): number {
	return SLOT_RANK[slot] * STEPS + (anyDepth === true ? 2 : depth);
}

/**
 * Takes tier after tier, and of each tier those first that make a good set: another topic, a slot that is free, no second
 * frank question. Whatever the tier holds comes before anything of the next one; no variant of one that is in the set.
 */
export function fillSet(tiers: readonly (readonly Candidate[])[], standing: readonly Prompt[], wish: SetWish): { chosen: Candidate[]; apart: ReadonlySet<string> } {
	const set = new GrowingSet(standing, wish);
	const ordered: Candidate[] = [];
	for (const tier of tiers) {
		if (set.isFull) break;
		const from = set.chosen.length;
		const opener = wish.count >= ROOM_FOR_SLOTS && !set.has('opener') ? tier.find((one) => isOpener(one, wish.stage) && !set.apart.has(one.prompt.id)) : undefined;
		if (opener !== undefined) set.take(opener);
		for (const isGood of [
			(one: Candidate) => set.bringsTopic(one) && set.hasSlotFor(one) && set.balancesDepth(one),
			(one: Candidate) => set.hasSlotFor(one) && set.balancesDepth(one),
			(one: Candidate) => set.balancesDepth(one),
			() => true,
		]) for (const candidate of tier) if (!set.isFull && isGood(candidate)) set.take(candidate);
		// Inside a tier an opener opens, the talk goes deeper step by step, and a closer closes; across tiers that would relax their order.
		const place = new Map(tier.map((candidate, at) => [candidate, stepOf(candidate.prompt) * tier.length + at]));
		ordered.push(...set.chosen.slice(from).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
	}
	return { chosen: ordered, apart: set.apart };
}
