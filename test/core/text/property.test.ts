import { dayOfProperty } from '../../../src/core/text/day-spelling';
import { listedNamesOf, namesOf, ownProperties, propertyOf, textOf, textsOf, wordsOf } from '../../../src/core/text/property';

test.each([
	['Ana', [{ text: 'Ana', target: null }]], [' Ana ', [{ text: 'Ana', target: null }]], ['[[Ana]]', [{ text: 'Ana', target: 'Ana' }]], ['[[People/Ana|A]]', [{ text: 'A', target: 'People/Ana' }]], ['[[People/Ana]]', [{ text: 'Ana', target: 'People/Ana' }]],
	['[[Ana]], [[Tom]]', [{ text: 'Ana', target: 'Ana' }, { text: 'Tom', target: 'Tom' }]], [['Ana', '[[Tom]]'], [{ text: 'Ana', target: null }, { text: 'Tom', target: 'Tom' }]], [[['Ana Ruiz']], [{ text: 'Ana Ruiz', target: 'Ana Ruiz' }]],
	['[Ana](People/Ana.md)', [{ text: 'Ana', target: 'People/Ana' }]], [7, [{ text: '7', target: null }]], ['', []], [' ', []], [null, []], [undefined, []], [true, []], [{}, []], [[null, ''], []],
])('%j names %j', (value, names) => {
	expect(namesOf(value)).toEqual(names);
});

test.each([
	['Ana Ruiz, Mira', ['Ana Ruiz', 'Mira']], ['Ana;Mira', ['Ana', 'Mira']], ['Ana，Tom、小明；Mira', ['Ana', 'Tom', '小明', 'Mira']], ['Ana,, ,', ['Ana']], ['Ana and Tom & Jo', ['Ana and Tom & Jo']], ['[[Ruiz, Ana]]; Tom', ['Ruiz, Ana', 'Tom']], ['[[People/Ana|Ruiz, Ana]] (host)', ['Ruiz, Ana']],
	['[Ruiz, Ana](People/Ruiz,%20Ana.md), Tom', ['Ruiz, Ana', 'Tom']], ['[x, Tom', ['[x', 'Tom']], [['Ruiz, Ana', 'Tom'], ['Ruiz, Ana', 'Tom']], ['', []], [', ', []], ['Ana,', ['Ana']],
])('the list %j names %j', (value, names) => {
	expect(listedNamesOf(value).map(({ text }) => text)).toEqual(names);
});

test('texts of a property are flattened in order', () => {
	expect(textsOf([' a ', ['b', 7], [], null])).toEqual(['a', 'b', '7']);
});

test('words are compared in lower case', () => {
	expect(wordsOf(['[[Notes/Meetings]]', 'PEER', 'on/off'])).toEqual(['meetings', 'peer', 'on/off']);
});

test('a link is a word by what it shows, then by what it leads to', () => {
	expect([wordsOf('[[Categories/One-on-One|1:1 talks]]'), wordsOf('[Talk](Meetings.md)')]).toEqual([['1:1 talks', 'one-on-one'], ['talk', 'meetings']]);
});

test('the text of a property is the first of a list', () => {
	expect([textOf([' a ', 'b']), textOf([])]).toEqual(['a', null]);
});

test.each([[{ type: 1, Type: 2 }, 1], [{ Type: 2 }, 2], [{ TYPE: 3 }, 3], [{}, undefined], [null, undefined]])('in %j the property type is %s', (properties, value) => {
	expect(propertyOf(properties, 'type')).toBe(value);
});

test.each([
	['Ana', 'Ana'], ['', ''], [7, 7], [NaN, 'NaN'], [Infinity, 'Infinity'], [true, true], [false, false], [null, null], [undefined, null], [() => 1, null],
	[['a', [1, null]], ['a', [1, null]]], [{ a: { b: ['c'] } }, { a: { b: ['c'] } }], [new Date(NaN), null],
])('the value %j is kept as %j', (value, kept) => {
	expect(ownProperties({ a: value })).toEqual({ a: kept });
});

test('no properties are kept as none', () => {
	expect([ownProperties(null), ownProperties({})]).toEqual([null, {}]);
});

test('what is kept can be written as text, however deep a value lies and whatever it holds', () => {
	const list: unknown[] = ['a'];
	list.push(list, { list });
	const kept = ownProperties({ list });
	expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
	expect(textsOf(propertyOf(kept, 'list'))).toContain('a');
});

test('seven levels of a value are kept', () => {
	expect(JSON.stringify(ownProperties({ a: [[[[[[['in', ['out']]]]]]]] }))).toBe('{"a":[[[[[[["in",null]]]]]]]}');
});

test('a day that the YAML reader made a Date of is still that day when it is kept', () => {
	expect(dayOfProperty(propertyOf(ownProperties({ date: new Date(Date.UTC(2026, 2, 5)) }), 'date'))).toBe('2026-03-05');
});

test.each([[' Ana ', ['Ana']], [['  ', ' Tom '], ['Tom']], ['', []]])('the texts of %j are %j', (value, texts) => {
	expect([textsOf(value), namesOf(value).map(({ text }) => text)]).toEqual([texts, texts]);
});

test('a list in a list is a link only where YAML made it of one', () => {
	expect([[['Ana']], [['Ana'], 'Tom'], [['Ana', 'Tom']], [[7]], [[]]].map((value) => textsOf(value))).toEqual([['[[Ana]]'], ['Ana', 'Tom'], ['Ana', 'Tom'], ['7'], []]);
});

test('texts are found five lists deep', () => {
	expect([textsOf([0, [1, [2, [3, [4, [5, [6]]]]]]])]).toEqual([['0', '1', '2', '3', '4']]);
});
