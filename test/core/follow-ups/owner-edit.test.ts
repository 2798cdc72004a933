// Owners changed: nothing for me, `Ana:`, `we:`, before the first signifier (product.md 2.5).
import fc from 'fast-check';
import { sidePrefixes } from '../../../src/content/headings';
import { findOwner, sideOfHeadings, type OwnerPlace } from '../../../src/core/follow-ups/owner';
import { withOwner, type WantedOwner } from '../../../src/core/follow-ups/owner-edit';
import { withDue } from '../../../src/core/text/due-edit';
import { repairOrder } from '../../../src/core/text/repair-order';
import { parseTaskLine } from '../../../src/core/text/task-line';
import { withTell } from '../../../src/core/text/tell-edit';
import { nastyLine, tidyLine } from '../text/lines-of-all-kinds';
import { note, notebookOf, words } from '../../support/vault-folder';
import { MEETING, PEOPLE } from './vault-of-two';
import { runs } from '../../support/runs';

const SIDES = sidePrefixes.en;
const { roster } = notebookOf([...PEOPLE, note(MEETING, '')], { me: { note: 'People/Mira Novak.md' } });

function person(name: string): Extract<WantedOwner, { owner: 'person' }>['person'] {
	const found = roster.identity.byFullName(name);
	if (found === null || found === 'ambiguous') throw new Error(name);
	return found;
}

const ana = person('Ana Ruiz');
const place: OwnerPlace = { roster, path: MEETING, peer: ana, named: [] };
const WANTED: Record<string, WantedOwner> = {
	me: { owner: 'me' }, both: { owner: 'both' }, ana: { owner: 'person', person: ana },
	tom: { owner: 'person', person: person('Tom Ashby') }, xiaoming: { owner: 'person', person: person('王小明') },
};
const edit = (body: string, wanted: string, heading: string | null = null): string | null => {
	const who = WANTED[wanted];
	if (who === undefined) throw new Error(wanted);
	const owning = heading === null ? null : sideOfHeadings([heading], roster.identity, ana, words);
	return withOwner(`- [ ] ${body}`, who, place, owning, SIDES)?.slice(6) ?? null;
};

test.each([
	['a 📅 2026-03-20', 'ana', 'Ana: a 📅 2026-03-20'], ['📅 2026-03-20 a', 'ana', 'Ana: 📅 2026-03-20 a'], ['a', 'tom', 'Tom Ashby: a'], ['a', 'xiaoming', '王小明: a'], ['a', 'both', 'we: a'],
	['Ana: a', 'me', 'a'], ['Ana: a', 'both', 'we: a'], ['Ana：a', 'tom', 'Tom Ashby: a'], ['@ana a', 'me', 'a'], ['we: a', 'ana', 'Ana: a'], ['#x Ana: a', 'me', '#x a'],
	['[[Ana Ruiz]]: a', 'me', '[[Ana Ruiz]] a'], ['a [owner:: [[Ana Ruiz]]] 📅 2026-03-20', 'tom', 'Tom Ashby: a [[Ana Ruiz]] 📅 2026-03-20'], ['a [owner:: Ana] ^id', 'me', 'a ^id'],
	['a #assignee/ana-ruiz📅 2026-03-20', 'me', 'a 📅 2026-03-20'], ['a #assignee/ana-ruiz[[Tom Ashby]]', 'me', 'a [[Tom Ashby]]'], ['a — @ana 📅 2026-03-20', 'me', 'a 📅 2026-03-20'], ['a #assignee/ana-ruiz ^id', 'both', 'we: a ^id'], ['Tom Ashby: a [owner:: Ana]', 'me', 'a'], ['Ana: a', 'ana', 'Ana: a'], ['a', 'me', 'a'],
])('%j given to %s is %j', (body, wanted, expected) => {
	expect(edit(body, wanted)).toBe(expected);
});

test.each([['a', 'me', 'Ana\'s', 'me: a'], ['me: a', 'ana', 'Ana\'s', 'a'], ['a', 'ana', 'Ana\'s', 'a'], ['a', 'both', 'Mine', 'we: a'], ['we: a', 'me', 'Mine', 'a']])('%j given to %s below %j is %j', (body, wanted, heading, expected) => {
	expect(edit(body, wanted, heading)).toBe(expected);
});

test.each([['a 📅 2026-03-20', 'me: a 📅 2026-03-20'], ['#x a', 'me: #x a'], ['me: a', 'me: a'], ['Ana: a', 'a']])('%j given to me for certain is %j', (body, expected) => {
	expect(withOwner(`- [ ] ${body}`, { owner: 'me', certain: true }, place, null, SIDES)).toBe(`- [ ] ${expected}`);
});

test('what a heading says is mine is no guess', () => {
	const mine = sideOfHeadings(['Mine'], roster.identity, ana, words);
	expect(withOwner('- [ ] a', { owner: 'me', certain: true }, place, mine, SIDES)).toBe('- [ ] a');
	expect(withOwner('- [ ] 起草', { owner: 'me', certain: true }, place, null, sidePrefixes.zh)).toBe('- [ ] 我：起草');
});

test.each(['en', 'zh', 'pl'] as const)('sides written in %s are read, changed and taken back', (language) => {
	const sides = sidePrefixes[language];
	const ours = withOwner('- [ ] a 📅 2026-03-20', { owner: 'both' }, place, null, sides) ?? '';
	expect(withOwner(ours, { owner: 'both' }, place, null, SIDES)).toBe(ours);
	expect(withOwner(ours, { owner: 'me' }, place, null, sides)).toBe('- [ ] a 📅 2026-03-20');
	const theirHeading = sideOfHeadings(['Ana\'s'], roster.identity, ana, words);
	const mine = withOwner('- [ ] a', { owner: 'me' }, place, theirHeading, sides) ?? '';
	expect(withOwner(mine, { owner: 'person', person: ana }, place, theirHeading, sides)).toBe('- [ ] a');
});

test('a full-width colon has no blank behind it', () => {
	expect(withOwner('- [ ] 起草', { owner: 'both' }, place, null, sidePrefixes.zh)).toBe('- [ ] 我们：起草');
	expect(withOwner('- [ ] 我们：起草', WANTED['ana'] ?? { owner: 'me' }, place, null, sidePrefixes.zh)).toBe('- [ ] Ana: 起草');
});

test.each([
	['@ana [[Tom Ashby]] said so', '[[Tom Ashby]] said so'], ['@ana ![[plan.png]]', '![[plan.png]]'], ['@小明[[Tom Ashby]]', '[[Tom Ashby]]'], ['@ana **now** a', '**now** a'], ['@ana ==a==', '==a=='], ['@ana %%b%% a', '%%b%% a'],
	['@ana! a', '! a'], ['@zoe obrien (a)', '(a)'], ['@ana & @小明: a', '& @小明: a'],
	['@[[Ana Ruiz]] a', '[[Ana Ruiz]] a'], ['@[[Ana Ruiz|A]]: a', '[[Ana Ruiz|A]] a'], ['@"Ana Ruiz" a', '@"Ana Ruiz" a'], ['a [owner:: [[Ana Ruiz]], [[Tom Ashby]]] b', 'a [[Ana Ruiz]], [[Tom Ashby]] b'],
])('taking the owner from %j leaves what stands behind the name whole: %j', (body, expected) => {
	expect(edit(body, 'me')).toBe(expected);
});

test('no edit of days, marks to tell or order changes whose a line is', () => {
	const ownerOf = (raw: string): string => {
		const task = parseTaskLine(raw);
		const found = task === null ? null : findOwner(task, place);
		return found === null ? 'nobody' : `${found.owner} ${found.name}`;
	};
	fc.assert(fc.property(tidyLine, fc.constantFrom('', ' — @ana', ' -- @Tom Ashby'), (tidy, dash) => {
		const raw = tidy.replace(/send the notes/, `$&${dash}`);
		fc.pre(parseTaskLine(raw) !== null);
		const edited = [withDue(raw, '2026-03-12', 'emoji'), withDue(raw, '2026-03-12', 'inline'), repairOrder(raw), withTell(raw, 'told', '2026-03-12'), withTell(raw, 'tell', '2026-03-12')];
		expect(edited.map((line) => ownerOf(line ?? ''))).toEqual(edited.map(() => ownerOf(raw)));
	}), runs);
});

test('what would lose its text is left alone', () => {
	expect([edit('@ana', 'me'), withOwner('no task', { owner: 'me' }, place, null, SIDES)]).toEqual([null, null]);
});

test('a line given to somebody is theirs, and keeps its box, fields but the owner, and block id', () => {
	fc.assert(fc.property(fc.oneof(nastyLine, tidyLine), fc.constantFrom(...Object.values(WANTED)), (raw, wanted) => {
		const before = parseTaskLine(raw);
		const given = withOwner(raw, wanted, place, null, SIDES);
		fc.pre(before !== null && given !== null);
		const after = parseTaskLine(given ?? '');
		const found = after === null ? null : findOwner(after, place);
		expect(wanted.owner === 'person' ? found?.person?.name : found?.owner ?? 'me').toBe(wanted.owner === 'person' ? wanted.person.name : wanted.owner);
		expect([after?.box, after?.blockId?.id]).toEqual([before?.box, before?.blockId?.id]);
	}), runs);
});

test('a line given away and taken back is as it was', () => {
	fc.assert(fc.property(fc.oneof(nastyLine, tidyLine), fc.constantFrom('both', 'ana', 'tom'), (raw, to) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null && findOwner(task, place) === null);
		const given = withOwner(raw, WANTED[to] ?? { owner: 'me' }, place, null, SIDES);
		fc.pre(given !== null);
		expect(withOwner(given ?? '', { owner: 'me' }, place, null, SIDES)).toBe(raw);
	}), runs);
});
