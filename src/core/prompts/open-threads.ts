import type { Day } from '../text/day';
import type { Bank } from './bank';
import type { AskedPrompt } from './history';

/** The topics of what was asked last, as far as something in the answers is still open. */
export function openThreads(history: readonly AskedPrompt[], date: Day, bank: Bank): string[] {
	const before = history.filter((asked) => asked.answered && asked.date < date);
	const last = before[before.length - 1]?.date;
	return [...new Set(before.filter((asked) => asked.date === last && asked.open).flatMap(({ id }) => bank.byId.get(id)?.topic ?? []))];
}
