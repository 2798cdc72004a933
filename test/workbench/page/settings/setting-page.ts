/** A page that opens from a row of a settings tab and draws itself. */
export abstract class SettingPage {
	rootEl = createDiv('setting-page');
	titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}
