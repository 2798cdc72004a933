import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../base/icons';
import { isGroup, isPage } from './definition-kinds';
import { drawItems, type Drawing } from './definitions';
import type { SettingPage } from './setting-page';
import type { SettingTab } from './setting-tab';

/** A tab's definitions on the screen: the tab itself, or one of the pages below it. */
export class DrawnTab {
	private path: string[] = [];
	private ownPage: SettingPage | null = null;
	private refreshers: (() => void)[] = [];
	private tearDowns: (() => void)[] = [];
	private rows = new Map<SettingDefinitionItem, HTMLElement>();
	private readonly queries = new Map<string, Map<string, string>>();

	constructor(private readonly tab: SettingTab) {}

	/** Draws the current page anew from the tab's definitions, at the place it was scrolled to. */
	draw(): void {
		const { containerEl } = this.tab;
		const { scrollTop } = containerEl;
		this.tearDown();
		const items = this.itemsAt(this.path);
		if (items === null) {
			this.path = [];
			return this.draw();
		}
		if (this.path.length > 0) this.drawTitlebar(containerEl);
		if (items instanceof Array) drawItems(this.drawing(), containerEl, items);
		else this.drawOwnPage(items, containerEl);
		containerEl.scrollTop = scrollTop;
	}

	/** Asks every condition again. */
	refresh(): void {
		for (const refresh of this.refreshers) refresh();
	}

	/** Opens a page by the names that lead to it. */
	openPath(path: string[]): void {
		this.path = path;
		this.draw();
		this.tab.containerEl.scrollTop = 0;
	}

	/** Shows the row of a definition and marks it for a moment. */
	point(item: SettingDefinition | SettingDefinitionPage): void {
		const rowEl = this.rows.get(item);
		rowEl?.scrollIntoView({ block: 'center' });
		rowEl?.addClass('is-flashing');
		window.setTimeout(() => rowEl?.removeClass('is-flashing'), 1500);
	}

	/** Ends the drawing: cleanups run, an own page is hidden. */
	tearDown(): void {
		for (const run of this.tearDowns) run();
		this.ownPage?.hide();
		this.ownPage = null;
		this.tearDowns = [];
		this.refreshers = [];
		this.rows = new Map();
		this.tab.containerEl.empty();
	}

	private drawing(): Drawing {
		const place = this.path.join('\n');
		const queries = this.queries.get(place) ?? new Map<string, string>();
		this.queries.set(place, queries);
		return {
			tab: this.tab,
			openPage: (page) => this.openPath([...this.path, page.name]),
			onRefresh: (run) => this.refreshers.push(run),
			onTearDown: (run) => this.tearDowns.push(run),
			queries,
			rows: this.rows,
		};
	}

	private drawTitlebar(containerEl: HTMLElement): void {
		const barEl = containerEl.createDiv('setting-page-titlebar');
		const backEl = barEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
		setIcon(backEl, 'arrow-left');
		backEl.addEventListener('click', () => this.openPath(this.path.slice(0, -1)));
		barEl.createDiv({ cls: 'setting-page-title', text: this.path.at(-1) ?? '', attr: { role: 'heading', 'aria-level': 2 } });
	}

	private drawOwnPage(page: SettingPage, containerEl: HTMLElement): void {
		this.ownPage = page;
		if (page.title !== '') containerEl.find('.setting-page-title').setText(page.title);
		containerEl.appendChild(page.rootEl);
		page.display();
	}

	/** What stands on the page at a path: items, a page that draws itself, or `null` when it is gone. */
	private itemsAt(path: string[]): SettingDefinitionItem[] | SettingPage | null {
		let items: SettingDefinitionItem[] = this.tab.settingItems;
		for (const [depth, name] of path.entries()) {
			const page = pagesIn(items).find((other) => other.name === name);
			if (!page) return null;
			if (page.page) return depth === path.length - 1 ? page.page() as unknown as SettingPage : null;
			items = page.items ?? [];
		}
		return items;
	}
}

function pagesIn(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
	return items.flatMap((item) => isGroup(item) ? (item.items ?? []).filter(isPage) : isPage(item) ? [item] : []);
}
