/** Jest's globals without Jest's process: tests are collected as values, with what runs before and after each. */
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * The tests that `load` defines when it is given `test`, `describe`, `beforeEach`, `afterEach`, `expect` and `inFile`
 * (which names the file whose tests a function defines). Each has an id of its own that stays the same from one call to the next.
 */
export function collectTests(load) {
	const tests = [];
	let file = '';
	let scopes = [];
	const within = (scope, body) => {
		const outer = scopes;
		scopes = [...scopes, scope];
		body();
		scopes = outer;
	};
	const test = (title, body) => {
		const around = scopes;
		const name = [...around.map((scope) => scope.title), title].filter((part) => part !== '').join(' ');
		tests.push({ id: `${String(tests.length)} ${file} ${name}`, name, fileName: file, scopes: around, body: () => body() });
	};
	const describe = (title, body) => within({ title, before: [], after: [] }, body);
	test.each = bind(test, false);
	describe.each = bind(describe, false);
	load({
		test, describe, expect,
		inFile: (name, body) => {
			file = name;
			within({ title: '', before: [], after: [] }, body);
		},
		beforeEach: (step) => scopes.at(-1).before.push(step),
		afterEach: (step) => scopes.at(-1).after.push(step),
	});
	return tests;
}
