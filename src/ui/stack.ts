/** How many items are reckoned together. */
const BLOCK = 256;

/** Items of different heights one below another, in pixels. A height that changes costs a block of items, not all of them. */
export class Stack {
	private readonly heights: Float64Array;
	/** Where each block begins, and behind the last where all end. */
	private readonly blockTops: Float64Array;

	constructor(readonly count: number, heightOf: (index: number) => number) {
		this.heights = Float64Array.from({ length: count }, (_, index) => heightOf(index));
		this.blockTops = new Float64Array(Math.ceil(count / BLOCK) + 1);
		for (let block = 0; block < this.blockTops.length - 1; block += 1) {
			this.blockTops[block + 1] = (this.blockTops[block] ?? 0) + this.sum(block * BLOCK, (block + 1) * BLOCK);
		}
	}

	/** Where an item begins; where all end for one behind the last. */
	topOf(index: number): number {
		const at = Math.min(index, this.count);
		const block = Math.floor(at / BLOCK);
		return (this.blockTops[block] ?? 0) + this.sum(block * BLOCK, at);
	}

	/** The last item that begins at this height or above it; the first when none does. */
	indexAt(top: number): number {
		let block = this.blockTops.length - 2;
		while (block > 0 && (this.blockTops[block] ?? 0) > top) block -= 1;
		let index = Math.max(0, block * BLOCK);
		for (let below = (this.blockTops[block] ?? 0) + (this.heights[index] ?? 0); below <= top && index < this.count - 1; below += this.heights[index] ?? 0) index += 1;
		return index;
	}

	/** Gives an item a height; true when it is another one. */
	change(index: number, height: number): boolean {
		const more = height - (this.heights[index] ?? 0);
		if (more === 0) return false;
		this.heights[index] = height;
		for (let block = Math.floor(index / BLOCK) + 1; block < this.blockTops.length; block += 1) this.blockTops[block] = (this.blockTops[block] ?? 0) + more;
		return true;
	}

	private sum(from: number, to: number): number {
		let sum = 0;
		for (let index = from; index < to && index < this.count; index += 1) sum += this.heights[index] ?? 0;
		return sum;
	}
}
