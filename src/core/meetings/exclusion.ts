import { isInFolder, noteName } from '../text/path';

/** Where notes are not looked at. */
export interface ExclusionRules {
	templatesFolders: string[];
	excludedFolders: string[];
}

/** A mere word for conflict is a topic: the services write it in brackets, mostly beside their word for a copy. */
const CONFLICT = /conflicted copy|\.sync-conflict-\d{8}|\((?:sync )?conflict(?:ed)?[ )]|冲突的?副本|\([^)]*(?:kopi|cop[iy])[^)]*[ck]onfli|\([^)]*[ck]onfli[^)]*(?:kopi|cop[iy])/i;

/** Why a note is not read: left out on purpose, or a copy that a sync service made of a note that is read. Null when it is read. */
export function exclusionOf(path: string, rules: ExclusionRules): 'excluded' | 'conflict-copy' | null {
	const name = noteName(path);
	if (path.includes('{{') || path.includes('<%')) return 'excluded';
	if ([...rules.templatesFolders, ...rules.excludedFolders].some((folder) => isInFolder(path, folder))) return 'excluded';
	return CONFLICT.test(name) ? 'conflict-copy' : null;
}
