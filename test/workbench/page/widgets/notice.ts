const DEFAULT_DURATION_MS = 4000;

/** A short message in the corner of the window; a click sends it away. */
export class Notice {
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private timer = 0;

	constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION_MS) {
		const cornerEl = activeDocument.body.find(':scope > .notice-container') ?? activeDocument.body.createDiv('notice-container');
		this.containerEl = cornerEl.createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.messageEl.setText(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.containerEl.detach();
	}
}
