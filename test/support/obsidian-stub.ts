// What the vault tests need of the app, and nothing more: whatever a test did not ask for throws.
import momentPackage from 'moment';
import { parse, stringify } from 'yaml';

export const moment = momentPackage;

export const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

export const stringifyYaml = (value: unknown): string => stringify(value);

export const normalizePath = (path: string): string => path.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ').replace(/\/+/g, '/').replace(/^\/|\/$/g, '');

export class TAbstractFile {
	path = '';
}

export class TFile extends TAbstractFile {
	stat = { ctime: 0, mtime: 0, size: 0 };

	get extension(): string {
		return this.path.slice(this.path.lastIndexOf('.') + 1);
	}
}

export class TFolder extends TAbstractFile {}

/** Filled in by `FakeView`. */
export class MarkdownView {}

/** A desktop. */
export const Platform = { isMobile: false };

/** A test that expects notices sets a list to hear them. */
export const heard: { notices: string[] | null } = { notices: null };

export class Notice {
	constructor(text: string) {
		if (heard.notices === null) throw new Error(`A notice nobody asked for: ${text}`);
		heard.notices.push(text);
	}
}

function refuse(): never {
	throw new Error('A test did not ask for this part of the app.');
}

/** Only ever extended here. */
class Unused {
	constructor() {
		refuse();
	}
}

export class ItemView extends Unused {}
export class Modal extends Unused {}
export class SuggestModal extends Unused {}
export class PluginSettingTab extends Unused {}
export class Plugin extends Unused {}
export class Menu extends Unused {}

export const prepareFuzzySearch = refuse;
export const setIcon = refuse;
export const setTooltip = refuse;
export const Keymap = { isModEvent: refuse };
export const getLanguage = refuse;
