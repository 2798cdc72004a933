import type { SettingControl } from 'obsidian';
import { showError } from '../base/report-error';
import { holds } from './definition-kinds';
import { PathSuggest, pathsFor } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';
import type { TextComponent } from './text-components';

/** Draws the control of a definition: its value comes from the tab and goes back to it. Answers with what re-reads `disabled`. */
export function drawControl(tab: SettingTab, setting: Setting, control: SettingControl): () => void {
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;
	addComponent(tab, setting, control, stored, writer(tab, setting, control));
	// A value from data.json may be wrong already: said at once, and left as it is.
	// Braces, since a promise that is given a Setting takes its `then` for that of a promise, for ever.
	if (stored !== undefined) check(control, stored).then((message) => { setting.setErrorMessage(message); }, showError);
	const refresh = (): void => { setting.setDisabled(holds(control.disabled, false)); };
	refresh();
	return refresh;
}

function addComponent(tab: SettingTab, setting: Setting, control: SettingControl, stored: unknown, write: (value: unknown) => void): void {
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(write));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(stored)).onChange(write));
			break;
		case 'text':
			setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(write));
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				area.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(write);
				area.inputEl.setAttr('rows', control.rows ?? null);
			});
			break;
		case 'number':
			setting.addText((text) => {
				const { min = null, max = null, step = null } = control;
				text.inputEl.setAttrs({ type: 'number', inputmode: 'decimal', min, max, step });
				text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored));
				text.onChange((typed) => write(numberOf(typed, control.defaultValue)));
			});
			break;
		case 'slider':
			setting.addSlider((slider) => {
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.setLimits(control.min, control.max, control.step).setValue(Number(stored ?? control.min)).onChange(write);
			});
			break;
		case 'color':
			setting.addColorPicker((color) => color.setValue(textOf(stored)).onChange(write));
			break;
		case 'file':
		case 'folder':
			setting.addText((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(write);
				suggestPaths(tab, text, () => pathsFor(tab.app, control), write);
			});
			break;
	}
}

function suggestPaths(tab: SettingTab, text: TextComponent, paths: () => string[], write: (value: string) => void): void {
	const suggest = new PathSuggest(tab.app, text.inputEl, paths);
	suggest.onSelect((path) => {
		text.setValue(path);
		write(path);
		suggest.close();
	});
}

/** What a change does: checked first; only an accepted value is stored, and the conditions of other rows are asked again. */
function writer(tab: SettingTab, setting: Setting, control: SettingControl): (value: unknown) => void {
	let turn = 0;
	const write = async (value: unknown): Promise<void> => {
		const mine = ++turn;
		const message = await check(control, value);
		// A later change has overtaken this one.
		if (mine !== turn) return;
		setting.setErrorMessage(message);
		if (message !== null) return;
		await tab.setControlValue(control.key, value);
		tab.refreshDomState();
	};
	return (value) => { write(value).catch(showError); };
}

async function check(control: SettingControl, value: unknown): Promise<string | null> {
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	const message = await validate?.(value);
	return typeof message === 'string' && message !== '' ? message : null;
}

function numberOf(typed: string, fallback = 0): number {
	const value = typed.trim() === '' ? NaN : Number(typed);
	return Number.isFinite(value) ? value : fallback;
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
