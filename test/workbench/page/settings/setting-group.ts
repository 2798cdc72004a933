import type { ExtraButtonComponent } from './button-components';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Settings that stand together under a heading. */
export class SettingGroup {
	listEl: HTMLElement;
	readonly groupEl: HTMLElement;
	private headerSetting: Setting | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.header().setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		const boxEl = createDiv('setting-group-search');
		this.groupEl.insertBefore(boxEl, this.listEl);
		cb(new SearchComponent(boxEl));
		return this;
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		this.header().addExtraButton(cb);
		return this;
	}

	private header(): Setting {
		if (this.headerSetting) return this.headerSetting;
		this.headerSetting = new Setting(this.groupEl).setHeading();
		this.groupEl.prepend(this.headerSetting.settingEl);
		return this.headerSetting;
	}
}
