// Everybody's follow-ups in their order, and found by what they say.
import { planList, planned } from '../../../src/core/follow-ups/list-plan';
import { RowTexts } from '../../../src/core/follow-ups/list-filter';
import { plainView, type ListView } from '../../../src/core/follow-ups/list-view';
import type { LedgerRow } from '../../../src/core/follow-ups/ledger';
import { note } from '../../support/vault-folder';
import { ledgerOf, MEETING } from './vault-of-two';

const ledger = ledgerOf(
	note(MEETING, '- [ ] later 📅 2026-05-01\n- [ ] parent\n    - [ ] child 📅 2026-01-01\n- [ ] Łódź trip 📅 2026-03-01\n'),
	note('1-1s/2026-03-06 Tom Ashby.md', '- [ ] first 📅 2026-02-01\n- [ ] without a day\n'),
);

function texts(view: Partial<ListView>): string[] {
	const { items } = planned(planList({ ledger, peer: null, view: { ...plainView, ...view }, begins: null, isClosed: () => undefined, isKept: () => false, texts: new RowTexts(), waitingFor: () => [] }));
	return items.flatMap((item) => (item.kind === 'row' ? [`${'  '.repeat(item.depth)}${item.row.followUp.text}`] : []));
}

test('what is due first stands first, whoever it is with', () => {
	expect(texts({ group: 'owner' })).toEqual(['first', 'Łódź trip', 'later', 'parent', '  child', 'without a day']);
});

test('a search finds words without their accents, names and notes, in the same order', () => {
	expect(texts({ group: 'owner', text: 'lodz' })).toEqual(['Łódź trip']);
	expect(texts({ group: 'owner', text: 'TOM ashby' })).toEqual(['first', 'without a day']);
});

test('what a follow-up is searched in is worked out once, though the rows are made anew', () => {
	const [row] = ledger.rows;
	if (row === undefined) throw new Error('no row');
	const known = new RowTexts();
	const before = known.ofAll([row])[0];
	const { text } = row.followUp;
	row.followUp.text = 'something else';
	const again: LedgerRow = { ...row };
	expect(known.ofAll([again])[0]).toBe(before);
	row.followUp.text = text;
});
