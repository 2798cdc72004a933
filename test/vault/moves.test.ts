// Notes, folders and people that move, come late or stand double: nothing is read that need not be.
import { FakeVault, nextTurn } from '../support/fake-vault';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';

const ANA = 'People/Ana.md';
const AT = 'Log/a.md';
const meeting = (who: string): string => `---\ntype: 1-1\npeer: "[[${who}]]"\ndate: 2026-03-05\n---\n- [ ] one\n`;

const peers = ({ notebook }: PluginOnFake): string[] => notebook.meetings().map(({ path, peer }) => `${path}: ${peer.path ?? peer.name}`).sort();

async function settle(plugin: PluginOnFake): Promise<void> {
	await nextTurn();
	await nextTurn();
	await plugin.source.whenRead();
}

test('a peer who is renamed with the links that the app rewrites keeps the meetings', async () => {
	const vault = new FakeVault({ [ANA]: '---\ntype: peer\n---\n', [AT]: meeting('Ana') });
	const plugin = await startOn(vault);
	vault.renameWithLinks(ANA, 'People/Anna.md');
	await settle(plugin);
	expect([peers(plugin), [...plugin.notebook.roster.peers].map(({ name }) => name), vault.asked.reads]).toEqual([[`${AT}: People/Anna.md`], ['Anna'], []]);
});

test('a folder that is renamed takes its notes along without a read', async () => {
	const vault = new FakeVault({ [ANA]: '', '1-1s/Ana/2026-03-05.md': '- [ ] a', '1-1s/Ana/2026-03-06.md': '- [ ] b' });
	const plugin = await startOn(vault);
	for (const day of ['05', '06']) vault.rename(`1-1s/Ana/2026-03-${day}.md`, `1-1s/Old/Ana/2026-03-${day}.md`);
	await settle(plugin);
	expect([peers(plugin), vault.asked.reads]).toEqual([[`1-1s/Old/Ana/2026-03-05.md: ${ANA}`, `1-1s/Old/Ana/2026-03-06.md: ${ANA}`], []]);
});

test('a folder of people that is moved leaves every meeting with its peer', async () => {
	const vault = new FakeVault({ [ANA]: '---\ntype: peer\n---\n', 'People/Tom.md': '---\ntype: peer\n---\n', [AT]: meeting('Ana'), 'Log/b.md': meeting('Tom') });
	const plugin = await startOn(vault);
	for (const name of ['Ana', 'Tom']) vault.rename(`People/${name}.md`, `Team/${name}.md`);
	await settle(plugin);
	expect([peers(plugin), vault.asked.reads]).toEqual([[`${AT}: Team/Ana.md`, 'Log/b.md: Team/Tom.md'], []]);
});

test('what sync still brings in is taken from its events', async () => {
	const vault = new FakeVault({ [AT]: meeting('Ana') });
	const plugin = await startOn(vault);
	for (let index = 0; index < 15; index += 1) vault.writeOutside(`1-1s/2026-02-${10 + index} Ana.md`, `- [ ] ${index}`);
	vault.writeOutside(ANA, '---\ntype: peer\n---\n');
	await settle(plugin);
	expect([plugin.notebook.meetings().length, plugin.notebook.meetingsWith(plugin.person('Ana')).length, vault.asked.reads]).toEqual([16, 16, []]);
});

test('a conflict copy of a meeting is listed without a read, one of another note is not', async () => {
	const vault = new FakeVault({ [AT]: meeting('Ana'), '1-1s/2026-03-05 Ana (conflicted copy).md': '- [ ] x', 'y (conflicted copy).md': 'y' });
	const reads: string[] = [];
	vault.beforeRead = async (path) => { reads.push(path); };
	const plugin = await startOn(vault);
	const listed = (): string[] => plugin.notebook.unreadable().map(({ path, reason }) => `${path}: ${reason}`);
	expect([listed(), reads]).toEqual([['1-1s/2026-03-05 Ana (conflicted copy).md: conflict-copy'], [AT]]);
	vault.writeOutside('z (conflicted copy).md', 'z');
	vault.writeOutside('1-1s/2026-03-06 Ana (conflicted copy).md', 'z');
	await settle(plugin);
	expect(listed()).toEqual(['1-1s/2026-03-05 Ana (conflicted copy).md: conflict-copy', '1-1s/2026-03-06 Ana (conflicted copy).md: conflict-copy']);
});

test('of two notes for one peer and day the older is opened, and the other is named', async () => {
	const vault = new FakeVault({ [ANA]: '---\ntype: peer\n---\n', '1-1s/2026-03-12 Ana 2.md': meeting('Ana').replace('03-05', '03-12'), '1-1s/2026-03-12 Ana.md': meeting('Ana').replace('03-05', '03-12') });
	const plugin = await startOn(vault);
	expect(plugin.notebook.unreadable()).toEqual([{ path: '1-1s/2026-03-12 Ana 2.md', line: 0, reason: 'second-of-day', other: '1-1s/2026-03-12 Ana.md' }]);
	await plugin.actions.startMeeting(plugin.person('Ana'));
	expect([vault.active?.file?.path, vault.asked.creates]).toEqual(['1-1s/2026-03-12 Ana.md', []]);
});

test('one edit is told once when it changes what is shown, else not at all', async () => {
	const vault = new FakeVault({ [ANA]: '---\ntype: peer\n---\n', [AT]: meeting('Ana'), 'Log/b.md': meeting('Ana').replace('03-05', '03-06') });
	const plugin = await startOn(vault);
	let told = 0;
	plugin.notebook.onChange(() => { told += 1; });
	vault.writeOutside(AT, `${meeting('Ana')}\nsome words\n`);
	await settle(plugin);
	expect(told).toBe(0);
	vault.writeOutside(AT, meeting('Ana').replace('[ ]', '[x]'));
	await settle(plugin);
	expect([told, vault.asked.reads]).toEqual([1, []]);
});
