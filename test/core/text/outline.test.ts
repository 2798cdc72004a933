// Line by line: `.` text, `c` code, `%` comment, `$` maths, `p` private text.
import { standing } from '../../../src/core/text/outline';
import { outlined } from './reading';

const SIGNS: [number, string][] = [[standing.private, 'p'], [standing.frontmatter, 'f'], [standing.code, 'c'], [standing.comment, '%'], [standing.maths, '$']];

function signs(text: string): string {
	const { lines, standings } = outlined(text);
	return lines.map((_, line) => standings[line] ?? 0).map((flags) => SIGNS.find(([flag]) => (flags & flag) !== 0)?.[1] ?? '.').join('');
}

test.each([
	['-  ```\n-  a\n   ```', 'c.c'], ['-   ```\n    a\n    ```\n- a', 'ccc.'], ['1. ~~~\n   a\n   ~~~\n#', 'ccc.'], ['> - ```\n>\ta\n>   ```\n> a', 'ccc.'], ['```a`\n- a', '..'],
	['    ```\n    a\n- a', 'cc.'], ['~~~\n    ~~~\n~~~\na', 'ccc.'], ['~~~\n    ~~~\na', 'ccc'], ['- ~~~\n      ~~~\n  ~~~\na', 'ccc.'], ['``` \na\n```  \na', 'ccc.'], ['```\na\n``` b\n```\na', 'cccc.'],
	['- ```\n\n  ```\na', 'ccc.'], ['1. ```\n   a\n2. b\n   c', 'cc..'], ['- a\n\t> b\n\t```\n\tc\n\t```', '..ccc'],
	['```\n- x\n```\n\n    - y', 'ccc.c'], ['- ```\n  x\n  ```\n\n    - y', 'ccc..'], ['1. ```\n   > - [ ] a\n   ```\n- a', 'ccc.'], ['- ```\n  > a\n> b', 'cc.'], ['> - ```\n>   > a\n>   ```\n> b', 'ccc.'], ['> - ```\n> > a\n> b', 'c..'],
])('knows fenced code in %j: %s', (text, expected) => {
	expect(signs(text)).toBe(expected);
});

test.each([
	['-\ta\n> b\n    - c', '..c'], ['- a\n  >     b', '.c'], ['- a\n  > b\n\n    c', '....'], ['>     a', 'c'], ['> a\n>     b\n\n    c', '...c'], ['  -  a\n\n\tb', '..c'], ['  -  a\n\n     b', '...'], ['  - a\n\n\tb', '...'],
	['  -     a\n\n\tb', '...'], ['-     a\n\n    > b', '...'], ['-    a\n\n    > b', '..c'], ['1. a\nb\n    > c', '...'], ['1. a\n\nb\n    - c', '...c'], ['1. a\n\nb\n\n    - c', '....c'], ['>-     a\n  ```\nb', '.cc'],
	['- a\n# b\n    - c', '..c'], ['- a\n---\n    - b', '..c'], ['- a\n * * *\n    - b', '..c'], ['- a\n___\n\n    - b', '...c'], ['- a\n--\n    - b', '...'], ['- a\n--- b\n    - c', '...'], ['- a\n  ---\n  - b', '...'], ['- a\n- - -\n- b', '...'], ['a\n# b\n    c', '..c'], ['- a\n  # b\n      c', '..c'],
	['a\n    b', '..'], ['a\n\n    b', '..c'], ['- a\n\n\n      b\n\n          c', '...c.c'],
])('knows indented code in %j: %s', (text, expected) => {
	expect(signs(text)).toBe(expected);
});

test.each([
	['<!--\n\n-->\na', '.%%.'], ['- <!--\n  a\n  -->\n- a', '.%%.'], ['-  <!--\n   a\n-->', '...'], ['a <!--\nb\n-->', '...'], ['$$\na\n$$\na', '.$$.'], ['$$\na', '..'], ['a $$\nb\n$$', '...'], ['- $$\n  a\n  $$', '.$$'],
	['%%\na\n%%\na', '.%%.'], ['%% a\n%%\na', '.%.'], ['>%%\n>a\n>%%\na', '.%%.'], ['>$$\n>a\n>$$\na', '.$$.'], ['%% `a` %%\n$$ $$\n<!-- -->\na', '....'],
])('knows comments and maths in %j: %s', (text, expected) => {
	expect(signs(text)).toBe(expected);
});

test.each([
	['0) [!private]\n- a', '..'], ['- >[!private]\n  > a\n- b', 'pp.'], ['- [!private]\n- b', '..'], ['> [!private]\n> 1) b\n\nc', 'pp..'], ['> - [!private]\n> b', '..'], ['%%%%\n> [!private]\n> 0) a', '.pp'],
	['\t#private\n- a', 'c.'], ['a\n\n\t#private\n\n- a', '..c..'], ['#private', 'p'], ['- ```\n  #private\n  ```\n- a', 'ccc.'], ['> [!private]\n> > a\n> b\nc\n- d', 'pppp.'], ['> [!private]\n# a', 'p.'], ['> > [!private]\n> - a\nb', 'p..'],
	['## Private\n- a\n### b\n- c\n## d\n- e', 'pppp..'], ['# a\n> [!private]\n\n> b', '.p..'],
])('knows what is private in %j: %s', (text, expected) => {
	expect(signs(text)).toBe(expected);
});
