const DEFAULT_DURATION_MS = 4000;

/** A short message in the corner of the window; a click sends it away. */
export class Notice {
	noticeEl: HTMLElement;
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private timer = 0;

	constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION_MS) {
		this.containerEl = cornerEl(activeDocument).createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.messageEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		const corner = this.containerEl.parentElement;
		this.containerEl.remove();
		if (corner?.childElementCount === 0) corner.remove();
	}
}

function cornerEl(doc: Document): HTMLElement {
	return doc.querySelector<HTMLElement>('body > .notice-container') ?? doc.body.createDiv('notice-container');
}
