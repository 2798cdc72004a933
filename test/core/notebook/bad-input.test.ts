// Bad input of every kind: nothing throws, and the good notes beside it are read.
import { Ledger } from '../../../src/core/follow-ups/ledger';
import { shownBy, SmallVault } from './small-vault';

const MEGABYTES = 5 * 1024 * 1024;

const BAD: [string, Record<string, string>][] = [
	['broken YAML', { 'People/Ana Ruiz.md': '---\naliases: [x\ncadence: {\n---\n- [ ] a' }],
	['YAML that is a list', { 'People/Ana Ruiz.md': '---\n- a\n---\n' }],
	['YAML that refers to itself', { 'People/Ana Ruiz.md': '---\naliases: &a [*a]\npeer: &b {c: *b}\ndate: *a\n---\n' }],
	['properties of the wrong kind', { 'People/Ana Ruiz.md': '---\ntype: {a: b}\naliases: 7\ncadence: [1, [2]]\nemail: true\npause: [x]\nmuted: {}\ntags: {a: [b]}\n---\n' }],
	['a binary file', { 'People/Ana Ruiz.md': '\u0089PNG\r\n\0\0\0' }],
	['an empty file', { 'People/Ana Ruiz.md': '', '1-1s/2026-03-01 Ana Ruiz.md': '' }],
	['a person without a name', { 'People/ .md': '---\ntype: peer\n---\n- [ ] a', 'People/.md': '' }],
	['two people of one name', { 'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'Clients/Ana Ruiz.md': '---\ntype: peer\n---\n', 'a.md': '---\ntype: 1-1\npeer: Ana Ruiz\ndate: 2026-03-05\n---\n' }],
	['a meeting without a date', { 'a.md': '---\ntype: 1-1\npeer: Ana Ruiz\n---\n- [ ] by Friday' }],
	['a date that does not exist', { 'a.md': '---\ntype: 1-1\npeer: Ana Ruiz\ndate: 2026-02-30\n---\n- [ ] by Friday 📅 2026-02-30' }],
	['aliases in a circle', { 'People/A.md': '---\naliases: [B]\n---\n', 'People/B.md': '---\naliases: [C, A]\n---\n', 'People/C.md': '---\naliases: [A, C]\n---\n' }],
	['names of the language', { 'People/constructor.md': '---\ntype: peer\n---\n', 'People/__proto__.md': '---\naliases: [toString]\ncadence: constructor\n---\n- [ ] constructor: a [constructor:: b]', '1-1s/2026-03-05 hasOwnProperty.md': '---\nstatus: constructor\n---\n' }],
	['lone surrogates', { 'People/\ud83d.md': '---\ntype: peer\n---\n', '1-1s/2026-03-05 \udc00.md': '- [\ud83d] a @\ud83d' }],
	['a person who is a folder of dots', { 'People/..md': '', 'People/....md': '---\ntype: peer\n---\n' }],
];

test.each(BAD)('%s spoils nothing beside it', (_, notes) => {
	const vault = new SmallVault();
	vault.writeAll({ ...notes, 'People/Good.md': '---\ntype: peer\n---\n', '1-1s/2026-03-05 Good.md': '- [ ] Good: a' });
	const rows = new Ledger(vault.notebook, '2026-03-12').rows.map((row) => row.followUp);
	expect(rows.filter((followUp) => followUp.path.endsWith('Good.md'))).toMatchObject([{ owner: 'them', ownerName: 'Good' }]);
});

test.each(BAD)('%s reads the same one by one', (_, notes) => {
	const vault = new SmallVault();
	for (const [path, text] of Object.entries(notes)) vault.write(path, text);
	expect(shownBy(vault.notebook)).toEqual(shownBy(vault.fresh()));
});

test.each([
	['tasks', '- [ ] send the launch notes to everybody @ana 📅 2026-03-20\n'], ['headings', '## 2026-03-05\n'], ['one line', 'a '],
])('a note of 5 MB is read: %s', (_, piece) => {
	const vault = new SmallVault();
	vault.write('1-1s/Ana Ruiz.md', '## 2026-03-05\n' + piece.repeat(Math.ceil(MEGABYTES / piece.length)));
	expect(vault.notebook.meetings().length).toBeGreaterThan(0);
});

test('the properties of a note are never changed', () => {
	const properties = Object.freeze({ type: 'peer', aliases: Object.freeze(['B', 'A']), tags: Object.freeze(['peer']) });
	const vault = new SmallVault();
	expect(() => vault.notebook.readAll([{ path: 'People/A.md', text: '', properties }])).not.toThrow();
});
