import type { DataWriteOptions, Reference } from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../metadata/frontmatter';
import type { MetadataCache } from '../metadata/metadata-cache';
import { notImplemented } from '../base/not-implemented';
import { normalizePath } from '../base/paths';
import { TFile, TFolder, type TAbstractFile } from './files';
import { linkRewrites, rewritten } from './link-rewrites';
import type { Vault } from './vault';

/** What the file manager needs of the app. */
export interface FileManagerParts {
	vault: Vault;
	metadataCache: MetadataCache;
}

/** Changes to files that take the rest of the vault, or the user's preferences, into account. */
export class FileManager {
	constructor(private readonly app: FileManagerParts) {}

	/** New notes go to the root of the vault, which is the app's own default. */
	getNewFileParent(): TFolder {
		return this.app.vault.getRoot();
	}

	/** Renames, and carries the new name into every link that led there. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { vault, metadataCache } = this.app;
		await metadataCache.whenResolved();
		const moved: TFile[] = [];
		if (file instanceof TFile) moved.push(file);
		if (file instanceof TFolder) vault.getFiles().filter((inner) => inner.path.startsWith(`${file.path}/`)).forEach((inner) => moved.push(inner));
		const before = linkRewrites(this.app, moved);
		await vault.rename(file, normalizePath(newPath));
		await vault.whenQuiet();
		for (const { source, references } of before) {
			await vault.process(source, (text) => rewritten(text, references, (target, reference) => this.retargeted(target, reference, source.path)));
		}
	}

	promptForDeletion(): Promise<boolean> {
		return notImplemented('FileManager.promptForDeletion');
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

	/** A free path for an attachment at the root of the vault, which is the app's own default. */
	getAvailablePathForAttachment(filename: string): Promise<string> {
		const dot = filename.lastIndexOf('.');
		const [base, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
		let path = normalizePath(filename);
		for (let n = 1; this.app.vault.getAbstractFileByPath(path); n++) path = normalizePath(`${base} ${n}${ending}`);
		return Promise.resolve(path);
	}

	private retargeted(target: TFile, reference: Reference, sourcePath: string): string {
		const { original } = reference;
		const hash = reference.link.indexOf('#');
		const subpath = hash < 0 ? '' : reference.link.slice(hash);
		if (/^!?\[\[/.test(original)) {
			const bar = original.indexOf('|');
			const rest = bar < 0 ? ']]' : original.slice(bar);
			return `${original.startsWith('!') ? '![[' : '[['}${this.app.metadataCache.fileToLinktext(target, sourcePath)}${subpath}${rest}`;
		}
		const shown = original.slice(0, original.lastIndexOf('](') + 2);
		return `${shown}${encodeURI(target.path + subpath)})`;
	}
}
