import { FolderApp } from './folder-app';
import { millisecondsOf, rowOf, short, type Bench, type Row } from './measure';
import { openPlugin } from './plugin';

/** Watches the event loop turn, and answers with the longest turn in milliseconds once told to stop. */
function watchTurns(): () => number {
	let longest = 0;
	let last = performance.now();
	let over = false;
	const turn = (): void => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		if (!over) setImmediate(turn);
	};
	setImmediate(turn);
	return () => {
		over = true;
		turn();
		return longest;
	};
}

/** R7: the longest time while indexing in which nothing else could happen. */
export async function measureLongestSlice({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const made = vault(sizes.main);
	const longest: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const plugin = openPlugin(new FolderApp(made).app, made.settings);
		await millisecondsOf(async () => {
			const stop = watchTurns();
			await plugin.start();
			longest.push(stop());
		});
		plugin.unload();
		say(`R7 round ${round + 1}: ${longest[round]?.toFixed(1)} ms`);
	}
	return [rowOf('R7', `longest slice while indexing, ${short(sizes.main)}`, longest, 16, 'ms')];
}
