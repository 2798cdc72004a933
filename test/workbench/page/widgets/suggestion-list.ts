import type { Scope } from '../base/scope';

/** How the owner of a list draws one value and what it does with the chosen one. */
export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

const PAGE = 8;
let nextId = 1;

/** A list of values of which one is marked, by mouse or by key. */
export class SuggestionList<T> {
	values: T[] = [];
	selected = 0;
	private readonly items: HTMLElement[] = [];
	private readonly id = `suggestions-${nextId++}`;

	constructor(private readonly owner: SuggestionOwner<T>, readonly containerEl: HTMLElement, private readonly inputEl: HTMLElement | null, scope: Scope) {
		containerEl.setAttrs({ role: 'listbox', id: this.id, 'aria-label': 'Suggestions' });
		inputEl?.setAttrs({ role: 'combobox', 'aria-controls': this.id, 'aria-expanded': 'true', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' });
		const bind = (key: string, run: (evt: KeyboardEvent) => void): void => {
			scope.register([], key, (evt) => {
				run(evt);
				return false;
			});
		};
		bind('ArrowDown', () => this.select(this.selected + 1));
		bind('ArrowUp', () => this.select(this.selected - 1));
		bind('PageDown', () => this.select(Math.min(this.selected + PAGE, this.values.length - 1)));
		bind('PageUp', () => this.select(Math.max(this.selected - PAGE, 0)));
		bind('Enter', (evt) => this.useSelected(evt));
	}

	/** Shows these values, the first one marked. */
	show(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.containerEl.setAttr('role', 'listbox');
		this.items.length = 0;
		values.forEach((value, index) => this.items.push(this.draw(value, index)));
		this.select(0);
	}

	/** Shows a sentence in place of values. */
	showEmpty(text: string): void {
		this.show([]);
		// A list box must hold options; without any it is plain text.
		this.containerEl.setAttr('role', 'status');
		if (text !== '') this.containerEl.createDiv({ cls: 'suggestion-empty', text });
	}

	/** Marks an item; beyond the ends it goes round. */
	select(index: number): void {
		const count = this.items.length;
		if (count === 0) {
			this.inputEl?.removeAttribute('aria-activedescendant');
			return;
		}
		this.mark(this.selected, false);
		this.selected = (index + count) % count;
		this.mark(this.selected, true);
		this.items[this.selected]?.scrollIntoView({ block: 'nearest' });
	}

	/** Chooses the marked value; says whether there was one. */
	useSelected(evt: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.selected];
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, evt);
		return true;
	}

	private draw(value: T, index: number): HTMLElement {
		const itemEl = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: `${this.id}-${index}`, 'aria-selected': 'false' } });
		this.owner.renderSuggestion(value, itemEl);
		itemEl.addEventListener('mousemove', () => {
			if (this.selected !== index) this.select(index);
		});
		// The field keeps the focus while the mouse chooses.
		itemEl.addEventListener('mousedown', (evt) => evt.preventDefault());
		itemEl.onClickEvent((evt) => {
			if (evt.button === 2) return;
			this.select(index);
			this.useSelected(evt);
		});
		return itemEl;
	}

	private mark(index: number, on: boolean): void {
		const itemEl = this.items[index];
		itemEl?.toggleClass('is-selected', on);
		itemEl?.setAttr('aria-selected', String(on));
		if (itemEl && on) this.inputEl?.setAttr('aria-activedescendant', itemEl.id);
	}
}
