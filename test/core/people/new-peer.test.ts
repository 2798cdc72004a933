import { parse, stringify } from 'yaml';
import { planPeerNote } from '../../../src/core/people/new-peer';
import { note, notebookOf } from '../../support/vault-folder';

const plan = (name: string, folder = 'People'): ReturnType<typeof planPeerNote> => planPeerNote(name, folder, '## About\n\n## Next 1:1\n', (value) => stringify(value));

test('a new peer has the properties of product.md, then the body', () => {
	expect(plan('Ana Ruiz')).toEqual({ path: 'People/Ana Ruiz.md', text: '---\ntype: peer\ncadence: ""\n---\n## About\n\n## Next 1:1\n' });
});

const NAMES = ['Ana: "the" #1 [x]', "Anne-Marie d'Été", 'a/b', '../../evil', 'a|b', 'Ruiz, Ana', '王小明', '周: 「明」#1', '😀', 'con', 'Ana...', '- [ ] task', '!!yes', '{{date}} <% x %>', '@ana', 'x'.repeat(300), 'null', '1e3'];

test.each(NAMES)('%j is found by what was typed', (name) => {
	const made = plan(name);
	if (made === null) throw new Error('A note is expected');
	const notebook = notebookOf([note(made.path, made.text)]);
	expect(notebook.roster.peers.size).toBe(1);
	expect(notebook.roster.identity.byFullName(name)).toBe(notebook.roster.identity.atPath(made.path));
	expect(parse(made.text.split('\n---\n')[0]?.slice(4) ?? '')).toMatchObject({ type: 'peer' });
});

test.each([['  Ana \t Ruiz '], ['Jose\u0301']])('%j needs no alias', (name) => {
	expect(plan(name)?.text).not.toContain('aliases');
});

test.each(['', '   ', '???', '...', '\u0000', '-'])('%j can be no file', (name) => {
	expect(plan(name)).toBeNull();
});

test.each([['', 'Ana.md'], ['/', 'Ana.md'], ['Work/Team', 'Work/Team/Ana.md'], ['People [old] #2', 'People [old] #2/Ana.md'], ['../out', 'out/Ana.md']])('in the folder %j it is %j', (folder, path) => {
	expect(plan('Ana', folder)?.path).toBe(path);
});
