import * as fs from 'node:fs';
import { CONFIG_DIR, type OutsideChange } from '../wire';
import { bulkFile, stampOf, walk } from './bulk';
import type { Folder } from './folder';

/**
 * Tells of changes on disk that no page asked for.
 * Node's recursive watching is unsure about new folders on Linux and about names everywhere, so it only says *when* to look;
 * what changed is found by comparing the disk with what was known. A slow look-around every second or more catches the rest.
 */
export class Watch {
	private known = new Map<string, string>();
	private watcher: fs.FSWatcher | null = null;
	private timer: NodeJS.Timeout | undefined;
	private closed = false;

	constructor(private readonly folder: Folder, private readonly tell: (change: OutsideChange) => void) {
		for (const found of walk(folder, true)) this.known.set(found.path, found.stamp);
		try {
			this.watcher = fs.watch(folder.root, { recursive: true }, () => this.lookIn(30));
			this.watcher.on('error', () => this.watcher?.close());
		} catch {
			// Out of watch handles, or a file system without them: the slow look-around remains.
			this.watcher = null;
		}
		this.lookIn(1000);
	}

	/** Takes the paths as they now are for known, with all below them: the page made this change itself. */
	settle(...vaultPaths: string[]): void {
		for (const vaultPath of vaultPaths) {
			for (const path of this.known.keys()) if (path === vaultPath || path.startsWith(vaultPath + '/')) this.known.delete(path);
			const stat = fs.statSync(this.folder.absolute(vaultPath), { throwIfNoEntry: false });
			if (!stat) continue;
			this.known.set(vaultPath, stampOf(stat));
			if (!stat.isDirectory()) continue;
			for (const found of walk(this.folder, true)) if (found.path.startsWith(vaultPath + '/')) this.known.set(found.path, found.stamp);
		}
	}

	close(): void {
		this.closed = true;
		clearTimeout(this.timer);
		this.watcher?.close();
	}

	private lookIn(ms: number): void {
		if (this.closed) return;
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			const started = Date.now();
			this.look();
			this.lookIn(Math.max(1000, 20 * (Date.now() - started)));
		}, ms);
		this.timer.unref();
	}

	private look(): void {
		if (!fs.existsSync(this.folder.root)) return;
		const before = this.known;
		this.known = new Map();
		const changes: OutsideChange[] = [];
		for (const found of walk(this.folder, true)) {
			this.known.set(found.path, found.stamp);
			const stamp = before.get(found.path);
			if (stamp === found.stamp) continue;
			if (isConfig(found.path)) changes.push({ kind: 'config', path: found.path });
			else changes.push({ kind: stamp === undefined ? 'created' : 'changed', file: bulkFile(this.folder, found) });
		}
		// What lies deepest goes first, so that a folder is empty when it is reported gone.
		const gone = [...before.keys()].filter((path) => !this.known.has(path)).reverse();
		const removals = gone.map((path): OutsideChange => isConfig(path) ? { kind: 'config', path } : { kind: 'removed', path });
		[...removals, ...changes].forEach((change) => this.tell(change));
	}
}

function isConfig(path: string): boolean {
	return path === CONFIG_DIR || path.startsWith(CONFIG_DIR + '/');
}
