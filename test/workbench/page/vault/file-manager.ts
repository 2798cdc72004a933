import type { DataWriteOptions, Reference } from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../metadata/frontmatter';
import type { MetadataCache } from '../metadata/metadata-cache';
import { referencesOf } from '../metadata/links';
import { parseMetadata } from '../metadata/parse';
import { normalizePath } from '../base/paths';
import type { TAbstractFile, TFile } from './files';
import type { Vault } from './vault';

/** A note, and those of its links that lead to files about to move. */
interface MovingLinks {
	source: TFile;
	links: { reference: Reference; target: TFile }[];
}

/** Changes to files that take the rest of the vault, or the user's preferences, into account. */
export class FileManager {
	constructor(private readonly app: { vault: Vault; metadataCache: MetadataCache }) {}

	/** Renames, and carries the new name into every link that led there. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { vault, metadataCache } = this.app;
		await metadataCache.whenResolved();
		const moving = vault.getFiles().filter(({ path }) => path === file.path || path.startsWith(`${file.path}/`));
		// Asked before they are moved: afterwards nothing leads there.
		const before = vault.getMarkdownFiles().map((source) => this.linksTo(moving, source)).filter(({ links }) => links.length > 0);
		await vault.rename(file, normalizePath(newPath));
		await vault.whenQuiet();
		for (const { source, links } of before) {
			const spellings = new Map(links.map(({ reference, target }) => [reference.original, this.retargeted(target, reference, source.path)]));
			await vault.process(source, (text) => respelled(text, spellings));
		}
	}

	/** To `.trash` in the vault: from a browser there is no other. */
	trashFile(file: TAbstractFile): Promise<void> {
		return this.app.vault.trash(file, true);
	}

	/** A wikilink, the app's default, with the shortest text that leads there. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const target = (file.path === sourcePath && subpath !== '' ? '' : this.app.metadataCache.fileToLinktext(file, sourcePath)) + subpath;
		const link = alias === '' || alias === target ? `[[${target}]]` : `[[${target}|${alias}]]`;
		return file.extension === 'md' ? link : `!${link}`;
	}

	/** Lets a function change a note's properties as an object; they are written anew, and the text below them stays byte for byte. */
	async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
		await this.app.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const value: unknown = info.exists ? parseYaml(info.frontmatter) : null;
			const properties = typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
			fn(properties);
			const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
			const body = text.slice(Math.max(info.contentStart, mark.length));
			return mark + (Object.keys(properties).length > 0 ? `---\n${stringifyYaml(properties)}---\n` : '') + body;
		}, options);
	}

	private linksTo(moving: readonly TFile[], source: TFile): MovingLinks {
		const { metadataCache } = this.app;
		const links = referencesOf(metadataCache.getFileCache(source)).flatMap((reference) => {
			const target = reference.link.startsWith('#') ? null : metadataCache.getFirstLinkpathDest(reference.link, source.path);
			return target && moving.includes(target) ? [{ reference, target }] : [];
		});
		return { source, links };
	}

	private retargeted(target: TFile, { link, original }: Reference, sourcePath: string): string {
		const subpath = /#.*/.exec(link)?.[0] ?? '';
		if (!/^!?\[\[/.test(original)) return `${original.slice(0, original.lastIndexOf('](') + 2)}${encodeURI(target.path + subpath)})`;
		const shown = /\|.*/.exec(original)?.[0] ?? ']]';
		return `${original.startsWith('!') ? '![[' : '[['}${this.app.metadataCache.fileToLinktext(target, sourcePath)}${subpath}${shown}`;
	}
}

/** Writes links anew wherever they stand by now: offsets of the cache may be stale. What only looks like a link, as in code, stays. */
function respelled(text: string, spellings: ReadonlyMap<string, string>): string {
	const { links = [], embeds = [], frontmatterPosition } = parseMetadata(text);
	let at = frontmatterPosition?.end.offset ?? 0;
	let written = [...spellings].reduce((properties, [from, to]) => properties.split(from).join(to), text.slice(0, at));
	for (const { original, position: { start, end } } of [...links, ...embeds].sort((a, b) => a.position.start.offset - b.position.start.offset)) {
		const spelling = spellings.get(original);
		if (spelling === undefined || start.offset < at) continue;
		written += text.slice(at, start.offset) + spelling;
		at = end.offset;
	}
	return written + text.slice(at);
}
