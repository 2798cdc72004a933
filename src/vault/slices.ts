/** How long work goes on before the app gets its turn, in milliseconds: each of the steps of opening a note waits for one of them (performance.md, R6). */
const SLICE = 1.5;
/** How many turns the app gets then. */
const TURNS = 4;

/** Cuts long work into slices, with the app's own work between them. */
export class Slices {
	private begun = window.performance.now();
	private pause: Promise<void> | null = null;

	/** Whether the slice has lasted long enough. */
	isOver(): boolean {
		return window.performance.now() - this.begun >= SLICE;
	}

	/** Waits for the app when the slice is over. Whoever waits meanwhile goes on with the same next slice, for as long as that lasts. */
	async rest(): Promise<void> {
		while (this.isOver()) {
			this.pause ??= nextTurns().then(() => {
				this.begun = window.performance.now();
				this.pause = null;
			});
			await this.pause;
		}
	}
}

async function nextTurns(): Promise<void> {
	for (let turn = 0; turn < TURNS; turn += 1) await nextTask();
}

/** Resolves after the app had a turn. A timer would not do: nested ones wait for four milliseconds each. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => {
			channel.port1.close();
			resolve();
		};
		channel.port2.postMessage(null);
	});
}
