import { Notice } from 'obsidian';
import { noteName } from './core/text/path';
import type { Parts } from './parts';
import type { WriteResult } from './vault/note-writer';

/** Runs what an action does and tells in one sentence when it fails; nothing is lost on the way. */
export async function telling<T>(parts: Parts, work: () => Promise<T>): Promise<T | null> {
	try {
		return await work();
	} catch (error) {
		new Notice(parts.desk.t('notice.failed', { problem: error instanceof Error ? error.message : String(error) }));
		return null;
	}
}

/** Says why nothing was written; says nothing of what was. */
export function tellResult(result: WriteResult, path: string, { desk }: Pick<Parts, 'desk'>): void {
	if (result === 'changed-meanwhile') new Notice(desk.t('notice.changed'));
	if (result === 'missing') new Notice(desk.t('notice.missing', { note: noteName(path) }));
}
