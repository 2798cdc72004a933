// Looks that the app's own rules would spoil, and what fingers, right-to-left scripts and the pointer ask for.
import type { Locator } from 'playwright-core';
import { openDesk, openPanel, palette, rowOf, typeWhom } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session, SessionOptions } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const PROMISES = Array.from({ length: 40 }, (_, at) => `- [ ] promise ${at}\n`).join('');
const NOTES = {
	'1-1s/2026-03-05 Ana Ruiz.md': `## Agenda\n- Is it late? ^q-mine-01\n    - the printer #blocker\n## Agreed\n${PROMISES}`,
	'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'Banks/Mine.md': '---\ntype: questions\n---\n## friction\n- Is it late?\n',
};

let session: Session;
async function openAt(options: SessionOptions = {}): Promise<Locator> {
	session = await openDesk(makeVault(NOTES), options);
	const panel = await openPanel(session);
	await rowOf(session, 'promise 0').waitFor();
	return panel;
}
afterEach(async () => {
	expect(session.errors).toEqual([]);
	await session.close();
});

/** Computed values of an element, or of something drawn before it. */
function styleOf(el: Locator, names: string[], pseudo = ''): Promise<string[]> {
	return el.evaluate((found, [wanted, part]) => wanted.map((name) => found.win.getComputedStyle(found, part).getPropertyValue(name)), [names, pseudo] as const);
}

test('the panel lies at the edges of its pane, and only its list scrolls', async () => {
	const panel = await openAt();
	expect(await styleOf(panel, ['padding', 'overflow'])).toEqual(['0px', 'hidden']);
	const [pane, list] = [await panel.boundingBox(), await panel.locator('.one-on-ones-panel-body').boundingBox()];
	expect([list?.x, (list?.y ?? 0) + (list?.height ?? 0)]).toEqual([pane?.x, (pane?.y ?? 0) + (pane?.height ?? 0)]);
});

test('on a phone the last row can be scrolled up from the edge', async () => {
	const panel = await openAt({ phone: true });
	const gap = await until(() => panel.locator('.one-on-ones-panel-body').evaluate((el) => {
		el.scrollTop = el.scrollHeight;
		const last = [...el.querySelectorAll('.one-on-ones-row')].pop();
		return last?.textContent?.includes('promise 39') === true ? el.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom : null;
	}), 'the last row');
	expect(gap).toBeGreaterThanOrEqual(24);
});

test.each(['phone', 'tablet'])('on a %s nothing waits for a pointer, and what is pressed is 44 pixels high', async (device) => {
	const panel = await openAt({ [device]: true });
	expect(await session.page.evaluate("matchMedia('(hover: none)').matches")).toBe(true);
	await panel.locator('.one-on-ones-whom').focus();
	expect(await styleOf(panel.locator('.one-on-ones-more').first(), ['opacity'])).toEqual(['1']);
	const small: string[] = await panel.locator('.one-on-ones-row-text, .one-on-ones-heading-button, .one-on-ones-tools .clickable-icon, .one-on-ones-more, .one-on-ones-pin, .one-on-ones-whom, .one-on-ones-buttons button').evaluateAll((els) => els
		.filter((el) => el.getBoundingClientRect().height < 44).map((el) => `${el.className} ${el.getBoundingClientRect().height}`));
	expect([...new Set(small)]).toEqual([]);
	const box = await panel.locator('.one-on-ones-row input').first().evaluate((el) => parseFloat(el.win.getComputedStyle(el).marginTop) * 2 + el.getBoundingClientRect().height);
	expect(box).toBeGreaterThanOrEqual(44);
});

test('what looks like a link does not turn into a button under the pointer', async () => {
	const panel = await openAt();
	const plain = ['rgba(0, 0, 0, 0)', 'none'];
	const underPointer = async (el: Locator): Promise<string[]> => {
		await el.hover();
		return styleOf(el, ['background-color', 'box-shadow']);
	};
	expect(await underPointer(panel.getByRole('button', { name: 'Start 1:1' }))).not.toContain('none');
	await panel.locator('.one-on-ones-search').fill('nobody wrote this');
	expect(await underPointer(panel.locator('.one-on-ones-empty .one-on-ones-link'))).toEqual(plain);
	await typeWhom(session, 'ana', 'Suggest questions');
	await session.page.keyboard.press('Enter');
	expect(await underPointer(session.page.locator('.mod-follow-up .one-on-ones-link'))).toEqual(plain);
	await session.page.keyboard.press('Escape');
	await palette(session, 'Check question bank');
	expect((await underPointer(session.page.locator('.one-on-ones-answer').first()))[1]).toBe('none');
	await session.page.keyboard.press('Escape');
});

test('from right to left an open group points down, and the bar of what is selected stands at its beginning', async () => {
	const panel = await openAt();
	const arrow = (): Promise<string[]> => styleOf(panel.locator('.one-on-ones-heading-button').first(), ['transform'], '::before');
	const looks = async (): Promise<string[]> => [
		...await arrow(),
		...(await styleOf(rowOf(session, 'promise 0'), ['box-shadow'])).map((shadow) => /-?\d+px/.exec(shadow)?.[0] ?? ''),
	];
	await rowOf(session, 'promise 0').focus();
	await session.page.keyboard.press('x');
	expect(await looks()).toEqual(['matrix(0, 1, -1, 0, 0, 0)', '2px']);
	await session.page.evaluate("(document.dir = 'rtl', document.body.addClass('mod-rtl'))");
	expect(await looks()).toEqual(['matrix(0, -1, 1, 0, 0, 0)', '-2px']);
	await panel.locator('.one-on-ones-section-title').first().click();
	expect(await arrow()).toEqual(['none']);
});
