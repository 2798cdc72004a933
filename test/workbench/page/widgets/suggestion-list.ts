import type { ISuggestOwner } from 'obsidian';
import { showError } from '../base/report-error';
import type { Scope } from '../base/scope';
import { unseenName } from '../base/unseen-name';

let nextId = 1;

/** A list of values of which one is marked, by mouse or by key. */
export class SuggestionList<T> {
	private values: T[] = [];
	private items: HTMLElement[] = [];
	private selected = 0;
	private latest = 0;
	private readonly id = `suggestions-${nextId++}`;

	constructor(private readonly owner: ISuggestOwner<T>, private readonly containerEl: HTMLElement, private readonly inputEl: HTMLElement | null, scope: Scope) {
		containerEl.setAttrs({ role: 'listbox', id: this.id, 'aria-labelledby': unseenName('Suggestions') });
		inputEl?.setAttrs({ role: 'combobox', 'aria-controls': this.id, 'aria-expanded': 'true', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' });
		const keys: Record<string, (evt: KeyboardEvent) => void> = {
			ArrowDown: () => this.select(this.selected + 1),
			ArrowUp: () => this.select(this.selected - 1),
			Enter: (evt) => this.useSelected(evt),
		};
		for (const [key, run] of Object.entries(keys)) scope.register([], key, (evt) => {
			run(evt);
			return false;
		});
	}

	/** Hands over what was found, as far as the limit goes, unless something else was asked for meanwhile. */
	whenFound(found: T[] | Promise<T[]>, limit: number, show: (values: T[]) => void): void {
		const turn = ++this.latest;
		Promise.resolve(found).then((values) => { if (turn === this.latest) show(limit > 0 ? values.slice(0, limit) : values); }, showError);
	}

	/** Shows these values, the first one marked; without any, a sentence in their place. */
	show(values: T[], emptyText = ''): void {
		this.values = values;
		this.containerEl.empty();
		// A list box must hold options; without any it is plain text.
		this.containerEl.setAttr('role', values.length > 0 ? 'listbox' : 'status');
		this.items = values.map((value, index) => this.draw(value, index));
		if (values.length === 0 && emptyText !== '') this.containerEl.createDiv({ cls: 'suggestion-empty', text: emptyText });
		this.select(0);
	}

	/** Chooses the marked value, if there is one. */
	useSelected(evt: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.selected];
		if (value !== undefined) this.owner.selectSuggestion(value, evt);
	}

	// Beyond the ends it goes round.
	private select(index: number): void {
		const count = this.items.length;
		this.selected = count === 0 ? 0 : (index + count) % count;
		this.items.forEach((itemEl, at) => {
			itemEl.toggleClass('is-selected', at === this.selected);
			itemEl.setAttr('aria-selected', at === this.selected);
		});
		const selectedEl = this.items[this.selected];
		selectedEl?.scrollIntoView({ block: 'nearest' });
		this.inputEl?.setAttr('aria-activedescendant', selectedEl?.id ?? null);
	}

	private draw(value: T, index: number): HTMLElement {
		const itemEl = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: `${this.id}-${index}` } });
		this.owner.renderSuggestion(value, itemEl);
		itemEl.addEventListener('mousemove', () => { if (this.selected !== index) this.select(index); });
		// The field keeps the focus while the mouse chooses.
		itemEl.addEventListener('mousedown', (evt) => evt.preventDefault());
		itemEl.addEventListener('click', (evt) => this.owner.selectSuggestion(value, evt));
		return itemEl;
	}
}
