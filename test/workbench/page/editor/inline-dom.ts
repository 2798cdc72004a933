import type { PhrasingContent } from 'mdast';
import { splitInline } from './inline-syntax';
import { decodeAddress } from './link-mark';
import type { DrawContext } from './markdown-dom';

const WRAPPERS: Partial<Record<PhrasingContent['type'], 'strong' | 'em' | 'del'>> = { strong: 'strong', emphasis: 'em', delete: 'del' };

/** Draws running text: links, emphasis, code, and the app's own syntax in between. */
export function drawInline(nodes: readonly PhrasingContent[], parentEl: HTMLElement, ctx: DrawContext): void {
	nodes.forEach((node, index) => drawNode(node, parentEl, ctx, index === nodes.length - 1));
}

function drawNode(node: PhrasingContent, parentEl: HTMLElement, ctx: DrawContext, last: boolean): void {
	const wrapper = WRAPPERS[node.type];
	if (wrapper && 'children' in node) return drawInline(node.children, parentEl.createEl(wrapper), ctx);
	switch (node.type) {
		case 'text':
			return drawText(last ? node.value.replace(/(^|\s+)\^[\w-]+$/, '') : node.value, parentEl, ctx);
		case 'inlineCode':
			parentEl.createEl('code', { text: node.value });
			return;
		case 'inlineMath':
			parentEl.createSpan({ cls: 'math math-inline', text: node.value });
			return;
		case 'break':
			parentEl.createEl('br');
			return;
		case 'link':
			return drawLink(node.url, parentEl, ctx, (el) => drawInline(node.children, el, ctx));
		case 'image':
			parentEl.createEl('img', { attr: { src: ctx.resource(decodeAddress(node.url)) ?? node.url, alt: node.alt ?? '' } });
			return;
		case 'footnoteReference':
			parentEl.createEl('sup', { cls: 'footnote-ref' }).createEl('a', { cls: 'footnote-link', text: node.label ?? node.identifier, href: `#fn-${node.identifier}` });
			return;
		case 'linkReference':
			return drawInline(node.children, parentEl, ctx);
		case 'html':
			if (/^<br\s*\/?>$/i.test(node.value)) parentEl.createEl('br');
			return;
		default:
	}
}

/** Draws plain text, in which the app knows wikilinks, tags and highlights, and where a line break is a line break. */
export function drawText(text: string, parentEl: HTMLElement, ctx: DrawContext): void {
	text.split('\n').forEach((line, index) => {
		if (index > 0) parentEl.createEl('br');
		for (const piece of splitInline(line)) {
			if (piece.type === 'text') parentEl.appendText(piece.text);
			else if (piece.type === 'tag') parentEl.createEl('a', { cls: 'tag', text: piece.text, href: piece.text });
			else if (piece.type === 'highlight') drawText(piece.text, parentEl.createEl('mark'), ctx);
			else if (piece.embed) drawEmbed(piece.target, piece.text, parentEl, ctx);
			else drawInternalLink(piece.target, parentEl, ctx).setText(piece.text);
		}
	});
}

function drawEmbed(target: string, label: string, parentEl: HTMLElement, ctx: DrawContext): void {
	const embedEl = parentEl.createSpan({ cls: 'internal-embed', attr: { src: target, alt: label } });
	const url = ctx.resource(target);
	if (url !== null && /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(target)) embedEl.createEl('img', { attr: { src: url, alt: label } });
	else drawInternalLink(target, embedEl, ctx).setText(label);
}

function drawLink(url: string, parentEl: HTMLElement, ctx: DrawContext, drawLabel: (el: HTMLElement) => void): void {
	if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return drawLabel(drawInternalLink(decodeAddress(url), parentEl, ctx));
	const safe = /^(?:https?|mailto|obsidian|tel):/i.test(url);
	drawLabel(parentEl.createEl('a', { cls: 'external-link', attr: { rel: 'noopener nofollow', target: '_blank', ...(safe ? { href: url } : {}) } }));
}

function drawInternalLink(target: string, parentEl: HTMLElement, ctx: DrawContext): HTMLElement {
	const linkEl = parentEl.createEl('a', { cls: 'internal-link', href: target, attr: { 'data-href': target, target: '_blank', rel: 'noopener nofollow' } });
	linkEl.toggleClass('is-unresolved', !ctx.resolves(target));
	return linkEl;
}
