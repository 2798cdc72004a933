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
		const button = new api.ButtonComponent(el).setButtonText('Pour').setCta().setTooltip('Pour it').onClick(() => hear('click'));
		button.buttonEl.click();
		button.setDisabled(true).buttonEl.click();
		const extra = new api.ExtraButtonComponent(el).setIcon('leaf').setTooltip('Leaf').onClick(() => hear('extra'));
		extra.extraSettingsEl.click();
		extra.setDisabled(true).extraSettingsEl.click();
		const classes = button.setDisabled(false).buttonEl.className;
		return [heard, button.disabled, extra.disabled, classes, button.buttonEl.ariaLabel, button.buttonEl.textContent, !!extra.extraSettingsEl.find('.lucide-leaf'), extra.extraSettingsEl.ariaLabel, !!button.setIcon('leaf').buttonEl.find('svg')];
	`)).toEqual([['click', 'extra'], false, true, 'mod-cta', 'Pour it', 'Pour', true, 'Leaf', true]);
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
		answers.push(dropdown.getValue());
		type(dropdown.selectEl, 'x', 'change');
		const slider = new api.SliderComponent(el).setLimits(0, 10, 2).setValue(4).onChange(hear);
		answers.push(slider.getValue(), slider.setValue(12).getValue());
		type(slider.sliderEl, '6', 'input');
		type(slider.sliderEl, '8', 'change');
		answers.push(text.getValue(), text.inputEl.placeholder, text.setDisabled(true).inputEl.disabled, toggle.getValue(), dropdown.getValue(), slider.getValue());
		return [heard, answers];
	`)).toEqual([['b', 'c', false, 'x', 8], ['y', 4, 10, 'b', 'name', true, false, 'x', 8]]);
});

test('a list and a slider can be disabled and enabled — "setDisabled(disabled: boolean): this"', async () => {
	expect(await run(`
		const controls = [new api.DropdownComponent(el), new api.SliderComponent(el)];
		const states = (disabled) => controls.map((one) => { const { selectEl, sliderEl } = one.setDisabled(disabled); return (selectEl ?? sliderEl).disabled; });
		return [...states(true), ...states(false)];
	`)).toEqual([true, true, false, false]);
});

test('a component of a plugin\'s own is refused', async () => {
	expect(await run("try { new (class extends api.ValueComponent {})(); } catch (error) { return error.message; }")).toMatch('not implemented in the workbench: a component');
});

test('a setting row is named, described, warned and disabled; its controls are named by it', async () => {
	expect(await run(`
		const setting = new api.Setting(el).setName('Cup').setDesc('Which').addButton((b) => b.setButtonText('a')).addExtraButton((b) => b).addToggle((t) => t).addText((t) => t);
		setting.setErrorMessage('wrong').setDisabled(true);
		const inputEl = setting.controlEl.find('input');
		const before = [setting.nameEl.textContent, setting.descEl.textContent, setting.errorEl.textContent, setting.settingEl.hasClass('is-invalid'), inputEl.ariaInvalid, setting.components.map((one) => one.disabled), inputEl.getAttribute('aria-labelledby') === setting.nameEl.id];
		setting.setErrorMessage('').setDisabled(false);
		return [...before, setting.errorEl, setting.settingEl.hasClass('is-invalid'), setting.components.some((one) => one.disabled), setting.setHeading().settingEl.hasClass('setting-item-heading')];
	`)).toEqual(['Cup', 'Which', 'wrong', true, 'true', [true, true, true, true], true, null, false, false, true]);
});

test('a group has a heading, a class and buttons', async () => {
	expect(await run(`
		const group = new api.SettingGroup(el).setHeading('Teas').addClass('own').addExtraButton((b) => b.setTooltip('Add'));
		return [el.find('.own .setting-item-heading .setting-item-name').textContent, el.find('.own').lastElementChild === group.listEl, !!el.find('[aria-label=Add]')];
	`)).toEqual(['Teas', true, true]);
});
