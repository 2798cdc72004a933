// A note that holds every kind of line shows in the panel what a careful reader has listed by hand.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openDesk, openPanel } from './support/desk';
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

/** What the panel shows in a section, each row as its words and what is drawn of days, progress and privacy. */
const READ = `Object.fromEntries([...document.querySelectorAll('.one-on-ones-panel .one-on-ones-section')].map((sectionEl) => [
	sectionEl.querySelector('.one-on-ones-section-title > span').textContent,
	[...sectionEl.querySelectorAll('.one-on-ones-row')].map((rowEl) => [
		rowEl.querySelector('.one-on-ones-row-text').textContent,
		...[...rowEl.querySelectorAll('.mod-due, .mod-guess, .mod-progress, .mod-private')].map((el) => el.textContent || el.getAttribute('aria-label')).filter((words) => words !== 'me?'),
	].join(' · ')),
]))`;

test('the panel lists every promise of the note and nothing else', async () => {
	await openPanel(session, 'Ana Ruiz');
	const shown = await until(async () => {
		const lists = await session.page.evaluate<Record<string, string[]>>(READ);
		return 'Tom Ashby owes me' in lists ? null : lists;
	}, 'the list of Ana alone');
	const byHand: Record<string, string[]> = {};
	let section: string[] = [];
	for (const line of fs.readFileSync(path.join(FIXTURE, 'by-hand.txt'), 'utf8').trimEnd().split('\n')) {
		if (line.startsWith('  ')) section.push(line.trim());
		else byHand[line] = section = [];
	}
	const sorted = (lists: Record<string, string[]>): Record<string, string[]> => Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, [...rows].sort()]));
	expect(sorted(shown)).toEqual(sorted(byHand));
});
