// Notes that were passed over at the start, while all that decides who is a peer changes around them: the notebook stands
// where one stands that reads the vault anew.
import { shownBy } from '../core/notebook/small-vault';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { buildOn, startOn } from '../support/plugin-on-fake';
import { randomOf } from '../support/random-vault';

const SEEDS = Number(process.env['SOAK'] ?? 600) / 30;
const NAMES = ['Ana', 'Tom', 'Kim Lee', 'Kim Ode', '王小明'];
const SETTINGS = [{}, { peopleFolders: ['Team'] }, { excludedFolders: ['Plans'] }, { me: { note: 'People/Ana.md' } }];

test.each(Array.from({ length: SEEDS }, (_, seed) => seed))('seed %d', async (seed) => {
	const random = randomOf(seed * 7919 + 1);
	const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
	const task = (): string => {
		const name = pick(NAMES);
		return pick([`- [ ] a [[${name}]]`, `> - [ ] b [${name}](People/${encodeURIComponent(name)}.md)`, `- [ ] c [[Team/${name}#Next|x]]`, `- [ ] d #people/${name.toLowerCase().replace(' ', '-')}`, `- [ ] e [[${name.split(' ')[0] ?? ''}]]`, '- [ ] f [[Annie]]']);
	};
	const person = (): string => pick(['', 'words\n', '---\ntype: person\n---\n', '---\ntype: peer\n---\n', '---\ntype: peer\naliases: [Annie]\n---\n']);
	const vault = new FakeVault({ 'People/Ana.md': person(), 'Tom.md': 'words\n' });
	for (let index = 0; index < 30; index += 1) vault.changeUnheard(`${pick(['Plans', 'Notes'])}/${index}${random(5) === 0 ? ' (conflicted copy)' : ''}.md`, `${task()}\r\n${task()}\n`);
	let raw: unknown = {};
	const plugin = await startOn(vault, raw);
	for (let event = 1; event <= 40; event += 1) {
		const path = pick([...vault.files.keys()]);
		const to = `${pick(['People/', 'Team/', '', '1-1s/2026-03-05 '])}${pick(NAMES)}.md`;
		const what = random(10);
		if (what < 4) vault.writeOutside(to, to.startsWith('1-1s') ? '- [ ] g\n' : person());
		else if (what < 6 && !path.startsWith('Notes/')) vault.delete(path);
		else if (what < 8) vault.renameWithLinks(path, `${pick(['Plans', 'Notes', 'Templates'])}/${event} ${path.slice(path.lastIndexOf('/') + 1)}`);
		else if (what === 8 && vault.files.has(to)) {
			vault.trigger('vault:modify', vault.files.get(to)?.file);
			vault.writeOutside(to, person());
		} else if (random(4) === 0) void plugin.follow(raw = pick(SETTINGS));
		if (random(2) === 0) await nextTurn();
		if (random(3) > 0) continue;
		await nextTurn();
		await plugin.source.whenRead();
		const young = buildOn(vault, raw);
		await young.start();
		expect(shownBy(plugin.notebook)).toEqual(shownBy(young.notebook));
		young.unload();
	}
	plugin.unload();
});
