/** Lets things happen one after the other, each in a turn of its own, never within the call that asked for it. */
export class EventLine {
	private readonly waiting: (() => void)[] = [];
	private empty: Promise<void> = Promise.resolve();
	private settle: () => void = () => undefined;

	push(happen: () => void): void {
		if (this.waiting.push(happen) > 1) return;
		this.empty = new Promise((resolve) => {
			this.settle = resolve;
		});
		setTimeout(() => this.next(), 0);
	}

	/** Resolves when nothing is left to happen. */
	whenEmpty(): Promise<void> {
		return this.empty;
	}

	private next(): void {
		this.waiting[0]?.();
		this.waiting.shift();
		if (this.waiting.length > 0) setTimeout(() => this.next(), 0);
		else this.settle();
	}
}
