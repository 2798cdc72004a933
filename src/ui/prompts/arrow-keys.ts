const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
	ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
	Home: () => 0,
	End: (_at, last) => last,
};

/** Moves the focus among elements of one kind with the arrow keys; one of them alone is a stop of the Tab key. */
export function moveAmong(event: KeyboardEvent, withinEl: HTMLElement, selector: string): void {
	const target = withinEl.doc.activeElement;
	const step = STEPS[event.key];
	// A field of its own has its own use for these keys.
	if (step === undefined || target === null || target.matches('select, input') || event.altKey || event.ctrlKey || event.metaKey) return;
	const els = withinEl.findAll(selector);
	const current = target.closest<HTMLElement>(selector);
	const next = els[step(current === null ? -1 : els.indexOf(current), els.length - 1)];
	if (next === undefined) return;
	event.preventDefault();
	for (const el of els) el.setAttr('tabindex', el === next ? '0' : '-1');
	next.focus();
}
