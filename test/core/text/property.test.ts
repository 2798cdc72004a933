import { namesOf, propertyOf, textOf, textsOf, wordsOf } from '../../../src/core/text/property';

test.each([
	['Ana', [{ text: 'Ana', target: null }]], [' Ana ', [{ text: 'Ana', target: null }]], ['[[Ana]]', [{ text: 'Ana', target: 'Ana' }]], ['[[People/Ana|A]]', [{ text: 'A', target: 'People/Ana' }]], ['[[People/Ana]]', [{ text: 'Ana', target: 'People/Ana' }]],
	['[[Ana]], [[Tom]]', [{ text: 'Ana', target: 'Ana' }, { text: 'Tom', target: 'Tom' }]], [['Ana', '[[Tom]]'], [{ text: 'Ana', target: null }, { text: 'Tom', target: 'Tom' }]], [[['Ana Ruiz']], [{ text: 'Ana Ruiz', target: 'Ana Ruiz' }]],
	['[Ana](People/Ana.md)', [{ text: 'Ana', target: 'People/Ana' }]], [7, [{ text: '7', target: null }]], ['', []], [' ', []], [null, []], [undefined, []], [true, []], [{}, []], [[null, ''], []],
])('%j names %j', (value, names) => {
	expect(namesOf(value)).toEqual(names);
});

test('texts of a property are flattened in order', () => {
	expect(textsOf([' a ', ['b', 7], [], null])).toEqual(['a', 'b', '7']);
});

test('words are compared in lower case', () => {
	expect(wordsOf(['[[Notes/Meetings]]', 'PEER'])).toEqual(['meetings', 'peer']);
});

test('the text of a property is the first of a list', () => {
	expect([textOf([' a ', 'b']), textOf([])]).toEqual(['a', null]);
});

test.each([[{ type: 1, Type: 2 }, 1], [{ Type: 2 }, 2], [{ TYPE: 3 }, 3], [{}, undefined], [null, undefined]])('in %j the property type is %s', (properties, value) => {
	expect(propertyOf(properties, 'type')).toBe(value);
});
