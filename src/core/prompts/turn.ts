/**
 * Whose turn it is among the prompts a peer may be asked: those never asked, then those that wait for their turn in
 * the cycle that runs, then those spent in it.
 */
export type Turn = 'never' | 'waiting' | 'spent';

/**
 * Replays what was asked, day by day (practice.md c6, 2). A prompt is spent once asked; when all are spent a new cycle
 * starts, in which those that were asked a second time on its last day are spent already: they filled a set that had
 * too few left, and would else be ahead of the others. So the numbers of times two prompts were asked differ by one at most.
 *
 * The cycle runs over those that were asked at least once: while there are others they come first anyway, and counting
 * them in would bring the rest out of order whenever a prompt is added. What was asked a second time earlier in a cycle
 * is not carried over: a prompt added late would have to catch up with all the rest at once.
 */
export function turnsOf(batches: readonly ReadonlySet<string>[], eligible: ReadonlySet<string>): (id: string) => Turn {
	const asked = new Set<string>();
	for (const batch of batches) for (const id of batch) if (eligible.has(id)) asked.add(id);

	let spent = new Set<string>();
	for (const batch of batches) {
		const again = new Set<string>();
		for (const id of batch) {
			if (!asked.has(id)) continue;
			if (spent.has(id)) again.add(id);
			else spent.add(id);
		}
		if (spent.size === asked.size) spent = again;
	}
	return (id) => (!asked.has(id) ? 'never' : spent.has(id) ? 'spent' : 'waiting');
}
