import { compareTexts } from '../text/order';
import { promptIdOf, type Audience, type Bank, type Prompt } from './bank';
import { fillSet, type Candidate } from './fill';
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
	parked: readonly string[];
	/** Ids that were looked at and passed over just now. */
	passedOver: readonly string[];
	/** What the other one is to me; a peer when nobody said. */
	audience?: Audience;
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

/**
 * Why a prompt was not to choose from: no words in a language they read, meant for others, never to be asked, too deep for
 * the stage, in the note already, passed over just now, in other words in this set.
 */
export type HiddenCause = 'language' | 'audience' | 'muted' | 'too-deep' | 'standing' | 'passed-over' | 'variant';

/** What is proposed for a meeting. */
export interface Picked {
	picks: Pick[];
	hidden: Record<HiddenCause, number>;
}

const TURN_RANK: Readonly<Record<Turn, number>> = { never: 0, waiting: 1, spent: 2 };
const TURN_CODE = { never: 'never-asked', waiting: 'waiting', spent: 'spent' } as const;
const FIT_RANK = { 'aim': 0, 'any-aim': 1, 'other-aim': 2 } as const;

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
	if (prompt.slot !== 'core') reasons.push({ code: prompt.slot, points: 0, values: {} });
	return {
		prompt, reasons, score: reasons.reduce((sum, reason) => sum + reason.points, 0),
		// Parked, turn, not resting or resting longest, aim (practice.md c6, 3); then the peer's own language. A resting day is longer than none, and behind it.
		tier: `${parked ? 0 : 1}${TURN_RANK[turn]}${resting === null ? '0' : `1${resting}`}/${fit === null ? 0 : FIT_RANK[fit]}${Number(prompt.isFallback)}`,
		tie: hash32(`${seed}|${peer}|${date}|${nonce}|${prompt.id}`),
	};
}

function bestFirst(a: Candidate, b: Candidate): number {
	return compareTexts(a.tier, b.tier) || b.score - a.score || a.tie - b.tie || compareTexts(a.prompt.id, b.prompt.id);
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

/** Whether a prompt can be asked of this person. */
function suits(prompt: Prompt, context: PickContext): boolean {
	const audience = prompt.audience ?? 'peer';
	return audience === 'any' || audience === (context.audience ?? 'peer');
}

/**
 * Chooses prompts for a meeting (practice.md c6) from what the bank holds and what was asked before; the same values
 * always give the same choice. An empty bank, or nothing left to ask, is an empty set with the counts of what was hidden.
 */
export function pickPrompts(bank: Bank, history: readonly PastPrompt[], context: PickContext): Picked {
	const hidden: Record<HiddenCause, number> = { 'language': bank.unspoken, 'audience': 0, 'muted': 0, 'too-deep': 0, 'standing': 0, 'passed-over': 0, 'variant': 0 };
	const idsIn = (ids: readonly string[]): Set<string> => new Set(ids.map(promptIdOf));
	const [muted, parked, standing, passedOver] = [idsIn(context.muted), idsIn(context.parked), idsIn(context.standing), idsIn(context.passedOver)];
	const without = (prompts: readonly Prompt[], causeOf: (prompt: Prompt) => HiddenCause | null): Prompt[] => prompts.filter((prompt) => {
		const cause = causeOf(prompt);
		if (cause !== null) hidden[cause] += 1;
		return cause === null;
	});
	const eligible = without(bank.prompts, (prompt) => (!suits(prompt, context) ? 'audience' : muted.has(prompt.id) ? 'muted' : prompt.depth > depthCaps[context.stage] ? 'too-deep' : null));
	const past = pastOf(history, context.date, bank);
	// What stands in the note can be asked today, so it counts for the cycle; it is only not proposed again.
	const turnOf = turnsOf(past.batches, new Set(eligible.map((prompt) => prompt.id)));
	const free = without(eligible, ({ id }) => (standing.has(id) ? 'standing' : passedOver.has(id) ? 'passed-over' : null));
	const candidates = free.map((prompt) => candidateOf(prompt, turnOf(prompt.id), parked.has(prompt.id), past, context));
	const { chosen, apart } = fillSet(tiersOf(candidates), [...standing].flatMap((id) => bank.byId.get(id) ?? []), {
		count: context.count > 0 ? Math.floor(context.count) : 0, stage: context.stage, mayClose: context.lastHeld !== null,
	});
	hidden.variant = free.filter((prompt) => apart.has(prompt.id)).length;
	return { picks: chosen.map(({ prompt, score, reasons }) => ({ prompt, score, reasons })), hidden };
}
