/**
 * Whose turn it is among the prompts a peer may be asked: those never asked, then those that wait for their turn in
 * the cycle that runs, then those spent in it.
 */
export type Turn = 'never' | 'waiting' | 'spent';

/**
 * Replays what was asked, day by day (practice.md c6, 2). A prompt is spent once asked; when all are spent a new cycle
 * starts, in which those asked again before the others had their turn are spent already. So the numbers of times two
 * prompts were asked differ by one at most.
 *
 * The cycle runs over those that were asked at least once: while there are others they come first anyway, and counting
 * them in would bring the rest out of order whenever a prompt is added.
 */
export function turnsOf(batches: readonly ReadonlySet<string>[], eligible: ReadonlySet<string>): (id: string) => Turn {
	const asked = new Set<string>();
	for (const batch of batches) for (const id of batch) if (eligible.has(id)) asked.add(id);

	let spent = new Set<string>();
	let again = new Set<string>();
	for (const batch of batches) {
		for (const id of batch) {
			if (!asked.has(id)) continue;
			if (spent.has(id)) again.add(id);
			else spent.add(id);
		}
		while (asked.size > 0 && spent.size === asked.size) {
			spent = again;
			again = new Set();
		}
	}
	return (id) => (!asked.has(id) ? 'never' : spent.has(id) ? 'spent' : 'waiting');
}
