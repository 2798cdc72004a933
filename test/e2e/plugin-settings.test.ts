// Settings, as a person changes them and as a sync does; the words of the screen in the language of the app.
import { translator } from '../../src/i18n/index';
import { DATA, callApi, choosePeer, openDesk, openPanel, palette, rowOf } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const NOTES = {
	'1-1s/Ana Ruiz/2026-03-05.md': '## Agreed\n- [ ] Ana: send the map 📅 2026-03-09\n- [ ] we: plan the fair\n',
	'Talks/Bo/2026-03-06.md': '## Agreed\n- [ ] lend the ladder\n',
};
const STORED = { version: 1, future: { deep: [1, { x: null }] }, me: { note: '', names: [], emails: [], pronoun: 'she' } };

let session: Session;
afterEach(() => { expect(session.errors).toEqual([]); });
afterAll(() => session.close());

const stored = (): Record<string, unknown> => JSON.parse(session.read(DATA)) as Record<string, unknown>;
const peers = (): Promise<string[]> => callApi(session, (api) => api.meetings().map(({ peer }) => peer));
const row = (name: string): ReturnType<typeof rowOf> => session.page.locator('.setting-item').filter({ has: session.page.getByText(name, { exact: true }) });

async function openSettings(name = 'Peer One-on-Ones'): Promise<void> {
	await session.page.keyboard.press('Control+,');
	await session.page.getByRole('dialog', { name: 'Settings' }).waitFor();
	await session.page.locator('.vertical-tab-nav-item', { hasText: name }).click();
}

describe('in English', () => {
	beforeAll(async () => { session = await openDesk(makeVault(NOTES), { settings: STORED }); });

	test('Ctrl+, opens the page with its groups', async () => {
		await openSettings();
		expect(await session.page.locator('.setting-item-heading').allTextContents()).toEqual(['Who I am', 'Where notes are', 'New notes', 'Following through and asking']);
		expect(await row('Path of a new 1:1 note').locator('input').inputValue()).toBe('1-1s/{{peer}}/{{date}} {{peer}}.md');
		expect(stored()).toEqual(STORED);
	});

	test.each([['', 'Please give a path.'], ['1-1s/{{date}}', 'The path needs {{peer}}.'], ['1-1s/{{peer}}', 'The path needs {{date}}.'], ['../{{peer}} {{date}}', 'The path may not leave the vault.']])('the path %j is refused with its sentence', async (pattern, sentence) => {
		await row('Path of a new 1:1 note').locator('input').fill(pattern);
		await row('Path of a new 1:1 note').getByText(sentence).waitFor();
		expect(stored()).toEqual(STORED);
	});

	test('a right path is stored beside what this version does not know', async () => {
		await row('Path of a new 1:1 note').locator('input').fill('Talks/{{peer}} {{date:YYYY}}');
		await until(() => stored()['notePath'] === 'Talks/{{peer}} {{date:YYYY}}');
		expect(await row('Path of a new 1:1 note').getByText('The path').count()).toBe(0);
		expect(stored()).toMatchObject(STORED);
	});

	test('a switch, a slider, a list by commas: each is stored, acts at once', async () => {
		await row('Add the day when ticking').locator('.checkbox-container').click();
		await until(() => stored()['doneDate'] === false);
		await row('Meetings folders').locator('input').fill('1-1s, Talks');
		await until(async () => (await peers()).join() === 'Ana Ruiz,Bo');
		expect(stored()).toMatchObject({ ...STORED, doneDate: false, meetingsFolders: ['1-1s', 'Talks'] });
		await session.page.keyboard.press('Escape');
		await openPanel(session, 'Bo');
		await rowOf(session, 'lend the ladder').locator('input').click();
		await until(() => session.read('Talks/Bo/2026-03-06.md').includes('- [x] lend the ladder\n'));
	});

	test('settings changed from outside are followed, stay as they came', async () => {
		const outside = { ...STORED, meetingsFolders: ['Talks'], later: true };
		session.write(DATA, JSON.stringify(outside));
		await until(async () => (await peers()).join() === 'Bo');
		expect(stored()).toEqual(outside);
		session.write(DATA, JSON.stringify({ ...outside, meetingsFolders: 'no such folder', questionCount: 99, me: 7 }));
		await until(async () => (await peers()).length === 0);
		expect(await callApi(session, (api) => api.version)).toBe(1);
		session.write(DATA, JSON.stringify(STORED));
		await until(async () => (await peers()).join() === 'Ana Ruiz');
	});

	test('settings that are no JSON from outside change nothing', async () => {
		session.write(DATA, '{ "version": 1, ');
		await session.quiet();
		await callApi(session, (api) => api.ready());
		expect(await peers()).toEqual(['Ana Ruiz']);
		expect(session.read(DATA)).toBe('{ "version": 1, ');
		await session.quiet();
		expect(session.errors).toEqual([]);
		await session.close();
	});
});

describe.each(['zh', 'pl'] as const)('in %s', (lang) => {
	const t = translator(lang);
	beforeAll(async () => { session = await openDesk(makeVault(NOTES), { lang }); });

	test('palette, panel, questions speak the language', async () => {
		await session.page.keyboard.press('Control+p');
		for (const name of [t('command.startMeeting'), t('command.openFollowUps'), t('command.suggestQuestions')]) {
			await session.page.locator('[role=option]', { hasText: name }).first().waitFor();
		}
		await session.page.keyboard.press('Escape');
		await palette(session, t('command.openFollowUps'));
		const panel = session.page.locator('.one-on-ones-panel');
		await choosePeer(panel, 'Ana Ruiz');
		const titles = panel.locator('.one-on-ones-heading-text');
		await until(async () => (await titles.allTextContents()).length === 2);
		expect(await titles.allTextContents()).toEqual([t('section.theirs', { peer: 'Ana Ruiz' }), t('section.together')]);
		expect(await rowOf(session, 'send the map').locator('.mod-due').textContent()).toBe(t('due.late', { count: 3 }));
		expect(await panel.locator('.one-on-ones-buttons button').first().textContent()).toBe(t('panel.start'));
		expect(await panel.locator('.one-on-ones-standing').textContent()).toBe(t('peer.lastMet', { day: t('day.ago', { count: 7 }) }));
	});

	test('the settings speak the language', async () => {
		await openSettings();
		expect(await session.page.locator('.setting-item-heading').allTextContents()).toEqual([t('settings.me'), t('settings.where'), t('settings.new'), t('settings.work')]);
		await row(t('settings.notePath')).locator('input').fill('x');
		await row(t('settings.notePath')).getByText(t('settings.notePath.no-peer')).waitFor();
		await session.page.keyboard.press('Escape');
	});

	afterAll(() => session.close());
});
