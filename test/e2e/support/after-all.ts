/** Runs after all browser tests. */
export default async function teardown(): Promise<void> {
	await globalThis.endBrowserTests?.();
}
