import type { Blockquote, ListItem, Nodes, Root } from 'mdast';
import { unseenName } from '../base/unseen-name';
import { parseSyntax, rangeOf, visit } from '../metadata/syntax-tree';
import { commentRanges, cutRanges } from './comments';
import { WIKILINK, labelRange, linkTarget, parseCallout } from './note-syntax';

/** What is drawn as one element with its children or its text in it. */
const TAGS: Partial<Record<Nodes['type'], keyof HTMLElementTagNameMap>> = {
	blockquote: 'blockquote', thematicBreak: 'hr', table: 'table', tableRow: 'tr', tableCell: 'td',
	strong: 'strong', emphasis: 'em', delete: 'del', inlineCode: 'code', inlineMath: 'code', math: 'pre', break: 'br', footnoteReference: 'sup',
};

/** Where the text stands for itself, so that `%%` there hides nothing. */
const VERBATIM = new Set(['code', 'inlineCode', 'yaml', 'math', 'inlineMath']);

/** The tree of a note's text as it is drawn: comments are gone, line numbers are those of the text. */
export function parseMarkdown(text: string): Root {
	const { root, comments } = parseSyntax(text, 'drawing');
	if (!text.includes('%%')) return root;
	const settled = [...comments];
	visit(root, (node) => { if (VERBATIM.has(node.type)) settled.push(rangeOf(node)); });
	return parseSyntax(cutRanges(text, [...comments, ...commentRanges(text, settled)]), 'drawing').root;
}

/** Draws a tree into an element. A task's box carries its line, counted from the start of the tree. */
export function drawNode(node: Nodes, parentEl: HTMLElement): void {
	switch (node.type) {
		case 'text':
			return drawText(node.value, parentEl);
		case 'paragraph':
			return drawLine(node.children, parentEl.createEl('p', { attr: { dir: 'auto' } }));
		case 'heading':
			return drawLine(node.children, parentEl.createEl(`h${node.depth}`, { attr: { dir: 'auto' } }));
		case 'list': {
			const listEl = parentEl.createEl(node.ordered ? 'ol' : 'ul', { attr: { start: node.start ?? null } });
			for (const item of node.children) drawItem(item, listEl);
			return;
		}
		case 'code': {
			const cls = node.lang ? `language-${node.lang}` : '';
			parentEl.createEl('pre', { cls, attr: { tabindex: 0 } }).createEl('code', { cls, text: `${node.value}\n` });
			return;
		}
		case 'yaml':
			parentEl.createEl('pre', { cls: 'frontmatter language-yaml', text: node.value });
			return;
		case 'link':
		case 'image':
			return drawLink(node, parentEl);
		case 'html':
			// Raw HTML is not drawn: the workbench has no sanitiser to trust it to.
			return;
		case 'blockquote':
			if (drawCallout(node, parentEl)) return;
	}
	const tag = TAGS[node.type];
	const el = tag ? parentEl.createEl(tag) : parentEl;
	if ('children' in node) drawAll(node.children, el);
	else if ('value' in node) el.setText(node.value);
	else if ('identifier' in node && tag) el.setText(node.identifier);
}

function drawAll(nodes: readonly Nodes[], parentEl: HTMLElement): void {
	for (const node of nodes) drawNode(node, parentEl);
}

/** Draws running text, without the block id at its end. */
function drawLine(nodes: readonly Nodes[], el: HTMLElement): void {
	drawAll(nodes, el);
	const last = el.lastChild;
	if (last instanceof Text) last.data = last.data.replace(/(^|\s+)\^[\w-]+$/, '');
}

function drawText(text: string, parentEl: HTMLElement): void {
	text.split('\n').forEach((line, index) => {
		if (index > 0) parentEl.createEl('br');
		let at = 0;
		for (const match of line.matchAll(WIKILINK)) {
			parentEl.appendText(line.slice(at, match.index));
			const target = linkTarget(match);
			drawInternalLink(target, parentEl).setText(match.groups?.label ? match[0].slice(...labelRange(match[0])) : target.replace(/^#/, '').replaceAll('#', ' > '));
			at = match.index + match[0].length;
		}
		parentEl.appendText(line.slice(at));
	});
}

function drawItem(item: ListItem, listEl: HTMLElement): void {
	const itemEl = listEl.createEl('li', { attr: { dir: 'auto' } });
	const [first, ...rest] = item.children;
	if (first?.type === 'paragraph') drawLine(first.children, itemEl);
	else if (first) drawNode(first, itemEl);
	// The parser knows `[ ]` and `[x]`; the app takes any character.
	const lead = itemEl.firstChild;
	const other = lead instanceof Text ? /^\[(\S)\][ \t]+/u.exec(lead.data) : null;
	const mark = typeof item.checked === 'boolean' ? (item.checked ? 'x' : ' ') : other?.[1];
	if (mark !== undefined) {
		if (other && lead instanceof Text) lead.data = lead.data.slice(other[0].length);
		itemEl.addClass('task-list-item');
		itemEl.setAttr('data-task', mark.trim());
		itemEl.toggleClass('is-checked', mark !== ' ');
		itemEl.prepend(taskBox(mark, (item.position?.start.line ?? 1) - 1));
	}
	drawAll(rest, itemEl);
}

/** The box of a task, `line` lines below the start of what is drawn. */
export function taskBox(mark: string, line: number): HTMLElement {
	const boxEl = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'data-task': mark.trim(), 'data-line': line, 'aria-labelledby': unseenName('Done') } });
	boxEl.checked = mark !== ' ';
	return boxEl;
}

/** Draws a quote that opens with `[!kind]` as a callout; answers false, and draws nothing, for any other quote. */
function drawCallout(quote: Blockquote, parentEl: HTMLElement): boolean {
	const lead = quote.children[0]?.type === 'paragraph' ? quote.children[0].children[0] : undefined;
	const callout = lead?.type === 'text' ? parseCallout(lead.value) : null;
	if (lead?.type !== 'text' || !callout) return false;
	const { kind, fold, title } = callout;
	const calloutEl = parentEl.createDiv({ cls: 'callout', attr: { 'data-callout': kind, 'data-callout-fold': fold } });
	drawText(title || kind.charAt(0).toUpperCase() + kind.slice(1), calloutEl.createDiv('callout-title').createDiv('callout-title-inner'));
	lead.value = lead.value.replace(/^.*\n?/, '');
	drawAll(quote.children, calloutEl.createDiv('callout-content'));
	return true;
}

/** Draws a link with its label in it; a picture is drawn as a link to it. */
function drawLink(node: Extract<Nodes, { type: 'link' | 'image' }>, parentEl: HTMLElement): void {
	const external = isExternal(node.url);
	const safe = /^(?:https?|mailto|obsidian|tel):/i.test(node.url);
	const linkEl = external
		? parentEl.createEl('a', { cls: 'external-link', attr: { rel: 'noopener nofollow', target: '_blank', ...(safe ? { href: node.url } : {}) } })
		: drawInternalLink(decodeAddress(node.url), parentEl);
	if (node.type === 'link') drawAll(node.children, linkEl);
	else linkEl.setText(node.alt || node.url);
}

function drawInternalLink(target: string, parentEl: HTMLElement): HTMLElement {
	return parentEl.createEl('a', { cls: 'internal-link', href: target, attr: { 'data-href': target, target: '_blank', rel: 'noopener nofollow' } });
}

/** Whether a link leads out of the vault. */
export function isExternal(url: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** A Markdown link's address as the path it means; one that is no valid encoding means what it says. */
export function decodeAddress(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
