import type { Component } from 'obsidian';
import type { Desk } from './actions';

/** How often the progress of the first reading is told, in milliseconds. */
const PROGRESS_PAUSE = 300;

/** Draws now, then after every change and every minute, at most once a frame, until the component is unloaded. Answers with what draws it soon. */
export function keepDrawn(component: Component, desk: Desk, draw: () => void): () => void {
	let frame = 0;
	let timer = 0;
	let isOver = false;
	const soon = (): void => {
		if (isOver) return;
		window.cancelAnimationFrame(frame);
		frame = window.requestAnimationFrame(drawNow);
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
		window.cancelAnimationFrame(frame);
		window.clearTimeout(timer);
	});
	drawNow();
	void desk.whenRead().then(soon);
	return soon;
}
