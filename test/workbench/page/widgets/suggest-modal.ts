import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../base/search';
import { unseenName } from '../base/unseen-name';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A field and the list of what fits it; the keyboard alone is enough. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	readonly #list: SuggestionList<T>;
	readonly #instructionsEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.setAttrs({ class: 'prompt', 'aria-labelledby': unseenName('Choose') });
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocomplete: 'off', spellcheck: 'false', 'aria-labelledby': unseenName('Search') } });
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
		this.#list = new SuggestionList(this, this.resultContainerEl, this.inputEl, this.scope);
		this.inputEl.addEventListener('input', () => this.#updateSuggestions());
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.#updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.setAttrs({ placeholder, 'aria-labelledby': unseenName(placeholder) });
		this.modalEl.setAttr('aria-labelledby', unseenName(placeholder));
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
		this.#list.show([], this.emptyStateText);
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

	#updateSuggestions(): void {
		this.#list.whenFound(this.getSuggestions(this.inputEl.value), this.limit, (values) => {
			if (values.length > 0) this.#list.show(values);
			else this.onNoSuggestion();
		});
	}
}

/** A suggest modal over items that are known beforehand, found by their letters. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(found);
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
