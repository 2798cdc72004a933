// Which names only private members of our classes have: main.js calls these by two letters, which keeps it within its size.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

function sources(folder) {
	return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')).sort().map((name) => {
		const path = join(folder, name);
		return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	});
}

const isPrivate = (node) => (ts.canHaveModifiers(node) ? ts.getModifiers(node) ?? [] : []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);

/** The private members of a class, those of its constructor's parameters included. */
function privateMembersOf(node) {
	const parameters = node.members.flatMap((member) => ts.isConstructorDeclaration(member) ? [...member.parameters] : []);
	return new Set([...node.members, ...parameters].filter(isPrivate).map((member) => member.name.getText()));
}

/** Reads one file: names of private members go to `own`, names that anything else may have to `other`. */
function readNames(file, own, other) {
	const visit = (node, members) => {
		const inside = ts.isClassLike(node) ? privateMembersOf(node) : members;
		if (inside !== members) inside.forEach((name) => own.add(name));
		const { parent } = node;
		if (ts.isStringLiteralLike(node)) other.add(node.text);
		else if (ts.isIdentifier(node) && parent.name === node && !isPrivate(parent)) {
			const isOwn = ts.isPropertyAccessExpression(parent) && parent.expression.kind === ts.SyntaxKind.ThisKeyword && members.has(node.text);
			// The name of a variable is no property, but for the shorthand of an object or a pattern.
			const isProperty = !ts.isVariableDeclaration(parent) && !(ts.isParameter(parent) && !ts.isParameterPropertyDeclaration(parent, parent.parent));
			if (isProperty && !isOwn) other.add(node.text);
		} else if (ts.isIdentifier(node) && ts.isBindingElement(parent) && parent.propertyName === node) other.add(node.text);
		ts.forEachChild(node, (child) => visit(child, inside));
	};
	visit(file, new Set());
}

/** Each such name with the one it has in main.js, `_` and a number in base 36, so that it meets none of the app's own. */
export function shortPrivateNames(folder) {
	const own = new Set();
	const other = new Set();
	for (const file of sources(folder)) readNames(file, own, other);
	const names = [...own].filter((name) => !other.has(name)).sort();
	return Object.fromEntries(names.map((name, index) => [name, `_${index.toString(36)}`]));
}
