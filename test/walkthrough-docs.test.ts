// Pins that docs/walkthrough.md speaks of what is there: recordings, files, rooms, the joining room. Not what it says about them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RECORDINGS } from './support/recording';

const ROOT = process.cwd();
const docs = readFileSync(join(ROOT, 'docs/walkthrough.md'), 'utf8');
const recordings = readdirSync(join(ROOT, RECORDINGS, 'walkthrough')).sort();
/** The files beside the rooms, but for the API, which has a door of its own. */
const JOINING = readdirSync(join(ROOT, 'src')).filter((name) => name.endsWith('.ts') && name !== 'api.ts').map((name) => join(ROOT, 'src', name.slice(0, -'.ts'.length)));

/** Every path below a folder that the docs name, each once. */
function pathsIn(folder: string): string[] {
	const found = docs.match(new RegExp(`(?<![\\w/.])${folder}/[\\w./-]*\\w`, 'g')) ?? [];
	return [...new Set(found)].sort();
}

test('the stops are numbered from one to six', () => {
	expect(recordings.map((name) => name.slice(0, 2))).toEqual(['1-', '2-', '3-', '4-', '5-', '6-']);
});

test('the docs name every recording in the order of the walk', () => {
	const places = recordings.map((name) => docs.indexOf(`${RECORDINGS}/walkthrough/${name}`));
	expect(places).not.toContain(-1);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the docs have a heading for every stop', () => {
	const stops = [...docs.matchAll(/^### (\d)\. /gm)].map((match) => Number(match[1]));
	expect(stops).toEqual(recordings.map((_name, at) => at + 1));
});

test.each([...pathsIn('src'), ...pathsIn('test')])('%s is there', (path) => {
	expect(existsSync(join(ROOT, path))).toBe(true);
});

test('the docs list every room that has a door', () => {
	const config = readFileSync(join(ROOT, 'eslint.config.mjs'), 'utf8');
	const rooms = [...config.matchAll(/^\tdoor\('([\w.-]+)/gm)].map((match) => `| \`src/${match[1] ?? ''}\` |`);
	expect(rooms.length).toBeGreaterThan(0);
	expect(rooms.filter((room) => !docs.includes(room))).toEqual([]);
});

test('the docs list every file of the joining room', () => {
	expect(JOINING.map((path) => `- \`src/${basename(path)}.ts\``).filter((item) => !docs.includes(item))).toEqual([]);
});

test('no room imports the joining room', () => {
	const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
		.map((name) => join(ROOT, 'src', name)).filter((path) => !JOINING.includes(path.slice(0, -'.ts'.length)));
	const imports = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']*)'/g)]
		.map((match) => ({ path, target: resolve(dirname(path), match[1] ?? '') })));
	expect(imports.length).toBeGreaterThan(0);
	expect(imports.filter(({ target }) => JOINING.includes(target))).toEqual([]);
});
