import * as fs from 'node:fs';
import type { Locator } from 'playwright-core';
import { activePath } from './support/desk';
import { forget, open, openProbe, shareWindow, tabNames, told } from './support/probe-window';
import type { Session } from './support/session';
import { until } from './support/until';

// What a person sees of the window: ribbon, sides, tabs, file list, previews, themes, and the same on a phone;
// with the events of Workspace that go with it (obsidian.d.ts 8064-8160), HoverPopover 3476 and registerHoverLinkSource 4976.

jest.setTimeout(60_000);

describe('on a desktop', () => {
	const shared = shareWindow();

	test('the ribbon opens the side, a command closes it, and what shows is told its new size', async () => {
		const s = shared.session;
		await s.page.getByRole('button', { name: 'Open the probe' }).click();
		await s.page.locator('[data-type=probe]', { hasText: 'Probe of' }).waitFor();
		const isTold = (lines: string[]) => async (): Promise<boolean> => {
			const heard = await told(s);
			return lines.every((line) => heard.includes(line));
		};
		await until(isTold(['resize', 'layout-change', 'view-resize']));
		await s.command('app:toggle-right-sidebar');
		expect(await s.page.locator('.mod-right-split').isVisible()).toBe(false);
		await forget(s);
		await s.page.setViewportSize({ width: 1200, height: 800 });
		await until(isTold(['resize', 'view-resize']));
		expect(await s.page.locator('.status-bar-item').textContent()).toBe('probe');
	});

	test('tabs are chosen and closed by key, mouse and menu', async () => {
		const s = shared.session;
		for (const name of ['A', 'B', 'T']) await open(s, name, 'tab');
		await s.page.getByRole('tab', { name: 'B', exact: true }).focus();
		await s.page.keyboard.press('Enter');
		expect(await s.page.locator('.mod-root .workspace-leaf:not(.mod-hidden) .cm-content').textContent()).toContain('here');
		await s.page.getByRole('tab', { name: 'B', exact: true }).focus();
		await s.page.keyboard.press('Delete');
		expect(await tabNames(s)).toEqual(['A', 'T']);
		await s.page.getByRole('tab', { name: 'A', exact: true }).click({ button: 'middle' });
		expect(await tabNames(s)).toEqual(['T']);
		await s.page.getByRole('tab', { name: 'T', exact: true }).click({ button: 'right' });
		await s.page.getByRole('menuitem', { name: 'Close' }).click();
		expect(await tabNames(s)).toEqual(['New tab']);
		await openProbe(s);
		await s.page.getByRole('tab', { name: 'Probe' }).click({ button: 'right' });
		await s.page.getByRole('menuitem', { name: 'Probe the pane (tab-header)' }).click();
		expect(await told(s)).toContain('pane-menu-click');
	});

	test('the file list opens folders and notes by key and mouse, and its menu carries what plugins add', async () => {
		const s = shared.session;
		const list = s.page.getByRole('navigation', { name: 'Notes' });
		const row = (name: string): Locator => list.getByRole('button', { name, exact: true });
		const rows = list.getByRole('button');
		await row('Folder').focus();
		for (const key of ['Enter', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter']) await s.page.keyboard.press(key);
		await until(async () => await activePath(s) === 'Folder/C.md');
		expect((await rows.allTextContents()).slice(0, 6)).toEqual(['Folder', 'inner', 'E', 'C', 'D', 'A']);
		await row('inner').click();
		expect((await rows.allTextContents()).slice(0, 3)).toEqual(['Folder', 'inner', 'C']);
		s.write('Folder/B2.md', '');
		await row('B2').waitFor();
		await row('B').click({ modifiers: ['Control'] });
		await until(async () => (await tabNames(s)).join() === 'C,B');
		await row('B').click({ button: 'right' });
		await s.page.getByRole('menuitem', { name: 'Probe the file' }).click();
		expect(await told(s)).toEqual(expect.arrayContaining(['file-menu B.md file-explorer-context-menu', 'file-menu-click']));
		await row('B2').click({ button: 'right' });
		await s.page.getByRole('menuitem', { name: 'Delete' }).click();
		await row('B2').waitFor({ state: 'detached' });
	});

	test('Ctrl and the pointer on a link show a preview of its note, which goes with the pointer', async () => {
		const s = shared.session;
		await open(s, 'A');
		const preview = s.page.locator('.hover-popover');
		await s.page.keyboard.down('Control');
		await s.page.locator('.cm-hmd-internal-link').first().hover();
		await until(async () => (await preview.allTextContents()).join().includes('here'));
		expect(await preview.textContent()).not.toContain('x');
		await s.page.keyboard.up('Control');
		await s.page.mouse.move(5, 400);
		await until(async () => await preview.count() === 0);
	});

	test.each([['probe', false], ['nobody', true]])('a hover-link from %s without the modifier shows a preview: %s', async (source, shows) => {
		const s = shared.session;
		await openProbe(s);
		const hasPopover = await s.inApp((app, from) => {
			const [leaf] = app.workspace.getLeavesOfType('probe');
			app.workspace.trigger('hover-link', { event: new MouseEvent('mouseover'), source: from, hoverParent: leaf, targetEl: leaf?.view.containerEl, linktext: 'B', sourcePath: '' });
			const shown = Boolean(leaf?.hoverPopover);
			leaf?.view.containerEl.dispatchEvent(new MouseEvent('mouseleave'));
			return shown;
		}, source);
		expect(hasPopover).toBe(shows);
	});

	test('what is not there throws and says so', async () => {
		const s = shared.session;
		const thrown = await s.inApp((app) => [() => app.workspace.openPopoutLeaf(), () => app.workspace.getLeaf('window'), () => app.workspace.getLeaf(false).setPinned(true), () => app.workspace.rootSplit.win].map((act) => {
			try {
				return String(act());
			} catch (error) {
				return (error as Error).message.replace('not implemented in the workbench: ', '');
			}
		}));
		expect(thrown).toEqual(['Workspace.openPopoutLeaf', "Workspace.getLeaf('window')", 'WorkspaceLeaf.setPinned', 'WorkspaceRoot.win']);
	});

	test('light and dark pass the accessibility check, and the switch is told', async () => {
		const s = shared.session;
		await open(s, 'A');
		await openProbe(s);
		expect(await accessibilityProblems(s)).toEqual([]);
		await s.page.getByRole('button', { name: 'Switch between light and dark' }).click();
		expect([await s.page.evaluate("document.body.matches('.theme-dark:not(.theme-light)')"), (await told(s)).includes('css-change')]).toEqual([true, true]);
		expect(await accessibilityProblems(s)).toEqual([]);
	});
});

describe('on a phone', () => {
	const shared = shareWindow(true);

	test('the sides are drawers that close when a note is opened, and a split is one more tab', async () => {
		const s = shared.session;
		expect(await s.page.evaluate("document.body.matches('.is-phone.is-mobile')")).toBe(true);
		await s.page.getByRole('button', { name: 'Show or hide the left sidebar' }).click();
		await s.page.getByRole('navigation', { name: 'Notes' }).getByRole('button', { name: 'A', exact: true }).click();
		await until(() => s.inApp((app) => app.workspace.leftSplit.collapsed));
		await s.page.locator('.cm-content', { hasText: 'Alpha' }).waitFor();
		expect(await s.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
		await open(s, 'T', 'split');
		expect(await s.page.locator('.mod-root .workspace-tabs').count()).toBe(1);
		const box = await s.page.locator('.task-list-item-checkbox').boundingBox();
		expect(box?.height).toBe(box?.width);
	});

	test('light and dark pass the accessibility check', async () => {
		const s = shared.session;
		await open(s, 'A');
		await openProbe(s);
		expect(await accessibilityProblems(s)).toEqual([]);
		await s.command('theme:switch');
		expect(await accessibilityProblems(s)).toEqual([]);
	});
});

async function accessibilityProblems({ page }: Session): Promise<string[]> {
	// Colours on their way from one theme to the other are nobody's problem.
	await page.evaluate('Promise.all(document.getAnimations().filter((animation) => animation instanceof CSSTransition).map((animation) => animation.finished.catch(() => undefined)))');
	await page.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
	return page.evaluate<string[]>('axe.run(document).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")))');
}
