import type { CachedMetadata, Reference } from 'obsidian';
import type { TFile } from '../vault/files';

/** A link's text in two: the file it names, and the place in it, with its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const plain = linktext.replace(/\u00a0/g, ' ').trim();
	const hash = plain.indexOf('#');
	return hash < 0 ? { path: plain, subpath: '' } : { path: plain.slice(0, hash), subpath: plain.slice(hash) };
}

/** The file a link's text names, without the place in it. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** All that leads from a note to others: links, embeds, and the links in its properties. */
export function referencesOf(cache: CachedMetadata | null): Reference[] {
	return [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
}

/** Finds the file a link means: by its path, or by its name alone when nearer than any other of that name. */
export class LinkTargets {
	private byName: Map<string, TFile[]> | null = null;

	constructor(private readonly files: () => TFile[]) {}

	/** To be called when a file has come, gone or been renamed. */
	forget(): void {
		this.byName = null;
	}

	find(linktext: string, source: string): TFile | null {
		const linkpath = getLinkpath(linktext);
		const path = linkpath === '' ? source.toLowerCase() : fromSource(linkpath, source).toLowerCase();
		const name = path.slice(path.lastIndexOf('/') + 1);
		const isWhole = (file: TFile): boolean => [path, `${path}.md`].includes(file.path.toLowerCase());
		const isEnd = (file: TFile): boolean => [`/${path}`, `/${path}.md`].some((end) => file.path.toLowerCase().endsWith(end));
		const rank = (file: TFile): number => isWhole(file) ? 0 : file.path.startsWith(folderOf(source)) ? 1 : 2;
		const matching = [...this.named(name), ...this.named(`${name}.md`)].filter((file) => isWhole(file) || !isAnchored(linkpath) && isEnd(file));
		matching.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
		return matching[0] ?? null;
	}

	/** All files of a name, given in lower case. */
	named(name: string): TFile[] {
		if (!this.byName) {
			this.byName = new Map();
			for (const file of this.files()) {
				const key = file.name.toLowerCase();
				this.byName.set(key, [...this.byName.get(key) ?? [], file]);
			}
		}
		return this.byName.get(name) ?? [];
	}
}

/** Whether a link says where to begin: at the vault's root, or at the note it stands in. */
function isAnchored(linkpath: string): boolean {
	return /^(\/|\.\.?\/)/.test(linkpath);
}

function fromSource(linkpath: string, source: string): string {
	if (!isAnchored(linkpath)) return linkpath;
	const parts: string[] = [];
	for (const part of (linkpath.startsWith('/') ? linkpath : folderOf(source) + linkpath).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** The folder of a path with a slash at its end; nothing for the root. */
function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}
