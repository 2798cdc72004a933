// What the lines of a `one-on-one` block ask for, and what of them cannot be read.
import { readBlock } from '../../../src/core/follow-ups/block-wish';

test.each([
	['show: follow-ups', { show: 'follow-ups', peer: null }],
	['show: today', { show: 'today' }],
	['  Show :  Today  ', { show: 'today' }],
	['# what I owe her\n\nshow: follow-ups\npeer: Ana Ruiz', { show: 'follow-ups', peer: { text: 'Ana Ruiz', target: null } }],
	['peer: "Ana Ruiz"\nshow: follow-ups\r', { show: 'follow-ups', peer: { text: 'Ana Ruiz', target: null } }],
	['show：follow-ups\npeer：王小明', { show: 'follow-ups', peer: { text: '王小明', target: null } }],
	['show: follow-ups\npeer: [[People/Ana Ruiz|Ana]]', { show: 'follow-ups', peer: { text: 'Ana', target: 'People/Ana Ruiz' } }],
	['show: follow-ups\npeer:', { show: 'follow-ups', peer: null }],
])('%j is read', (source, wish) => {
	expect(readBlock(source)).toEqual(wish);
});

test.each([
	['', 'show', ''], ['show:', 'show', ''], ['show: yesterday', 'show', 'yesterday'], ['peer: Ana Ruiz', 'show', ''],
	['show: today\nfollow-ups', 'line', 'follow-ups'], ['show: today\nshow: today', 'line', 'show: today'], ['show: today\npeer: Ana Ruiz', 'line', 'peer: Ana Ruiz'],
	['show: follow-ups\npeer: [[Ana Ruiz]] and [[Tom Ashby]]', 'line', 'peer: [[Ana Ruiz]] and [[Tom Ashby]]'], ['show: follow-ups\nowner: me', 'line', 'owner: me'],
])('%j is no block: %s %j', (source, problem, value) => {
	expect(readBlock(source)).toEqual({ problem, value });
});
