import type { Day } from '../text/day';

/** Writes a day in a moment-style format (`YYYY-MM-DD`); the host's own formatter. */
export type FormatDate = (day: Day, format: string) => string;

/** Longest file name in UTF-8 bytes that common file systems take, less `.md` and a number. */
const MOST_BYTES = 240;

function byteLength(text: string): number {
	let bytes = 0;
	for (const letter of text) {
		const code = letter.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}

function shortened(name: string): string {
	let letters = [...name];
	while (byteLength(letters.join('')) > MOST_BYTES) letters = letters.slice(0, -1);
	return letters.join('').trim();
}

/**
 * A name as a file or folder may be called on every system the app runs on, and as a link may hold it: without
 * `\ / : * ? " < > |`, without `# ^ [ ]`, no leading dot, no trailing dot or blank. Empty when nothing is left.
 */
export function safeName(name: string): string {
	const plain = [...name.normalize('NFC')].filter((letter) => letter >= ' ' && letter !== '\u007f').join('')
		.replace(/["*<>?[\]#^]/g, '').replace(/[\\/:|]/g, '-').replace(/\{\{|\}\}|<%|%>/g, '')
		.replace(/\s+/g, ' ').replace(/^[\s.-]+|[\s.-]+$/g, '');
	return shortened(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain) ? `${plain}_` : plain);
}

/** The vault path a pattern gives for one peer and day: tokens `{{peer}}`, `{{date}}`, `{{date:FORMAT}}`. */
export function fillNotePath(pattern: string, peerName: string, date: Day, formatDate: FormatDate): string {
	const filled = pattern.replace(/\.md$/i, '').replace(/\{\{(peer|date)(?::([^}]*))?\}\}/g, (_token, name: string, format: string | undefined) => {
		if (name === 'peer') return safeName(peerName);
		return format === undefined ? date : formatDate(date, format);
	});
	const parts = filled.split('/').map((part) => safeName(part)).filter((part) => part !== '');
	return `${parts.length === 0 ? `${date} ${safeName(peerName)}`.trim() : parts.join('/')}.md`;
}

/** The path, or the next free one with a number, when another note stands there already. */
export function freePath(path: string, exists: (path: string) => boolean): string {
	const stem = path.replace(/\.md$/i, '');
	let free = path;
	for (let number = 2; exists(free); number += 1) free = `${stem} ${number}.md`;
	return free;
}
