// Tasks that can be nobody's are not kept; where they begin to matter, the note is read again.
import { SmallVault } from './small-vault';

const TASKS = '- [ ] mine\n- [ ] with [[Ana Ruiz]]\n- [ ] a [page](https://example.com) #home\n- [ ] for #People/ana-ruiz\n';
const AT = 'Notes/2026-03-05.md';

let vault: SmallVault;

const kept = (path: string): string[] => vault.notebook.factsOf(path)?.tasks.map(({ raw }) => raw.slice(6)) ?? [];
const found = (): string[] => vault.notebook.layOut().all().map(({ text }) => text);

beforeEach(() => {
	vault = new SmallVault();
	vault.write('People/Ana Ruiz.md', '---\ntype: peer\n---\n');
	vault.write(AT, TASKS);
});

test('of a note that is nobody\'s, lines with a link or a tag of somebody are kept', () => {
	expect(kept(AT)).toEqual(['with [[Ana Ruiz]]', 'for #People/ana-ruiz']);
	expect(found()).toEqual(['with [[Ana Ruiz]]', 'for']);
});

test.each<[string, string, string]>([
	['a meeting', '1-1s/Ana/2026-03-05.md', ''], ['a person\'s note', 'People/Kim.md', ''], ['a note with a type', 'b.md', '---\ntype: meeting\n---\n'], ['a day with a one-on-one', 'Daily/2026-03-06.md', '# 1:1\n'],
])('of %s every task is kept', (_, path, before) => {
	vault.write(path, before + TASKS);
	expect(kept(path)).toHaveLength(4);
});

test('a note that comes to where all its tasks matter is forgotten, for the caller to read it', () => {
	vault.notebook.rename(AT, '1-1s/Ana Ruiz/2026-03-05.md');
	expect([vault.notebook.has(AT), vault.notebook.has('1-1s/Ana Ruiz/2026-03-05.md')]).toEqual([false, false]);
	vault.write('1-1s/Ana Ruiz/2026-03-05.md', TASKS);
	expect(found()).toHaveLength(4);
});

test('a note that moves among others is carried along', () => {
	vault.notebook.rename(AT, 'Notes/b.md');
	expect(kept('Notes/b.md')).toHaveLength(2);
});

test('settings by which all its tasks matter read it again, and only it', () => {
	vault.write('Other/a.md', TASKS);
	vault.follow({ meetingsFolders: ['Notes'] });
	expect([kept(AT).length, kept('Other/a.md').length]).toEqual([4, 2]);
});

test('what is laid out stays the same objects for whoever holds it, but for what changed', () => {
	vault.write('Other/a.md', '- [ ] other [[Ana Ruiz]]');
	const held = vault.notebook.layOut();
	const before = held.all();
	vault.write('Other/a.md', '- [x] other [[Ana Ruiz]]');
	const after = vault.notebook.layOut().all();
	expect(after.map((followUp, at) => followUp === before[at])).toEqual([true, true, false]);
	expect(vault.notebook.layOut()).toBe(held);
	expect(after[2]).toMatchObject({ raw: '- [x] other [[Ana Ruiz]]', status: 'done' });
});
