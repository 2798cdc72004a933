// Texts on the screen are asked for by names such as `panel.mine`. In main.js these are two or three letters, in the code
// and in every language alike, which keeps it within its size.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g;

/** Each name of a text in the table of one language, with its short one. Names that the code puts together (`list.by.${group}`) stay. */
export function shortPhraseKeys(folder) {
	const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
	if (sources.some((source) => /\bt\(`\$\{/.test(source))) throw new Error('The name of a text that is put together begins with a word: any other would be unknown in main.js.');
	const begun = sources.flatMap((source) => [...source.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, beginning]) => beginning));
	const table = readFileSync(join(folder, 'i18n/en.ts'), 'utf8');
	const names = [...table.matchAll(/^\t'([a-zA-Z]+(?:\.[a-zA-Z]+)+)':/gm)].map(([, name]) => name).filter((name) => !begun.some((beginning) => name.startsWith(beginning)));
	return new Map(names.map((name, index) => [name, `.${index.toString(36)}`]));
}

/** Puts the short names into every source on its way into main.js. */
export function shortPhrases(folder) {
	const short = shortPhraseKeys(folder);
	return {
		name: 'short-phrases',
		setup(build) {
			build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
				loader: 'ts', contents: readFileSync(path, 'utf8').replace(NAME, (written, name) => (short.has(name) ? `'${short.get(name)}'` : written)),
			}));
		},
	};
}
