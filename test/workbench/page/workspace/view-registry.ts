import type { WorkspaceLeaf } from './leaf';
import type { View } from './view';

/** Makes the view of one type for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which views can be shown. */
export class ViewRegistry {
	private readonly creators = new Map<string, ViewCreator>();

	/** `onChange` hears of every type that can be shown from now on, or no longer. */
	constructor(private readonly onChange: (type: string) => void) {}

	registerView(type: string, creator: ViewCreator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		this.onChange(type);
	}

	unregisterView(type: string): void {
		if (this.creators.delete(type)) this.onChange(type);
	}

	getViewCreatorByType(type: string): ViewCreator | null {
		return this.creators.get(type) ?? null;
	}
}
