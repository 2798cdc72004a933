import type { StructuredPatch } from 'diff';
import type { CachedMetadata } from 'obsidian';

/** What a name on disk is. */
export interface WireStat {
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
}

/** A file or folder as the server sends it; `text` comes along for Markdown notes only. */
export interface BulkFile extends WireStat {
	path: string;
	text?: string;
}

/** What the server saw on disk, whoever did it; `null` when the name is gone. */
export interface DiskNews {
	path: string;
	stat: WireStat | null;
}

/** Metadata kept from an earlier start, good as long as time and size of the note are the same. */
export interface KeptMetadata {
	mtime: number;
	size: number;
	cache: CachedMetadata;
}

/** Everything the page needs to start, in one answer: no request per file. */
export interface Bulk {
	vaultName: string;
	files: BulkFile[];
	/** Ids of the plugins the server offers, in the order they are to be loaded. */
	plugins: string[];
	metadata: Record<string, KeptMetadata>;
}

/** The files of a plugin, as built: the manifest as text, `null` for a styles.css that is not there. */
export interface PluginFiles {
	main: string;
	manifest: string;
	styles: string | null;
}

/** The requests the server answers: a body by name, and what comes back. */
export interface Requests {
	bulk: { body: Record<string, never>; answer: Bulk };
	pluginFiles: { body: { id: string }; answer: PluginFiles };
	keepMetadata: { body: { metadata: Record<string, KeptMetadata>; gone: string[] }; answer: void };
	look: { body: { path: string }; answer: BulkFile | null };
	read: { body: { path: string }; answer: string };
	/** Writes only if the file still holds `expected` (when given); answers `null` when it does not. */
	write: { body: { path: string; text: string; expected?: string; mustBeNew?: boolean }; answer: WireStat | null };
	patch: { body: { path: string; patch: StructuredPatch }; answer: void };
	mkdir: { body: { path: string }; answer: WireStat };
	remove: { body: { path: string }; answer: void };
	rename: { body: { path: string; newPath: string }; answer: void };
	/** Moves into the vault's own `.trash`. */
	trash: { body: { path: string }; answer: void };
}

/** The header that proves a request comes from the page the server handed out. */
export const TOKEN_HEADER = 'x-workbench-token';

/** The folder, inside the vault, that holds the settings of app and plugins. */
export const CONFIG_DIR = '.obsidian';
