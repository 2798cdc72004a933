import type { IconName } from 'obsidian';
import { Platform } from '../base/platform';
import { unseenName } from '../base/unseen-name';
import { iconButton } from './view';
import type { Workspace } from './workspace';

/** The narrow bar of buttons at the edge of the window; on a phone it lies at the foot of the left drawer. */
export class WorkspaceRibbon {
	readonly containerEl = createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'navigation', 'aria-labelledby': unseenName('Ribbon') } });
	private readonly itemsEl = this.containerEl.createDiv('side-dock-actions');
	/** Where the window's own buttons are. */
	readonly footEl = this.containerEl.createDiv('side-dock-settings');

	/** Adds a button. Detaching the element takes it away again. */
	addRibbonItemButton(icon: IconName, title: string, callback: (evt: MouseEvent) => unknown, parentEl = this.itemsEl): HTMLElement {
		const buttonEl = iconButton(icon, title, callback);
		buttonEl.addClass('side-dock-ribbon-action');
		return parentEl.appendChild(buttonEl);
	}
}

/** Draws the window around the leaves: three columns and a ribbon, or one pane and two drawers on a phone. */
export function drawFrame(workspace: Workspace, rootEl: HTMLElement): HTMLElement {
	const { leftRibbon, leftSplit, rootSplit, rightSplit } = workspace;
	rootEl.addClass('app-container');
	const workspaceEl = rootEl.createDiv('horizontal-main-container').createDiv('workspace');
	leftRibbon.addRibbonItemButton('sun-moon', 'Switch between light and dark', () => switchTheme(workspace), leftRibbon.footEl);
	leftRibbon.addRibbonItemButton('settings', 'Open settings', () => workspace.app.setting.open(), leftRibbon.footEl);
	if (Platform.isPhone) {
		const backdropEl = createDiv({ cls: 'workspace-drawer-backdrop', attr: { 'aria-hidden': 'true' } });
		backdropEl.addEventListener('click', () => { for (const side of [leftSplit, rightSplit]) side.collapse(); });
		workspaceEl.append(rootSplit.containerEl, backdropEl, leftSplit.containerEl, rightSplit.containerEl);
		leftSplit.containerEl.appendChild(leftRibbon.containerEl);
		const paletteEl = iconButton('terminal', 'Open command palette', () => workspace.app.commands.executeCommandById('command-palette:open'));
		rootEl.createDiv({ cls: 'mobile-navbar', attr: { role: 'navigation', 'aria-labelledby': unseenName('Navigation bar') } }).append(leftSplit.toggleEl, paletteEl, rightSplit.toggleEl);
	} else {
		workspaceEl.append(leftRibbon.containerEl, leftSplit.containerEl, rootSplit.containerEl, rightSplit.containerEl);
		leftRibbon.containerEl.prepend(leftSplit.toggleEl);
		rootEl.append(rightSplit.toggleEl, workspace.statusBarEl);
	}
	return workspaceEl;
}

/** Switches the whole page between light and dark, and tells plugins. */
export function switchTheme(workspace: Workspace): void {
	const dark = !document.body.hasClass('theme-dark');
	document.body.toggleClass('theme-dark', dark);
	document.body.toggleClass('theme-light', !dark);
	workspace.trigger('css-change');
}
