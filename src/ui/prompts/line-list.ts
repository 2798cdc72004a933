import { Modal, type App } from 'obsidian';
import type { Actions } from '../actions';
import { addButton } from '../button';
import { addBlock, addPart } from '../part';
import { moveAmong } from './arrow-keys';
import type { Place } from './question';

const ROW = '.one-on-ones-answer';

/** A dialog that lists lines of notes under headings; arrow keys move among them, and each opens its line. */
export abstract class LineListModal extends Modal {
	constructor(app: App, protected readonly actions: Actions, title: string) {
		super(app);
		this.setTitle(title);
		this.modalEl.addClass('one-on-ones-answers');
		this.contentEl.addEventListener('keydown', (event) => moveAmong(event, this.contentEl, ROW));
	}

	/** Says why nothing is listed. */
	protected drawEmpty(text: string): void {
		addBlock(this.contentEl, 'empty', text);
	}

	/** Adds a heading, with how many lines there are below it or without, and the list for them. */
	protected addList(title: (titleEl: HTMLElement) => void): HTMLElement {
		const sectionEl = addBlock(this.contentEl, 'section');
		title(addPart(sectionEl, 'h3', 'section-title'));
		return addPart(sectionEl, 'ul', 'list');
	}

	/** Adds a line; with a modifier it opens in a new tab. */
	protected addRow(listEl: HTMLElement, place: Place): HTMLElement {
		return addButton(listEl.createEl('li'), { cls: 'one-on-ones-answer', attr: { tabindex: '-1' } }, (event) => {
			this.close();
			void this.actions.openLine(place, event.ctrlKey || event.metaKey);
		});
	}

	/** Puts the focus on the first line. */
	protected enter(): void {
		const [first] = this.contentEl.findAll(ROW);
		first?.setAttr('tabindex', '0');
		first?.focus();
	}
}
