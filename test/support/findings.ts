import * as fs from 'node:fs';
import * as path from 'node:path';
import { isActive, Ledger } from '../../src/core/follow-ups/ledger';
import { notebookOf, readFolder } from './vault-folder';

/** One line that says what the plugin finds in a vault on a day: peers, who is due, open follow-ups. */
export function findingsOf(vaultFolder: string, today: string): string {
	const data = path.join(vaultFolder, '.obsidian/plugins/peer-one-on-ones/data.json');
	const settings: unknown = fs.existsSync(data) ? JSON.parse(fs.readFileSync(data, 'utf8')) : {};
	const ledger = new Ledger(notebookOf(readFolder(vaultFolder), settings), today);
	const due = ledger.peers.filter((peer) => peer.nextDue !== null && peer.nextDue <= today).length;
	const open = ledger.rows.filter((row) => isActive(row.followUp)).length;
	return `Found ${ledger.peers.length} peers, ${due} due, ${open} open follow-ups.`;
}
