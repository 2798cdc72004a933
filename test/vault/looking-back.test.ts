// What the notes say of earlier talks: what they left open, and every answer.
import { FakeVault } from '../support/fake-vault';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';

let plugin: PluginOnFake;
afterEach(() => plugin.unload());

async function on(notes: Record<string, string>): Promise<void> {
	plugin = await startOn(new FakeVault(notes));
}

test.each([
	['## Agenda\n- a? ^q-process-06 the key\n', 'answer', '“the key”'],
	['## Agenda\n- a? ^q-process-06 the key #private\n', null, ''],
	['## Agenda\n- a? ^q-zz-01 the rope\n- [x] b? ^q-zz-02\n', 'answer', '“the rope”'],
	['## Notes\n- the lift #blocker\n## Agreed\n- [?] who signs?\n', 'blocker', '“the lift”'],
	['## Agreed\n- [?] who signs?\n', 'unclear', '“who signs?”'],
	['## Agreed\n- [?] who signs? #private\n', null, ''],
	['## Agreed\n- [x] find the map #tell ✅ 2026-02-20\n', 'tell', '“find the map”'],
])('after %j it comes back to: %s', async (text, kind, quoted) => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', '1-1s/2026-02-05 Ana.md': text });
	const followUp = await plugin.actions.asking.followUp(plugin.person('Ana'));
	expect(followUp?.kind ?? null).toBe(kind);
	expect(followUp?.text ?? '').toContain(quoted);
});

test('an answer whose question says nothing of it is come back to all the same', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', '1-1s/2026-02-05 Ana.md': '## Agenda\n- What time suits you? ^q-rapport-07\n    - early mornings\n' });
	expect(await plugin.actions.asking.followUp(plugin.person('Ana'))).toMatchObject({
		kind: 'answer', about: 'What time suits you?', text: 'On February 5 we noted “early mornings”. What has changed since?', place: { path: '1-1s/2026-02-05 Ana.md', line: 1 },
	});
});

test('what waits for the next time is quoted without its block id', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n## Next 1:1\n- the seat map ^abc-1\n- ^abc-2\n', '1-1s/2026-02-05 Ana.md': '' });
	expect((await plugin.actions.asking.followUp(plugin.person('Ana')))?.text).toContain('“the seat map”');
	expect(plugin.notebook.waitingFor(plugin.person('Ana')).map(({ text }) => text)).toEqual(['the seat map']);
});

test('every answer is listed once, the newest first, each where it stands', async () => {
	await on({ 'People/Ana.md': '---\ntype: peer\n---\n', '1-1s/2026-02-05 Ana.md': '- a? ^q-ease-01 first\n- b? ^q-zz-01\n- [x] d? ^q-zz-03\n', '1-1s/2026-03-05 Ana.md': '\n- c? ^q-zz-02\n    - second\n    - third #private\n' });
	const answers = await plugin.actions.asking.answers(plugin.person('Ana'));
	expect(answers.map(({ question, said, topic, date, place }) => [question, said, topic, date, place.line])).toEqual([['c?', 'second', '', '2026-03-05', 1], ['a?', 'first', 'ease', '2026-02-05', 0]]);
});
