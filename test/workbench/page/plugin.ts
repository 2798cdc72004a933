import type { Extension } from '@codemirror/state';
import type { CliFlags, CliHandler, HoverLinkSource, IconName, MarkdownPostProcessor, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { App } from './app';
import { Component } from './base/component';
import { notImplemented } from './base/not-implemented';
import type { Command } from './commands';
import type { EditorSuggest } from './editor/editor-suggest';
import type { CodeBlockProcessor } from './editor/renderers';
import type { PluginSettingTab } from './settings/setting-tab';
import type { ViewCreator } from './workspace/leaf';

/** What a plugin extends: all it adds to the app goes when it unloads. */
export abstract class Plugin extends Component {
	app: App;
	manifest: PluginManifest;
	settings?: unknown;
	onExternalSettingsChange?(): unknown;

	constructor(app: App, manifest: PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	addRibbonIcon(icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = this.app.workspace.leftRibbon.addRibbonItemButton(icon, title, callback);
		this.register(() => el.detach());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.app.workspace.statusBarEl.createDiv('status-bar-item');
		el.addClass(`plugin-${this.manifest.id}`);
		this.register(() => el.detach());
		return el;
	}

	addCommand(command: Command): Command {
		const whole = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
		this.app.commands.addCommand(whole);
		this.register(() => this.app.commands.removeCommand(whole.id));
		return whole;
	}

	addSettingTab(settingTab: PluginSettingTab): void {
		this.app.setting.addSettingTab(settingTab);
		this.register(() => this.app.setting.removeSettingTab(settingTab));
	}

	registerView(type: string, viewCreator: ViewCreator): void {
		this.app.workspace.setViewCreator(type, viewCreator);
		this.register(() => this.app.workspace.setViewCreator(type, null));
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.app.workspace.hoverLinkSources.set(id, info);
		this.register(() => this.app.workspace.hoverLinkSources.delete(id));
	}

	registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
		this.register(this.app.workspace.renderers.registerPostProcessor(postProcessor, sortOrder));
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor, sortOrder?: number): MarkdownPostProcessor {
		if (sortOrder !== undefined) return notImplemented('Plugin.registerMarkdownCodeBlockProcessor with a sortOrder');
		this.register(this.app.workspace.renderers.registerCodeBlock(language, handler));
		// The app hands back the post processor it made; nothing can be done with it but to know it.
		return () => undefined;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(editorSuggest: EditorSuggest<unknown>): void {
		const { editorSuggests } = this.app.workspace;
		editorSuggests.push(editorSuggest);
		this.register(() => {
			editorSuggest.close();
			editorSuggests.remove(editorSuggest);
		});
	}

	registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
		this.register(this.app.protocol.register(action, handler));
	}

	registerCliHandler(command: string, _description: string, flags: CliFlags | null, handler: CliHandler): void {
		const { id } = this.manifest;
		if (command !== id && !command.startsWith(`${id}:`)) throw new Error(`CLI command "${command}" is neither "${id}" nor "${id}:<action>"`);
		this.register(this.app.cli.register(command, flags, handler));
	}

	/** What data.json holds, or `null` when there is none. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!await adapter.exists(dataPathOf(this))) return null;
		return JSON.parse(await adapter.read(dataPathOf(this))) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		if (!await adapter.exists(folderOf(this))) await adapter.mkdir(folderOf(this));
		await adapter.write(dataPathOf(this), JSON.stringify(data, null, 2));
	}
}

/** Where a plugin's settings are, inside the vault. */
export function dataPathOf(plugin: Plugin): string {
	return `${folderOf(plugin)}/data.json`;
}

function folderOf({ app, manifest }: Plugin): string {
	return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
}
