/** A stretch `from`..`to` of the old tokens that `newFrom`..`newTo` of the new ones stand for. */
export interface Hunk {
	from: number;
	to: number;
	newFrom: number;
	newTo: number;
}

/** Beyond this many differing tokens a stretch is replaced whole: the shortest script is not worth the wait. */
const MAX_DISTANCE = 2000;

/** The differences between two lists of tokens, in order (Myers' shortest edit script). */
export function diffTokens(before: readonly string[], after: readonly string[]): Hunk[] {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const oldTokens = before.slice(head, before.length - tail);
	const newTokens = after.slice(head, after.length - tail);
	if (oldTokens.length === 0 && newTokens.length === 0) return [];
	return collectHunks(matchPairs(oldTokens, newTokens), oldTokens.length, newTokens.length)
		.map((hunk) => ({ from: hunk.from + head, to: hunk.to + head, newFrom: hunk.newFrom + head, newTo: hunk.newTo + head }));
}

/** The pairs of equal tokens that both lists keep, in order. */
function matchPairs(a: readonly string[], b: readonly string[]): [number, number][] {
	const trail: Int32Array[] = [];
	const offset = Math.min(a.length + b.length, MAX_DISTANCE) + 1;
	const furthest = new Int32Array(2 * offset + 1);
	for (let distance = 0; distance < offset; distance++) {
		trail.push(furthest.slice());
		for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
			const down = diagonal === -distance || (diagonal !== distance && at(furthest, offset + diagonal - 1) < at(furthest, offset + diagonal + 1));
			let x = down ? at(furthest, offset + diagonal + 1) : at(furthest, offset + diagonal - 1) + 1;
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
			furthest[offset + diagonal] = x;
			if (x >= a.length && x - diagonal >= b.length) return walkBack(trail, offset, a.length, b.length);
		}
	}
	return [];
}

function walkBack(trail: Int32Array[], offset: number, aLength: number, bLength: number): [number, number][] {
	const pairs: [number, number][] = [];
	let x = aLength;
	let y = bLength;
	for (let distance = trail.length - 1; distance >= 0; distance--) {
		const furthest = trail[distance] ?? new Int32Array(0);
		const diagonal = x - y;
		const down = diagonal === -distance || (diagonal !== distance && at(furthest, offset + diagonal - 1) < at(furthest, offset + diagonal + 1));
		const previous = down ? diagonal + 1 : diagonal - 1;
		const fromX = distance === 0 ? 0 : at(furthest, offset + previous);
		const fromY = distance === 0 ? 0 : fromX - previous;
		while (x > fromX && y > fromY) pairs.push([--x, --y]);
		x = fromX;
		y = fromY;
	}
	return pairs.reverse();
}

function collectHunks(pairs: [number, number][], oldLength: number, newLength: number): Hunk[] {
	const hunks: Hunk[] = [];
	let from = 0;
	let newFrom = 0;
	for (const [to, newTo] of [...pairs, [oldLength, newLength] as [number, number]]) {
		if (to > from || newTo > newFrom) hunks.push({ from, to, newFrom, newTo });
		from = to + 1;
		newFrom = newTo + 1;
	}
	return hunks;
}

function at(list: Int32Array, index: number): number {
	return list[index] ?? 0;
}
