import { readFileSync } from 'node:fs';
import type { Session } from './support/session';
import { tea, teaSessions } from './support/tea';

// Modal 4477, SuggestModal 6861, FuzzySuggestModal 3294, Notice 4613 in obsidian.d.ts.

jest.setTimeout(60_000);
const start = teaSessions();

const focused = ({ page }: Session): Promise<string> => page.evaluate('document.activeElement.placeholder ?? document.activeElement.textContent');
const seen = (s: Session): Promise<string[]> => tea(s, 'tea.seen');

test('a modal opens with its title, takes the focus, keeps it, and goes with Escape, cross and a click beside it', async () => {
	const s = await start();
	const dialog = s.page.getByRole('dialog', { name: 'Your cup' });
	await s.command('tea-counter:open-cup');
	expect(await focused(s)).toBe('Blue cup');
	for (const next of ['Drink', '', 'Blue cup']) {
		await s.page.keyboard.press('Tab');
		expect(await focused(s)).toBe(next);
	}
	await s.page.keyboard.press('Escape');
	expect(await dialog.count()).toBe(0);
	await s.command('tea-counter:open-cup');
	await dialog.getByRole('button', { name: 'Close' }).click();
	expect(await dialog.count()).toBe(0);
	await s.command('tea-counter:open-cup');
	await s.page.mouse.click(20, 780);
	expect(await dialog.count()).toBe(0);
});

test('while a modal is open the hotkeys of the app rest; afterwards the focus is where it was', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.openLinkText('Ola', ''));
	await s.page.locator('.cm-content').click();
	await s.command('tea-counter:open-cup');
	await s.page.keyboard.press('Control+p');
	expect(await s.page.getByRole('dialog').count()).toBe(1);
	await s.page.keyboard.press('Escape');
	expect(await s.page.evaluate("document.activeElement.classList.contains('cm-content')")).toBe(true);
});

test('a suggest modal is driven by keys: letters, arrows round the ends, Enter; it closes before the choice is made', async () => {
	const s = await start();
	await s.command('tea-counter:choose-tea');
	const options = s.page.getByRole('option');
	// 6893: "setPlaceholder(placeholder: string): void".
	expect(await s.page.getByRole('combobox').getAttribute('placeholder')).toBe('Which tea?');
	expect(await options.allTextContents()).toEqual(['Assam', 'Sencha', 'Rooibos']);
	const marked = (): Promise<string | null> => s.page.locator('[role=option][aria-selected=true]').textContent();
	await s.page.keyboard.press('ArrowUp');
	expect(await marked()).toBe('Rooibos');
	await s.page.keyboard.press('ArrowDown');
	expect(await marked()).toBe('Assam');
	await s.page.keyboard.type('sa');
	expect(await options.allTextContents()).toEqual(['Assam', 'Sencha']);
	expect(await s.page.locator('.suggestion-highlight').allTextContents()).toEqual(['sa', 'S', 'a']);
	await s.page.keyboard.press('ArrowDown');
	expect(await s.page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
	await s.page.keyboard.press('Enter');
	expect(await seen(s)).toEqual(['closed', 'cup of Sencha']);
});

test('Ctrl+Enter, registered in the scope, hands over the event; a click chooses; Escape chooses nothing', async () => {
	const s = await start();
	await s.command('tea-counter:choose-tea');
	await s.page.keyboard.press('Control+Enter');
	await s.command('tea-counter:choose-tea');
	await s.page.getByRole('option', { name: 'Rooibos' }).click();
	await s.command('tea-counter:choose-tea');
	await s.page.keyboard.press('Escape');
	expect(await seen(s)).toEqual(['closed', 'pot of Assam', 'closed', 'cup of Rooibos', 'closed']);
});

test('a suggest modal shows its instructions, and a sentence when nothing fits', async () => {
	const s = await start();
	await s.command('tea-counter:choose-tea');
	expect(await s.page.locator('.prompt-instruction').allTextContents()).toEqual(['↵a cup', 'ctrl ↵a pot']);
	await s.page.keyboard.type('coffee');
	expect(await s.page.locator('.suggestion-empty').textContent()).toBe('No results found.');
	await s.page.keyboard.press('Enter');
	expect(await seen(s)).toEqual([]);
});

test('a suggest modal shows as many as its limit, drops answers that are out of date, and says in its own words that nothing fits', async () => {
	const s = await start();
	await tea(s, `(() => {
		const { SuggestModal } = app.plugins.modules.obsidian;
		class Slow extends SuggestModal {
			limit = 2;
			emptyStateText = 'No tea.';
			answers = {};
			getSuggestions(query) { return query === 'x' ? [] : new Promise((resolve) => { this.answers[query] = () => resolve([query + 1, query + 2, query + 3]); }); }
			renderSuggestion(text, el) { el.setText(text); }
			onChooseSuggestion() {}
		}
		window.slow = new Slow(app);
		slow.open();
	})()`);
	const results = (): Promise<string[]> => s.page.evaluate('[...slow.resultContainerEl.children].map((el) => el.textContent)');
	await s.page.keyboard.type('a');
	await s.page.keyboard.type('b');
	// What was asked first is answered last.
	for (const query of ['ab', 'a']) await s.page.evaluate(`slow.answers.${query}()`);
	expect(await results()).toEqual(['ab1', 'ab2']);
	await s.page.locator('.prompt-input').fill('x');
	expect(await results()).toEqual(['No tea.']);
});

test.each([[true, 'before'], [false, '']])('a modal that restores the selection: %s', async (restores, focus) => {
	const s = await start();
	expect(await s.page.evaluate(`(() => {
		document.body.createEl('input', { attr: { id: 'before' } }).focus();
		const modal = new app.plugins.modules.obsidian.Modal(app);
		modal.shouldRestoreSelection = ${restores};
		modal.open();
		modal.close();
		return document.activeElement.id;
	})()`)).toBe(focus);
});

test('the palette performs a command by its name alone', async () => {
	const s = await start();
	await s.page.keyboard.press('Control+p');
	await s.page.keyboard.type('open cup');
	await s.page.keyboard.press('Enter');
	expect(await s.page.getByRole('dialog', { name: 'Your cup' }).count()).toBe(1);
});

test('a notice stays as long as it was told, 0 for ever, and goes when clicked or hidden', async () => {
	const s = await start();
	const notices = s.page.getByRole('status');
	expect(await tea(s, "(() => { const { Notice } = app.plugins.modules.obsidian; const fragment = document.createDocumentFragment(); fragment.createEl('b', { text: 'stays' }); new Notice('short', 150); window.stays = new Notice(fragment, 0); new Notice('clicked', 0); return [...document.querySelectorAll('.notice')].map((el) => el.textContent); })()")).toEqual(['short', 'stays', 'clicked']);
	await notices.filter({ hasText: 'clicked' }).click();
	await notices.filter({ hasText: 'short' }).waitFor({ state: 'detached' });
	expect(await notices.allTextContents()).toEqual(['stays']);
	await tea(s, 'stays.hide()');
	expect(await notices.count()).toBe(0);
});

test.each(['light', 'dark'] as const)('a palette, a modal and a notice pass axe in %s', async (theme) => {
	const s = await start({ theme });
	await tea(s, "new app.plugins.modules.obsidian.Notice('Tea is ready', 0)");
	for (const id of ['command-palette:open', 'tea-counter:open-cup']) {
		await s.command(id);
		// Run in the page's own world: the policy of the page forbids script elements.
		await s.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
		const found = await s.page.evaluate<string[]>("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))");
		expect(found).toEqual([]);
		await s.page.keyboard.press('Escape');
	}
});
