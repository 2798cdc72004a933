import type { Day } from '../text/day';
import { withoutExtension } from '../text/path';

/** Writes a day in a moment-style format (`YYYY-MM-DD`); the host's own formatter. */
export type FormatDate = (day: Day, format: string) => string;

/** Longest file name in UTF-8 bytes that common file systems take, less `.md` and a number. */
const MOST_BYTES = 240;
/** Longest name of a peer in a pattern, so that a date beside it is never cut off. */
const MOST_PEER_BYTES = 120;

function byteLength(letter: string): number {
	const code = letter.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function shortened(name: string, most: number): string {
	let bytes = 0;
	let end = 0;
	for (const letter of name) {
		bytes += byteLength(letter);
		if (bytes > most) return name.slice(0, end);
		end += letter.length;
	}
	return name;
}

/** Neither a control character nor half a character. */
function isWritable(letter: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	return code >= 0x20 && code !== 0x7f && (code < 0xd800 || code > 0xdfff);
}

function withoutEdges(name: string, edges: string): string {
	let start = 0;
	let end = name.length;
	while (start < end && edges.includes(name.charAt(start))) start += 1;
	while (end > start && edges.includes(name.charAt(end - 1))) end -= 1;
	return name.slice(start, end);
}

/** As every system the app runs on can store it: nothing reserved, `edges` neither first nor last, not too long. */
function storable(name: string, edges: string, most: number): string {
	const plain = [...name.normalize('NFC')].filter(isWritable).join('')
		.replace(/["*<>?]/g, '').replace(/[\\/:|]/g, '-').replace(/[{}]{2,}/g, '').replace(/\s+/g, ' ');
	const short = withoutEdges(shortened(withoutEdges(plain, edges), most), edges);
	return short.replace(/^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i, '$1_');
}

/**
 * A name as a file or folder may be called on every system the app runs on, and as a link may hold it: without
 * `\ / : * ? " < > |`, without `# ^ [ ]`, no leading dot, no trailing dot or blank. Empty when nothing is left.
 */
export function safeName(name: string, most = MOST_BYTES): string {
	return storable(name.replace(/[[\]#^]/g, ''), ' .-', most);
}

/** A folder as the user wrote it in the settings, and in the vault: no part leaves it, or hides from the app. */
export function safeFolder(folder: string): string {
	return folder.split('/').map((part) => storable(part, ' .', MOST_BYTES)).filter((part) => part !== '').join('/');
}

/** The vault path a pattern gives for one peer and day: tokens `{{peer}}`, `{{date}}`, `{{date:FORMAT}}`. */
export function fillNotePath(pattern: string, peerName: string, date: Day, formatDate: FormatDate): string {
	const written = withoutExtension(pattern).match(/(?:\{\{[^}]*\}\}|[^/])+/g) ?? [];
	const parts = written.flatMap((part, index) => {
		const filled = part.replace(/\{\{(peer|date)(?::([^}]*))?\}\}/g, (_token, name: string, format: string | undefined) => {
			if (name === 'peer') return safeName(peerName, MOST_PEER_BYTES);
			return format === undefined || format.trim() === '' ? date : formatDate(date, format);
		});
		// A folder without a token may be there already, and keeps its name.
		return filled === part && index < written.length - 1 ? [safeFolder(part)] : filled.split('/').map((name: string) => safeName(name));
	}).filter((part) => part !== '');
	return `${parts.length === 0 ? `${date} ${safeName(peerName, MOST_PEER_BYTES)}`.trim() : parts.join('/')}.md`;
}

/** The path, or the next free one with a number, when another note stands there already. */
export function freePath(path: string, exists: (path: string) => boolean): string {
	const stem = withoutExtension(path);
	let free = path;
	for (let number = 2; exists(free); number += 1) free = `${stem} ${number}.md`;
	return free;
}
