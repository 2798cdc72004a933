import { isInFolder, noteName } from '../text/path';
import { CONFLICT } from '../words/conflict-copies';

/** Where notes are not looked at. */
export interface ExclusionRules {
	templatesFolders: string[];
	excludedFolders: string[];
	/** What the app is told to leave out, as its settings have it: how a path begins, or a pattern between slashes. */
	ignoredByApp?: readonly string[];
}

/** The app's filters, each made ready once. */
const filters = new Map<string, RegExp>();

function patternOf(filter: string): RegExp {
	const pattern = /^\/(.+)\/$/.exec(filter)?.[1];
	try {
		return new RegExp(pattern ?? `^${filter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i');
	} catch {
		return /$^/;
	}
}

/** Whether the app leaves out a path by this filter; one that it cannot read leaves out nothing. */
function isIgnored(path: string, filter: string): boolean {
	const pattern = filters.get(filter) ?? patternOf(filter);
	filters.set(filter, pattern);
	return pattern.test(path);
}

/** Why a note is not read: left out on purpose, or a copy that a sync service made of a note that is read. Null when it is read. */
export function exclusionOf(path: string, rules: ExclusionRules): 'excluded' | 'conflict-copy' | null {
	const name = noteName(path);
	if (path.includes('{{') || path.includes('<%')) return 'excluded';
	if ([...rules.templatesFolders, ...rules.excludedFolders].some((folder) => isInFolder(path, folder))) return 'excluded';
	if (rules.ignoredByApp?.some((filter) => isIgnored(path, filter)) === true) return 'excluded';
	return CONFLICT.test(name) ? 'conflict-copy' : null;
}
