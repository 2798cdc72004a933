/** How long a write is waited for, in milliseconds: the event may never come for a note that was removed meanwhile. */
const WRITE_PATIENCE = 3000;

/** Somebody who waits until a note that was written is read again. */
interface Waiting {
	path: string;
	/** The text before the write: an event still on its way may tell of it. */
	before: string | null;
	timer: number;
	resolve: () => void;
}

/** Those who wait for notes to be read again. */
export class NextReads {
	private readonly waiting = new Set<Waiting>();

	/** Resolves when another text of this note than `before` is read, or after a while when none comes. */
	of(path: string, before: string | null): Promise<void> {
		return new Promise((resolve) => {
			const waiting: Waiting = { path, before, resolve, timer: window.setTimeout(() => this.end(waiting), WRITE_PATIENCE) };
			this.waiting.add(waiting);
		});
	}

	/** Told that a note was read; a null text that it is gone. */
	tell(path: string, text: string | null): void {
		for (const waiting of [...this.waiting]) {
			if (waiting.path === path && (text === null || text !== waiting.before)) this.end(waiting);
		}
	}

	/** Lets everybody go on. */
	stop(): void {
		for (const waiting of [...this.waiting]) this.end(waiting);
	}

	private end(waiting: Waiting): void {
		window.clearTimeout(waiting.timer);
		this.waiting.delete(waiting);
		waiting.resolve();
	}
}
