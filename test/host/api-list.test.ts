// The list in docs/workbench-api.md is made here, from obsidian.d.ts and from the types of the workbench; UPDATE_EXPECTED=1 writes it anew.
import * as path from 'node:path';
import ts from 'typescript';
import { documentedApi } from '../workbench/server/documented-api';
import { expectRecording } from '../support/recording';

const ROOT = process.cwd();

/** The names of the members a class of ours has, inherited ones too. */
function implementedMembers(): Map<string, { instance: Set<string>; static: Set<string> }> {
	const file = path.join(ROOT, 'test/workbench/page/obsidian.ts');
	const adapter = path.join(ROOT, 'test/workbench/page/vault/adapter.ts');
	const parsed = ts.getParsedCommandLineOfConfigFile(path.join(ROOT, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
	const program = ts.createProgram([file, adapter], parsed?.options ?? {});
	const checker = program.getTypeChecker();
	const exportsOf = (name: string): ts.Symbol[] => {
		const source = program.getSourceFile(name);
		const module = source && checker.getSymbolAtLocation(source);
		return module ? checker.getExportsOfModule(module) : [];
	};
	const names = (type: ts.Type): Set<string> => new Set(checker.getPropertiesOfType(type).map((symbol) => symbol.name));
	const members = new Map<string, { instance: Set<string>; static: Set<string> }>();
	const add = (name: string, type: ts.Type): void => {
		const [prototype] = checker.getPropertiesOfType(type).filter((symbol) => symbol.name === 'prototype');
		members.set(name, { instance: prototype ? names(checker.getTypeOfSymbol(prototype)) : new Set(), static: names(type) });
	};
	for (const symbol of exportsOf(file)) add(symbol.name, checker.getTypeOfSymbol(symbol));
	for (const symbol of exportsOf(adapter)) if (symbol.name === 'DataAdapter') add(symbol.name, checker.getTypeOfSymbol(symbol));
	return members;
}

test('docs/workbench-api.md lists what is implemented and what throws', () => {
	const implemented = implementedMembers();
	const documented = Object.entries(documentedApi().exports).sort(([a], [b]) => (a < b ? -1 : 1));
	const missingOf = (name: string): string[] => {
		const own = implemented.get(name);
		const members = documented.find(([other]) => other === name)?.[1];
		if (!own || !members) return [];
		return [...members.instance.filter((member) => !own.instance.has(member)), ...members.static.filter((member) => !own.static.has(member)).map((member) => `static ${member}`)];
	};
	const names = documented.map(([name]) => name);
	const there = names.filter((name) => implemented.has(name));
	const absent = names.filter((name) => !implemented.has(name));
	expect([there.length > 50, absent.length > 5]).toEqual([true, true]);
	expectRecording('../../docs/workbench-api.md', [
		'# What the workbench implements',
		'',
		'Made from `obsidian.d.ts` and the types of the workbench by `test/host/api-list.test.ts`. Whatever is named as throwing',
		'says `not implemented in the workbench: X` as soon as it is touched. Optional members of the types are a plugin\'s to give.',
		'',
		`## Implemented: ${there.length} of ${names.length} exports`,
		'',
		...there.map((name) => {
			const missing = missingOf(name);
			return `- \`${name}\`${missing.length === 0 ? '' : `, but these throw: ${missing.map((member) => `\`${member}\``).join(', ')}`}`;
		}),
		'',
		`## Throwing: ${absent.length} exports`,
		'',
		...absent.map((name) => `- \`${name}\``),
		'',
	].join('\n'));
});
