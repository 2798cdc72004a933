import type { Stage } from '../people/person';
import type { Day } from '../text/day';
import type { Prompt } from './bank';
import { daysSince, type Past } from './past';
import type { Reason, ReasonCode } from './reasons';

/** The meeting that a prompt is scored for. */
export interface ScoreContext {
	date: Day;
	/** Null when the meeting has none: then no prompt fits better for what it serves. */
	aim: string | null;
	kind: string | null;
	stage: Stage;
	cadenceDays: number | null;
	/** The last held meeting before this one. */
	lastHeld: Day | null;
	/** Topics on which something is open with the peer. */
	threads: readonly string[];
	/** Ids the user likes best. */
	starred: readonly string[];
}

/** The points of practice.md c6, 4. */
export const points = {
	aim: 40,
	anyAim: 15,
	thread: 30,
	stage: 20,
	kind: 15,
	/** One for each whole week a topic rested; a topic that never came up has them all. */
	topicWeeksMost: 12,
	starred: 10,
	lastTime: -25,
	/** For each day it stood unanswered since it was last asked. */
	skip: -20,
	/** For each step between its depth and the one aimed at. */
	depthStep: -15,
} as const;

/** The deepest a question may go at each stage (practice.md c4). */
export const depthCaps: Readonly<Record<Stage, 1 | 2 | 3>> = { new: 1, building: 2, established: 3 };

/** A gap is long when it takes more than this many times the days between two meetings. */
const LONG_GAP = 2;

/** How well a prompt fits the aim: it serves it, suits every aim, or serves others. */
export type AimFit = 'aim' | 'any-aim' | 'other-aim';

/** The aim in the spelling of the bank; none and *any* ask for nothing. */
export function aimOf(context: Pick<ScoreContext, 'aim'>): string | null {
	const aim = context.aim?.trim().toLowerCase() ?? '';
	return aim === '' || aim === 'any' ? null : aim;
}

/** How well a prompt fits the aim of the meeting, or null when it has none. */
export function aimFitOf(prompt: Prompt, aim: string | null): AimFit | null {
	if (aim === null) return null;
	if (prompt.aims.includes(aim)) return 'aim';
	return prompt.aims.length === 0 || prompt.aims.includes('any') ? 'any-aim' : 'other-aim';
}

function afterLongGap({ date, lastHeld, cadenceDays }: ScoreContext): boolean {
	return lastHeld !== null && cadenceDays !== null && daysSince(lastHeld, date) > LONG_GAP * cadenceDays;
}

/** The depth aimed at: the deepest the stage allows, one less after a long gap. */
export function targetDepthOf(context: ScoreContext): number {
	return Math.max(1, depthCaps[context.stage] - (afterLongGap(context) ? 1 : 0));
}

function topicReasons(prompt: Prompt, past: Past, context: ScoreContext): Reason[] {
	const { topic } = prompt;
	const last = past.topicAsked.get(topic);
	if (last === undefined) return [{ code: 'topic-new', points: points.topicWeeksMost, values: { topic } }];
	const days = daysSince(last, context.date);
	const weeks = Math.min(points.topicWeeksMost, Math.floor(days / 7));
	// Covered last time only when that was the last meeting, one without any question may lie between, and when nothing of it was left open.
	if (last === past.lastDay && last >= (context.lastHeld ?? '') && !context.threads.includes(topic)) return [{ code: 'topic-last-time', points: points.lastTime + weeks, values: { topic, date: last } }];
	return weeks > 0 ? [{ code: 'topic-rested', points: weeks, values: { topic, date: last } }] : [];
}

function depthReasons(prompt: Prompt, context: ScoreContext): Reason[] {
	const steps = prompt.anyDepth === true ? 0 : prompt.depth - targetDepthOf(context);
	const long = afterLongGap(context);
	if (steps === 0) return long ? [{ code: 'gap', points: 0, values: { date: context.lastHeld ?? '' } }] : [];
	return [{ code: steps < 0 ? 'lighter' : 'deeper', points: points.depthStep * Math.abs(steps), values: {} }];
}

/** Everything that speaks for a prompt or against it among those whose turn it is; the points add up to its score. */
export function scoreReasons(prompt: Prompt, past: Past, context: ScoreContext): Reason[] {
	const reasons: Reason[] = [];
	const add = (code: ReasonCode, worth: number, values: Reason['values'] = {}): void => {
		reasons.push({ code, points: worth, values });
	};
	const aim = aimOf(context);
	const fit = aimFitOf(prompt, aim);
	if (fit !== null) add(fit, fit === 'aim' ? points.aim : fit === 'any-aim' ? points.anyAim : 0, { aim: aim ?? '' });
	if (context.threads.includes(prompt.topic)) add('thread', points.thread, { topic: prompt.topic });
	if (prompt.stages.length === 0 || prompt.stages.includes(context.stage)) add('stage', points.stage, { stage: context.stage });
	const kind = context.kind?.trim().toLowerCase() ?? '';
	// A prompt for every kind of meeting is not made for this one: else nearly all would have these points.
	if (kind !== '' && prompt.kinds.includes(kind)) add('kind', points.kind, { kind });
	reasons.push(...topicReasons(prompt, past, context));
	if (context.starred.includes(prompt.id)) add('starred', points.starred);
	const skips = past.skips.get(prompt.id) ?? 0;
	if (skips > 0) add('skipped', points.skip * skips, { times: skips });
	return [...reasons, ...depthReasons(prompt, context)];
}
