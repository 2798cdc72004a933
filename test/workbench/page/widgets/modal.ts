import type { App } from '../app';
import { setIcon } from '../base/icons';
import { Scope } from '../base/scope';
import { unseenName } from '../base/unseen-name';

const FOCUSABLE = ':is(input, textarea, select, button, a[href], [tabindex], [contenteditable="true"]):not([disabled], [tabindex="-1"])';

/** A window above the others; Escape, its cross and a click beside it close it. */
export class Modal {
	readonly app: App;
	readonly scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#focusBefore: Element | null = null;

	constructor(app: App) {
		this.app = app;
		this.containerEl = createDiv('modal-container mod-dim');
		const bgEl = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
		const closeEl = this.modalEl.createEl('button', { cls: 'modal-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(closeEl, 'x');
		this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		for (const el of [bgEl, closeEl]) el.addEventListener('click', () => this.close());
		this.modalEl.addEventListener('keydown', (evt) => { if (evt.key === 'Tab') this.#keepTabInside(evt); });
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.#focusBefore = activeDocument.activeElement;
		activeDocument.body.appendChild(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		// Once it has its title; a dialog that goes without has a name of its own.
		if (!this.modalEl.hasAttribute('aria-labelledby')) this.modalEl.setAttr('aria-labelledby', unseenName(this.titleEl.textContent || 'Dialog'));
		if (!this.modalEl.contains(activeDocument.activeElement)) (stopsIn(this.contentEl)[0] ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.detach();
		this.app.keymap.popScope(this.scope);
		if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
		this.onClose();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	/** Sends the Tab key from the last element to the first and back. */
	#keepTabInside(evt: KeyboardEvent): void {
		const stops = stopsIn(this.modalEl);
		const [edge, beyond] = evt.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
		if (evt.defaultPrevented || (activeDocument.activeElement !== edge && activeDocument.activeElement !== this.modalEl)) return;
		evt.preventDefault();
		beyond?.focus();
	}
}

// The elements in here that the Tab key stops at, in order.
function stopsIn(el: HTMLElement): HTMLElement[] {
	return el.findAll(FOCUSABLE).filter((stop) => stop.getClientRects().length > 0);
}
