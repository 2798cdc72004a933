// Who a spelling means. A spelling that two people share is nobody's.
import { buildIdentity, type Identity, type Meant } from '../../../src/core/people/identity';
import { personByName, type Person } from '../../../src/core/people/person';
import { resolverOf } from '../../support/vault-folder';

function person(path: string, aliases: string[] = [], emails: string[] = []): Person {
	return { ...personByName(path.slice(path.lastIndexOf('/') + 1).replace('.md', '')), path, aliases, emails };
}

const PEOPLE = [
	person('People/Ana Ruiz.md', ['AR'], ['ana@x.org']), person('People/Tom Ashby.md'), person('People/Tom Lindqvist.md', ['Lindqvist']), person('People/Zoë O\'Brien-Núñez.md', ['Zoe']),
	person('People/Łukasz Żółkiewski.md'), person('People/王小明.md', ['小明', 'Xiaoming Wang']), person('People/@Jane.md'), person('People/Kim Lee.md'), person('Clients/Kim Lee.md'),
	person('People/Jean-Luc Picard.md', ['JLP']), person('People/김민수.md'), person('People/Mary Ann Lee.md'), person('People/Mary Ann.md'), person('People/Cy A.md', ['Cy B']), person('People/Cy B.md', ['Cy A']),
	person('People/Sam Cole.md', ['Sam']), person('People/Sam Dunn.md'), person('People/P. One.md', ['Boss']), person('People/P. Two.md', ['Boss']),
];
const ME = { note: 'People/Mira Novak', names: ['Mira Novak', 'MN'], emails: ['Mira@X.org'] };

function identityOf(people: Person[] = PEOPLE, me = ME): Identity {
	return buildIdentity(people, me, resolverOf(people.map(({ path }) => path ?? '')));
}

const identity = identityOf();
const shown = (meant: Meant): string | null => (meant === null || meant === 'ambiguous' ? meant : meant.path ?? meant.name);

test.each([
	['Ana Ruiz', 'People/Ana Ruiz.md'], ['ana ruiz', 'People/Ana Ruiz.md'], ['  Ana   Ruiz ', 'People/Ana Ruiz.md'], ['Ana\u00a0Ruiz', 'People/Ana Ruiz.md'], ['AR', 'People/Ana Ruiz.md'], ['Ana', 'People/Ana Ruiz.md'],
	['ANA@x.org', 'People/Ana Ruiz.md'], ['Zoë O’Brien-Núñez', 'People/Zoë O\'Brien-Núñez.md'], ['Zoe\u0308 O\'Brien-Nu\u0301n\u0303ez', 'People/Zoë O\'Brien-Núñez.md'], ['zoë', 'People/Zoë O\'Brien-Núñez.md'],
	['łukasz żółkiewski', 'People/Łukasz Żółkiewski.md'], ['Łukasz', 'People/Łukasz Żółkiewski.md'], ['王小明', 'People/王小明.md'], ['小明', 'People/王小明.md'], ['Jean-Luc', 'People/Jean-Luc Picard.md'],
	['Jean\u2011Luc Picard', 'People/Jean-Luc Picard.md'], ['Jane', 'People/@Jane.md'], ['@Jane', 'People/@Jane.md'], ['Mary Ann', 'People/Mary Ann.md'], ['Sam', 'People/Sam Cole.md'],
	['ana-ruiz', 'People/Ana Ruiz.md'], ['lukasz_zolkiewski', 'People/Łukasz Żółkiewski.md'], [' jean-luc-picard ', 'People/Jean-Luc Picard.md'], ['-ana-ruiz', null], ['"Ana Ruiz"', null], ['kim-lee', 'ambiguous'], ['Cy A', 'People/Cy A.md'], ['Cy B', 'People/Cy B.md'], ['Kim', 'ambiguous'], ['Kim Lee', 'ambiguous'], ['Tom', 'ambiguous'], ['Boss', 'ambiguous'], ['Ashby', null], ['明', null], ['', null], ['@', null], ['constructor', null], ['__proto__', null],
])('the name %j means %s', (name, path) => {
	expect(shown(identity.byAnyName(name))).toBe(path);
});

test.each(['Ana', 'Łukasz', 'Jean-Luc'])('running text does not take the bare first name %j', (name) => {
	expect(identity.byFullName(name)).toBeNull();
});

test.each([
	['Ana Ruiz', 'People/Ana Ruiz.md'], ['People/Ana Ruiz', 'People/Ana Ruiz.md'], ['Clients/Kim Lee', 'Clients/Kim Lee.md'], ['People/Kim Lee', 'People/Kim Lee.md'], ['@Jane', 'People/@Jane.md'],
	['People/@Jane', 'People/@Jane.md'], ['Old/Tom Ashby', 'People/Tom Ashby.md'], ['AR', 'People/Ana Ruiz.md'], ['小明', 'People/王小明.md'], ['Nobody', null], ['Else/Kim Lee', 'ambiguous'],
])('a link to %j means %s', (target, path) => {
	expect(shown(identity.byLink(target, 'a.md'))).toBe(path);
});

test('a link to another note of the same name means the person', () => {
	const found = buildIdentity(PEOPLE, ME, () => '1-1s/Ana Ruiz.md').byLink('Ana Ruiz', 'a.md');
	expect(shown(found)).toBe('People/Ana Ruiz.md');
});

test.each([
	['ana-ruiz', 'People/Ana Ruiz.md'], ['zoe-obrien-nunez', 'People/Zoë O\'Brien-Núñez.md'], ['lukasz-zolkiewski', 'People/Łukasz Żółkiewski.md'], ['王小明', 'People/王小明.md'], ['xiaoming_wang', 'People/王小明.md'],
	['jean-luc-picard', 'People/Jean-Luc Picard.md'], ['jane', 'People/@Jane.md'], ['ana', 'People/Ana Ruiz.md'], ['tom', 'ambiguous'], ['kim-lee', 'ambiguous'], ['p-one', 'People/P. One.md'], ['nobody', null], ['-', null],
])('the slug %j means %s', (slug, path) => {
	expect(shown(identity.bySlugName(slug))).toBe(path);
});

test.each([
	['ana', 'People/Ana Ruiz.md', 3], ['ana send it', 'People/Ana Ruiz.md', 3], ['Ana Ruiz, x', 'People/Ana Ruiz.md', 8], ['ana.ruiz: x', 'People/Ana Ruiz.md', 8], ['Ana.Ruiz.', 'People/Ana Ruiz.md', 8], ['ana-ruiz x', 'People/Ana Ruiz.md', 8],
	['Jane.', 'People/@Jane.md', 4], ['Mary Ann Lee x', 'People/Mary Ann Lee.md', 12], ['Mary Ann x', 'People/Mary Ann.md', 8], ['小明下周', 'People/王小明.md', 2], ['小明ok', 'People/王小明.md', 2], ['Ana下周', 'People/Ana Ruiz.md', 3], ['王小明：x', 'People/王小明.md', 3], ['zoe o', 'People/Zoë O\'Brien-Núñez.md', 3],
	['tom x', 'ambiguous', 3], ['Tom Ashby x', 'People/Tom Ashby.md', 9], ['anabel', null, 0], ['ana_b', null, 0], ['ana-b', null, 0], ['x', null, 0], ['', null, 0], ['김민수가', null, 0], ['김민수 x', 'People/김민수.md', 3], ['"Ana Ruiz" x', null, 0], ['[[ana', null, 0], ['ana [[x', 'People/Ana Ruiz.md', 3],
])('@%s means %s, %i long', (text, path, length) => {
	const found = identity.byMention(text);
	expect([shown(found.person), found.length]).toEqual([path, length]);
});

test.each([
	['#people/ana-ruiz', null, 'People/Ana Ruiz.md'], ['#People/小明', null, 'People/王小明.md'], ['#people/nobody', null, null], ['#ana-ruiz', null, null], ['ana-ruiz', null, 'People/Ana Ruiz.md'], ['Ana', null, 'People/Ana Ruiz.md'],
	['Ana', 'Ana', 'People/Ana Ruiz.md'], ['she', 'x/Ana', 'People/Ana Ruiz.md'], ['ana-ruiz', 'ana-ruiz', 'People/Ana Ruiz.md'], ['Tom', 'Tom', 'ambiguous'], ['Nobody', 'Nobody', null], ['Lukasz', 'Notes/Jean-Luc', null],
])('in a property, %j with the link %j means %s', (text, target, path) => {
	const found = buildIdentity(PEOPLE, ME, resolverOf([...PEOPLE.map((each) => each.path ?? ''), 'Notes/Jean-Luc.md']));
	expect(shown(found.byProperty({ text, target }, 'a.md'))).toBe(path);
});

test.each([['Renee', 'People/Renee Dahl.md'], ['René', 'People/René Roux.md'], ['Renée', 'People/Renée Blanc.md'], ['Rene', 'People/René Roux.md'], ['Renèe', 'ambiguous'], ['Şule', 'People/Sule Kaya.md'], ['Sule', 'People/Sule Kaya.md']])('of first names that differ in accents only, %j means %s', (name, path) => {
	const found = identityOf([person('People/Renee Dahl.md'), person('People/René Roux.md'), person('People/Renée Blanc.md'), person('People/Sule Kaya.md')]);
	expect([shown(found.byAnyName(name)), shown(found.byMention(`${name} x`).person)]).toEqual([path, path]);
});

test.each([['zoe', 'People/Zoe Brook.md'], ['zoë', 'People/Zoë Adams.md'], ['zoé', 'ambiguous']])('of first names that differ in accents only, the slug %j means %s', (slug, path) => {
	const found = identityOf([person('People/Zoe Brook.md'), person('People/Zoë Adams.md')]);
	expect([found.bySlugName(slug), found.byProperty({ text: `#people/${slug}`, target: null }, 'a.md')].map(shown)).toEqual([path, path]);
});

test.each(['Mira Novak', 'mn', 'Mira', 'mira@x.org'])('%j is me', (name) => {
	const meant = identity.byAnyName(name);
	expect(meant !== null && meant !== 'ambiguous' && identity.isMe(meant)).toBe(true);
});

test('my own note is me, with its aliases', () => {
	const found = identityOf([...PEOPLE, person('People/Mira Novak.md', ['Mimi'])]);
	expect([found.atPath('People/Mira Novak.md'), found.byAnyName('Mimi')]).toEqual([found.me, found.me]);
});

test('a note of my name is me where the settings name no note', () => {
	const found = identityOf([person('People/Mira Novak.md')], { note: '', names: ['Mira Novak'], emails: [] });
	expect(found.isMe(found.people[0] ?? personByName(''))).toBe(true);
});

test('my note is me though nothing else makes it a person\'s', () => {
	const found = identityOf(PEOPLE, { note: 'Home/Mira Novak.md', names: [], emails: [] });
	expect([found.byAnyName('Mira Novak'), found.atPath('Home/Mira Novak.md')]).toEqual([found.me, found.me]);
});

test('without a note, a name or an e-mail nobody is me', () => {
	const found = identityOf(PEOPLE, { note: '', names: ['  '], emails: [''] });
	expect(PEOPLE.some((each) => found.isMe(each)) || found.byAnyName('') !== null).toBe(false);
});
