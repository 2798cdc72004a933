// Beside the Tasks plugin: ticking goes through its public API, so that a task that comes again does.
import { openDesk, openPanel, palette, rowOf, takeNotice } from './support/desk';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(60_000);

const AT = '1-1s/2026-03-05 Ana.md';
const NOTE = '---\npeer: Ana\ntype: one-on-one\n---\n- [ ] water the plants 🔁 every week 📅 2026-03-10 ^id\r\n- [ ] find the key\n';

let session: Session;
afterEach(async () => {
	const { errors } = session;
	await session.close();
	expect(errors).toEqual([]);
});

async function openWith(hasTasks: boolean): Promise<void> {
	const extraPlugins = hasTasks ? [await buildFixturePlugin('tasks-plugin')] : [];
	session = await openDesk(makeVault({ [AT]: NOTE, 'People/Ana.md': '---\ntype: peer\n---\n' }), { extraPlugins });
	await openPanel(session, 'Ana');
}

const tick = (words: string): Promise<void> => rowOf(session, words).locator('input[type=checkbox]').first().click();

test('a task that comes again is ticked and comes again; one undo takes both back', async () => {
	await openWith(true);
	await tick('water the plants');
	await until(() => session.read(AT).includes('✅'), 'the tick on disk');
	expect(session.read(AT)).toBe(NOTE.replace('- [ ] water the plants 🔁 every week 📅 2026-03-10 ^id', '- [ ] water the plants 🔁 every week 📅 2026-03-17 ^id\r\n- [x] water the plants 🔁 every week 📅 2026-03-10 ^id ✅ 2026-03-12'));
	await until(async () => await rowOf(session, 'water the plants').count() === 2, 'both rows');
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	expect(session.read(AT)).toBe(NOTE);
});

test('recurring task ticked without next occurrence: without that plugin a notice says so', async () => {
	await openWith(false);
	await tick('water the plants');
	await takeNotice(session, 'next occurrence was not made');
	expect(session.read(AT)).toBe(NOTE.replace('- [ ] water the plants 🔁 every week 📅 2026-03-10 ^id', '- [x] water the plants 🔁 every week 📅 2026-03-10 ✅ 2026-03-12 ^id'));
	await tick('find the key');
	await until(() => session.read(AT).includes('- [x] find the key ✅ 2026-03-12'), 'the other tick');
	expect(await takeNotice(session, 'Ticked.')).not.toContain('next occurrence');
});
