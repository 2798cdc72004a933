import type { App } from '../app';
import { setIcon } from '../base/icons';
import { showError } from '../base/report-error';
import { Scope } from '../base/scope';
import { firstFocusable, keepTabInside } from './focus';

/** A window above the others; Escape, its cross and a click beside it close it. */
export class Modal {
	readonly app: App;
	readonly scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	readonly #headerEl: HTMLElement;
	#focusBefore: Element | null = null;
	#closeCallback: (() => unknown) | null = null;

	constructor(app: App) {
		this.app = app;
		this.containerEl = createDiv('modal-container mod-dim');
		const bgEl = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
		const closeEl = this.modalEl.createEl('button', { cls: 'modal-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(closeEl, 'x');
		this.#headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.#headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		bgEl.addEventListener('click', () => this.close());
		closeEl.addEventListener('click', () => this.close());
		this.modalEl.addEventListener('keydown', (evt) => keepTabInside(this.modalEl, evt));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.#focusBefore = activeDocument.activeElement;
		activeDocument.body.appendChild(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		try {
			void this.onOpen();
		} catch (error) {
			showError(error);
		}
		this.nameDialog();
		if (!this.modalEl.contains(activeDocument.activeElement)) (firstFocusable(this.contentEl) ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.remove();
		this.app.keymap.popScope(this.scope);
		if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
		this.onClose();
		this.#closeCallback?.();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closeCallback = callback;
		return this;
	}

	/** A dialog without a title is named by what else it has to say. */
	protected nameDialog(fallback = 'Dialog'): void {
		const title = this.titleEl.getText();
		this.#headerEl.toggleClass('is-empty', title === '');
		if (!this.modalEl.hasAttribute('aria-label')) this.modalEl.setAttr('aria-label', title === '' ? fallback : title);
	}
}
