/** The line of small facts at the foot of the window. */
export class StatusBar {
	readonly containerEl = createDiv({ cls: 'status-bar', attr: { role: 'contentinfo', 'aria-label': 'Status bar' } });

	/** Adds an empty item. Detaching the element takes it away again. */
	addItem(): HTMLElement {
		return this.containerEl.createDiv('status-bar-item');
	}
}
