// The panel by keys alone, and at sizes at which drawing everything would be felt.
import { copyExampleVault } from '../support/example-vault';
import { makeVault } from './support/fixture-plugin';
import { callApi, NOW, openDesk, openPanel, palette, readList, rowOf, shownPeer, spokenName, takeNotice } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(60_000);

const press = async (session: Session, ...keys: string[]): Promise<void> => {
	for (const key of keys) await session.page.keyboard.press(key);
};
const shownRows = (session: Session): Promise<string[]> => readList(session, (el) => el.querySelector('.one-on-ones-row-text')?.textContent ?? '').then((texts) => texts.filter((text) => text !== ''));

describe('the example vault', () => {
	let session: Session;
	beforeAll(async () => { session = await openDesk(copyExampleVault(process.cwd(), new Date(NOW)).folder); });
	afterAll(() => session.close());
	afterEach(() => { expect(session.errors).toEqual([]); });

	test('from a cold open, by keys: the oldest promise to a peer is found, ticked, taken back; one is re-dated, one handed over', async () => {
		await palette(session, 'Open follow-ups');
		await until(async () => (await spokenName(session)) !== '' && await session.page.evaluate("document.activeElement.matches('.one-on-ones-list > li')"), 'the focus in the list');
		await press(session, '/');
		await session.page.keyboard.type('tom ashby');
		await press(session, 'Tab', 'Tab', 'Enter');
		for (let presses = 0; presses < 8 && !await session.page.evaluate("document.activeElement.textContent === 'By age'"); presses += 1) await press(session, 'ArrowDown');
		await press(session, 'Enter');
		await session.page.locator('.one-on-ones-search').focus();
		await press(session, 'Enter', 'ArrowDown');
		const oldest = await spokenName(session);
		expect(oldest).toContain('from 2026-01-');
		const key = await session.page.evaluate<string>('document.activeElement.dataset.key');
		const [, path = '', line = ''] = /([^\n]*)\n(\d+)$/.exec(key) ?? [];
		const lineNow = (): string => session.read(path).split(/\r?\n/)[Number(line)] ?? '';
		const before = session.read(path);

		await press(session, 'Space');
		await until(() => lineNow().includes('✅ 2026-03-12'), 'the tick on disk');
		await press(session, 'Control+z');
		await until(() => session.read(path) === before, 'the note as it was');

		await until(async () => (await spokenName(session)) === oldest, 'the focus back on its row');
		await press(session, 'd');
		await session.page.keyboard.type('tomorrow');
		await press(session, 'Enter');
		await until(() => lineNow().includes('📅 2026-03-13'), 'the new day on disk');
		await until(async () => (await spokenName(session)).includes('due tomorrow'), 'the row with its new day');
		await press(session, 'o');
		await session.page.keyboard.type('sofie');
		await press(session, 'Enter');
		await until(() => /- \[ \] Sofie( Claes)?: /.test(lineNow()), 'the new owner on disk');
		await takeNotice(session, 'owner changed');
	});

	test('what is searched, filtered and grouped is still so after a restart; Escape in the search box clears it', async () => {
		await until(() => session.read('.obsidian/workbench-window.json').includes('peer-one-on-ones-follow-ups'), 'the layout saved');
		await session.page.reload();
		await session.page.locator('.one-on-ones-panel .one-on-ones-row').first().waitFor();
		expect(await session.page.locator('.one-on-ones-search').inputValue()).toBe('tom ashby');
		const few = (await shownRows(session)).length;
		await session.page.locator('.one-on-ones-search').focus();
		await press(session, 'Escape');
		await until(async () => (await shownRows(session)).length > few, 'everything again');
		expect(await session.page.locator('.one-on-ones-heading-text').first().textContent()).toBe('Up to three months old');
	});

	test('several rows are changed as one and taken back as one', async () => {
		await session.page.getByRole('button', { name: 'Group by' }).click();
		await session.page.getByRole('menuitemcheckbox', { name: 'By peer' }).click();
		await openPanel(session, 'Ana Ruiz');
		await until(async () => (await rowOf(session, 'write the alt texts').count()) === 1, 'the list of Ana');
		const paths = (): string => JSON.stringify(['1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md', 'Notes', '1-1s'].slice(0, 1).map((path) => session.read(path)));
		const before = paths();
		await rowOf(session, 'get the toggle sentence past').first().focus();
		await press(session, 'x');
		await rowOf(session, 'write the alt texts').first().focus();
		await press(session, 'x', 'i');
		await takeNotice(session, '2 in progress');
		expect(session.read('1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md').match(/- \[\/\] .*(?:toggle sentence|alt texts)/g)).toHaveLength(2);
		await palette(session, 'Undo last change');
		await until(() => paths() === before, 'both as they were');
	});

	test('whom it shows is chosen by keys, and the focus comes back to where it was chosen', async () => {
		const panel = session.page.locator('.one-on-ones-panel');
		await panel.locator('.one-on-ones-whom').focus();
		for (const [letters, name] of [['sofie', 'Sofie Claes'], ['everyth', 'Everything'], ['ana ruiz', 'Ana Ruiz']] as const) {
			await press(session, 'Enter');
			await session.page.locator('.prompt input').waitFor();
			await session.page.keyboard.type(letters);
			await press(session, 'Enter');
			await until(async () => await shownPeer(panel) === name, `the panel about ${name}`);
			expect(await spokenName(session)).toBe(`Show follow-ups of: ${name}`);
		}
	});

	test('a pinned panel stays with its peer whatever note is opened', async () => {
		await session.page.getByRole('button', { name: 'Keep showing this' }).click();
		await session.inApp((app) => app.workspace.openLinkText('People/Tom Ashby.md', '', false));
		await session.quiet();
		expect(await shownPeer(session.page.locator('.one-on-ones-panel'))).toBe('Ana Ruiz');
		await session.page.getByRole('button', { name: 'Keep showing this' }).click();
		await until(async () => await shownPeer(session.page.locator('.one-on-ones-panel')) === 'Tom Ashby', 'the panel about Tom');
	});
});

describe('ten thousand follow-ups with a thousand peers', () => {
	let session: Session;
	beforeAll(async () => {
		const notes = Array.from({ length: 100 }, (_, note): [string, string] => {
			const day = `2026-02-${String(10 + note % 19)}`;
			const lines = Array.from({ length: 100 }, (_each, line) => `- [ ] promise ${line} of note ${note}${line % 7 === 0 ? ', in so many words that the row needs another line to hold them all' : ''}`);
			return [`1-1s/${day} Peer ${note}.md`, `${lines.join('\n')}\n`];
		});
		const met = Array.from({ length: 900 }, (_, peer): [string, string] => [`1-1s/2026-03-01 Person ${peer}.md`, '- [ ] one promise\n']);
		const vault = makeVault(Object.fromEntries([...notes, ...met]));
		session = await openDesk(vault);
	});
	afterAll(() => session.close());
	afterEach(() => { expect(session.errors).toEqual([]); });

	test('the panel never holds more than 600 elements, and scrolling shows rows all the way (C6)', async () => {
		await openPanel(session);
		await callApi(session, (api) => api.ready());
		await session.page.locator('.one-on-ones-row').first().waitFor();
		const held = await session.page.evaluate<{ most: number; blank: number; steps: number }>(`(async () => {
			const bodyEl = document.querySelector('.one-on-ones-panel-body');
			const found = { most: 0, blank: 0, steps: 0 };
			for (let step = 0; step <= 60; step += 1) {
				bodyEl.scrollTop = (bodyEl.scrollHeight - bodyEl.clientHeight) * step / 60;
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				const { top, bottom } = bodyEl.getBoundingClientRect();
				const rects = [...bodyEl.querySelectorAll('li')].map((el) => el.getBoundingClientRect());
				if (!rects.some((rect) => rect.top <= top + 1) || !rects.some((rect) => rect.bottom >= bottom - 1)) found.blank += 1;
				found.most = Math.max(found.most, document.querySelectorAll('.one-on-ones-panel *').length);
				found.steps += 1;
			}
			return found;
		})()`);
		expect(held.steps).toBe(61);
		expect(held.blank).toBe(0);
		expect(held.most).toBeGreaterThan(100);
		expect(held.most).toBeLessThanOrEqual(600);
	});

	test('End goes to the last row, Home to the first; what is ticked far down keeps its place and the focus', async () => {
		await session.page.locator('.one-on-ones-row').first().focus();
		await press(session, 'End');
		await until(async () => /^(?:promise 99 of note|one promise)/.test(await spokenName(session)), 'the last row');
		const place = (): Promise<number> => session.page.evaluate("document.querySelector('.one-on-ones-panel-body').scrollTop");
		const before = await place();
		await press(session, 'Space');
		await until(() => session.page.evaluate<boolean>("document.activeElement.matches('.is-done')"), 'the row ticked');
		expect(Math.abs(await place() - before)).toBeLessThan(60);
		await press(session, 'Home');
		await until(() => session.page.evaluate<boolean>("document.activeElement.matches('.one-on-ones-heading')"), 'the first heading');
	});
});
