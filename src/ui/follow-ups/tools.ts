import { Menu, setIcon } from 'obsidian';
import { groupings, isFiltered, ownerFilters, plainView, statusFilters, type ListView } from '../../core/follow-ups/list-view';
import type { Desk } from '../actions';

/** What the tools above a list change. */
export interface ToolsPlace {
	desk: Desk;
	view: () => ListView;
	change: (view: ListView) => void;
	/** Told that something will be searched. */
	prepareSearch: () => void;
	/** From the search box down into the list. */
	enterList: () => void;
}

/** Search, filters and groups above a list. */
export class ListTools {
	readonly searchEl: HTMLInputElement;
	private readonly filterEl: HTMLElement;
	private readonly groupEl: HTMLElement;

	constructor(parentEl: HTMLElement, private readonly place: ToolsPlace) {
		const { t } = place.desk;
		const el = parentEl.createDiv({ cls: 'one-on-ones-tools', attr: { role: 'search' } });
		this.searchEl = el.createEl('input', { cls: 'one-on-ones-search', type: 'search', placeholder: t('list.search'), attr: { 'aria-label': t('list.search'), enterkeyhint: 'search' } });
		this.searchEl.addEventListener('focus', () => window.setTimeout(() => place.prepareSearch()));
		this.searchEl.addEventListener('input', () => this.change({ text: this.searchEl.value }));
		this.searchEl.addEventListener('keydown', (event) => this.pressKey(event));
		this.filterEl = this.addButton(el, 'filter', t('list.filter'), () => this.showFilters());
		this.groupEl = this.addButton(el, 'group', t('list.group'), () => this.showGroups());
	}

	/** Shows the view as it is now. */
	follow(): void {
		const view = this.place.view();
		if (this.searchEl.value !== view.text) this.searchEl.value = view.text;
		this.filterEl.toggleClass('is-active', isFiltered({ ...view, text: '' }));
		this.groupEl.toggleClass('is-active', view.group !== plainView.group);
	}

	private change(part: Partial<ListView>): void {
		this.place.change({ ...this.place.view(), ...part });
	}

	private pressKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'Escape' && this.searchEl.value !== '') this.change({ text: '' });
		else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') this.place.enterList();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private addButton(parentEl: HTMLElement, icon: string, label: string, press: () => void): HTMLElement {
		const el = parentEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label, 'aria-haspopup': 'menu' } });
		setIcon(el, icon);
		el.addEventListener('click', press);
		return el;
	}

	private showFilters(): void {
		const { t } = this.place.desk;
		const view = this.place.view();
		const menu = new Menu();
		for (const status of statusFilters) {
			menu.addItem((item) => item.setSection('status').setTitle(t(`list.status.${status}`)).setChecked(view.status === status).onClick(() => this.change({ status })));
		}
		for (const owner of [null, ...ownerFilters] as const) {
			menu.addItem((item) => item.setSection('owner').setTitle(t(`list.owned.${owner ?? 'any'}`)).setChecked(view.owner === owner).onClick(() => this.change({ owner })));
		}
		menu.addItem((item) => item.setSection('overdue').setTitle(t('list.overdue')).setChecked(view.overdue).onClick(() => this.change({ overdue: !view.overdue })));
		if (isFiltered(view)) menu.addItem((item) => item.setSection('clear').setIcon('x').setTitle(t('list.clear')).onClick(() => this.place.change({ ...plainView, group: view.group })));
		this.showBelow(menu, this.filterEl);
	}

	private showGroups(): void {
		const { t } = this.place.desk;
		const view = this.place.view();
		const menu = new Menu();
		for (const group of groupings) menu.addItem((item) => item.setTitle(t(`list.by.${group}`)).setChecked(view.group === group).onClick(() => this.change({ group })));
		this.showBelow(menu, this.groupEl);
	}

	private showBelow(menu: Menu, el: HTMLElement): void {
		const { left, bottom } = el.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, el.doc);
	}
}
