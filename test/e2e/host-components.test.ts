import { tea, teaSessions } from './support/tea';

// The controls and helpers of obsidian.d.ts, each asked to do what its page says: Setting 5695, SettingGroup 6365, the components.

jest.setTimeout(60_000);
const start = teaSessions();

/** Runs code with the module's exports and an empty element in the page, and answers with what it returns. */
const run = async (code: string): Promise<unknown> => {
	const s = await start();
	return tea(s, `(async () => {
		const api = app.plugins.modules.obsidian;
		const el = document.body.createDiv();
		const heard = [];
		const hear = (value) => { heard.push(value); };
		${code}
	})()`);
};

test('buttons show text, icon, kind and tooltip, and can be disabled', async () => {
	expect(await run(`
		const button = new api.ButtonComponent(el).setButtonText('Pour').setCta().setDestructive().setTooltip('Pour it').setClass('big').onClick(() => hear('click'));
		button.buttonEl.click();
		button.setDisabled(true).buttonEl.click();
		const classes = button.buttonEl.className;
		button.removeCta().removeDestructive();
		const extra = new api.ExtraButtonComponent(el).setIcon('leaf').setTooltip('Leaf').onClick(() => hear('extra'));
		extra.extraSettingsEl.click();
		extra.setDisabled(true).extraSettingsEl.click();
		return [heard, button.disabled, classes, button.buttonEl.className, button.buttonEl.ariaLabel, button.buttonEl.textContent, !!extra.extraSettingsEl.find('.lucide-leaf'), !!button.setIcon('leaf').buttonEl.find('svg')];
	`)).toEqual([['click', 'extra'], true, 'mod-cta mod-destructive big', 'big', 'Pour it', 'Pour', true, true]);
});

test('values are set, read, reported and disabled', async () => {
	expect(await run(`
		const answers = [];
		const type = (inputEl, value, kind = 'input') => { inputEl.value = value; inputEl.dispatchEvent(new Event(kind)); };
		const text = new api.TextComponent(el).setPlaceholder('name').setValue('a').onChange(hear);
		type(text.inputEl, 'b');
		const area = new api.TextAreaComponent(el).onChange(hear);
		type(area.inputEl, 'c');
		const toggle = new api.ToggleComponent(el).setValue(true).onChange(hear);
		toggle.toggleEl.click();
		toggle.setDisabled(true).toggleEl.click();
		const dropdown = new api.DropdownComponent(el).addOption('x', 'X').addOptions({ y: 'Y' }).setValue('y').onChange(hear);
		type(dropdown.selectEl, 'x', 'change');
		const slider = new api.SliderComponent(el).setLimits(0, 10, 2).setDisplayFormat((n) => n + ' cups').setValue(4).onChange(hear);
		type(slider.sliderEl, '6', 'input');
		type(slider.sliderEl, '8', 'change');
		slider.setInstant(true);
		type(slider.sliderEl, '10', 'input');
		answers.push(text.inputEl.placeholder, text.setDisabled(true).inputEl.disabled, toggle.getValue(), dropdown.getValue(), slider.getValue(), slider.getValuePretty(), new api.ProgressBarComponent(el).setValue(30).getValue());
		return [heard, answers];
	`)).toEqual([['b', 'c', false, 'x', 8, 10], ['name', true, false, 'x', 10, '10 cups', 30]]);
});

test('a colour is one in hex, in parts and in hue', async () => {
	expect(await run(`
		const color = new api.ColorComponent(el).onChange(hear);
		const hex = color.setValue('#336699');
		return [hex.getValueRgb(), hex.getValueHsl(), color.setValueRgb({ r: 255, g: 0, b: 10 }).getValue(), color.setValueHsl({ h: 120, s: 100, l: 25 }).getValue()];
	`)).toEqual([{ r: 51, g: 102, b: 153 }, { h: 210, s: 50, l: 40 }, '#ff000a', '#008000']);
});

test('a search can be cleared, a date format shows a sample', async () => {
	expect(await run(`
		const search = new api.SearchComponent(el).setValue('tea').onChange(hear);
		search.clearButtonEl.click();
		const sampleEl = el.createSpan();
		const format = new api.MomentFormatComponent(el).setDefaultFormat('[default]').setSampleEl(sampleEl);
		const first = sampleEl.textContent;
		format.setValue('[day] YYYY');
		return [heard, search.getValue(), first, /^day \\d{4}$/.test(sampleEl.textContent), format.inputEl.placeholder];
	`)).toEqual([[''], '', 'default', true, '[default]']);
});

test('a setting row is named, described, warned, disabled and cleared', async () => {
	expect(await run(`
		const setting = new api.Setting(el).setName('Cup').setDesc('Which').setClass('own').setTooltip('tip').addButton((b) => b.setButtonText('a')).addExtraButton((b) => b).addDisplayValue((v) => v.setValue('3').setStatus('warning'));
		setting.setErrorMessage('wrong').setDisabled(true);
		const before = [setting.nameEl.textContent, setting.descEl.textContent, setting.settingEl.hasClass('own'), setting.nameEl.ariaLabel, setting.errorEl.textContent, setting.settingEl.hasClass('is-invalid'), setting.components.every((one) => one.disabled), el.find('.setting-display-value').textContent, !!el.find('.setting-display-value-status svg')];
		setting.setErrorMessage(null).clear();
		return [...before, setting.errorEl, setting.settingEl.hasClass('is-invalid'), setting.controlEl.childElementCount, setting.setHeading().settingEl.hasClass('setting-item-heading')];
	`)).toEqual(['Cup', 'Which', true, 'tip', 'wrong', true, true, '3', true, null, false, 0, true]);
});

test('a group has a heading, a class, rows, a search and buttons', async () => {
	expect(await run(`
		const group = new api.SettingGroup(el).setHeading('Teas').addClass('own').addSetting((s) => { s.setName('Assam'); }).addSearch((s) => s.setPlaceholder('Find')).addExtraButton((b) => b.setTooltip('Add'));
		return [el.find('.own .setting-item-heading .setting-item-name').textContent, group.listEl.textContent, !!el.find('input[placeholder=Find]'), !!el.find('[aria-label=Add]')];
	`)).toEqual(['Teas', 'Assam', true, true]);
});
