import type { PeerLedger, LedgerRow } from '../../core/follow-ups/ledger';
import type { PhraseKey } from '../../i18n/index';
import { drawRow, makeButton, type RowPlace } from './row';

/** The sections between the two, in the order in which they are drawn. */
export const sectionKeys = ['mine', 'theirs', 'together', 'toTell', 'others', 'unclear'] as const;

/** One of the lists of a peer's ledger. */
export type SectionKey = (typeof sectionKeys)[number];

const TITLES: Record<SectionKey, PhraseKey> = {
	mine: 'panel.mine', theirs: 'panel.theirs', together: 'panel.together', toTell: 'panel.toTell', others: 'panel.others', unclear: 'panel.unclear',
};

/** Draws a heading with a count, and returns the list below it. */
export function drawListHeading(parentEl: HTMLElement, title: string, count: number): HTMLElement {
	const sectionEl = parentEl.createEl('section', { cls: 'one-on-ones-section' });
	const headingEl = sectionEl.createEl('h4', { cls: 'one-on-ones-section-title' });
	headingEl.createSpan({ text: title });
	headingEl.createSpan({ cls: 'one-on-ones-count', text: String(count) });
	return sectionEl.createEl('ul', { cls: 'one-on-ones-list', attr: { 'aria-label': title } });
}

/** Draws everything that is open with one peer; what has nothing in it is left out. */
export function drawSections(parentEl: HTMLElement, ledger: PeerLedger, kept: (section: SectionKey) => LedgerRow[], place: RowPlace): void {
	const { t } = place.desk;
	for (const key of sectionKeys) {
		const rows = [...ledger[key], ...kept(key)];
		if (rows.length === 0) continue;
		const listEl = drawListHeading(parentEl, t(TITLES[key], { peer: ledger.peer.person.name }), ledger[key].length);
		for (const row of rows) drawRow(listEl, row, place);
		if (key === 'toTell') drawWaiting(parentEl, ledger, place);
	}
	if (ledger.toTell.length + kept('toTell').length === 0) drawWaiting(parentEl, ledger, place);
}

/** Draws what waits for the next meeting: not promises, so without boxes. */
function drawWaiting(parentEl: HTMLElement, ledger: PeerLedger, place: RowPlace): void {
	if (ledger.next.length === 0) return;
	const listEl = drawListHeading(parentEl, place.desk.t('panel.next'), ledger.next.length);
	for (const item of ledger.next) {
		const itemEl = listEl.createEl('li', { cls: 'one-on-ones-row mod-agenda' });
		makeButton(itemEl.createDiv({ cls: 'one-on-ones-row-text', text: item.text }), () => void place.actions.openLine(item, false));
	}
}
