import { shareBrowser } from '../../support/browser';

declare global {
	var endSharedBrowser: (() => Promise<void>) | undefined;
}

/** Runs before all browser tests: one browser for them all, whose address Jest's workers find in their environment. */
export default async function setup(): Promise<void> {
	globalThis.endSharedBrowser = await shareBrowser();
}
