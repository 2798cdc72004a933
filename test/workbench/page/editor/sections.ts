import { drawBlocks } from './markdown-dom';
import type { DrawContext } from './markdown-dom';
import { parseMarkdown } from './markdown-tree';

/** One block of a note as it is drawn; lines count from 0. */
export interface DrawnSection {
	el: HTMLElement;
	/** The text it was drawn from. */
	text: string;
	lineStart: number;
	lineEnd: number;
}

/** Draws a note block by block, each in an element of its own. `reuse` may hand back an element drawn earlier from the same text. */
export function drawSections(text: string, ctx: DrawContext, reuse: (text: string, lineStart: number) => DrawnSection | null = () => null): DrawnSection[] {
	const lines = text.split('\n');
	return parseMarkdown(text).children.map((block) => {
		const lineStart = (block.position?.start.line ?? 1) - 1;
		const lineEnd = (block.position?.end.line ?? 1) - 1;
		const source = lines.slice(lineStart, lineEnd + 1).join('\n');
		const kept = reuse(source, lineStart);
		if (kept) return Object.assign(kept, { lineStart, lineEnd });
		const el = createDiv(`el-${block.type === 'paragraph' ? 'p' : block.type}`);
		drawBlocks([block], el, ctx);
		return { el, text: source, lineStart, lineEnd };
	});
}
