import type { App } from '../app';
import { showError } from '../base/report-error';
import { ButtonComponent } from '../settings/button-components';
import { Modal } from './modal';

/** A button of a confirmation: closes the modal once its handler is done, unless that answers with something truthy. */
export class ConfirmationButton extends ButtonComponent {
	initialFocus = false;
	private callback: ((evt: MouseEvent) => unknown) | null = null;

	constructor(private readonly modal: { buttonContainerEl: HTMLElement; secondaryEl: HTMLElement; close(): void }) {
		super(modal.buttonContainerEl);
		this.buttonEl.addEventListener('click', (evt) => {
			this.use(evt).catch(showError);
		});
	}

	override onClick(callback: (evt: MouseEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setInitialFocus(): this {
		this.initialFocus = true;
		return this;
	}

	setSecondary(): this {
		this.modal.secondaryEl.appendChild(this.buttonEl);
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}

	private async use(evt: MouseEvent): Promise<void> {
		if (!await this.callback?.(evt)) this.modal.close();
	}
}

/** A modal that asks before something is done. */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	readonly secondaryEl: HTMLElement;
	private readonly buttons: ConfirmationButton[] = [];

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.modalEl.setAttr('role', 'alertdialog');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
		this.secondaryEl = this.buttonContainerEl.createDiv('modal-button-secondary');
	}

	override open(): void {
		super.open();
		this.buttons.filter((button) => button.initialFocus).at(-1)?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const labelEl = this.secondaryEl.createEl('label', 'mod-checkbox');
		const inputEl = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		labelEl.appendText(label);
		inputEl.addEventListener('change', () => { cb(inputEl.checked); });
		return this;
	}

	addButton(cb: (btn: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this);
		this.buttons.push(button);
		cb(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
