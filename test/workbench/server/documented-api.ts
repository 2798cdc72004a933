import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';

/** Every value obsidian.d.ts documents, with the members of each that are always there. */
export interface DocumentedApi {
	/** Exports of the module, by name; a function or a constant has no members. */
	exports: Record<string, Members>;
	/** What the app adds to the language and the page, by the name of the extended interface. */
	globals: Record<string, string[]>;
	/** Functions and variables it adds to the window. */
	globalNames: string[];
}

/** Names of a class's members; optional and abstract ones are the plugin's to give, except where the app makes the objects. */
interface Members {
	instance: string[];
	static: string[];
}

/** Interfaces without a class of their own that the app hands out an object of. */
const HANDED_OUT = new Set(['DataAdapter']);

/** Abstract classes that no plugin extends: the app makes the objects, so what is abstract in them is the app's to give. */
const APP_MADE = new Set(['Editor', 'MarkdownRenderer']);

/** Reads the documented API from the types the project is built against. */
export function documentedApi(): DocumentedApi {
	const file = path.resolve('node_modules/obsidian/obsidian.d.ts');
	const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	const api: DocumentedApi = { exports: {}, globals: {}, globalNames: [] };
	for (const statement of source.statements) {
		if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) statement.body.statements.forEach((inner) => addGlobal(api, inner));
		else if (ts.isClassDeclaration(statement) && statement.name) api.exports[statement.name.text] = membersOf(statement);
		else if (ts.isInterfaceDeclaration(statement) && HANDED_OUT.has(statement.name.text)) api.exports[statement.name.text] = membersOf(statement);
		else for (const name of valueNames(statement)) api.exports[name] = { instance: [], static: [] };
	}
	return api;
}

function addGlobal(api: DocumentedApi, statement: ts.Statement): void {
	if (ts.isInterfaceDeclaration(statement)) (api.globals[statement.name.text] ??= []).push(...membersOf(statement).instance);
	else api.globalNames.push(...valueNames(statement));
}

function valueNames(statement: ts.Statement): string[] {
	if (ts.isFunctionDeclaration(statement) || ts.isEnumDeclaration(statement)) return statement.name ? [statement.name.text] : [];
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations.flatMap(({ name }) => ts.isIdentifier(name) ? [name.text] : []);
}

function membersOf(declaration: ts.ClassDeclaration | ts.InterfaceDeclaration): Members {
	const members: Members = { instance: [], static: [] };
	for (const member of declaration.members) {
		if (!member.name || !ts.isIdentifier(member.name)) continue;
		const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []).map(({ kind }) => kind) : [];
		const isOptional = 'questionToken' in member && member.questionToken !== undefined;
		const isForPlugins = modifiers.includes(ts.SyntaxKind.AbstractKeyword) && !APP_MADE.has(declaration.name?.text ?? '');
		if (isOptional || isForPlugins) continue;
		const names = modifiers.includes(ts.SyntaxKind.StaticKeyword) ? members.static : members.instance;
		if (!names.includes(member.name.text)) names.push(member.name.text);
	}
	return members;
}
