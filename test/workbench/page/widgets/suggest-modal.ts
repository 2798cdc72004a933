import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app';
import { setIcon } from '../base/icons';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../base/search';
import { Modal } from './modal';
import { SuggestionList, type SuggestionOwner } from './suggestion-list';

/** A field and the list of what fits it; the keyboard alone is enough. */
export abstract class SuggestModal<T> extends Modal implements SuggestionOwner<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	readonly #list: SuggestionList<T>;
	readonly #instructionsEl: HTMLElement;
	#latest = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.setAttr('class', 'prompt');
		const inputBoxEl = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = inputBoxEl.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', autocomplete: 'off', spellcheck: 'false', 'aria-label': 'Search' } });
		const clearEl = inputBoxEl.createEl('button', { cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear', tabindex: -1 } });
		setIcon(clearEl, 'x');
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
		this.#list = new SuggestionList(this, this.resultContainerEl, this.inputEl, this.scope);
		this.inputEl.addEventListener('input', () => this.#updateSuggestions());
		clearEl.addEventListener('click', () => {
			this.inputEl.value = '';
			this.inputEl.focus();
			this.#updateSuggestions();
		});
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.#updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttr('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.#instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const oneEl = this.#instructionsEl.createDiv('prompt-instruction');
			oneEl.createSpan({ cls: 'prompt-instruction-command', text: command });
			oneEl.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.#list.showEmpty(this.emptyStateText);
	}

	/** The modal is closed before the choice is acted on, as in the app: `onClose` runs first. */
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, evt);
	}

	selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
		this.#list.useSelected(evt);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

	protected override nameDialog(): void {
		super.nameDialog(this.inputEl.placeholder === '' ? 'Choose' : this.inputEl.placeholder);
	}

	#updateSuggestions(): void {
		const turn = ++this.#latest;
		const found = this.getSuggestions(this.inputEl.value);
		if (!(found instanceof Promise)) return this.#show(found);
		// An answer that comes after a later key is out of date.
		void found.then((values) => {
			if (turn === this.#latest) this.#show(values);
		});
	}

	#show(values: T[]): void {
		const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
		if (shown.length > 0) this.#list.show(shown);
		else this.onNoSuggestion();
	}
}

/** A suggest modal over items that are known beforehand, found by their letters. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query.trim());
		const found: FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match) found.push({ item, match });
		}
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	renderSuggestion(item: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item.item), item.match);
	}

	onChooseSuggestion(item: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item.item, evt);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
