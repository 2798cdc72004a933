import { setIcon } from '../base/icons';

const TYPE = 'application/x-setting-row';

/** Gives a row a handle by which it can be dragged to another place of its list. */
export function makeReorderable(listEl: HTMLElement, rowEl: HTMLElement, index: number, onReorder: (oldIndex: number, newIndex: number) => void): void {
	const handleEl = rowEl.createDiv({ cls: 'setting-item-handle', prepend: true, attr: { draggable: true, 'aria-hidden': true } });
	setIcon(handleEl, 'grip-vertical');
	handleEl.addEventListener('dragstart', (evt) => {
		evt.dataTransfer?.setData(TYPE, String(index));
		evt.dataTransfer?.setDragImage(rowEl, 0, 0);
		listEl.dataset.dragged = String(index);
	});
	handleEl.addEventListener('dragend', () => { delete listEl.dataset.dragged; });
	rowEl.addEventListener('dragover', (evt) => {
		if (listEl.dataset.dragged === undefined) return;
		evt.preventDefault();
		rowEl.addClass('is-drop-target');
	});
	rowEl.addEventListener('dragleave', () => rowEl.removeClass('is-drop-target'));
	rowEl.addEventListener('drop', (evt) => {
		rowEl.removeClass('is-drop-target');
		// Only rows of the same list may be dropped here.
		const dragged = listEl.dataset.dragged;
		if (dragged === undefined) return;
		evt.preventDefault();
		delete listEl.dataset.dragged;
		if (Number(dragged) !== index) onReorder(Number(dragged), index);
	});
}
