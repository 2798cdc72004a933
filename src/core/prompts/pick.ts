import { promptIdOf, type Bank, type Prompt } from './bank';
import { daysSince, lastAskedAlike, pastOf, type Past, type PastPrompt } from './past';
import type { Reason } from './reasons';
import { aimFitOf, aimOf, depthCaps, scoreReasons, type ScoreContext } from './score';
import { hash32 } from './tie';
import { turnsOf, type Turn } from './turn';

/** The meeting that prompts are chosen for. */
export interface PickContext extends ScoreContext {
	/** What the peer is called. */
	peer: string;
	/** Ids never to propose. */
	muted: readonly string[];
	/** Ids that stand in the meeting's note already. */
	standing: readonly string[];
	/** Ids put off until this meeting. */
	parked?: readonly string[];
	/** At most so many. */
	count: number;
	seed: string;
	/** Another number gives another choice among equals. */
	nonce: number;
}

/** A prompt that was chosen, and why. */
export interface Pick {
	prompt: Prompt;
	/** The sum of the points of its reasons. */
	score: number;
	reasons: Reason[];
}

/** Why a prompt was not to choose from: never to be asked, too deep for the stage, in the note already, in other words in this set. */
export type HiddenCause = 'muted' | 'too-deep' | 'standing' | 'variant';

/** What is proposed for a meeting. */
export interface Picked {
	picks: Pick[];
	hidden: Record<HiddenCause, number>;
}

/** A prompt with its place among the others. */
interface Candidate extends Pick {
	/** Sorts as text: the best tier first. The order of tiers is never relaxed. */
	tier: string;
	tie: number;
}

const TURN_RANK: Readonly<Record<Turn, number>> = { never: 0, waiting: 1, spent: 2 };
const TURN_CODE = { never: 'never-asked', waiting: 'waiting', spent: 'spent' } as const;
const FIT_RANK = { 'aim': 0, 'any-aim': 1, 'other-aim': 2 } as const;
const SLOT_RANK: Readonly<Record<Prompt['slot'], number>> = { opener: 0, core: 1, closer: 2 };

/** The day that keeps a prompt resting, or null: itself or a variant was asked less than its cooldown ago. */
function restingSince(prompt: Prompt, past: Past, context: PickContext): string | null {
	const last = lastAskedAlike(past, prompt);
	return last !== null && daysSince(last, context.date) < prompt.cooldownDays ? last : null;
}

function candidateOf(prompt: Prompt, turn: Turn, parked: boolean, past: Past, context: PickContext): Candidate {
	const resting = restingSince(prompt, past, context);
	const fit = aimFitOf(prompt, aimOf(context));
	const { peer, seed, date, nonce } = context;
	const reasons: Reason[] = parked ? [{ code: 'parked', points: 0, values: { peer } }] : [];
	reasons.push({ code: TURN_CODE[turn], points: 0, values: { peer, ...turn === 'never' ? {} : { date: past.lastAsked.get(prompt.id) ?? '' } } });
	if (resting !== null) reasons.push({ code: 'cooling', points: 0, values: { peer, date: resting } });
	reasons.push(...scoreReasons(prompt, past, context));
	return {
		prompt, reasons, score: reasons.reduce((sum, reason) => sum + reason.points, 0),
		// Parked, turn, not resting or resting longest, aim (practice.md c6, 3). A resting day is longer than none, and behind it.
		tier: `${parked ? 0 : 1}${TURN_RANK[turn]}${resting === null ? '0' : `1${resting}`}/${fit === null ? 0 : FIT_RANK[fit]}`,
		tie: hash32(`${seed}|${peer}|${date}|${nonce}|${prompt.id}`),
	};
}

function bestFirst(a: Candidate, b: Candidate): number {
	if (a.tier !== b.tier) return a.tier < b.tier ? -1 : 1;
	return b.score - a.score || a.tie - b.tie || (a.prompt.id < b.prompt.id ? -1 : 1);
}

/** The candidates of each tier, the best tier first, the best of a tier first. */
function tiersOf(candidates: Candidate[]): Candidate[][] {
	const tiers: Candidate[][] = [];
	for (const candidate of candidates.sort(bestFirst)) {
		const tier = tiers[tiers.length - 1];
		if (tier?.[0]?.tier === candidate.tier) tier.push(candidate);
		else tiers.push([candidate]);
	}
	return tiers;
}

/** Takes tier after tier: first the best of each topic that is not in the set, then the best of the others; no variant of one that is in it. */
function fill(tiers: readonly Candidate[][], standing: readonly Prompt[], count: number): { chosen: Candidate[]; apart: Set<string> } {
	const chosen: Candidate[] = [];
	const topics = new Set(standing.map((prompt) => prompt.topic));
	const apart = new Set(standing.flatMap((prompt) => prompt.variants));
	const take = (candidate: Candidate): void => {
		if (chosen.length >= count || apart.has(candidate.prompt.id)) return;
		chosen.push(candidate);
		topics.add(candidate.prompt.topic);
		for (const id of candidate.prompt.variants) apart.add(id);
	};
	for (const tier of tiers) {
		if (chosen.length >= count) break;
		const from = chosen.length;
		const others: Candidate[] = [];
		for (const candidate of tier) {
			if (topics.has(candidate.prompt.topic)) others.push(candidate);
			else take(candidate);
		}
		others.forEach(take);
		// Inside a tier an opener opens and a closer closes; across tiers that would relax their order.
		const inSlots = chosen.splice(from).sort((a, b) => SLOT_RANK[a.prompt.slot] - SLOT_RANK[b.prompt.slot]);
		chosen.push(...inSlots);
	}
	return { chosen, apart };
}

/**
 * Chooses prompts for a meeting (practice.md c6) from what the bank holds and what was asked before; the same values
 * always give the same choice. An empty bank, or nothing left to ask, is an empty set with the counts of what was hidden.
 */
export function pickPrompts(bank: Bank, history: readonly PastPrompt[], context: PickContext): Picked {
	const hidden: Record<HiddenCause, number> = { 'muted': 0, 'too-deep': 0, 'standing': 0, 'variant': 0 };
	const muted = new Set(context.muted.map(promptIdOf));
	const parked = new Set(context.parked?.map(promptIdOf));
	const standing = new Set(context.standing.map(promptIdOf));
	const eligible = bank.prompts.filter((prompt) => {
		const cause = muted.has(prompt.id) ? 'muted' : prompt.depth > depthCaps[context.stage] ? 'too-deep' : null;
		if (cause !== null) hidden[cause] += 1;
		return cause === null;
	});
	const past = pastOf(history, context.date, bank);
	// What stands in the note can be asked today, so it counts for the cycle; it is only not proposed again.
	const turnOf = turnsOf(past.batches, new Set(eligible.map((prompt) => prompt.id)));
	const free = eligible.filter((prompt) => !standing.has(prompt.id));
	hidden.standing = eligible.length - free.length;
	const candidates = free.map((prompt) => candidateOf(prompt, turnOf(prompt.id), parked.has(prompt.id), past, context));
	const count = context.count > 0 ? Math.floor(context.count) : 0;
	const { chosen, apart } = fill(tiersOf(candidates), bank.prompts.filter((prompt) => standing.has(prompt.id)), count);
	hidden.variant = free.filter((prompt) => apart.has(prompt.id)).length;
	return { picks: chosen.map(({ prompt, score, reasons }) => ({ prompt, score, reasons })), hidden };
}
