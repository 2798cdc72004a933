import type { DiskNews } from '../wire';
import { walk } from './bulk';
import type { Folder } from './folder';

const SOONEST_MS = 150;

/**
 * Tells of changes on disk, whoever made them: a page knows its own. It looks several times a second, and less often where a
 * look takes long; what the system offers to be told by is unsure about new folders and about names, and runs out on big vaults.
 */
export class Watch {
	private known = new Map<string, string>();
	private timer: NodeJS.Timeout | undefined;

	constructor(private readonly folder: Folder, private readonly tell: (news: DiskNews[]) => void) {
		this.news();
		this.lookIn(SOONEST_MS);
	}

	close(): void {
		clearTimeout(this.timer);
	}

	private lookIn(ms: number): void {
		this.timer = setTimeout(() => {
			const started = Date.now();
			const news = this.news();
			if (news.length > 0) this.tell(news);
			this.lookIn(Math.max(SOONEST_MS, 20 * (Date.now() - started)));
		}, ms).unref();
	}

	private news(): DiskNews[] {
		const all = walk(this.folder, true);
		const before = this.known;
		this.known = new Map(all.map(({ path, stamp }) => [path, stamp]));
		// What lies deepest goes first, so that a folder is empty when it is reported gone.
		const gone = [...before.keys()].filter((path) => !this.known.has(path)).reverse();
		const changed = all.filter(({ path, stamp }) => before.get(path) !== stamp);
		return [...gone.map((path) => ({ path, stat: null })), ...changed.map(({ path, stat }) => ({ path, stat }))];
	}
}
