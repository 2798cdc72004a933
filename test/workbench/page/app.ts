import type { Bulk } from '../wire';
import { Keymap } from './base/keymap';
import { Scope } from './base/scope';
import { Cli } from './cli';
import { Commands } from './commands';
import { MetadataCache } from './metadata/metadata-cache';
import { Plugins, type HostModules } from './plugins';
import { Protocol } from './protocol';
import { SettingsWindow } from './settings/settings-window';
import { FileManager } from './vault/file-manager';
import type { ServerClient } from './vault/server-client';
import { Vault } from './vault/vault';
import { Workspace } from './workspace/workspace';

/** All parts of the running app, as a plugin is handed them. */
export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly commands = new Commands(this);
	readonly cli = new Cli();
	readonly protocol = new Protocol();
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly setting: SettingsWindow;
	readonly plugins: Plugins;

	constructor(client: ServerClient, bulk: Bulk, rootEl: HTMLElement, modules: HostModules) {
		this.vault = new Vault(client, bulk);
		this.metadataCache = new MetadataCache(this.vault, bulk.metadata, client);
		this.fileManager = new FileManager(this);
		this.workspace = new Workspace(this, rootEl);
		this.setting = new SettingsWindow(this);
		this.plugins = new Plugins(this, client, modules);
		this.commands.listenForHotkeys();
		this.keymap.listen(window);
	}

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.storageKey(key));
		return text === null ? null : JSON.parse(text);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) window.localStorage.removeItem(this.storageKey(key));
		else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}
