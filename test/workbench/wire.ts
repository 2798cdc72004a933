import type { CachedMetadata } from 'obsidian';

/** A file or folder as the server sends it; `text` comes along for Markdown notes only. */
export interface BulkFile {
	path: string;
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
	text?: string;
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
	vaultFolder: string;
	files: BulkFile[];
	/** Ids of the plugins the server offers, in the order they are to be loaded. */
	plugins: string[];
	metadata: Record<string, KeptMetadata>;
}

/** The files of a plugin, as built. */
export interface PluginFiles {
	main: string;
	/** The manifest as text, to be parsed by who loads it. */
	manifest: string;
	/** `null` when the plugin has no styles.css. */
	styles: string | null;
}

/** A change on disk that this page did not make; `config` is one inside the config folder. */
export type OutsideChange =
	| { kind: 'created' | 'changed'; file: BulkFile }
	| { kind: 'removed'; path: string }
	| { kind: 'config'; path: string };

/** What a name on disk is. */
export interface WireStat {
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
}

/** The requests the server answers: a body by name, and what comes back. */
export interface Requests {
	bulk: { body: Record<string, never>; answer: Bulk };
	pluginFiles: { body: { id: string }; answer: PluginFiles };
	keepMetadata: { body: { metadata: Record<string, KeptMetadata>; gone: string[] }; answer: null };
	read: { body: { path: string }; answer: string };
	readBinary: { body: { path: string }; answer: string };
	/** Writes only if the file still holds `expected` (when given); answers `null` when it does not. */
	write: { body: { path: string; text: string; expected?: string; times?: WriteTimes; mustBeNew?: boolean }; answer: WireStat | null };
	writeBinary: { body: { path: string; base64: string; times?: WriteTimes; mustBeNew?: boolean }; answer: WireStat };
	stat: { body: { path: string }; answer: WireStat | null };
	list: { body: { path: string }; answer: { files: string[]; folders: string[] } };
	mkdir: { body: { path: string }; answer: WireStat };
	rmdir: { body: { path: string; recursive: boolean }; answer: null };
	remove: { body: { path: string }; answer: null };
	rename: { body: { path: string; newPath: string }; answer: WireStat };
	copy: { body: { path: string; newPath: string }; answer: WireStat };
	trash: { body: { path: string }; answer: null };
}

/** Times a caller wants a written file to carry, in milliseconds. */
export interface WriteTimes {
	ctime?: number;
	mtime?: number;
}

/** The header that proves a request comes from the page the server handed out. */
export const TOKEN_HEADER = 'x-workbench-token';

/** The header that tells which of several open pages asks, so that it is not told of its own changes. */
export const PAGE_HEADER = 'x-workbench-page';

/** The folder, inside the vault, that holds the settings of app and plugins. */
export const CONFIG_DIR = '.obsidian';
