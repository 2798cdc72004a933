import type { IconName } from 'obsidian';
import { iconButton } from './view';

/** The narrow bar of buttons at the edge of the window; on a phone it lies at the foot of the left drawer. */
export class WorkspaceRibbon {
	readonly containerEl: HTMLElement;
	private readonly itemsEl: HTMLElement;
	private readonly footEl: HTMLElement;

	constructor(side: 'left' | 'right') {
		this.containerEl = createDiv({ cls: `workspace-ribbon side-dock-ribbon mod-${side}`, attr: { role: 'navigation', 'aria-label': side === 'left' ? 'Ribbon' : 'Right ribbon' } });
		this.itemsEl = this.containerEl.createDiv('side-dock-actions');
		this.footEl = this.containerEl.createDiv('side-dock-settings');
	}

	/** Adds a button. Detaching the element takes it away again. */
	addRibbonItemButton(id: string, icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		return this.add(this.itemsEl, id, icon, title, callback);
	}

	/** Adds one of the window's own buttons at the foot. */
	addFootButton(id: string, icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		return this.add(this.footEl, id, icon, title, callback);
	}

	private add(parentEl: HTMLElement, id: string, icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const buttonEl = iconButton(icon, title, callback);
		buttonEl.addClass('side-dock-ribbon-action');
		buttonEl.setAttr('data-ribbon-id', id);
		parentEl.appendChild(buttonEl);
		return buttonEl;
	}
}
