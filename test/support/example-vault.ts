import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const DAY_MS = 86_400_000;

/** `2026-03-05`, `2026/3/5`, `2026.3.5`: the sign between the numbers is the same both times. */
const SIGNED = /(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/g;
const CHINESE = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/** A copy of the example vault, and how far its dates were moved. */
export interface ExampleVaultCopy {
	folder: string;
	weeks: number;
}

/**
 * Copies the example vault into a new folder of its own below `target` (the temp folder unless told), every date moved by whole weeks,
 * in texts and in names, so that the vault's "today" falls in the week of `now`. All other bytes stay: line endings, byte order marks, pictures.
 */
export function copyExampleVault(project: string, now = new Date(), target = os.tmpdir()): ExampleVaultCopy {
	const truth = JSON.parse(fs.readFileSync(path.join(project, 'test/example-vault.truth.json'), 'utf8')) as { today: string };
	const weeks = (mondayOf(dayOf(now)) - mondayOf(Date.parse(truth.today) / DAY_MS)) / 7;
	const folder = path.join(fs.mkdtempSync(path.join(target, 'peer-one-on-ones-')), 'Example vault');
	copyFolder(path.join(project, 'test/example-vault'), folder, weeks);
	const settings = path.join(project, 'test/example-vault.settings.json');
	if (fs.existsSync(settings)) {
		const { id } = JSON.parse(fs.readFileSync(path.join(project, 'manifest.json'), 'utf8')) as { id: string };
		const data = path.join(folder, '.obsidian/plugins', id, 'data.json');
		fs.mkdirSync(path.dirname(data), { recursive: true });
		fs.writeFileSync(data, shiftDates(fs.readFileSync(settings, 'utf8'), weeks));
	}
	return { folder, weeks };
}

/** The text with every date in it moved; what only looks like one (30 February) stays. */
export function shiftDates(text: string, weeks: number): string {
	const signed = text.replace(SIGNED, (whole, year: string, sign: string, month: string, day: string) =>
		// With a hyphen only the form that sorts is a date: `2026-3-5` is what a person may mean by anything.
		sign === '-' && (month.length < 2 || day.length < 2) ? whole : shifted(whole, [year, month, day], weeks, (y, m, d) => `${y}${sign}${m}${sign}${d}`));
	return signed.replace(CHINESE, (whole, year: string, month: string, day: string) =>
		shifted(whole, [year, month, day], weeks, (y, m, d) => `${y}年${m}月${d}日`));
}

function shifted(whole: string, parts: [year: string, month: string, day: string], weeks: number, write: (year: string, month: string, day: string) => string): string {
	const [year, month, day] = parts.map(Number) as [number, number, number];
	const before = new Date(Date.UTC(year, month - 1, day));
	if (before.getUTCMonth() !== month - 1 || before.getUTCDate() !== day) return whole;
	const after = new Date(before.getTime() + weeks * 7 * DAY_MS);
	// Numbers keep their leading noughts, if the text writes any.
	const isPadded = parts[1].startsWith('0') || parts[2].startsWith('0') || whole.includes('-');
	const number = (value: number): string => String(value).padStart(isPadded ? 2 : 1, '0');
	return write(String(after.getUTCFullYear()), number(after.getUTCMonth() + 1), number(after.getUTCDate()));
}

function copyFolder(from: string, to: string, weeks: number): void {
	fs.mkdirSync(to, { recursive: true });
	for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const [source, copy] = [path.join(from, entry.name), path.join(to, shiftDates(entry.name, weeks))];
		if (entry.isDirectory()) copyFolder(source, copy, weeks);
		else fs.writeFileSync(copy, shiftBytes(fs.readFileSync(source), weeks));
	}
}

function shiftBytes(bytes: Buffer, weeks: number): Buffer {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.includes('\0') ? bytes : Buffer.from(shiftDates(text, weeks), 'utf8');
	} catch {
		// Not text: a picture has no dates to move.
		return bytes;
	}
}

/** Days since 1970 of a moment's date where this process runs. */
function dayOf(now: Date): number {
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS;
}

/** 1 January 1970 was a Thursday. */
function mondayOf(day: number): number {
	return day - (day + 3) % 7;
}
