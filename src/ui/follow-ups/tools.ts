import { Menu } from 'obsidian';
import { groupings, isFiltered, ownerFilters, plainView, statusFilters, type ListView } from '../../core/follow-ups/list-view';
import type { Desk } from '../actions';
import { addIconButton } from '../button';
import { takeOver } from '../own-event';
import { addBlock } from '../part';

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

function addMenuButton(parentEl: HTMLElement, icon: string, label: string, press: () => void): HTMLElement {
	return addIconButton(parentEl, icon, 'tool', { 'aria-label': label, 'aria-haspopup': 'menu' }, press);
}

/** Search, filters and groups above a list. */
export class ListTools {
	readonly searchEl: HTMLInputElement;
	private readonly filterEl: HTMLElement;
	private readonly groupEl: HTMLElement;

	constructor(parentEl: HTMLElement, private readonly place: ToolsPlace) {
		const { t } = place.desk;
		const el = addBlock(parentEl, 'tools', '', { role: 'search' });
		this.searchEl = el.createEl('input', { cls: 'one-on-ones-search', type: 'search', placeholder: t('list.search'), attr: { enterkeyhint: 'search' } });
		this.searchEl.addEventListener('focus', () => window.setTimeout(() => place.prepareSearch()));
		this.searchEl.addEventListener('input', () => this.change({ text: this.searchEl.value }));
		this.searchEl.addEventListener('keydown', (event) => this.pressKey(event));
		this.filterEl = addMenuButton(el, 'filter', t('list.filter'), () => this.showFilters());
		this.groupEl = addMenuButton(el, 'group', t('list.group'), () => this.showGroups());
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
		takeOver(event);
	}

	private showFilters(): void {
		const { t } = this.place.desk;
		const view = this.place.view();
		const menu = new Menu();
		const add = (section: string, title: string, checked: boolean, part: Partial<ListView>): void => {
			menu.addItem((item) => item.setSection(section).setTitle(title).setChecked(checked).onClick(() => this.change(part)));
		};
		for (const status of statusFilters) add('status', t(`list.status.${status}`), view.status === status, { status });
		for (const owner of [null, ...ownerFilters] as const) add('owner', t(`list.owned.${owner ?? 'any'}`), view.owner === owner, { owner });
		add('overdue', t('list.overdue'), view.overdue, { overdue: !view.overdue });
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
