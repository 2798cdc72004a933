import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table } from 'mdast';
import { drawCallout } from './callouts';
import { drawInline } from './inline-dom';
import { drawProperties } from './properties';

type Block = RootContent | BlockContent | DefinitionContent;

/** What the drawing of a note needs to know besides its tree. */
export interface DrawContext {
	/** Whether a link's note exists. */
	resolves: (target: string) => boolean;
	/** The line the tree's first line has in the note. */
	firstLine: number;
	/** Where an embedded file can be fetched, or null. */
	resource: (target: string) => string | null;
}

/** Draws blocks one after the other into an element. */
export function drawBlocks(blocks: readonly Block[], parentEl: HTMLElement, ctx: DrawContext): void {
	for (const block of blocks) drawBlock(block, parentEl, ctx);
}

function drawBlock(block: Block, parentEl: HTMLElement, ctx: DrawContext): void {
	switch (block.type) {
		case 'paragraph': {
			const pEl = parentEl.createEl('p', { attr: { dir: 'auto' } });
			drawInline(block.children, pEl, ctx);
			if (pEl.childNodes.length === 0) pEl.remove();
			return;
		}
		case 'heading': {
			const headingEl = parentEl.createEl(`h${block.depth}`, { attr: { dir: 'auto' } });
			drawInline(block.children, headingEl, ctx);
			headingEl.setAttr('data-heading', headingEl.textContent ?? '');
			return;
		}
		case 'list':
			return drawList(block, parentEl, ctx);
		case 'blockquote':
			if (!drawCallout(block, parentEl, ctx, drawBlocks)) drawBlocks(block.children, parentEl.createEl('blockquote', { attr: { dir: 'auto' } }), ctx);
			return;
		case 'code': {
			const language = block.lang ?? '';
			const preEl = parentEl.createEl('pre', { cls: language ? `language-${language}` : '', attr: { tabindex: 0 } });
			preEl.createEl('code', { cls: language ? `language-${language} is-loaded` : '', text: `${block.value}\n` });
			return;
		}
		case 'math':
			parentEl.createDiv({ cls: 'math math-block', text: block.value });
			return;
		case 'thematicBreak':
			parentEl.createEl('hr');
			return;
		case 'table':
			return drawTable(block, parentEl, ctx);
		case 'yaml':
			return drawProperties(block.value, parentEl, ctx);
		case 'footnoteDefinition': {
			const noteEl = parentEl.createDiv({ cls: 'footnote-definition', attr: { id: `fn-${block.identifier}` } });
			noteEl.createEl('sup', { text: block.label ?? block.identifier });
			drawBlocks(block.children, noteEl, ctx);
			return;
		}
		default:
			// Raw HTML is not drawn: the workbench has no sanitiser to trust it to. Definitions draw nothing anywhere.
	}
}

function drawList(list: List, parentEl: HTMLElement, ctx: DrawContext): void {
	const listEl = parentEl.createEl(list.ordered ? 'ol' : 'ul');
	if (list.ordered && list.start !== 1 && typeof list.start === 'number') listEl.setAttr('start', list.start);
	for (const item of list.children) drawItem(item, listEl, ctx);
	listEl.toggleClass('contains-task-list', listEl.querySelector(':scope > .task-list-item') !== null);
	listEl.toggleClass('has-list-bullet', !list.ordered);
}

function drawItem(item: ListItem, listEl: HTMLElement, ctx: DrawContext): void {
	const itemEl = listEl.createEl('li', { attr: { dir: 'auto', 'data-line': ctx.firstLine + (item.position?.start.line ?? 1) - 1 } });
	const { mark, children } = taskMark(item);
	if (mark !== null) {
		itemEl.addClass('task-list-item');
		itemEl.setAttr('data-task', mark.trim());
		itemEl.toggleClass('is-checked', mark !== ' ');
		itemEl.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'aria-label': 'Done', 'data-line': itemEl.getAttr('data-line') } }).checked = mark !== ' ';
	}
	for (const child of children) {
		if (child.type === 'paragraph' && item.spread !== true) drawInline(child.children, itemEl, ctx);
		else drawBlock(child, itemEl, ctx);
	}
}

/** The character in a task's box, and the item without the box. The parser knows `[ ]` and `[x]`; the app takes any character. */
function taskMark(item: ListItem): { mark: string | null; children: ListItem['children'] } {
	if (typeof item.checked === 'boolean') return { mark: item.checked ? 'x' : ' ', children: item.children };
	const [first, ...rest] = item.children;
	const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
	const match = lead?.type === 'text' ? /^\[(\S)\][ \t]+/u.exec(lead.value) : null;
	if (first?.type !== 'paragraph' || lead?.type !== 'text' || !match) return { mark: null, children: item.children };
	const text = { ...lead, value: lead.value.slice(match[0].length) };
	return { mark: match[1] ?? ' ', children: [{ ...first, children: [text, ...first.children.slice(1)] }, ...rest] };
}

function drawTable(table: Table, parentEl: HTMLElement, ctx: DrawContext): void {
	const tableEl = parentEl.createEl('table');
	const [head, ...rows] = table.children;
	const headEl = tableEl.createEl('thead').createEl('tr');
	const align = (index: number): { attr: { align: string | null } } => ({ attr: { align: table.align?.[index] ?? null } });
	head?.children.forEach((cell, index) => drawInline(cell.children, headEl.createEl('th', align(index)), ctx));
	const bodyEl = tableEl.createEl('tbody');
	for (const row of rows) {
		const rowEl = bodyEl.createEl('tr');
		row.children.forEach((cell, index) => drawInline(cell.children, rowEl.createEl('td', align(index)), ctx));
	}
}
