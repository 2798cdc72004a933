import { WorkspaceParent, WorkspaceSplit } from './items';
import type { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** Which edge of the window a side stands at. */
export type SideName = 'left' | 'right';

/** A sidebar of the wide window. */
export class WorkspaceSidedock extends WorkspaceSplit {
	declare children: WorkspaceTabs[];
	readonly side: SideName;
	collapsed = true;
	width = 280;

	constructor(workspace: Workspace, side: SideName) {
		super(workspace, 'horizontal');
		this.side = side;
		this.containerEl.addClass('mod-sidedock', `mod-${side}-split`, 'is-sidedock-collapsed');
		this.containerEl.setAttrs({ role: 'complementary', 'aria-label': side === 'left' ? 'Left sidebar' : 'Right sidebar' });
		this.setWidth(side === 'left' ? 250 : 330);
		this.drawHandle();
	}

	collapse(): void {
		setCollapsed(this, true);
	}

	expand(): void {
		setCollapsed(this, false);
	}

	toggle(): void {
		setCollapsed(this, !this.collapsed);
	}

	/** Sets the width in pixels, within what leaves the note readable. */
	setWidth(width: number): void {
		this.width = Math.round(Math.min(600, Math.max(180, width)));
		this.containerEl.style.setProperty('--sidedock-width', `${this.width}px`);
	}

	private drawHandle(): void {
		const handleEl = this.containerEl.createDiv({ cls: 'workspace-sidedock-resize-handle', attr: { 'aria-hidden': 'true' } });
		handleEl.addEventListener('pointerdown', (down) => {
			const startWidth = this.width;
			const sign = this.side === 'left' ? 1 : -1;
			handleEl.setPointerCapture(down.pointerId);
			const move = (evt: PointerEvent): void => this.setWidth(startWidth + sign * (evt.clientX - down.clientX));
			handleEl.addEventListener('pointermove', move);
			handleEl.addEventListener('pointerup', () => {
				handleEl.removeEventListener('pointermove', move);
				this.workspace.requestResize();
				this.workspace.requestSaveLayout();
			}, { once: true });
		});
	}
}

/** A side on a phone: it slides over the note and closes by a tap beside it. */
export class WorkspaceMobileDrawer extends WorkspaceParent {
	parent: WorkspaceParent | null = null;
	declare children: WorkspaceTabs[];
	readonly side: SideName;
	collapsed = true;

	constructor(workspace: Workspace, side: SideName) {
		super(workspace, `workspace-drawer mod-${side} is-sidedock-collapsed`);
		this.side = side;
		this.containerEl.setAttrs({ role: 'complementary', 'aria-label': side === 'left' ? 'Left drawer' : 'Right drawer' });
	}

	collapse(): void {
		setCollapsed(this, true);
	}

	expand(): void {
		setCollapsed(this, false);
	}

	toggle(): void {
		setCollapsed(this, !this.collapsed);
	}
}

/** A side in either width of the window. */
export type WorkspaceSide = WorkspaceSidedock | WorkspaceMobileDrawer;

function setCollapsed(side: WorkspaceSide, collapsed: boolean): void {
	if (side.collapsed === collapsed) return;
	side.collapsed = collapsed;
	side.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
	if (!collapsed) for (const tabs of side.children) void tabs.currentLeaf?.loadIfShown();
	side.workspace.trigger(`${side.side}-side-toggle`, collapsed);
	side.workspace.requestResize();
	side.workspace.onLayoutChange();
}
