// A note that holds every kind of line shows in the panel what a careful reader has listed by hand.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openDesk, openPanel, readList } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(60_000);

const FIXTURE = path.join(process.cwd(), 'test/fixtures/line-kinds');
let session: Session;
beforeAll(async () => {
	const folder = fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'line-kinds-'));
	fs.cpSync(FIXTURE, folder, { recursive: true, filter: (file) => !file.endsWith('.txt') });
	session = await openDesk(folder);
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

/** A heading as it is, a row as its words and what is drawn of days, progress and privacy. */
function inWords(el: HTMLElement): string {
	const heading = el.querySelector('.one-on-ones-heading-text')?.textContent;
	if (heading !== undefined && heading !== null) return heading;
	const facts = [...el.querySelectorAll('.mod-due, .mod-guess, .mod-progress, .mod-private')].map((fact) => fact.textContent || fact.getAttribute('aria-label') || '');
	return `  ${[el.querySelector('.one-on-ones-row-text')?.textContent, ...facts.filter((words) => words !== 'me?')].join(' · ')}`;
}

function listed(lines: readonly string[]): Record<string, string[]> {
	const lists: Record<string, string[]> = {};
	let list: string[] = [];
	for (const line of lines) {
		if (line.startsWith('  ')) list.push(line.trim());
		else lists[line] = list = [];
	}
	return Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.sort()]));
}

test('the panel lists every promise of the note and nothing else', async () => {
	await openPanel(session, 'Ana Ruiz');
	const shown = await until(async () => {
		const lines = await readList(session, inWords);
		return lines.includes('Tom Ashby owes me') ? null : lines;
	}, 'the list of Ana alone');
	expect(listed(shown)).toEqual(listed(fs.readFileSync(path.join(FIXTURE, 'by-hand.txt'), 'utf8').trimEnd().split('\n')));
});
