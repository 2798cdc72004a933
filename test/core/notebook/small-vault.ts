import { Ledger, type LedgerRow } from '../../../src/core/follow-ups/ledger';
import type { Peer } from '../../../src/core/meetings/series';
import { Notebook } from '../../../src/core/notebook/notebook';
import type { NotebookRules } from '../../../src/core/notebook/notebook-rules';
import { parseSettings } from '../../../src/core/settings';
import { sectionsWith } from '../../support/sections';
import { readProperties, resolverOf, rulesOf } from '../../support/vault-folder';

/** A vault in memory: notes by path, and a notebook that is told of every change as the app would tell it. */
export class SmallVault {
	readonly notes = new Map<string, string>();
	readonly notebook: Notebook;
	/** How often the notebook has called back. */
	calls = 0;

	constructor(private rules: NotebookRules = rulesFor({})) {
		this.notebook = this.newNotebook();
		this.notebook.onChange(() => {
			this.calls += 1;
		});
	}

	private newNotebook(): Notebook {
		return new Notebook(this.rules, (target, source) => resolverOf([...this.notes.keys()])(target, source));
	}

	write(path: string, text: string): boolean {
		this.notes.set(path, text);
		return this.notebook.readAll([{ path, text, properties: readProperties(text) }]);
	}

	/** Takes a note in without saying yet what it means. */
	takeNote(path: string, text: string): void {
		this.notes.set(path, text);
		this.notebook.take({ path, text, properties: readProperties(text) });
	}

	writeAll(notes: Record<string, string>): boolean {
		for (const [path, text] of Object.entries(notes)) this.notes.set(path, text);
		return this.notebook.readAll(Object.entries(notes).map(([path, text]) => ({ path, text, properties: readProperties(text) })));
	}

	remove(path: string): boolean {
		this.notes.delete(path);
		return this.notebook.remove(path);
	}

	/** Renames, then reads what was not read before, as the caller must. */
	rename(oldPath: string, path: string): void {
		const text = this.notes.get(oldPath) ?? '';
		this.notes.delete(oldPath);
		this.notes.set(path, text);
		this.notebook.rename(oldPath, path);
		if (this.notebook.factsOf(path) === null) this.notebook.readAll([{ path, text, properties: readProperties(text) }]);
	}

	/** Follows other settings, then reads what was out of scope before, as the caller must. */
	follow(settings: unknown): void {
		this.rules = rulesFor(settings);
		this.notebook.follow(this.rules);
		this.notebook.understand(() => false);
		const unknown = [...this.notes].filter(([path]) => this.notebook.factsOf(path) === null);
		this.notebook.readAll(unknown.map(([path, text]) => ({ path, text, properties: readProperties(text) })));
	}

	/** A notebook that has read the vault as it is now, and nothing before. */
	fresh(): Notebook {
		const notebook = this.newNotebook();
		notebook.readAll([...this.notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => ({ path, text, properties: readProperties(text) })));
		return notebook;
	}
}

/** The rules of these settings; my name is Mira. */
export function rulesFor(settings: unknown): NotebookRules {
	return rulesOf(parseSettings({ me: { note: 'People/Mira.md' }, ...(settings as object) }));
}

/** Everything a notebook shows, in an order of its own. Where a meeting ends is known and shown nowhere. */
export function shownBy(notebook: Notebook, ends: 'with ends' | 'without ends' = 'with ends'): unknown {
	const person = (one: { name: string; path: string | null } | null): string | null => (one === null ? null : one.path ?? one.name);
	const sorted = (items: unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();
	return {
		peers: [...notebook.roster.peers].map(person).sort(),
		meetings: sorted(notebook.meetings().map((meeting) => ({ ...meeting, end: ends === 'with ends' ? meeting.end : 0, peer: person(meeting.peer) }))),
		followUps: sorted(notebook.layOut().all().map((followUp) => ({ ...followUp, peers: followUp.peers.map(person) }))),
		waiting: sorted([...notebook.roster.peers].flatMap((peer) => notebook.waitingFor(peer))),
		unreadable: notebook.unreadable(),
		ledgers: ledgersOf(notebook).map(([peer, lists]) => JSON.stringify([{ ...peer, person: person(peer.person) }, lists])).sort(),
	};
}

/** What stands between me and each peer, list by list; the rows in short. */
export function ledgersOf(notebook: Notebook): [Peer, Record<string, string[]>][] {
	const ledger = new Ledger(notebook, '2026-03-12');
	return ledger.peers.map((peer) => {
		const sections = sectionsWith(ledger, peer.person);
		return [peer, Object.fromEntries(LISTS.map((list) => [list, (sections[list] ?? []).map(shortly)]))];
	});
}

/** A row in short. */
export function shortly({ followUp, carried, tell, overdue }: LedgerRow): string {
	return `${followUp.path} ${followUp.line} ${carried} ${tell} ${overdue}`;
}

/** The lists of a ledger that hold follow-ups. */
export const LISTS = ['mine', 'theirs', 'together', 'others', 'toTell', 'unclear'] as const;
