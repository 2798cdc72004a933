// Lists in a note: a `one-on-one` block in live preview and in reading view works as the panel does.
import type { MarkdownView } from 'obsidian';
import type { Locator } from 'playwright-core';
import { makeVault } from './support/fixture-plugin';
import { activePath, editorState, openDesk, openNote, takeNotice } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(15_000);

type Plugins = { plugins: { disablePlugin(id: string): unknown; enablePlugin(id: string): unknown } };

const block = (...lines: string[]): string => ['Words before.', '', '```one-on-one', ...lines, '```', '', 'Words behind.', ''].join('\n');
const MEETING = '1-1s/2026-03-05 Ana Ruiz.md';
const TASKS = ['- [ ] send the notes 📅 2026-03-10', '- [ ] Ana: name a contact', '- [ ] we: draft the list'];

let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({
		'People/Ana Ruiz.md': `---\ntype: peer\ncadence: 1w\n---\n${block('show: follow-ups')}`,
		'People/Tom Ashby.md': '---\ntype: peer\ncadence: 1w\n---\n',
		[MEETING]: `${TASKS.join('\n')}\n`,
		'1-1s/2026-03-12 Zoe Lind.md': '- [ ] ask about the tour\n',
		'1-1s/2026-03-03 Zoe Lind.md': Array.from({ length: 200 }, (_, at) => `- [ ] promise ${at}`).join('\n'),
		'Everybody.md': block('show: follow-ups'),
		'Ana.md': block('show: follow-ups', 'peer: ana'),
		'Today.md': block('show: today'),
		'Wrong.md': `${block('show: yesterday')}${block('show: today', 'owner: me')}${block('show: follow-ups', 'peer: Nobody Known')}`,
	}));
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const shown = (): Locator => session.page.locator('.one-on-ones-block:visible');
const row = (words: string): Locator => shown().locator('.one-on-ones-row', { hasText: words });
const headings = (): Promise<string[]> => shown().locator('.one-on-ones-heading-text').allTextContents();

/** Opens a note for writing or for reading. */
async function open(path: string, mode: 'source' | 'preview' = 'source'): Promise<void> {
	await openNote(session, path);
	await session.inApp((app, wanted) => {
		const view = app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView & { toggleMode(): void };
		if (view.getMode() !== wanted) view.toggleMode();
	}, mode);
	await shown().first().waitFor();
}

test.each(['source', 'preview'] as const)('a row is ticked and given back in its note, the block living on (%s)', async (mode) => {
	await open('Ana.md', mode);
	expect(await headings()).toEqual(['I owe', 'Ana Ruiz owes me', 'Together']);
	const before = session.read(MEETING);
	await row('send the notes').locator('input').click();
	await row('send the notes').and(session.page.locator('.is-done')).first().waitFor();
	expect(session.read(MEETING)).toBe(before.replace('- [ ] send the notes 📅 2026-03-10', '- [x] send the notes 📅 2026-03-10 ✅ 2026-03-12'));
	await takeNotice(session, '1 ticked');
	await row('send the notes').locator('input').first().click();
	await until(() => session.read(MEETING) === before, 'the line as it was');
	await row('send the notes').getByText('2 days late', { exact: true }).waitFor();
	expect(session.read('Ana.md')).toBe(block('show: follow-ups', 'peer: ana'));
});

test('the note at hand says whose list it is, and nothing says everybody\'s', async () => {
	await open('People/Ana Ruiz.md');
	expect(await headings()).toEqual(['I owe', 'Ana Ruiz owes me', 'Together']);
	await open('Everybody.md');
	expect(await shown().locator('.one-on-ones-heading.mod-level-1 .one-on-ones-heading-text').allTextContents()).toEqual(['Ana Ruiz', 'Zoe Lind']);
});

test('keys move, change a row and ask, and no letter gets into the note', async () => {
	await open('Ana.md');
	await row('name a contact').focus();
	await session.page.keyboard.press('ArrowUp');
	await session.page.keyboard.press('ArrowUp');
	expect(await session.page.evaluate('document.activeElement.textContent')).toContain('send the notes');
	for (const key of ['q', '/', 'i']) await session.page.keyboard.press(key);
	await until(() => session.read(MEETING).includes('- [/] send the notes'), 'the row begun');
	await row('in progress').waitFor();
	await session.page.keyboard.press('Control+z');
	await until(() => session.read(MEETING).includes('- [ ] send the notes'), 'the row as it was');
	await session.page.keyboard.press('m');
	await session.page.locator('.menu').getByText('Hand over to…').click();
	await session.page.locator('.one-on-ones-pick-owner input').waitFor();
	await session.page.keyboard.press('Escape');
	expect(session.read('Ana.md')).toBe(block('show: follow-ups', 'peer: ana'));
	expect((await editorState(session)).text).toBe(session.read('Ana.md'));
});

test('a long list scrolls in the block, and only what is seen is in the document', async () => {
	await open('Everybody.md', 'preview');
	const bodyEl = shown().locator('.one-on-ones-block-body');
	expect((await bodyEl.boundingBox())?.height).toBeLessThan(500);
	await bodyEl.evaluate((el) => { el.scrollTop = el.scrollHeight; });
	await row('promise 199').waitFor();
	expect(await bodyEl.locator('li').count()).toBeLessThan(60);
});

test('today shows whom I meet, who is due and what I owe; one click starts or opens', async () => {
	await open('Today.md', 'preview');
	expect(await headings()).toEqual(['One-on-ones today', 'Due for a 1:1', 'I owe', 'Late', 'No due day']);
	expect(await shown().locator('.mod-meeting .one-on-ones-row-text').allTextContents()).toEqual(['Zoe Lind', 'Tom Ashby', 'Ana Ruiz']);
	await row('Zoe Lind').first().locator('.one-on-ones-row-text').click();
	await session.page.locator('.markdown-reading-view:visible', { hasText: 'ask about the tour' }).waitFor();
	expect(await activePath(session)).toBe('1-1s/2026-03-12 Zoe Lind.md');
	await open('Today.md', 'preview');
	await row('Tom Ashby').getByRole('button', { name: 'Start 1:1' }).click();
	await session.page.locator('.markdown-reading-view:visible', { hasText: 'Agreed' }).waitFor();
	expect(await activePath(session)).toBe('1-1s/Tom Ashby/2026-03-12 Tom Ashby.md');
	await open('Today.md', 'preview');
	await row('Tom Ashby').locator('.one-on-ones-facts', { hasText: 'last met today' }).waitFor();
	expect(await shown().getByRole('button', { name: 'Start 1:1' }).count()).toBe(1);
});

test('what changes elsewhere is followed', async () => {
	await open('Today.md', 'preview');
	session.write('1-1s/2026-03-06 Kim Berg.md', '- [ ] water the plants 📅 2026-03-12\n');
	await row('water the plants').getByText('Kim Berg', { exact: true }).waitFor();
});

test('a block that cannot be read says one sentence', async () => {
	await open('Wrong.md', 'preview');
	expect(await shown().allInnerTexts()).toEqual([
		'Say what to show: write show: follow-ups or show: today here.', 'This line means nothing here: owner: me', 'No one peer is called “Nobody Known”. Write the name as the peer\'s note has it.',
	]);
	session.write('People/Nobody Known.md', '---\ntype: peer\n---\n');
	await shown().getByText('Nothing is open between you and Nobody Known.').waitFor();
});

test('switched off, the plugin leaves no list behind that nobody keeps true', async () => {
	await open('Today.md', 'preview');
	await row('water the plants').waitFor();
	await session.inApp((app) => (app as unknown as Plugins).plugins.disablePlugin('peer-one-on-ones'));
	expect(await session.page.locator('.one-on-ones-row:visible').count()).toBe(0);
	await session.inApp((app) => (app as unknown as Plugins).plugins.enablePlugin('peer-one-on-ones'));
	await row('water the plants').waitFor();
});

test('a block that is gone listens to nothing any more', async () => {
	await open('Today.md', 'preview');
	const drawn = await session.page.evaluate<unknown>("(window.goneEl = document.querySelector('.markdown-reading-view .one-on-ones-block')).textContent");
	await openNote(session, MEETING);
	session.write('1-1s/2026-03-06 Kim Berg.md', '- [ ] water the roses 📅 2026-03-12\n');
	await open('Today.md', 'preview');
	await row('water the roses').waitFor();
	expect(drawn).toContain('water the plants');
	expect(await session.page.evaluate('window.goneEl.isConnected ? "still there" : window.goneEl.textContent')).toBe(drawn);
});
