// How it looks to everybody: what the plugin draws passes every rule of WCAG 2.2 AA that a machine can check, in light and in dark.
import { readFileSync } from 'node:fs';
import { openDesk, openNote, openPanel, palette, rowOf, typeWhom } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';

jest.setTimeout(20_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const MEETING = '1-1s/Ana Ruiz/2026-03-12 Ana Ruiz.md';
/** A little of everything that a row can say: the rules look at every row against every other, so hundreds would take minutes. */
const NOTES = {
	'1-1s/Ana Ruiz/2026-02-26 Ana Ruiz.md': '## Agreed\n- [ ] Ana: send the map to [[Bo Lind]] 📅 2026-03-09\n- [ ] I: plan the fair #private\n',
	'1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md': '## Agenda\n- What helped? ^q-mine-01\n    - the ladder\n    - the printer #blocker\n## Agreed\n- [ ] Ana: send the map to [[Bo Lind]] 📅 2026-03-09\n- [/] I: write the alt texts by Friday\n- [?] lend the ladder\n- [ ] we: ask [[Bo Lind]] twice\n- [ ] Bo: bring the seat map\n',
	[MEETING]: '## Agenda\n- the seat map\n## Next 1:1\n- the tide table\n',
	'Banks/Mine.md': '---\ntype: questions\n---\n## friction\n- Is it late?\n',
	'1-1s/Bo Lind/2026-03-06.md': '## Agreed\n- [ ] lend the ladder\n- [x] find the key ✅ 2026-03-10\n',
	'1-1s/Undated.md': '---\ntype: one-on-one\npeer: "[[Ana Ruiz]]"\n---\n',
	'People/Ana Ruiz.md': '---\ntype: peer\ncadence: 2w\n---\n',
	'People/Bo Lind.md': '',
	'Blocks.md': '```one-on-one\nshow: follow-ups\npeer: Ana Ruiz\n```\n\n```one-on-one\nshow: today\n```\n\n```one-on-one\nshow: nothing\n```\n',
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
	id: string;
	nodes: { html: string; failureSummary?: string }[];
}
interface Findings {
	violations: Finding[];
	passes: Finding[];
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
	let session: Session;
	beforeAll(async () => {
		session = await openDesk(makeVault(NOTES), { theme });
		// Run in the page's own world: the policy of the page forbids script elements.
		await session.page.evaluate(AXE);
	});
	afterAll(() => session.close());
	afterEach(() => { expect(session.errors).toEqual([]); });

	/** Holds a part of the page against the rules: nothing is broken, and the contrast of its text and the size of its targets were looked at. */
	async function expectAccessible(selector: string): Promise<void> {
		expect(await session.page.locator(selector).count()).toBe(1);
		// Without the last option the rule on the size of targets, alone of its tag, stays off.
		const options = { runOnly: TAGS, resultTypes: ['violations', 'passes'], rules: { 'target-size': { enabled: true } } };
		const { violations, passes } = await session.page.evaluate<Findings>(`axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)})`);
		expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`))).toEqual([]);
		expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
	}

	test('the panel about everything, with what could not be read', async () => {
		const panel = await openPanel(session);
		await panel.locator('.mod-unreadable > summary').click();
		await panel.locator('li.mod-unreadable').waitFor();
		await expectAccessible('.one-on-ones-panel');
	});

	test('the panel about one peer, with a follow-up just done', async () => {
		const panel = await openPanel(session, 'Ana Ruiz');
		await panel.locator('.one-on-ones-standing').waitFor();
		for (const fact of ['is-overdue', 'mod-owner', 'mod-guess', 'mod-progress', 'mod-carried', 'mod-private']) await panel.locator(`.one-on-ones-fact.${fact}`).first().waitFor();
		await rowOf(session, 'lend the ladder').locator('input').click();
		await panel.locator('.one-on-ones-row.is-done').first().waitFor();
		await rowOf(session, 'send the map').first().hover();
		await expectAccessible('.one-on-ones-panel');
	});

	test('all that can be done with a row', async () => {
		await openPanel(session, 'Ana Ruiz');
		await rowOf(session, 'send the map').first().focus();
		await session.page.keyboard.press('m');
		await session.page.locator('.menu').getByText('Copy link').waitFor();
		await expectAccessible('.menu');
		await session.page.keyboard.press('Escape');
	});

	test.each([['o', 'owner'], ['d', 'day']])('the question that %s asks, about the %s of a row', async (key, what) => {
		await openPanel(session, 'Ana Ruiz');
		await rowOf(session, 'send the map').first().focus();
		await session.page.keyboard.press(key);
		await session.page.locator(`.one-on-ones-pick-${what} [role=option][aria-selected=true]`).waitFor();
		await expectAccessible('.modal-container');
		await session.page.keyboard.press('Escape');
	});

	test('the blocks in a note that is read', async () => {
		await openNote(session, 'Blocks.md');
		await session.inApp((app) => (app.workspace.getLeavesOfType('markdown')[0]?.view as unknown as { toggleMode(): void }).toggleMode());
		const blocks = session.page.locator('.markdown-reading-view:visible .one-on-ones-block');
		await blocks.nth(0).locator('.one-on-ones-row-text', { hasText: 'send the map' }).first().waitFor();
		await blocks.nth(1).locator('.one-on-ones-heading-text', { hasText: 'One-on-ones today' }).waitFor();
		await blocks.nth(2).locator('.one-on-ones-empty').waitFor();
		await expectAccessible('.markdown-reading-view');
		await session.inApp((app) => (app.workspace.getLeavesOfType('markdown')[0]?.view as unknown as { toggleMode(): void }).toggleMode());
	});

	test('the choice of a peer', async () => {
		await typeWhom(session, 'an');
		await expectAccessible('.modal-container');
		await session.page.keyboard.press('Escape');
	});

	test('the questions', async () => {
		await openNote(session, MEETING);
		await palette(session, 'Suggest questions');
		await session.page.locator('.one-on-ones-card.mod-follow-up').waitFor();
		await expectAccessible('.modal-container');
		await session.page.keyboard.press('Escape');
	});

	test('the answers of a peer', async () => {
		await openNote(session, MEETING);
		await palette(session, 'Show answers');
		await session.page.locator('.one-on-ones-answer:focus').waitFor();
		await expectAccessible('.modal-container');
		await session.page.keyboard.press('Escape');
	});

	test('what may be wrong with a bank', async () => {
		await palette(session, 'Check question bank');
		await session.page.locator('.one-on-ones-answer:focus').waitFor();
		await expectAccessible('.modal-container');
		await session.page.keyboard.press('Escape');
	});

	test('the command palette', async () => {
		await session.page.keyboard.press('Control+p');
		await session.page.keyboard.type('1:1');
		await session.page.locator('.suggestion-highlight').first().waitFor();
		await expectAccessible('.modal-container');
		await session.page.keyboard.press('Escape');
	});

	test('the settings, with one that is wrong', async () => {
		await session.page.keyboard.press('Control+,');
		await session.page.locator('.vertical-tab-nav-item', { hasText: 'Peer One-on-Ones' }).click();
		await session.page.locator('.setting-item', { hasText: 'Path of a new 1:1 note' }).locator('input').fill('../x');
		await session.page.locator('.setting-item.is-invalid').waitFor();
		await expectAccessible('.modal-container');
	});
});
