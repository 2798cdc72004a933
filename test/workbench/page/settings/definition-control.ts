import type { SettingControl, SettingFileControl, SettingFolderControl } from 'obsidian';
import type { App } from '../app';
import { notImplemented } from '../base/not-implemented';
import { showError } from '../base/report-error';
import { prepareSimpleSearch } from '../base/search';
import { AbstractInputSuggest } from '../widgets/popover-suggest';
import type { Setting } from './setting';
import type { PluginSettingTab } from './setting-tab';
import type { AbstractTextComponent, TextComponent } from './value-components';

/** Draws the control of a definition: its value comes from the tab and goes back to it. */
export function drawControl(tab: PluginSettingTab, setting: Setting, control: SettingControl): void {
	let turn = 0;
	/** What a change does: checked first; only an accepted value is stored, and the conditions of other rows are asked again. */
	const change = async (value: unknown): Promise<void> => {
		const mine = ++turn;
		const message = await check(control, value);
		// A later change has overtaken this one.
		if (mine !== turn) return;
		setting.setErrorMessage(message);
		if (message !== '') return;
		await tab.setControlValue(control.key, value);
		tab.refreshDomState();
	};
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;
	addComponent(tab.app, setting, control, stored, (value) => { change(value).catch(showError); });
	// A value from data.json may be wrong already: said at once, and left as it is.
	if (stored !== undefined) check(control, stored).then((message) => { setting.setErrorMessage(message); }, showError);
}

/** What is wrong with a value; empty when nothing is. */
async function check(control: SettingControl, value: unknown): Promise<string> {
	const message: unknown = await control.validate?.(value as never);
	return typeof message === 'string' ? message : '';
}

function addComponent(app: App, setting: Setting, control: SettingControl, stored: unknown, write: (value: unknown) => void): Setting {
	const text = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
	const fill = <T extends AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>>(field: T): T =>
		field.setPlaceholder('placeholder' in control ? control.placeholder ?? '' : '').setValue(text).onChange(write);
	switch (control.type) {
		case 'toggle':
			return setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(write));
		case 'dropdown':
			return setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(write));
		case 'text':
			return setting.addText(fill);
		case 'textarea':
			return setting.addTextArea((area) => fill(area).inputEl.setAttr('rows', control.rows ?? null));
		case 'number':
			return setting.addText((field) => {
				const { min = null, max = null, step = null, defaultValue = 0 } = control;
				field.inputEl.setAttrs({ type: 'number', min, max, step });
				fill(field).onChange(() => write(Number.isNaN(field.inputEl.valueAsNumber) ? defaultValue : field.inputEl.valueAsNumber));
			});
		case 'slider':
			if (control.displayFormat) notImplemented('SettingSliderControl.displayFormat');
			return setting.addSlider((slider) => slider.setLimits(control.min, control.max, control.step).setValue(Number(stored ?? control.min)).onChange(write));
		case 'file':
		case 'folder':
			return setting.addText((field) => new PathSuggest(app, fill(field), () => pathsFor(app, control)));
		case 'color':
			return notImplemented('SettingColorControl');
	}
}

function pathsFor({ vault }: App, control: SettingFileControl | SettingFolderControl): string[] {
	if (control.type === 'file') return vault.getFiles().filter((file) => control.filter?.(file as never) ?? true).map(({ path }) => path);
	return vault.getAllFolders(control.includeRoot).filter((folder) => control.filter?.(folder as never) ?? true).map(({ path }) => path);
}

/** Suggests paths of the vault for a field of the settings. */
class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: App, private readonly field: TextComponent, private readonly paths: () => string[]) {
		super(app, field.inputEl);
	}

	getSuggestions(query: string): string[] {
		const search = prepareSimpleSearch(query);
		return this.paths().filter((path) => search(path) !== null);
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string): void {
		this.field.setValue(path).onChanged();
		this.close();
	}
}
