import { keepOne } from '../text/keep-one';

/** The headings that hold a line, by their places and innermost first, for lines in their order. Lines of one section share the list. */
export class HeadingChains {
	private next = 0;
	private chain: readonly number[] = [];

	constructor(private readonly headings: readonly { line: number; level: number }[]) {}

	at(line: number): readonly number[] {
		for (let heading = this.headings[this.next]; heading !== undefined && heading.line <= line; heading = this.headings[this.next]) {
			const { level } = heading;
			this.chain = [this.next, ...this.chain.filter((index) => (this.headings[index]?.level ?? 0) < level)];
			this.next += 1;
		}
		return this.chain;
	}
}

keepOne(new HeadingChains([]));
