import type { App } from '../app';
import { hangAt, type Place } from '../base/float';
import { Scope } from '../base/scope';
import { SuggestionList } from './suggestion-list';

/** A list of suggestions that hangs at something on the page. */
export abstract class PopoverSuggest<T> {
	app: App;
	scope: Scope;
	protected readonly suggestEl = createDiv('suggestion-container');
	protected readonly suggestions: SuggestionList<T>;

	constructor(app: App, scope = new Scope(), private readonly inputEl: HTMLElement | null = null) {
		this.app = app;
		this.scope = scope;
		this.suggestions = new SuggestionList(this, this.suggestEl.createDiv('suggestion'), inputEl, scope);
		scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.suggestEl.isConnected) return;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.appendChild(this.suggestEl);
		this.inputEl?.setAttr('aria-expanded', true);
	}

	close(): void {
		this.app.keymap.popScope(this.scope);
		this.suggestEl.detach();
		this.inputEl?.setAttr('aria-expanded', false);
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

	/** Shows these values below a rectangle of the window, or above it when there is no room; without any, nothing. */
	protected showAt(at: Place | null, values: T[]): void {
		if (values.length === 0 || !at) return this.close();
		this.open();
		this.suggestions.show(values);
		hangAt(this.suggestEl, at);
	}
}

/** Type-ahead for a text field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	#callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(app: App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app, undefined, textInputEl);
		textInputEl.setAttr('aria-expanded', false);
		for (const type of ['input', 'focus']) textInputEl.addEventListener(type, () => this.#ask());
		textInputEl.addEventListener('blur', () => this.close());
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.textContent ?? '';
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.#callback?.(value, evt);
	}

	onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	#ask(): void {
		this.suggestions.whenFound(this.getSuggestions(this.getValue()), this.limit, (values) => {
			if (this.textInputEl.doc.activeElement === this.textInputEl) this.showAt(this.textInputEl.getBoundingClientRect(), values);
		});
	}
}
