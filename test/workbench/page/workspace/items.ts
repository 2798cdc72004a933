import { Events } from '../base/events';
import type { Workspace } from './workspace';

/** A node of the window's layout tree: a leaf, a group of tabs, a split or a side. */
export abstract class WorkspaceItem extends Events {
	abstract parent: WorkspaceParent | null;
	readonly id: string;
	readonly workspace: Workspace;
	readonly containerEl: HTMLElement;

	constructor(workspace: Workspace, cls: string, id?: string) {
		super();
		this.workspace = workspace;
		this.id = id ?? freshId();
		this.containerEl = createDiv(cls);
	}

	/** The topmost ancestor: the main area, a side, or the item itself when it has been detached. */
	getRoot(): WorkspaceItem {
		return this.parent ? this.parent.getRoot() : this;
	}

	/** The window this item is drawn in; a side belongs to the main window. */
	getContainer(): WorkspaceContainer {
		const root = this.getRoot();
		return root instanceof WorkspaceContainer ? root : this.workspace.rootSplit;
	}
}

/** An item that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
	children: WorkspaceItem[] = [];

	/** The element the children are drawn in. */
	protected get childrenEl(): HTMLElement {
		return this.containerEl;
	}

	insertChild(index: number, child: WorkspaceItem): void {
		const at = Math.max(0, Math.min(index, this.children.length));
		const before = this.children[at];
		this.children.splice(at, 0, child);
		child.parent = this;
		this.childrenEl.insertBefore(child.containerEl, before?.containerEl ?? null);
	}

	removeChild(child: WorkspaceItem): void {
		this.children = this.children.filter((other) => other !== child);
		child.parent = null;
		child.containerEl.remove();
	}
}

/** A row or column of panes. `vertical` puts them side by side, as the app's word has it. */
export class WorkspaceSplit extends WorkspaceParent {
	parent: WorkspaceParent | null = null;
	direction: 'vertical' | 'horizontal';

	constructor(workspace: Workspace, direction: 'vertical' | 'horizontal', id?: string) {
		super(workspace, `workspace-split mod-${direction}`, id);
		this.direction = direction;
	}

	/** A split left with nothing goes away; the main area and the sides stay. */
	override removeChild(child: WorkspaceItem): void {
		super.removeChild(child);
		if (this.children.length === 0 && this.parent) this.parent.removeChild(this);
	}
}

/** A split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract win: Window;
	abstract doc: Document;
}

/** The main area of the main window. */
export class WorkspaceRoot extends WorkspaceContainer {
	win = window;
	doc = document;

	constructor(workspace: Workspace) {
		super(workspace, 'vertical');
		this.containerEl.addClass('mod-root');
		this.containerEl.setAttr('role', 'main');
	}
}

/** Holds pop-out windows, of which the workbench has none. */
export class WorkspaceFloating extends WorkspaceParent {
	parent: WorkspaceParent | null = null;
}

/** A pop-out window. Exported for `instanceof`; the workbench opens none. */
export class WorkspaceWindow extends WorkspaceContainer {
	win = window;
	doc = document;
}

function freshId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
