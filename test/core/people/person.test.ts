import { parsePerson } from '../../../src/core/people/person';

const RULES = { peopleFolders: ['People'], meetingsFolders: ['1-1s'], me: { note: 'Home/Mira.md' } };
const read = (path: string, properties: Record<string, unknown> = {}, tags: string[] = []): ReturnType<typeof parsePerson> => parsePerson(path, properties, tags, RULES);

test.each([
	['by type person', 'a/Ana.md', { type: 'person' }, []], ['by type peer', 'a/Ana.md', { type: 'Peer' }, []], ['by a linked type', 'a/Ana.md', { type: '[[Person]]' }, []], ['by a list of types', 'a/Ana.md', { Type: ['x', 'person'] }, []],
	['by folder', 'People/Ana.md', {}, []], ['in a folder below', 'People/Team/Ana.md', {}, []], ['by tag', 'a/Ana.md', {}, ['#peer']], ['by the other tag', 'a/Ana.md', {}, ['#person']], ['as mine', 'Home/Mira.md', {}, []], ['by a rhythm', 'a/Ana.md', { cadence: '6w' }, []], ['by a rhythm, whatever its case', 'a/Ana.md', { Cadence: 'Weekly', type: '' }, []],
])('a note is a person\'s %s', (_, path, properties, tags) => {
	expect(read(path, properties, tags)).not.toBeNull();
});

test.each([
	['by nothing', 'a/Ana.md', {}, []], ['beside the folder', 'People.md', {}, []], ['with a folder of longer name', 'People 2/Ana.md', {}, []], ['below the tag', 'a/Ana.md', {}, ['#peer/x']],
	['with a rhythm as a project', 'a/Launch.md', { cadence: '1w', type: 'project' }, []], ['with a rhythm as one of a category', 'a/Launch.md', { cadence: '1w', categories: '[[Projects]]' }, []],
	['with a rhythm and a person it is with', 'a/Talks.md', { cadence: '1w', peer: '[[Ana]]' }, []], ['with a rhythm among the meetings', '1-1s/Ana.md', { cadence: '1w' }, []], ['with a rhythm that is none', 'a/Ana.md', { cadence: 'now and then' }, []],
	['of a day that has the tag', 'Daily/2026-03-01.md', {}, ['#peer']], ['of a day with more in its name', 'Daily/2026-03-01 Sunday.md', {}, ['#peer']], ['of a day in figures', 'Daily/20260301.md', { cadence: '1w' }, []], ['of a day in the people folder', 'People/2026年3月1日.md', {}, []], ['of a day, whatever its type', 'a/2026-03-01.md', { type: 'peer' }, []],
	['as a one-on-one in the people folder', 'People/Ana/2026-03-05.md', { type: 'one-on-one' }, []], ['as a meeting that speaks of #peer', 'a/b.md', { type: 'meeting' }, ['#peer']], ['without a name', 'People/ .md', {}, []], ['with an @ for a name', 'People/@.md', {}, []],
])('a note is nobody\'s %s', (_, path, properties, tags) => {
	expect(read(path, properties, tags)).toBeNull();
});

test.each([
	[{ type: 'peer' }, [], true], [{ cadence: '6w' }, [], true], [{}, ['#peer'], true], [{ type: 'person' }, [], false], [{ cadence: 'now and then' }, [], false], [{}, ['#person'], false],
])('%j with tags %j is marked as a peer: %s', (properties, tags, marked) => {
	expect(read('People/Ana.md', properties, tags)?.marked).toBe(marked);
});

test.each([
	['Ana, Annie', ['Ana', 'Annie']], [['Ana', ' Annie '], ['Ana', 'Annie']], [['Ruiz, Ana'], ['Ruiz, Ana']], [7, ['7']], [null, []], ['', []], [{}, []],
])('reads the aliases %j', (aliases, read_) => {
	expect(read('People/Ana.md', { aliases })?.aliases).toEqual(read_);
});

test('reads what a peer note says', () => {
	expect(read('People/Ana.md', { email: 'Ana@X.org', stage: 'New', lang: 'PL', archived: true, snooze: '2026-04-01', pause: true, muted: ['^q-process-02', 'trust-01'] })).toMatchObject({
		emails: ['ana@x.org'], stage: 'new', lang: 'pl', archived: true, snoozedUntil: '2026-04-01', paused: true, muted: ['process-02', 'trust-01'],
	});
});

test.each([
	['[[ease-01]]'], [[['ease-01']]], ['[[Our bank#^q-ease-01|How so?]]'], ['[How so?](Our%20bank.md#^q-ease-01)'], ['#^q-ease-01'], ['Q-Ease-01'], ['^q-ease-01--2'], [' ease-01 '],
])('%j mutes ease-01', (written) => {
	expect(read('People/Ana.md', { muted: [written, 'own-1a2b'] })?.muted).toEqual(['ease-01', 'own-1a2b']);
});

test('a pause until a day snoozes', () => {
	expect(read('People/Ana.md', { pause: '2026-04-01' })).toMatchObject({ paused: false, snoozedUntil: '2026-04-01' });
});

test.each([['zh', 'zh'], ['[[zh]]', 'zh'], [[['zh']], 'zh'], ['[[Languages/ZH|Chinese]]', 'zh'], [['pl', 'en'], 'pl'], ['', null], [null, null]])('the language %j is %s', (lang, language) => {
	expect(read('People/Ana.md', { lang })?.lang).toBe(language);
});
