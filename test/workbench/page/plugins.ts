import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import { apiVersion, requireApiVersion } from './base/api-version';
import { notImplemented } from './base/not-implemented';
import { showError } from './base/report-error';
import { dataPathOf, Plugin } from './plugin';
import type { ServerClient } from './vault/server-client';
import { Notice } from './widgets/notice';

/** What a plugin can `require`, by name. */
export type HostModules = Record<string, unknown>;

type PluginClass = new (app: App, manifest: PluginManifest) => unknown;

/** The plugins that are loaded: their built files run here unchanged. */
export class Plugins {
	readonly plugins: Record<string, Plugin> = {};

	constructor(private readonly app: App, private readonly client: ServerClient, private readonly modules: HostModules) {
		app.vault.on('raw', (path: string) => void this.tellOfSettings(path));
	}

	/** Loads plugins one after the other; one that fails says so and does not keep the next from loading. */
	async loadAll(ids: readonly string[]): Promise<void> {
		for (const id of ids) {
			try {
				await this.enablePlugin(id);
			} catch (error) {
				showError(error);
				new Notice(`The plugin “${id}” failed to load: ${error instanceof Error ? error.message : String(error)}`, 0);
			}
		}
	}

	async enablePlugin(id: string): Promise<void> {
		if (this.plugins[id]) return;
		const files = await this.client.ask('pluginFiles', { id });
		const manifest = { ...JSON.parse(files.manifest) as PluginManifest, dir: `${this.app.vault.configDir}/plugins/${id}` };
		if (!requireApiVersion(manifest.minAppVersion)) throw new Error(`${manifest.name} wants version ${manifest.minAppVersion}; this is ${apiVersion}`);
		const plugin = new (pluginClass(id, files.main, this.modules))(this.app, manifest);
		if (!(plugin instanceof Plugin)) throw new Error(`The main.js of ${id} exports no plugin`);
		this.plugins[id] = plugin;
		if (files.styles !== null) this.addStyles(plugin, files.styles);
		try {
			await plugin.load();
		} catch (error) {
			this.disablePlugin(id);
			throw error;
		}
	}

	disablePlugin(id: string): void {
		const plugin = this.plugins[id];
		if (!plugin) return;
		delete this.plugins[id];
		plugin.unload();
	}

	private addStyles(plugin: Plugin, text: string): void {
		const styleEl = document.head.createEl('style', { text, attr: { 'data-plugin': plugin.manifest.id } });
		plugin.register(() => styleEl.remove());
	}

	private async tellOfSettings(path: string): Promise<void> {
		for (const plugin of Object.values(this.plugins)) {
			if (dataPathOf(plugin) === path) await plugin.onExternalSettingsChange?.();
		}
	}
}

function pluginClass(id: string, main: string, modules: HostModules): PluginClass {
	const module: { exports: { default?: PluginClass } } = { exports: {} };
	const require = (name: string): unknown => modules[name] ?? notImplemented(`require('${name}')`);
	const run = new Function('require', 'module', 'exports', `${main}\n//# sourceURL=plugin:${id}`);
	run.call(window, require, module, module.exports);
	return module.exports.default ?? module.exports as unknown as PluginClass;
}
