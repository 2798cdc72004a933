import type { App } from '../app';
import { Scope } from '../base/scope';
import { showError } from '../base/report-error';
import { SuggestionList, type SuggestionOwner } from './suggestion-list';

const GAP_PX = 4;

/** A list of suggestions that hangs at something on the page. */
export abstract class PopoverSuggest<T> implements SuggestionOwner<T> {
	app: App;
	scope: Scope;
	protected readonly suggestEl = createDiv('suggestion-container');
	protected readonly suggestions: SuggestionList<T>;
	protected isOpen = false;

	constructor(app: App, scope?: Scope, inputEl: HTMLElement | null = null) {
		this.app = app;
		this.scope = scope ?? new Scope();
		this.suggestions = new SuggestionList(this, this.suggestEl.createDiv('suggestion'), inputEl, this.scope);
		inputEl?.setAttr('aria-expanded', 'false');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.appendChild(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

	/** Hangs the list below a rectangle of the window, or above it when there is no room. */
	protected placeAt(at: { left: number; top: number; bottom: number }): void {
		const { innerWidth, innerHeight } = this.suggestEl.win;
		const { width, height } = this.suggestEl.getBoundingClientRect();
		const below = at.bottom + GAP_PX;
		const top = below + height <= innerHeight ? below : Math.max(GAP_PX, at.top - height - GAP_PX);
		this.suggestEl.setCssStyles({ left: `${Math.max(GAP_PX, Math.min(at.left, innerWidth - width - GAP_PX))}px`, top: `${top}px` });
	}
}

/** Type-ahead for a text field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	#callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;
	#latest = 0;

	constructor(app: App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app, undefined, textInputEl);
		textInputEl.addEventListener('input', () => this.#ask());
		textInputEl.addEventListener('focus', () => this.#ask());
		textInputEl.addEventListener('blur', () => this.close());
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.#callback?.(value, evt);
	}

	onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}

	override open(): void {
		super.open();
		this.textInputEl.setAttr('aria-expanded', 'true');
	}

	override close(): void {
		super.close();
		this.textInputEl.setAttr('aria-expanded', 'false');
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	#ask(): void {
		const turn = ++this.#latest;
		Promise.resolve(this.getSuggestions(this.getValue())).then((values) => {
			if (turn === this.#latest && this.textInputEl.isActiveElement()) this.#show(values);
		}, showError);
	}

	#show(values: T[]): void {
		if (values.length === 0) return this.close();
		this.open();
		this.suggestions.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.placeAt(this.textInputEl.getBoundingClientRect());
	}
}
