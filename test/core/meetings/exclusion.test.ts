import { exclusionOf } from '../../../src/core/meetings/exclusion';

const RULES = { templatesFolders: ['Templates', '/Config/Forms/'], excludedFolders: ['Archive'], ignoredByApp: ['Old stuff/', 'README.md', '/draft-\\d+/', '/un(closed/', 'a+b/'] };

test.each(['Templates/1-1.md', 'Templates/a/b.md', 'Config/Forms/x.md', 'Archive/x.md', '1-1s/{{date}} {{peer}}.md', '1-1s/<% tp.file.title %>.md', '{{a}}/b.md', 'Archive/a (conflicted copy).md', 'Old stuff/x.md', 'old stuff/y/x.md', 'README.md', 'Notes/Draft-12.md', 'a+b/x.md'])('%s is left out', (path) => {
	expect(exclusionOf(path, RULES)).toBe('excluded');
});

test.each([
	'2026-02-05 Ana (Mira\'s conflicted copy 2026-02-06)', 'Ana (conflicted copy 2026-02-06 101112)', 'Ana (Conflicted copy Phone 202602061200)', 'Ana.sync-conflict-20260206-101112-ABCDEFG', 'Ana (conflict 2026-02-06-10-11-12)', 'Ana (Conflict)', 'Ana (sync conflict)',
	'Ana (In Konflikt stehende Kopie von Mira 2026-02-06)', 'Ana (kopia powodująca konflikt, Mira 2026-02-06)', 'Ana 冲突副本', 'Ana (Mira 的冲突副本)', 'Ana (copie en conflit de Mira)', 'Ana (copia en conflicto de Mira)', 'Ana (Miras konflikterade kopia)', 'Ana (Case Conflict)', 'Ana (SFConflict mira@team 2026-02-06)', 'Ana [conflicted]',
])('%s is a conflict copy', (name) => {
	expect(exclusionOf(`1-1s/${name}.md`, RULES)).toBe('conflict-copy');
});

test.each([
	'2026-03-05 Ana', '2026-03-05 konflikt o zasoby', 'Konflikt w zespole', '2026-03-05 conflict with the sales team', 'Templates', 'My Templates/a', 'A copy (2)', 'Sync conflict in the calendar app', '团队冲突', 'Copy deck, conflicts of style', 'Notes/Old stuff/x', 'Notes/README', 'drafts', 'aab/x', 'un(closed', '[Conflict of interest] Ana',
])('%s is read', (name) => {
	expect(exclusionOf(`${name}.md`, RULES)).toBeNull();
});
