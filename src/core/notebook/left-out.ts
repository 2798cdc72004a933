import { exclusionOf, type ExclusionRules } from '../meetings/exclusion';
import type { Unreadable } from '../meetings/meeting';

type Listed = 'conflict-copy' | 'not-text';

/** Notes that are not read: the two kinds of them that are listed are remembered by path. */
export class LeftOut {
	private readonly listed = new Map<string, Listed>();
	private changed = false;

	/** Whether a note is not read. */
	has(path: string, isNotText: boolean, rules: ExclusionRules): boolean {
		const why = exclusionOf(path, rules) ?? (isNotText ? 'not-text' : null);
		this.list(path, why === 'excluded' ? null : why);
		return why !== null;
	}

	isNotText(path: string): boolean {
		return this.listed.get(path) === 'not-text';
	}

	/** Lists a conflict copy, or lists it no more. */
	listCopy(path: string, isListed: boolean): void {
		this.list(path, isListed ? 'conflict-copy' : null);
	}

	forget(path: string): void {
		this.list(path, null);
	}

	/** Forgets what is otherwise by changed settings. */
	follow(rules: ExclusionRules): void {
		for (const [path, why] of [...this.listed]) if (exclusionOf(path, rules) !== (why === 'not-text' ? null : why)) this.listed.delete(path);
	}

	/** Whether the list is another than when this was asked last. */
	hasChanged(): boolean {
		const { changed } = this;
		this.changed = false;
		return changed;
	}

	/** Paths of notes that are no text. */
	notText(): string[] {
		return [...this.listed.keys()].filter((path) => this.isNotText(path));
	}

	unreadable(): Unreadable[] {
		return [...this.listed].map(([path, reason]) => ({ path, line: 0, reason }));
	}

	private list(path: string, why: Listed | null): void {
		if ((this.listed.get(path) ?? null) === why) return;
		if (why === null) this.listed.delete(path);
		else this.listed.set(path, why);
		this.changed = true;
	}
}
