import { Notice } from 'obsidian';
import { noteName } from './core/text/path';
import type { PhraseKey } from './i18n/index';
import type { Parts } from './parts';
import type { Desk } from './ui/actions';
import type { WriteResult } from './vault/note-writer';

/** Tells something in one sentence. */
export function tell({ t }: Pick<Desk, 't'>, what: PhraseKey, values?: Record<string, string | number>): void {
	new Notice(t(what, values));
}

/** Puts a text on the clipboard of the window at hand; says so where that is not allowed. */
export async function copy(text: string, { desk }: Pick<Parts, 'desk'>): Promise<boolean> {
	try {
		await activeWindow.navigator.clipboard.writeText(text);
		return true;
	} catch {
		tell(desk, 'notice.notCopied');
		return false;
	}
}

/** Runs what an action does and tells in one sentence when it fails; nothing is lost on the way. Where something comes of it, `otherwise` does when it fails. */
export function telling(parts: Parts, work: () => Promise<void>): Promise<void>;
export function telling<T>(parts: Parts, work: () => Promise<T>, otherwise: T): Promise<T>;
export async function telling<T>(parts: Parts, work: () => Promise<T>, otherwise?: T): Promise<T | undefined> {
	try {
		return await work();
	} catch (error) {
		tell(parts.desk, 'notice.failed', { problem: error instanceof Error ? error.message : String(error) });
		return otherwise;
	}
}

/** Says why nothing was written; says nothing of what was. */
export function tellResult(result: WriteResult, path: string, { desk }: Pick<Parts, 'desk'>): void {
	if (result === 'changed-meanwhile') tell(desk, 'notice.changed');
	if (result === 'missing') tell(desk, 'notice.missing', { note: noteName(path) });
}
