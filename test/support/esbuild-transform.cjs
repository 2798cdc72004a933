// Jest's transform: TypeScript to CommonJS through esbuild. Types are checked by `tsc`, not here.
const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');

module.exports = {
	process(source, path) {
		const loader = path.endsWith('.tsx') ? 'tsx' : 'ts';
		const { code, map } = transformSync(source, {
			loader, format: 'cjs', target: 'node20', sourcefile: path, sourcemap: true, supported: { 'dynamic-import': false },
		});
		return { code, map };
	},
	getCacheKey(source, path) {
		return createHash('sha256').update('3').update(path).update(source).digest('hex');
	},
};
