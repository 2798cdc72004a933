import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderVault } from './folder-vault';

/** The plugin started on a vault it has a snapshot of; null while there are no snapshots. */
export type OpenWarm = (vault: FolderVault) => Promise<unknown>;

/** How a warm start is made, or null when it cannot be made yet. */
export function openWarm(): OpenWarm | null {
	if (!existsSync(join(process.cwd(), 'src/vault/snapshot.ts'))) return null;
	// There is a snapshot now, and nobody has said here how to start with it.
	return null;
}
