import type { App } from '../app';
import { hangAt, type Place } from '../base/float';
import { Scope } from '../base/scope';
import { SuggestionList } from './suggestion-list';

/** How many suggestions type-ahead shows. */
const LIMIT = 100;

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
	constructor(app: App, fieldEl: HTMLInputElement) {
		super(app, undefined, fieldEl);
		fieldEl.setAttr('aria-expanded', false);
		for (const type of ['input', 'focus']) fieldEl.addEventListener(type, () => {
			this.showAt(fieldEl.getBoundingClientRect(), this.getSuggestions(fieldEl.value).slice(0, LIMIT));
		});
		fieldEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[];
}
