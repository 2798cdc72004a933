import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is neither false, null nor undefined, and hands it over; a throw counts as not yet. */
export async function until<T>(ask: () => T | Promise<T>, what = ask.toString(), patience = 5000): Promise<NonNullable<T>> {
	let last: unknown = null;
	for (const end = Date.now() + patience; Date.now() < end;) {
		try {
			last = await ask();
			if (last !== false && last !== null && last !== undefined) return last as NonNullable<T>;
		} catch (error) {
			last = error;
		}
		await sleep(15);
	}
	throw new Error(`It did not come true in time: ${what}\nLast seen: ${String(last)}`);
}
