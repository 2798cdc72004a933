import { FakeIndexedDb } from '../support/fake-indexed-db';
import { FolderApp } from './folder-app';
import type { FolderVault } from './folder-vault';
import { millisecondsOf } from './measure';
import { openPlugin } from './plugin';

/** How long the snapshot is waited for, in milliseconds: it is written when nothing has changed for a while. */
const PATIENCE = 60_000;

/** Milliseconds of a start with nothing, and of the next one with the snapshot that the first has left. */
export async function startTwice(vault: FolderVault): Promise<{ cold: number; warm: number }> {
	const storage = new FakeIndexedDb();
	storage.install();
	try {
		const first = openPlugin(new FolderApp(vault).app, vault.settings);
		const cold = await millisecondsOf(() => first.start());
		for (const begun = Date.now(); storage.writes === 0;) {
			if (Date.now() - begun > PATIENCE) throw new Error('No snapshot was written.');
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		// The write is done a turn later.
		await new Promise((resolve) => setTimeout(resolve, 100));
		first.unload();
		const again = new FolderApp(vault);
		const second = openPlugin(again.app, vault.settings);
		const warm = await millisecondsOf(() => second.start());
		second.unload();
		if (again.reads.length > 0) throw new Error(`The warm start read ${again.reads.length} notes.`);
		return { cold, warm };
	} finally {
		storage.uninstall();
	}
}
