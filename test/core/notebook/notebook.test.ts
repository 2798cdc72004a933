import { rulesFor, shownBy, SmallVault } from './small-vault';

const MEETING = '1-1s/2026-03-05 Ana Ruiz.md';

function vaultWith(notes: Record<string, string>): SmallVault {
	const vault = new SmallVault();
	vault.writeAll(notes);
	vault.calls = 0;
	return vault;
}

test('several notes at once are one change', () => {
	const vault = new SmallVault();
	vault.writeAll({ 'People/Ana Ruiz.md': '', [MEETING]: '- [ ] a', 'x.md': '- [ ] b [[Ana Ruiz]]' });
	expect([vault.calls, vault.notebook.layOut().all().length]).toEqual([1, 2]);
});

test.each([
	['the text around tasks', 'more\n- [ ] a'.replace('more\n', ''), '- [ ] a\nmore'], ['a note that is none of ours', null, 'x'],
])('nothing is told when %s changes', (_, before, after) => {
	const vault = before === null ? vaultWith({}) : vaultWith({ 'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'Daily/a.md': before });
	vault.write('Daily/a.md', after);
	expect(vault.calls).toBe(0);
});

test.each([
	['a task', '- [x] a'], ['the line of a task', '\n- [ ] a'], ['an agenda item', '- [ ] a\n## Agenda\n- b'], ['the properties, which broke', '---\nx: [\n---\n- [ ] a'],
])('one change is told when %s changes', (_, after) => {
	const vault = vaultWith({ [MEETING]: '- [ ] a' });
	vault.write(MEETING, after);
	expect(vault.calls).toBe(1);
});

test('properties that break on the same line are told', () => {
	const vault = vaultWith({ 'People/Ana Ruiz.md': '---\ntype: peer\n---\n', '1-1s/Ana Ruiz.md': '---\nx: b\n---\n## 2026-03-05\n' });
	expect(vault.write('1-1s/Ana Ruiz.md', '---\nx: [\n---\n## 2026-03-05\n')).toBe(true);
});

test('the version grows with every change', () => {
	const vault = vaultWith({ [MEETING]: '- [ ] a' });
	const before = vault.notebook.version;
	vault.write(MEETING, '- [ ] b');
	vault.write(MEETING, '- [ ] b');
	expect(vault.notebook.version).toBe(before + 1);
});

test('a listener that has gone is not called', () => {
	const vault = new SmallVault();
	let calls = 0;
	const stop = vault.notebook.onChange(() => { calls += 1; });
	stop();
	vault.write(MEETING, '- [ ] a');
	expect(calls).toBe(0);
});

test('a renamed person keeps the meetings that link to the note', () => {
	const vault = vaultWith({ 'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'x.md': '---\ntype: 1-1\npeer: "[[Ana Ruiz]]"\ndate: 2026-03-05\n---\n' });
	vault.rename('People/Ana Ruiz.md', 'Team/Ana Ruiz.md');
	expect(vault.notebook.meetings().map((meeting) => meeting.peer.path)).toEqual(['Team/Ana Ruiz.md']);
});

test('a note moved into a templates folder is forgotten', () => {
	const vault = vaultWith({ [MEETING]: '- [ ] a' });
	vault.rename(MEETING, 'Templates/a.md');
	expect([vault.notebook.meetings(), vault.notebook.paths(), vault.calls]).toEqual([[], [], 1]);
});

test('a note renamed to a conflict copy is listed as one', () => {
	const vault = vaultWith({ [MEETING]: '- [ ] a' });
	vault.rename(MEETING, '1-1s/a (conflicted copy).md');
	expect(vault.notebook.unreadable()).toEqual([{ path: '1-1s/a (conflicted copy).md', line: 0, reason: 'conflict-copy' }]);
});

test('a conflict copy that is gone is listed no more', () => {
	const vault = vaultWith({ '1-1s/a (conflicted copy).md': '' });
	expect([vault.remove('1-1s/a (conflicted copy).md'), vault.notebook.unreadable()]).toEqual([true, []]);
});

test('a note that is text again is read', () => {
	const vault = vaultWith({ [MEETING]: '\0' });
	vault.write(MEETING, '- [ ] a');
	expect([vault.notebook.unreadable(), vault.notebook.layOut().all().length]).toEqual([[], 1]);
});

test('a note that is text again, with nothing of ours in it, is told all the same', () => {
	const vault = vaultWith({ 'x.md': '\0' });
	expect(vault.write('x.md', 'a')).toBe(true);
});

test('a note that is still no text, where nobody else is known, is nothing new', () => {
	const vault = vaultWith({ 'Meetings/a.md': '---\ndate: 2026-03-05\n---\n## 1:1 [[Tom]]', 'People/Tom.md': '\0' });
	expect(vault.write('People/Tom.md', '\0')).toBe(false);
});

test('excluding a folder forgets its notes with its conflict copies', () => {
	const vault = vaultWith({ [MEETING]: '- [ ] a', '1-1s/a (conflicted copy).md': '', '1-1s/b.md': '\0' });
	vault.notebook.follow(rulesFor({ excludedFolders: ['1-1s'] }));
	vault.notebook.understand(() => false);
	expect([vault.notebook.meetings(), vault.notebook.unreadable()]).toEqual([[], []]);
});

test('a new person makes older notes mean somebody', () => {
	const vault = vaultWith({ 'x.md': '- [ ] a [[Ana Ruiz]]' });
	vault.write('People/Ana Ruiz.md', '---\ntype: peer\n---\n');
	expect(vault.notebook.layOut().all()).toHaveLength(1);
});

test.each([['People/Ana Ruiz.md', 'Ana Ruiz'], [MEETING, 'Ana Ruiz'], ['Daily/2026-03-04.md', 'Ana Ruiz'], ['x.md', undefined], ['Daily/2026-03-03.md', undefined]])('the peer of %s is %s', (path, name) => {
	const vault = vaultWith({
		'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'People/Tom.md': '', [MEETING]: '', 'x.md': '- [ ] [[Ana Ruiz]]', 'Daily/2026-03-04.md': '## 1:1 [[Ana Ruiz]]', 'Daily/2026-03-03.md': '## 1:1 [[Ana Ruiz]]\n## 1:1 [[Tom]]',
	});
	expect(vault.notebook.peerOfNote(path)?.name).toBe(name);
});

test('one spelling of a name without a note is kept, whichever note comes first', () => {
	const one = { '1-1s/a.md': '---\npeer: jo park\ndate: 2026-03-01\n---\n' };
	const other = { '1-1s/b.md': '---\npeer: Jo Park\ndate: 2026-03-02\n---\n' };
	expect(shownBy(vaultWith({ ...other, ...one }).notebook)).toEqual(shownBy(vaultWith({ ...one, ...other }).notebook));
});
