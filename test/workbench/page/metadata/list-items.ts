import { countColumn } from '@codemirror/state';
import type { ListItemCache } from 'obsidian';
import type { List, ListItem, Nodes } from 'mdast';
import { rangeOf, type Positions, type Range } from './syntax-tree';

const BULLET = /^(?:[-*+]|\d{1,9}[.)])/;
const TASK = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^\r\n])\](?=\s|$)/u;
const LIST_IN_TASK = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^\r\n]\][ \t]+(?=(?:[-*+]|\d{1,9}[.)])[ \t])/u;

/** The items of a list and of the lists in it, in the order of the text; all that is not a task or list line is left to others. */
export function listItemsOf(list: List, text: string, positions: Positions): ListItemCache[] {
	const found: ListItemCache[] = [];
	addList(list, null, 0);
	return found;

	/** `parent` is the item the list stands in, `container` the column where that item's own text begins. */
	function addList(inner: List, parent: number | null, container: number): void {
		const first = positions.line(bulletOf(inner, text));
		for (const item of inner.children) addItem(item, parent ?? (-first || -1), container);
	}

	function addItem(item: ListItem, parent: number, container: number): void {
		const bullet = bulletOf(item, text);
		const line = positions.line(bullet);
		const lead = text.slice(text.lastIndexOf('\n', bullet - 1) + 1, bullet);
		const range: Range = [bullet - ownBlanks(lead, container), endOf(item, text, positions)];
		const task = TASK.exec(text.slice(bullet, range[1]))?.[1];
		found.push({ position: positions.pos(range), parent, ...(task !== undefined && { task }) });
		addListOnTaskLine(item, bullet, line);
		const content = countColumn(lead, 4) + contentWidth(text.slice(bullet, bullet + 20));
		visitLists(item, (inner) => addList(inner, line, content));
	}

	/** `- [ ] 1. text`: to the app the box belongs to the bullet, and what follows it begins a list of its own. */
	function addListOnTaskLine(item: ListItem, bullet: number, line: number): void {
		const [paragraph] = item.children;
		const prefix = LIST_IN_TASK.exec(text.slice(bullet))?.[0];
		if (prefix === undefined || paragraph?.type !== 'paragraph') return;
		found.push({ position: positions.pos([bullet + prefix.length, rangeOf(paragraph)[1]]), parent: line });
	}
}

/** Calls back for the outermost lists below a node, also those in a quote or callout. */
export function visitLists(node: Nodes, callback: (list: List) => void): void {
	if (!('children' in node)) return;
	for (const child of node.children) {
		if (child.type === 'list') callback(child);
		else visitLists(child, callback);
	}
}

/** Where an item's own text ends: before a list that begins below it. */
function endOf(item: ListItem, text: string, positions: Positions): number {
	const line = positions.line(bulletOf(item, text));
	const below = item.children.findIndex((child) => child.type === 'list' && positions.line(bulletOf(child, text)) > line);
	const lastOwn = below < 0 ? item.children.at(-1) : item.children[below - 1];
	return lastOwn ? rangeOf(lastOwn)[1] : rangeOf(item)[0] + text.slice(rangeOf(item)[0]).search(/\r?\n|$/);
}

/** How many of the blanks in front of a bullet are its item's: those beyond the text of the item above and the marks of quotes; half a tab is none. */
function ownBlanks(lead: string, container: number): number {
	const least = Math.max(container, countColumn(/^.*>[ \t]?/.exec(lead)?.[0] ?? '', 4));
	let start = lead.length;
	while (start > 0 && countColumn(lead, 4, start - 1) >= least) start--;
	return lead.length - start;
}

/** How far an item's text is set in from its bullet: one blank, or up to four; five are one, and code after it. */
function contentWidth(text: string): number {
	const bullet = BULLET.exec(text)?.[0].length ?? 1;
	const blanks = /^ +(?=[^ \r\n])/.exec(text.slice(bullet))?.[0].length ?? 1;
	return bullet + (blanks > 4 ? 1 : blanks);
}

function bulletOf(node: Nodes, text: string): number {
	const [from] = rangeOf(node);
	return from + text.slice(from).search(/[^ \t]|$/);
}
