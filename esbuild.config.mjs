// Builds main.js for production. Deterministic: the same sources give the same bytes.
import { build } from 'esbuild';

const outfile = process.env.OUTFILE ?? 'main.js';

await build({
	entryPoints: ['src/main.ts'],
	bundle: true,
	outfile,
	format: 'cjs',
	target: 'es2021',
	platform: 'browser',
	charset: 'utf8',
	minify: true,
	treeShaking: true,
	legalComments: 'none',
	logLevel: 'warning',
	external: ['obsidian', '@codemirror/state', '@codemirror/view'],
});
