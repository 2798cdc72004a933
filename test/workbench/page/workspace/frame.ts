import { Platform } from '../base/platform';
import { WorkspaceRoot } from './items';
import { WorkspaceRibbon } from './ribbon';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side';
import type { SideName, WorkspaceSide } from './side';
import { StatusBar } from './status-bar';
import { iconButton } from './view';
import type { Workspace } from './workspace';

/** The fixed parts of the window. */
export interface Frame {
	workspaceEl: HTMLElement;
	left: WorkspaceSide;
	right: WorkspaceSide;
	leftRibbon: WorkspaceRibbon;
	rightRibbon: WorkspaceRibbon;
	root: WorkspaceRoot;
	statusBar: StatusBar;
}

/** Draws the window around the leaves: three columns and a ribbon, or one pane and two drawers on a phone. */
export function drawFrame(workspace: Workspace, rootEl: HTMLElement): Frame {
	rootEl.addClass('app-container');
	const workspaceEl = rootEl.createDiv('horizontal-main-container').createDiv('workspace');
	const frame: Frame = {
		workspaceEl,
		left: drawSide(workspace, 'left'),
		right: drawSide(workspace, 'right'),
		leftRibbon: new WorkspaceRibbon('left'),
		rightRibbon: new WorkspaceRibbon('right'),
		root: new WorkspaceRoot(workspace),
		statusBar: new StatusBar(),
	};
	if (Platform.isPhone) drawPhone(workspace, frame, rootEl);
	else drawDesktop(workspace, frame, rootEl);
	frame.leftRibbon.addFootButton('theme', 'sun-moon', 'Switch between light and dark', () => switchTheme(workspace));
	frame.leftRibbon.addFootButton('settings', 'settings', 'Open settings', () => workspace.app.setting.open());
	return frame;
}

/** Switches the whole page between light and dark, and tells plugins. */
export function switchTheme(workspace: Workspace): void {
	const dark = !document.body.hasClass('theme-dark');
	document.body.toggleClass('theme-dark', dark);
	document.body.toggleClass('theme-light', !dark);
	workspace.trigger('css-change');
}

function drawSide(workspace: Workspace, side: SideName): WorkspaceSide {
	return Platform.isPhone ? new WorkspaceMobileDrawer(workspace, side) : new WorkspaceSidedock(workspace, side);
}

function drawDesktop(workspace: Workspace, frame: Frame, rootEl: HTMLElement): void {
	frame.workspaceEl.append(frame.leftRibbon.containerEl, frame.left.containerEl, frame.root.containerEl, frame.right.containerEl);
	frame.leftRibbon.containerEl.prepend(sideToggle(workspace, frame, 'left'));
	rootEl.appendChild(sideToggle(workspace, frame, 'right'));
	rootEl.appendChild(frame.statusBar.containerEl);
}

function drawPhone(workspace: Workspace, frame: Frame, rootEl: HTMLElement): void {
	const backdropEl = createDiv({ cls: 'workspace-drawer-backdrop', attr: { 'aria-hidden': 'true' } });
	backdropEl.addEventListener('click', () => {
		frame.left.collapse();
		frame.right.collapse();
	});
	frame.workspaceEl.append(frame.root.containerEl, backdropEl, frame.left.containerEl, frame.right.containerEl);
	frame.left.containerEl.appendChild(frame.leftRibbon.containerEl);
	const barEl = rootEl.createDiv({ cls: 'mobile-navbar', attr: { role: 'navigation', 'aria-label': 'Navigation bar' } });
	barEl.append(
		sideToggle(workspace, frame, 'left'),
		iconButton('arrow-left', 'Back', () => void workspace.getMostRecentLeaf()?.history.back()),
		iconButton('terminal', 'Open command palette', () => workspace.app.commands.executeCommandById('command-palette:open')),
		sideToggle(workspace, frame, 'right'),
	);
}

function sideToggle(workspace: Workspace, frame: Frame, side: SideName): HTMLElement {
	const buttonEl = iconButton(side === 'left' ? 'panel-left' : 'panel-right', `Show or hide the ${side} sidebar`, () => frame[side].toggle());
	buttonEl.addClass('sidebar-toggle-button', `mod-${side}`);
	buttonEl.setAttr('aria-expanded', false);
	workspace.on(`${side}-side-toggle`, (collapsed: boolean) => {
		buttonEl.setAttr('aria-expanded', !collapsed);
		frame.workspaceEl.toggleClass(`mod-${side}-split-open`, !collapsed);
	});
	return buttonEl;
}
