import fc from 'fast-check';

const PIECES = [
	'send', '报告', 'zażółć', 'e\u0301', '👩‍👩‍👧', '🏳️‍🌈', '\ud83d', '#tell', '#told/ana', '#人/小明', '#assignee/ana', '[[Ana Ruiz]]', '[[Ana Ruiz]]:', '[[a|b]]', '[x](y.md)', '`code`', '`', '``', '%%', '%%c%%', '@ana', 'Ana:', '我：', 'we:', '— @ana',
	'📅 2026-03-10', '🗓️ 2026-03-10', '⏫', '🔁 every week', '🆔 ab', '[due:: 2026-03-10]', '[due:: soon ]', '[due::]', '[told:: 2026-01-01]', '(owner:: [[Ana Ruiz]])', '[assignee:: Tom Lee]', '[x:: (', '[', ']', '((', '::', '[a::', '^', '$$', '<!--', '\u3000', '\u00a0', '\t', '[ ]', '\\', '"', '✅', '✅ soon', '📅', '🔁', '🆔',
];

const markers = fc.constantFrom('- ', '* ', '1. ', '1) ', '  - ', '\t- ', '> - ', '    > 2. ');
const boxes = fc.constantFrom(' ', ' ', ' ', '/', 'x', 'X', '-', '>', '?', '!', '😀', ']');
const tails = fc.constantFrom('', ' ^id', '  ', ' ^q-a-1  ', ' ✅ 2026-01-02', ' ❌ 2026-01-02', ' 📅 2026-02-03 #late ^id');

/** Text as nasty as a line can hold. */
export const nastyText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 8 })
	.chain((parts) => fc.constantFrom(' ', '', '  ').map((joint) => parts.join(joint).replace(/[\r\n]/g, '')));

/** A checkbox line with such a text. */
export const nastyLine = fc.tuple(markers, boxes, nastyText, tails).map(([marker, box, body, tail]) => `${marker}[${box}] a${body}${tail}`);

/** A line as people write it: words, then some fields, each parted by a blank. */
export const tidyLine = fc.tuple(
	markers, boxes, fc.constantFrom('', 'Ana: ', 'we: ', '#x ', '[[Ana Ruiz]]: ', '@ana '), fc.constantFrom('send the notes', '写报告 [[Ana Ruiz]]', 'call 👩‍👩‍👧 #tell'),
	fc.subarray(['🆔 ab', '⏫', '🔁 every week', '➕ 2026-01-01', '🛫 2026-01-02', '⏳ 2026-01-03', '📅 2026-01-04', '❌ 2026-01-05', '✅ 2026-01-06', '#tag', '[told:: 2026-01-07]']).chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
	fc.constantFrom('', ' ^id', '  ', ' ^id  '),
).map(([marker, box, owner, words, fields, tail]) => `${marker}[${box}] ${owner}${[words, ...fields].join(' ')}${tail}`);
