// Pins which names the build may shorten: those that nothing but our own code asks for.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** Sources with names of their own, and which of these main.js must keep. */
const CASES: readonly { what: string; source: string; short: readonly string[]; kept: readonly string[] }[] = [
	{
		what: 'members of interfaces and classes', short: ['stepCount', 'wayHome', 'shoeSize', 'walkHome', 'shoeColour'], kept: ['len'],
		source: `
			export interface Walk { stepCount: number; wayHome: string; len: number }
			export class Walker {
				private readonly shoeSize = 1;
				constructor(readonly shoeColour: string) {}
				walkHome(walk: Walk): number { const { wayHome } = walk; return walk.stepCount + walk.len + wayHome.length + this.shoeSize; }
			}
			export const walk: Walk = { stepCount: 1, wayHome: '', len: 2 };`,
	},
	{ what: 'what is handed over to be anything', short: [], kept: ['toldInner', 'toldList', 'saidOuter', 'saidInner'], source: `
		interface Told { toldList: { toldInner: string }[] }
		export const told = (told: Told): string => JSON.stringify([told]);
		export const said = (): string => JSON.stringify({ saidOuter: { saidInner: 1 } });` },
	{ what: 'keys that are gone through', short: [], kept: ['passedKey'], source: 'export function passed(value: { passedKey: string }): string { let last = ""; for (const key in value) last = key; return last; }' },
	{ what: 'what comes as anything', short: [], kept: ['readName', 'castName'], source: `
		interface Read { readName: string }
		interface Cast { castName: string }
		export function reading(text: string): Read { return JSON.parse(text); }
		export const casting = (value: unknown): string => (value as Cast).castName;` },
	{ what: 'what a value is found to be', short: [], kept: ['guessName'], source: 'interface Guess { guessName: string }\nexport const isGuess = (value: unknown): value is Guess => value !== null;' },
	{ what: 'keys of a table', short: [], kept: ['firstKey', 'secondKey'], source: 'export const table: Record<string, number> = { firstKey: 1 };\nexport const entries = Object.entries({ secondKey: 2 });' },
	{ what: 'names that stand in texts', short: [], kept: ['atIndex', 'inKeys', 'inObject'], source: `
		interface Indexed { atIndex: string }
		interface Keyed { inKeys: string }
		interface Asked { inObject: string }
		export const indexed = (value: Indexed, key: 'atIndex'): string => value[key];
		export const keyed = (value: Keyed, key: keyof Keyed): string => value[key];
		export const asked = (value: Asked | null[]): boolean => 'inObject' in value;` },
	{ what: 'lists of anything', short: [], kept: ['listedName'], source: 'interface Listed { listedName: string }\nconst many = (items: readonly object[]): number => items.length;\nexport const listed = (items: Listed[]): number => many(items);' },
	{ what: 'what is taken for a table', short: [], kept: ['tableName'], source: 'type Row = { tableName: string; len: number };\nconst wide = (table: { len: number; [key: string]: unknown }): number => Object.keys(table).length;\nexport const taken = (row: Row): number => wide(row);' },
	{ what: 'what the plugin shows', short: ['hiddenPart'], kept: ['shownPart', 'shownName', 'askedOption'], source: `
		interface Shown { shownName(options: { askedOption: string }): string }
		export default class Plugin {
			private readonly hiddenPart = 1;
			declare shownPart: Shown;
			sum(): number { return this.hiddenPart; }
		}` },
	{ what: 'what the browser, the app and the global scope have', short: [], kept: ['textContent', 'getFileCache', 'globalName'], source: `
		export interface Alike { textContent: string; getFileCache: string }
		declare global { interface Window { globalName: string } }` },
];

let names: Record<string, string>;

beforeAll(() => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'own-names-'));
	CASES.forEach(({ source }, at) => fs.writeFileSync(path.join(folder, `case-${at}.ts`), source));
	const script = `import { shortOwnNames } from './build/own-names.mjs'; console.log(JSON.stringify(shortOwnNames(${JSON.stringify(folder)})));`;
	names = JSON.parse(execFileSync('node', ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' })) as Record<string, string>;
	fs.rmSync(folder, { recursive: true });
}, 60_000);

test.each(CASES)('$what: only names nobody else asks for are shortened', ({ short, kept }) => {
	for (const name of short) expect(names).toHaveProperty([name], expect.stringMatching(/^_[a-z\d]+$/));
	for (const name of kept) expect(names).not.toHaveProperty([name]);
});

test('no two names become one', () => {
	expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
});
