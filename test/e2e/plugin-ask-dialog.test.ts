// The dialog of questions: everything in it by mouse and by keys, and what each of it writes.
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { activePath, callApi, editorState, hasEditorFocus, openDesk, openNote, palette, propertiesOf, spokenName, takeNotice } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const ANA = 'People/Ana Ruiz.md';
const TODAY_NOTE = '1-1s/Ana Ruiz/2026-03-12 Ana Ruiz.md';
const NOTES = {
	[ANA]: '---\ntype: peer\nmuted: meta-01, meta-02\n---\n## About\nlikes maps\n',
	'People/Bo Lind.md': '---\ntype: peer\n---\n',
	'1-1s/Ana Ruiz/2026-02-26 Ana Ruiz.md': '## Agenda\n- What tires you most? ^q-mine-01\n    - the seat map\n    - waiting for the printer #blocker\n- What helped? ^q-mine-02 the ladder\n## Agreed\n- [ ] lend the ladder\n',
	[TODAY_NOTE]: '## Agenda\n- the fair\n\n## Notes\n',
	'1-1s/Cy Poe/2026-03-01.md': '## Agenda\n- a\n',
	'Banks/Mine.md': '---\ntype: questions\n---\n## friction\n- What tires you most? ^q-mine-01\n- Is it late? ^q-mine-02\n- Which map would you draw anew?\n',
};
let session: Session;
beforeAll(async () => { session = await openDesk(makeVault(NOTES)); });
afterEach(async () => {
	expect(session.errors).toEqual([]);
	await session.inApp((app) => app.workspace.iterateAllLeaves((leaf) => { if (leaf.view.getViewType() === 'markdown') leaf.detach(); }));
	for (let dialogs = await session.page.locator('.modal-container').count(); dialogs > 0; dialogs--) await session.page.keyboard.press('Escape');
	for (const [at, text] of Object.entries(NOTES)) if (session.read(at) !== text) session.write(at, text);
	await session.quiet();
	await callApi(session, (api) => api.ready());
});
afterAll(() => session.close());

const dialog = (): Locator => session.page.locator('.one-on-ones-questions');
const cards = (): Locator => dialog().locator('.one-on-ones-card:not(.mod-follow-up)');
const textsOf = (): Promise<string[]> => cards().locator('.one-on-ones-question').allTextContents();

async function ask(path = TODAY_NOTE): Promise<string[]> {
	await openNote(session, path);
	await palette(session, 'Suggest questions');
	await cards().first().waitFor();
	return textsOf();
}

test('the arrow keys go from card to card and round, Tab to what can be done with one', async () => {
	const texts = await ask();
	await dialog().locator('.mod-follow-up').waitFor();
	expect(await spokenName(session)).toBe(texts[0]);
	const described = await session.page.evaluate<string>('document.activeElement.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" ")');
	expect(described).toMatch(/Why: Never asked with Ana Ruiz/);
	await session.page.keyboard.press('ArrowDown');
	expect(await spokenName(session)).toBe(texts[1]);
	await session.page.keyboard.press('End');
	expect(await spokenName(session)).toBe(texts[2]);
	await session.page.keyboard.press('ArrowDown');
	expect(await spokenName(session)).toContain('waiting for the printer');
	await session.page.keyboard.press('ArrowDown');
	await session.page.keyboard.press('Tab');
	expect(await spokenName(session)).toBe(`Insert: ${texts[0] ?? ''}`);
	await session.page.keyboard.press('Escape');
	expect(await dialog().count()).toBe(0);
});

test('a screen reader says of a card what it shows, how to use it and why it is proposed', async () => {
	await ask();
	const described = await cards().evaluateAll((all) => all.map((card) => ({
		said: (card.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? ''),
		shown: [...card.querySelectorAll('.one-on-ones-mutual, .one-on-ones-card-note, .one-on-ones-reasons')].map((part) => part.textContent),
	})));
	for (const { said, shown } of described) expect(said).toEqual(shown);
	expect(described.flatMap(({ said }) => said).join(' ')).toMatch(/Shows .*How to use it: .*Why: /);
	await session.page.keyboard.press('Escape');
});

test('all are inserted in their order, and taken back as one', async () => {
	const texts = await ask();
	await dialog().getByRole('button', { name: 'Insert all' }).click();
	await until(() => session.read(TODAY_NOTE).split('^q-').length === 4);
	const after = session.read(TODAY_NOTE);
	const places = texts.map((text) => after.indexOf(`- ${text} ^q-`));
	expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
	// The focus is in the editor as soon as the dialog goes; the cursor moves to the first answer a little later.
	await until(async () => (await editorState(session)).line > 0);
	expect(await hasEditorFocus(session)).toBe(true);
	const { text, line } = await editorState(session);
	expect(text.split('\n').slice(line - 1, line + 1)).toEqual([expect.stringContaining(texts[0] ?? '?'), '    - ']);
	await palette(session, 'Undo last change');
	await until(() => session.read(TODAY_NOTE) === NOTES[TODAY_NOTE]);
});

test('one kept for later waits in the note of the peer, and another takes its place beside the two others', async () => {
	const [first, second, third] = await ask();
	await cards().first().getByRole('button', { name: 'Later' }).click();
	await until(() => session.read(ANA).includes('## Next 1:1'));
	expect(session.read(ANA)).toMatch(/^---\ntype: peer\nmuted: meta-01, meta-02\n---\n## About\nlikes maps\n\n## Next 1:1\n- [^\n]* \^q-[\w-]+\n$/);
	expect(session.read(ANA)).toContain(`- ${first ?? '?'} ^q-`);
	const after = await until(async () => {
		const now = await textsOf();
		return now.includes(first ?? '') ? null : now;
	});
	expect([after.length, after.slice(1)]).toEqual([3, [second, third]]);
	expect(await dialog().locator('[role=status]').textContent()).toBe('Kept for the next 1:1 with Ana Ruiz.');
});

test('one never wanted is muted in the properties of the peer, beside those that are', async () => {
	const [first] = await ask();
	await cards().first().getByRole('button', { name: 'Never propose' }).press('Enter');
	const muted = await until(() => {
		const { muted: written } = propertiesOf(session.read(ANA));
		return Array.isArray(written) ? written as string[] : null;
	});
	await dialog().locator('[role=status]', { hasText: 'Ana Ruiz' }).waitFor();
	expect(muted.slice(0, 2)).toEqual(['meta-01', 'meta-02']);
	expect(muted).toHaveLength(3);
	const proposed = await callApi(session, (api) => api.suggestQuestions('Ana Ruiz', { count: 300 }).map(({ text, id }) => ({ text, id })));
	expect(proposed.filter(({ text, id }) => text === first || muted.includes(id))).toEqual([]);
	expect(await dialog().locator('.one-on-ones-hidden').textContent()).toMatch(/Never for Ana Ruiz: 3/);
	await session.page.keyboard.press('Escape');
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	expect(session.read(ANA)).toBe(NOTES[ANA]);
});

test('a star makes one a favourite, and takes that back', async () => {
	await ask();
	const star = cards().nth(1).getByRole('button', { name: 'Favourite' });
	expect(await star.getAttribute('aria-pressed')).toBe('false');
	await star.press('Enter');
	await until(async () => await star.getAttribute('aria-pressed') === 'true');
	const starred = (): Promise<string[]> => callApi(session, (api) => api.suggestQuestions('Ana Ruiz', { count: 300 }).filter(({ reasons }) => reasons.some(({ code }) => code === 'starred')).map(({ text }) => text));
	const text = (await textsOf())[1] ?? '';
	expect(await starred()).toEqual([text]);
	await cards().first().getByRole('button', { name: 'Later' }).click();
	await dialog().locator('[role=status]', { hasText: 'Kept for' }).waitFor();
	expect(await star.getAttribute('aria-pressed')).toBe('true');
	await session.page.keyboard.press('Escape');
	expect(await ask()).toContain(text);
	const again = dialog().getByRole('button', { name: `Favourite: ${text}` });
	expect(await again.getAttribute('aria-pressed')).toBe('true');
	await again.click();
	await until(async () => (await starred()).length === 0);
});

test('of somebody without a note nothing can be kept, which is said', async () => {
	const before = await ask('1-1s/Cy Poe/2026-03-01.md');
	await cards().first().getByRole('button', { name: 'Never propose' }).click();
	await takeNotice(session, 'Cy Poe has no note yet');
	await cards().first().getByRole('button', { name: 'Later' }).click();
	await takeNotice(session, 'Cy Poe has no note yet');
	expect(await textsOf()).toEqual(before);
});

test('aim, topic and depth choose among the questions', async () => {
	await ask();
	await dialog().getByLabel('Topic').selectOption('friction');
	const ofTopic = await callApi(session, (api) => api.suggestQuestions('Ana Ruiz', { count: 300 }).filter(({ topic }) => topic === 'friction').map(({ text }) => text));
	const shown = await textsOf();
	expect(shown.filter((text) => !ofTopic.includes(text))).toEqual([]);
	await dialog().getByLabel('Depth').selectOption('Frank');
	// With a peer this new only those fit that nobody gave a depth: the user's own.
	expect((await textsOf()).sort()).toEqual(['Is it late?', 'What tires you most?', 'Which map would you draw anew?']);
	await dialog().getByLabel('Topic').focus();
	await dialog().getByLabel('Topic').selectOption('joint');
	await dialog().getByText('No question fits this choice.').waitFor();
	expect(await session.page.evaluate('document.activeElement.tagName')).toBe('SELECT');
});

test('what follows from last time is beside them, opens its line and goes into the note without a mark', async () => {
	await ask();
	const followUp = dialog().locator('.mod-follow-up');
	expect(await followUp.locator('.one-on-ones-question').textContent()).toBe('On February 26 “waiting for the printer” was in the way. Where is it now?');
	await followUp.getByRole('button', { name: 'Insert' }).click();
	await until(() => session.read(TODAY_NOTE).includes('- On February 26 “waiting for the printer” was in the way. Where is it now?\n    - \n'));
	await until(async () => (await editorState(session)).line > 0);
	await ask();
	await followUp.getByRole('button', { name: 'Open where it stands' }).click();
	await until(async () => (await activePath(session))?.endsWith('2026-02-26 Ana Ruiz.md') === true && (await editorState(session)).line === 3);
});

test('up to three are copied as plain text to be sent beforehand', async () => {
	await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const texts = await ask();
	await dialog().getByRole('button', { name: 'Share questions beforehand' }).click();
	await takeNotice(session, '3 questions copied');
	const copied = (): Promise<string> => session.page.evaluate('navigator.clipboard.readText()');
	expect(await copied()).toBe(`What I would like to talk about when we meet:\n\n${texts.map((text, at) => `${at + 1}. ${text}`).join('\n')}\n`);
	await cards().nth(1).getByRole('button', { name: 'Copy' }).click();
	await takeNotice(session, '1 question copied');
	expect(await copied()).toBe(`What I would like to talk about when we meet:\n\n1. ${texts[1] ?? ''}\n`);
});

test('the answers of a peer stand by topic, and each opens its line', async () => {
	await ask();
	await dialog().getByRole('button', { name: 'Answers so far' }).click();
	const answers = session.page.getByRole('dialog', { name: 'Answers from Ana Ruiz' });
	expect(await answers.locator('h3').allTextContents()).toEqual(['what makes working with us hard2']);
	expect(await answers.locator('.one-on-ones-answer .one-on-ones-card-note').allTextContents()).toEqual(['the ladder', 'the seat map · waiting for the printer #blocker']);
	await session.page.keyboard.press('Escape');
	await palette(session, 'Show answers');
	await answers.locator('.one-on-ones-answer:focus').waitFor();
	await session.page.keyboard.press('ArrowDown');
	await session.page.keyboard.press('Enter');
	await until(async () => (await activePath(session))?.endsWith('2026-02-26 Ana Ruiz.md') === true && (await editorState(session)).line === 1);
});

test('the check of the bank tells what may be wrong, and opens the line', async () => {
	await palette(session, 'Check question bank');
	const list = session.page.getByRole('dialog', { name: 'Check question bank' });
	await list.locator('.one-on-ones-answer').first().waitFor();
	expect(await list.locator('.one-on-ones-answer').allTextContents()).toEqual(['Is it late?Can be answered with yes or no. Begin with what, how, when or who.Line 6']);
	await session.page.keyboard.press('Enter');
	await until(async () => await activePath(session) === 'Banks/Mine.md' && (await editorState(session)).line === 5);
});

test.each(['light', 'dark'] as const)('the dialog passes axe in %s, a favourite in it too', async (theme) => {
	await session.close();
	session = await openDesk(makeVault(NOTES), { theme });
	await ask();
	await dialog().locator('.mod-follow-up').waitFor();
	await cards().first().getByRole('button', { name: 'Favourite' }).click();
	await dialog().locator('.one-on-ones-star[aria-pressed=true]').waitFor();
	// Run in the page's own world: the policy of the page forbids script elements.
	await session.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
	const found = await session.page.evaluate<string[]>("axe.run(document.querySelector('.one-on-ones-questions'), { runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))");
	expect(found).toEqual([]);
});

test('with only banks of the user an answered question says when, and opens its answer', async () => {
	await session.close();
	session = await openDesk(makeVault(NOTES), { settings: { banks: 'mine' } });
	expect(await ask()).toHaveLength(3);
	expect((await textsOf())[0]).toBe('Which map would you draw anew?');
	await cards().nth(1).getByRole('button', { name: 'Last answered 14 days ago' }).click();
	await until(async () => (await activePath(session))?.endsWith('2026-02-26 Ana Ruiz.md') === true);
});
