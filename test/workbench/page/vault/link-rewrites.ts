import type { Reference } from 'obsidian';
import type { FileManagerParts } from './file-manager';
import type { TFile } from './files';

/** A link that leads to a file that is about to move. */
export interface MovingReference {
	reference: Reference;
	target: TFile;
}

/** A note, and those of its links that lead to files about to move. */
export interface LinkRewrite {
	source: TFile;
	references: MovingReference[];
}

/** Which links lead to the files, asked before they are moved: afterwards nothing leads there. */
export function linkRewrites({ vault, metadataCache }: FileManagerParts, moving: readonly TFile[]): LinkRewrite[] {
	return vault.getMarkdownFiles().flatMap((source) => {
		const cache = metadataCache.getFileCache(source);
		const all: Reference[] = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
		const references = all.flatMap((reference) => {
			const target = reference.link.startsWith('#') ? null : metadataCache.getFirstLinkpathDest(reference.link, source.path);
			return target && moving.includes(target) ? [{ reference, target }] : [];
		});
		return references.length > 0 ? [{ source, references }] : [];
	});
}

/**
 * The text with each of the links written anew, wherever the same spelling stands by now:
 * offsets of the cache may be stale by the time a note is written.
 */
export function rewritten(text: string, references: readonly MovingReference[], write: (target: TFile, reference: Reference) => string): string {
	let result = text;
	const done = new Set<string>();
	for (const { reference, target } of references) {
		if (done.has(reference.original)) continue;
		done.add(reference.original);
		result = result.split(reference.original).join(write(target, reference));
	}
	return result;
}
