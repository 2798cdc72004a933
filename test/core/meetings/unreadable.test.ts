// What seems to be ours and could not be read is said, with its reason.
import { note, notebookOf } from '../../support/vault-folder';

const PEOPLE = [note('People/Rosa.md', '---\ntype: peer\n---\n'), note('People/Ana Ruiz.md', ''), note('People/Kim Lee.md', ''), note('Clients/Kim Lee.md', '---\ntype: person\n---\n')];
const reasons = (path: string, text: string): string[] => notebookOf([...PEOPLE, note(path, text)]).unreadable().map((item) => `${item.path}:${item.line} ${item.reason}`);

test.each([
	['a meeting without a date', 'a.md', '---\ntype: 1-1\npeer: Ana Ruiz\n---\n', 'a.md:0 no-date'],
	['a note of the meetings folder that names somebody, without a date', '1-1s/a.md', '---\npeer: Ana Ruiz\n---\n', '1-1s/a.md:0 no-date'],
	['a date that does not exist', 'a.md', '---\ntype: 1-1\npeer: Ana Ruiz\ndate: 2026-02-30\n---\n', 'a.md:0 no-such-date'],
	['such a date in the name', '1-1s/2026-02-30 Ana Ruiz.md', '', '1-1s/2026-02-30 Ana Ruiz.md:0 no-such-date'],
	['such a date in a property, though the name has a good one', '1-1s/2026-03-05 Ana Ruiz.md', '---\ndate: 2026-02-30\n---\n', '1-1s/2026-03-05 Ana Ruiz.md:0 no-such-date'],
	['such a date in another spelling', '1-1s/2026.2.30 Ana Ruiz.md', '', '1-1s/2026.2.30 Ana Ruiz.md:0 no-such-date'],
	['a note in a peer\'s folder without a date', '1-1s/Rosa/plan.md', '', '1-1s/Rosa/plan.md:0 no-date'],
	['a peer\'s note with a date in a spelling nobody knows', '1-1s/5-3-2026 Rosa.md', '', '1-1s/5-3-2026 Rosa.md:0 no-date'],
	['a name that two people have', 'a.md', '---\ntype: 1-1\npeer: Kim Lee\ndate: 2026-03-05\n---\n', 'a.md:0 ambiguous-person'],
	['broken YAML', '1-1s/2026-03-05 Ana Ruiz.md', '---\npeer: "[[Ana\n---\n', '1-1s/2026-03-05 Ana Ruiz.md:0 broken-properties'],
	['broken YAML where nothing else says with whom', '1-1s/2026-03-05.md', '---\npeer: "[[Ana\n---\n', '1-1s/2026-03-05.md:0 broken-properties'],
	['broken YAML in a person\'s note', 'People/Jo.md', '---\ncadence: [6w\n---\n', 'People/Jo.md:0 broken-properties'],
	['broken YAML of what calls itself a one-on-one', 'Notes/a.md', '---\ntype: one-on-one\npeer: "[[Ana\n---\n', 'Notes/a.md:0 broken-properties'],
	['broken YAML of what calls itself a peer', 'Notes/a.md', '---\ntype: peer\naliases: [x\n---\n', 'Notes/a.md:0 broken-properties'],
	['an unclosed comment', '1-1s/2026-03-05 Ana Ruiz.md', 'a\n%% b\n', '1-1s/2026-03-05 Ana Ruiz.md:1 unclosed-comment'],
	['a binary file', '1-1s/2026-03-05 Ana Ruiz.md', '\0\u0001PNG', '1-1s/2026-03-05 Ana Ruiz.md:0 not-text'],
	['a conflict copy', '1-1s/2026-03-05 Ana Ruiz (conflicted copy).md', '', '1-1s/2026-03-05 Ana Ruiz (conflicted copy).md:0 conflict-copy'],
	['a person without a name', 'People/ .md', '', 'People/ .md:0 no-name'],
	['a peer without a name', 'x/@.md', '---\ntype: peer\n---\n', 'x/@.md:0 no-name'],
])('%s', (_, path, text, reason) => {
	expect(reasons(path, text)).toEqual([reason]);
});

test.each([
	['an empty note', 'a.md', ''], ['an empty note in the meetings folder', '1-1s/x.md', ''], ['a rolling note without a section yet', '1-1s/Rosa 1-1.md', ''], ['a note in the folder of somebody who is no peer', '1-1s/Ana Ruiz/plan.md', ''], ['a note of several people', 'a.md', '---\ntype: 1-1\npeople: [Ana Ruiz, Tom]\ndate: 2026-03-05\n---\n'], ['broken YAML in somebody else\'s note', 'b.md', '---\ntitle: [x\n---\n'],
	['an unclosed comment in somebody else\'s note', 'b.md', '%% x'], ['an empty property block', '1-1s/2026-03-05 Ana Ruiz.md', '---\n\n---\n'], ['a property block of remarks', '1-1s/2026-03-05 Ana Ruiz.md', '---\n# x\n---\n'], ['a binary file in a templates folder', 'Templates/x.md', '\0'],
	['a conflict copy in a templates folder', 'Templates/a (conflicted copy).md', ''],
])('%s is nothing to tell', (_, path, text) => {
	expect(reasons(path, text)).toEqual([]);
});

test('a meeting with broken properties counts where its path says enough', () => {
	expect(notebookOf([...PEOPLE, note('1-1s/2026-03-05 Ana Ruiz.md', '---\npeer: "[[Ana\n---\n')]).meetings()).toHaveLength(1);
});
