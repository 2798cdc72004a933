// Builds main.js for production. Deterministic: the same sources give the same bytes.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { sharedHost } from './build/host-imports.mjs';
import { shortOwnNames } from './build/own-names.mjs';
import { shortPhrases } from './build/phrase-keys.mjs';

const outfile = process.env.OUTFILE ?? 'main.js';
/** The benchmarks look into the panel by its names. */
const shortNames = process.env.FULL_NAMES === undefined ? shortOwnNames('src') : null;

const { metafile } = await build({
	entryPoints: ['src/main.ts'],
	bundle: true,
	outfile,
	format: 'cjs',
	target: 'es2022',
	platform: 'browser',
	charset: 'utf8',
	minify: true,
	...shortNames === null ? {} : { mangleProps: new RegExp(`^(?:${Object.keys(shortNames).join('|')})$`), mangleCache: shortNames },
	plugins: [sharedHost('src'), shortPhrases('src')],
	treeShaking: true,
	legalComments: 'none',
	logLevel: 'warning',
	external: ['@codemirror/state', '@codemirror/view'],
	metafile: true,
});

if (process.env.METAFILE !== undefined) writeFileSync(process.env.METAFILE, JSON.stringify(metafile));
