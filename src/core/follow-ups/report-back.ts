import type { Person } from '../people/person';
import type { Day } from '../text/day';
import type { FollowUp } from './follow-up';

/** Whether the result of a promise must still be told to the peer. */
export type TellState = 'none' | 'to-tell' | 'told';

/**
 * What a peer must still hear (product.md 5): my promises finished on or after the day of the last held meeting, until
 * the next one is held, and whatever is marked `#tell` and not told. What stands in private text is told only when marked.
 * An open line keeps its mark until it is done.
 */
export function tellStateOf(followUp: FollowUp, lastHeld: (peer: Person) => Day | null): TellState {
	if (followUp.tellMark === 'told') return 'told';
	if (followUp.tellMark === 'tell') return 'to-tell';
	const { done } = followUp;
	if (followUp.status !== 'done' || followUp.owner !== 'me' || done === null || followUp.private) return 'none';
	return followUp.peers.some((peer) => {
		const last = lastHeld(peer);
		return last !== null && done >= last;
	}) ? 'to-tell' : 'none';
}
