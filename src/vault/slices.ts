/** How long work goes on before the app gets its turn, in milliseconds: two such slices fit into one frame (performance.md, R7). */
const SLICE = 6;

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
			this.pause ??= nextTask().then(() => {
				this.begun = window.performance.now();
				this.pause = null;
			});
			await this.pause;
		}
	}
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
