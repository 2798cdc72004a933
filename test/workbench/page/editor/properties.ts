import { setIcon } from '../base/icons';
import { parseYaml } from '../metadata/frontmatter';
import { drawText } from './inline-dom';
import type { DrawContext } from './markdown-dom';

/** Draws a note's properties as a list of names and values; broken ones are shown as they stand. */
export function drawProperties(yaml: string, parentEl: HTMLElement, ctx: DrawContext): void {
	const boxEl = parentEl.createDiv('metadata-container');
	const properties = readProperties(yaml);
	if (!properties) {
		boxEl.createEl('pre', { cls: 'metadata-error-container', text: yaml });
		return;
	}
	const listEl = boxEl.createDiv('metadata-properties');
	for (const [name, value] of Object.entries(properties)) {
		const rowEl = listEl.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': name } });
		const keyEl = rowEl.createDiv('metadata-property-key');
		setIcon(keyEl.createSpan({ cls: 'metadata-property-icon', attr: { 'aria-hidden': 'true' } }), iconFor(name, value));
		keyEl.createSpan({ cls: 'metadata-property-key-input', text: name });
		const valueEl = rowEl.createDiv('metadata-property-value');
		if (Array.isArray(value)) for (const entry of value) drawText(String(entry), valueEl.createSpan('multi-select-pill'), ctx);
		else drawText(value === null || value === undefined ? '' : String(value), valueEl, ctx);
	}
}

function readProperties(yaml: string): Record<string, unknown> | null {
	try {
		const value: unknown = parseYaml(yaml);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
	} catch {
		return null;
	}
}

function iconFor(name: string, value: unknown): string {
	if (name === 'tags') return 'tags';
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'number') return 'binary';
	if (typeof value === 'boolean') return 'square-check';
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'calendar' : 'text';
}
