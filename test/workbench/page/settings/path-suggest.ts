import type { SettingFileControl, SettingFolderControl } from 'obsidian';
import type { App } from '../app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../base/search';
import { AbstractInputSuggest } from '../widgets/popover-suggest';

/** Suggests paths of the vault for a field of the settings. */
export class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: App, inputEl: HTMLInputElement, private readonly paths: () => string[]) {
		super(app, inputEl);
	}

	getSuggestions(query: string): string[] {
		const search = prepareFuzzySearch(query);
		const found = this.paths().flatMap((path) => {
			const match = search(path);
			return match ? [{ path, match }] : [];
		});
		if (query !== '') sortSearchResults(found);
		return found.map(({ path }) => path);
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		const match = prepareFuzzySearch(this.getValue())(path);
		renderResults(el, path, match ?? { score: 0, matches: [] });
	}
}

/** The paths a file or folder control offers. */
export function pathsFor(app: App, control: SettingFileControl | SettingFolderControl): string[] {
	if (control.type === 'file') return app.vault.getFiles().filter((file) => control.filter?.(file as never) ?? true).map((file) => file.path);
	return app.vault.getAllFolders(control.includeRoot === true).filter((folder) => control.filter?.(folder as never) ?? true).map((folder) => folder.path);
}
