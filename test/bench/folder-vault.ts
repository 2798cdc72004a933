import type { CachedMetadata } from 'obsidian';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TFile } from '../support/obsidian-stub';
import { generateVault, type GeneratedVault } from './generate';
import { metadataOf } from './metadata';
import { resolverFor } from './resolve';

/** A generated vault in a real folder, with what the app would know of it before the plugin starts. */
export interface FolderVault extends Omit<GeneratedVault, 'notes'> {
	folder: string;
	files: Map<string, TFile>;
	metadata: Map<string, CachedMetadata>;
	resolve: (target: string) => string | null;
	textOf: (path: string) => string;
}

/** Makes a vault of so many notes in a folder of its own below `root`. The texts stay on disk only. */
export function makeFolderVault(notes: number, root: string): FolderVault {
	const { notes: written, ...generated } = generateVault({ notes });
	const folder = mkdtempSync(join(root, `vault-${notes}-`));
	const files = new Map<string, TFile>();
	const metadata = new Map<string, CachedMetadata>();
	const made = new Set<string>();
	written.forEach(({ path, text }, at) => {
		const full = join(folder, path);
		if (!made.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
		made.add(dirname(full));
		writeFileSync(full, text);
		const stat = { ctime: 1_770_000_000_000 + at, mtime: 1_770_000_000_000 + at, size: Buffer.byteLength(text) };
		files.set(path, Object.assign(new TFile(), { path, stat }));
		metadata.set(path, metadataOf(text));
	});
	return { ...generated, folder, files, metadata, resolve: resolverFor([...files.keys()]), textOf: (path) => readFileSync(join(folder, path), 'utf8') };
}
