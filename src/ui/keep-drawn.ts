import type { Component } from 'obsidian';
import type { Desk } from './actions';

/** How often the progress of the first reading is told, in milliseconds. */
const PROGRESS_PAUSE = 300;

/** Draws into an element now, then after every change and every minute, at most once a frame, until the component is unloaded. Answers with what draws it soon. */
export function keepDrawn(component: Component, el: HTMLElement, desk: Desk, draw: () => void): () => void {
	let frame = 0;
	// Where the frame was asked for: a window that is hidden has none, and the element may go to another.
	let { win } = el;
	let timer = 0;
	let isOver = false;
	const soon = (): void => {
		if (isOver) return;
		win.cancelAnimationFrame(frame);
		({ win } = el);
		frame = win.requestAnimationFrame(drawNow);
	};
	const drawNow = (): void => {
		draw();
		window.clearTimeout(timer);
		if (!desk.isRead()) timer = window.setTimeout(soon, PROGRESS_PAUSE);
	};
	component.register(desk.onChange(soon));
	// A day that ends changes what is due.
	component.registerInterval(window.setInterval(soon, 60_000));
	component.register(() => {
		isOver = true;
		win.cancelAnimationFrame(frame);
		window.clearTimeout(timer);
	});
	drawNow();
	void desk.whenRead().then(soon);
	return soon;
}
