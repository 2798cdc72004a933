// The doors between the rooms: what each may import is refused by lint, and the core loads with nothing of the app present.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

function modulesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => join(entry.parentPath, entry.name));
}

test.each(['src/core', 'src/content', 'src/i18n'])('every module of %s loads with nothing of the app present', (folder) => {
	const modules = modulesIn(folder);
	expect(modules.length).toBeGreaterThan(1);
	for (const path of modules) expect(() => jest.requireActual<object>(path)).not.toThrow();
});

interface Attempt {
	/** Where the code would stand. */
	file: string;
	code: string;
}

/** Lints pieces of code as if they stood in these files; gives the rules that refuse each. ESLint's configuration is an ES module, so it runs in a Node of its own. */
function lint(attempts: readonly Attempt[]): string[][] {
	const script = `
		import { Linter } from 'eslint';
		import { ESLint } from 'eslint';
		const eslint = new ESLint({ cwd: process.cwd() });
		const linter = new Linter();
		const found = [];
		for (const { file, code } of JSON.parse(process.argv[1])) {
			const config = await eslint.calculateConfigForFile(file);
			const rules = Object.fromEntries(Object.entries(config.rules).filter(([name]) => name.startsWith('no-restricted-')));
			const parser = config.languageOptions.parser;
			const messages = linter.verify(code, [{ files: ['**/*.ts'], languageOptions: { parser }, rules }], file);
			found.push(messages.map((message) => message.ruleId ?? message.message));
		}
		process.stdout.write(JSON.stringify(found));`;
	return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script, JSON.stringify(attempts)], { cwd: ROOT, encoding: 'utf8' })) as string[][];
}

const importOf = (from: string): string => `import { x } from '${from}';\nexport const y = x;\n`;

const IMPORT = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBAL = 'no-restricted-globals';

const REFUSED: [string, string, string, string][] = [
	['core to the app', 'src/core/text/probe.ts', importOf('obsidian'), IMPORT],
	['core to vault', 'src/core/text/probe.ts', importOf('../../vault/note-writer'), IMPORT],
	['core to ui', 'src/core/follow-ups/probe.ts', importOf('../../ui/follow-ups/rows'), IMPORT],
	['core to content', 'src/core/text/probe.ts', importOf('../../content/headings'), IMPORT],
	['core to i18n', 'src/core/probe.ts', importOf('../i18n/index'), IMPORT],
	['core to main', 'src/core/probe.ts', importOf('../main'), IMPORT],
	['core to moment', 'src/core/probe.ts', importOf('moment'), IMPORT],
	['core to the editor', 'src/core/probe.ts', importOf('@codemirror/state'), IMPORT],
	['ui to vault', 'src/ui/probe.ts', importOf('../vault/note-writer'), IMPORT],
	['a deeper ui to vault', 'src/ui/follow-ups/probe.ts', importOf('../../vault/note-writer'), IMPORT],
	['ui to main', 'src/ui/probe.ts', importOf('../main'), IMPORT],
	['vault to ui', 'src/vault/probe.ts', importOf('../ui/commands'), IMPORT],
	['vault to a deeper ui', 'src/vault/probe.ts', importOf('../ui/follow-ups/rows'), IMPORT],
	['content to core', 'src/content/probe.ts', importOf('../core/text/day'), IMPORT],
	['i18n to core', 'src/i18n/probe.ts', importOf('../core/text/day'), IMPORT],
	['the API to the app', 'src/api.ts', importOf('obsidian'), IMPORT],
	['the API to vault', 'src/api.ts', importOf('./vault/note-writer'), IMPORT],
	['core to the clock by new Date', 'src/core/probe.ts', 'export const now = new Date();\n', SYNTAX],
	['core to the clock by Date.now', 'src/core/probe.ts', 'export const now = Date.now();\n', SYNTAX],
	['core to chance', 'src/core/probe.ts', 'export const chance = Math.random();\n', SYNTAX],
	['core to the window', 'src/core/probe.ts', 'export const width = window.innerWidth;\n', GLOBAL],
];

const ALLOWED: [string, string, string][] = [
	['core to core', 'src/core/text/probe.ts', importOf('../people/person')],
	['ui to core', 'src/ui/probe.ts', importOf('../core/text/day')],
	['ui to the app', 'src/ui/probe.ts', importOf('obsidian')],
	['vault to core', 'src/vault/probe.ts', importOf('../core/text/day')],
	['vault to the app', 'src/vault/probe.ts', importOf('obsidian')],
	['the API to core', 'src/api.ts', importOf('./core/text/day')],
	['main to every room', 'src/main.ts', importOf('./vault/note-writer') + 'import { z } from "./ui/commands";\nexport const w = z;\n'],
	['core to a given day', 'src/core/probe.ts', 'export const day = new Date(0);\n'],
];

// One process for all of them: loading the configuration takes longer than linting.
let found: string[][] = [];
beforeAll(() => {
	found = lint([...REFUSED, ...ALLOWED].map(([, file, code]) => ({ file, code })));
}, 60_000);

test.each(REFUSED.map(([name, , , rule], index) => [name, rule, index] as const))('the way from %s is refused by %s', (_, rule, index) => {
	expect(found[index]).toEqual([rule]);
});

test.each(ALLOWED.map(([name], index) => [name, REFUSED.length + index] as const))('the way from %s is open', (_, index) => {
	expect(found[index]).toEqual([]);
});
