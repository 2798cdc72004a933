// Which names only members of our classes have: main.js calls these by two letters, which keeps it within its size.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the app, its editor and the browser declare: none of these names is ours to change. */
const HOSTS = ['obsidian/obsidian.d.ts', '@codemirror/state/dist/index.d.ts', '@codemirror/view/dist/index.d.ts', 'typescript/lib'];
const MODULES = join(dirname(fileURLToPath(import.meta.url)), '../node_modules');

function filesAt(path) {
	if (path.endsWith('.ts')) return [path];
	return readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.ts') && !/^(?:typescript|tsserverlibrary)/.test(name)).sort().map((name) => join(path, name));
}

const has = (node, kind) => (ts.canHaveModifiers(node) ? ts.getModifiers(node) ?? [] : []).some((modifier) => modifier.kind === kind);

/** What anybody may reach from outside: the plugin's own members that are not private. */
function isOpen(member) {
	const holder = ts.isParameter(member) ? member.parent.parent : member.parent;
	return has(holder, ts.SyntaxKind.DefaultKeyword) && !has(member, ts.SyntaxKind.PrivateKeyword);
}

function isMember(node) {
	return (ts.isClassElement(node) && ts.isClassLike(node.parent)) || (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
}

/** Reads one file: names of members go to `members`; names that anything else may have, and all texts, to `other`. */
function readNames(path, members, other) {
	const visit = (node) => {
		const { parent } = node;
		if (ts.isStringLiteralLike(node)) other.add(node.text);
		else if (ts.isIdentifier(node) && (parent.name === node || parent.propertyName === node)) {
			if (isMember(parent) && !isOpen(parent)) members.add(node.text);
			// What is read of something was declared elsewhere; the name of a variable is no property, but for a pattern.
			else if (!ts.isPropertyAccessExpression(parent) && !ts.isVariableDeclaration(parent) && !(ts.isParameter(parent) && !isMember(parent))) other.add(node.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
}

/** Each such name with the one it has in main.js, `_` and a number in base 36, so that it meets none of the app's own. */
export function shortMemberNames(folder) {
	const members = new Set();
	const other = new Set();
	for (const path of filesAt(folder)) readNames(path, members, other);
	for (const path of HOSTS.flatMap((host) => filesAt(join(MODULES, host)))) readNames(path, other, other);
	const names = [...members].filter((name) => !other.has(name)).sort();
	return Object.fromEntries(names.map((name, index) => [name, `_${index.toString(36)}`]));
}
