import type { App } from 'obsidian';
import type { ListItem } from '../../core/follow-ups/list-plan';
import type { Actions } from '../actions';
import { addBlock, makeItem, nameBy } from '../part';
import { drawTextWithLinks } from './text-with-links';

/** Draws something to raise at the next meeting: no promise, so without a box. */
export function drawWaiting({ item }: Extract<ListItem, { kind: 'waiting' }>, { app, actions }: { app: App; actions: Actions }): HTMLElement {
	const itemEl = makeItem('row mod-agenda');
	const textEl = addBlock(itemEl, 'row-text');
	nameBy(itemEl, textEl);
	drawTextWithLinks(textEl, item.text, item.path, app);
	textEl.addEventListener('click', () => void actions.openLine(item, false));
	return itemEl;
}
