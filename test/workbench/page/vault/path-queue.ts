/** Lets one piece of work at a time touch a path; what comes meanwhile waits its turn. */
export class PathQueue {
	private readonly tails = new Map<string, Promise<unknown>>();

	run<T>(path: string, work: () => Promise<T>): Promise<T> {
		const before = this.tails.get(path) ?? Promise.resolve();
		const result = before.then(work, work);
		// The next in line waits for this one, however it ends; its error belongs to its own caller.
		const tail = result.catch(() => undefined).then(() => {
			if (this.tails.get(path) === tail) this.tails.delete(path);
		});
		this.tails.set(path, tail);
		return result;
	}
}
