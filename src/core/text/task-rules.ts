import type { FieldForm } from './field-place';
import { recordOf } from './record';
import type { FollowUpStatus, StatusTable } from './status';

/** What the settings of the Tasks plugin say about task lines (task-formats.md 5 and 6). */
export interface TaskRules {
	statuses: StatusTable;
	/** A text that a line must hold to be one of its tasks; empty for every line. */
	globalFilter: string;
	/** How dates are written. */
	form: FieldForm;
	/** Whether a dropped line gets its day. */
	cancelledDate: boolean;
}

/** What holds without the Tasks plugin. */
export const plainTaskRules: TaskRules = { statuses: new Map(), globalFilter: '', form: 'emoji', cancelledDate: false };

/** That plugin's types of status. */
const TYPES = new Map<unknown, FollowUpStatus | 'none'>([
	['TODO', 'open'], ['ON_HOLD', 'open'], ['IN_PROGRESS', 'in-progress'], ['DONE', 'done'], ['CANCELLED', 'dropped'], ['NON_TASK', 'none'],
]);

function readStatuses(settings: unknown): StatusTable {
	const { coreStatuses, customStatuses } = recordOf(settings) ?? {};
	const table = new Map<string, FollowUpStatus | 'none'>();
	for (const status of [coreStatuses, customStatuses].flatMap((list: unknown) => (Array.isArray(list) ? list as unknown[] : []))) {
		const { symbol, type } = recordOf(status) ?? {};
		const meaning = TYPES.get(type);
		// The first of two statuses with one symbol counts, as there.
		if (typeof symbol === 'string' && meaning !== undefined && !table.has(symbol)) table.set(symbol, meaning);
	}
	return table;
}

/** Reads the stored settings of the Tasks plugin, whatever is in them; what is missing takes that plugin's own default. */
export function parseTaskRules(data: unknown): TaskRules {
	const stored = recordOf(data);
	if (stored === null) return plainTaskRules;
	const { globalFilter, taskFormat, setCancelledDate, statusSettings } = stored;
	return {
		statuses: readStatuses(statusSettings),
		globalFilter: typeof globalFilter === 'string' ? globalFilter.trim() : '',
		form: taskFormat === 'dataview' ? 'inline' : 'emoji',
		cancelledDate: setCancelledDate !== false,
	};
}
