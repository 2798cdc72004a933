/** More turns than a slice of work waits for. With a clock that stands still, how fast this machine is decides nothing. */
export async function manyTurns(): Promise<void> {
	for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
}
