import type { App } from '../app';
import { showError } from '../base/report-error';
import { ButtonComponent } from '../settings/button-components';
import { Modal } from './modal';

/** A button of a confirmation: closes the modal once its handler is done, unless that answers with something truthy. */
export class ConfirmationButton extends ButtonComponent {
	private callback: ((evt: MouseEvent) => unknown) | null = null;

	constructor(private readonly modal: ConfirmationModal) {
		super(modal.buttonContainerEl);
		this.buttonEl.addEventListener('click', (evt) => {
			Promise.resolve(this.callback?.(evt)).then((keepOpen) => { if (!keepOpen) modal.close(); }, showError);
		});
	}

	override onClick(callback: (evt: MouseEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setInitialFocus(): this {
		this.modal.initialFocusEl = this.buttonEl;
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** A modal that asks before something is done. */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	/** The button that has the focus at first: the last one that asked for it. */
	initialFocusEl: HTMLElement | null = null;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.modalEl.setAttr('role', 'alertdialog');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.initialFocusEl?.focus();
	}

	addButton(cb: (btn: ConfirmationButton) => unknown): this {
		cb(new ConfirmationButton(this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
