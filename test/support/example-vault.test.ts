import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { copyExampleVault, shiftDates } from './example-vault';

test.each([
	['2026-03-05 and [[2026-02-26 Ana]]', '2026-03-12 and [[2026-03-05 Ana]]'],
	['2026/3/5 2026.12.31 2026年3月5日', '2026/3/12 2027.1.7 2026年3月12日'],
	['2026/03/05 2026年03月05日', '2026/03/12 2026年03月12日'],
	['2026-03-05T10:00 due:2026-03-05.', '2026-03-12T10:00 due:2026-03-12.'],
	['2026-02-30 2026-13-01 2026-3-5 12026-03-05 2026-03-055', '2026-02-30 2026-13-01 2026-3-5 12026-03-05 2026-03-055'],
])('%j moves by a week to %j', (text, moved) => {
	expect(shiftDates(text, 1)).toBe(moved);
});

describe('a copy of the example vault', () => {
	let scratch: string;

	beforeEach(() => {
		scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'example-vault-'));
	});

	afterEach(() => fs.rmSync(scratch, { recursive: true }));

	function texts(folder: string): Map<string, string> {
		const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return new Map(entries.map((entry) => {
			const file = path.join(entry.parentPath, entry.name);
			return [path.relative(folder, file), fs.readFileSync(file, 'latin1')];
		}));
	}

	test('is equal but for whole weeks, line endings and byte order marks included', () => {
		const project = process.cwd();
		const { folder, weeks } = copyExampleVault(project, new Date(2027, 0, 6), scratch);
		const original = [...texts(path.join(project, 'test/example-vault'))].filter(([name]) => !name.startsWith('.'));
		const expected = original.map(([name, text]) => [shiftDates(name, weeks), Buffer.from(shiftDates(Buffer.from(text, 'latin1').toString('utf8'), weeks), 'utf8').toString('latin1')]);
		const copied = [...texts(folder)].filter(([name]) => !name.startsWith('.'));
		expect(weeks).toBe(43);
		expect(copied.sort()).toEqual(expected.sort());
		expect(copied.filter(([, text]) => text.includes('\r\n')).length).toBeGreaterThan(0);
		expect(copied.filter(([, text]) => text.startsWith('\u00ef\u00bb\u00bf')).length).toBeGreaterThan(0);
	});

	test.each([new Date(2026, 2, 9), new Date(2026, 2, 15, 23, 59)])('does not move in the week it was written for (%s)', (now) => {
		expect(copyExampleVault(process.cwd(), now, scratch).weeks).toBe(0);
	});
});
