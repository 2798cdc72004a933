import { Events } from '../base/events';
import type { View } from './view';
import type { WorkspaceLeaf } from './leaf';

/** Makes the view of one type for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which views can be shown, and which of them opens a file by its extension. */
export class ViewRegistry extends Events {
	private readonly creators = new Map<string, ViewCreator>();
	private readonly typesByExtension = new Map<string, string>();

	registerView(type: string, creator: ViewCreator): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, creator);
		this.trigger('view-registered', type);
	}

	unregisterView(type: string): void {
		if (this.creators.delete(type)) this.trigger('view-unregistered', type);
	}

	/** What makes views of this type, or null when nothing does. */
	getViewCreatorByType(type: string): ViewCreator | null {
		return this.creators.get(type) ?? null;
	}

	registerExtensions(extensions: string[], type: string): void {
		for (const extension of extensions) {
			if (this.typesByExtension.has(extension)) throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.typesByExtension.set(extension, type);
		}
	}

	unregisterExtensions(extensions: string[]): void {
		for (const extension of extensions) this.typesByExtension.delete(extension);
	}

	/** The type of the view that opens files with this extension, or null. */
	getTypeByExtension(extension: string): string | null {
		return this.typesByExtension.get(extension) ?? null;
	}
}
