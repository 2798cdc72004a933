import type { Ledger, LedgerRow } from '../../src/core/follow-ups/ledger';
import { RowTexts } from '../../src/core/follow-ups/list-filter';
import type { SectionKey } from '../../src/core/follow-ups/list-groups';
import { planList, planned } from '../../src/core/follow-ups/list-plan';
import { plainView } from '../../src/core/follow-ups/list-view';
import type { Person } from '../../src/core/people/person';

/** What is open between me and somebody, as the panel shows it, by section. */
export function sectionsWith(ledger: Ledger, peer: Person): Partial<Record<SectionKey, LedgerRow[]>> {
	const { items } = planned(planList({ ledger, peer, view: plainView, begins: null, isClosed: () => undefined, isKept: () => false, texts: new RowTexts(), waitingFor: () => [] }));
	const found: Partial<Record<SectionKey, LedgerRow[]>> = {};
	let rows: LedgerRow[] = [];
	for (const item of items) {
		if (item.kind === 'group' && item.title.of === 'section') rows = found[item.title.section] = [];
		else if (item.kind === 'row') rows.push(item.row);
	}
	return found;
}
