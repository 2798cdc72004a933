import moment from 'moment';
import 'moment/locale/pl';
import 'moment/locale/zh-cn';
import { App } from './app';
import { installDom } from './base/dom';
import { getLanguage, useLanguage } from './base/language';
import { useMobile } from './base/platform';
import { showError } from './base/report-error';
import { showTooltips } from './base/tooltip';
import { hostModules } from './host-modules';
import * as exported from './obsidian';
import { refuseTheRest } from './refuse-the-rest';
import { DataAdapter } from './vault/adapter';
import { ServerClient } from './vault/server-client';
import { CommandPalette } from './widgets/command-palette';
import { addHostCommands } from './workspace/host-commands';
import type { DocumentedApi } from '../server/documented-api';

/** Put in by the bundler, from obsidian.d.ts. */
declare const DOCUMENTED_API: DocumentedApi;

/** How moment calls the languages of the app. */
const LOCALES: Record<string, string> = { zh: 'zh-cn', pl: 'pl' };

/** Starts the workbench in this page: the same steps, in the same order, as the app. */
async function start(): Promise<void> {
	installDom();
	refuseTheRest({ ...exported, DataAdapter }, DOCUMENTED_API);
	applyParameters(new URLSearchParams(window.location.search));
	showTooltips(document);
	moment.locale(LOCALES[getLanguage()] ?? 'en');

	const client = ServerClient.ofPage(document);
	const bulk = await client.bulk();
	const app = new App(client, bulk, document.body.createDiv(), hostModules);
	Object.assign(window, { app });
	addHostCommands(app);
	addOwnCommands(app);

	app.metadataCache.start();
	await app.plugins.loadAll(bulk.plugins);
	app.vault.announce();
	await app.workspace.loadLayout();
	app.workspace.setLayoutReady();
}

/** `?theme=dark|light`, `?width=phone|tablet`, `?lang=zh|pl|en`. */
function applyParameters(parameters: URLSearchParams): void {
	document.body.addClass(parameters.get('theme') === 'dark' ? 'theme-dark' : 'theme-light');
	const width = parameters.get('width');
	if (width === 'phone' || width === 'tablet') useMobile(document.body, width);
	const language = parameters.get('lang');
	if (language !== null) useLanguage(language);
	document.documentElement.lang = getLanguage();
}

function addOwnCommands(app: App): void {
	app.commands.addCommand({ id: 'command-palette:open', name: 'Open command palette', icon: 'terminal', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => new CommandPalette(app).open() });
	app.commands.addCommand({ id: 'app:open-settings', name: 'Open settings', icon: 'settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => app.setting.open() });
}

start().catch(showError);
