/** Keeps an event to ourselves: neither the browser does what it would do, nor does what lies around hear of it. */
export function takeOver(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
