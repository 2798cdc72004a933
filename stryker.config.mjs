/** `npm run test:mutation`: which changes of the code that writes into notes no test would notice. Not part of `npm test`. */
export default {
	testRunner: 'hot',
	plugins: ['./test/support/mutation-runner.mjs'],
	coverageAnalysis: 'perTest',
	mutate: ['src/core/text/**/*.ts', 'src/vault/note-writer.ts'],
	ignorePatterns: ['docs', 'test/e2e', 'test/host', 'main.js', 'reports'],
	tempDirName: '.stryker-tmp',
	reporters: ['progress-append-only', 'clear-text', 'json'],
	jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
	clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
	concurrency: 2,
	timeoutMS: 15_000,
	thresholds: { high: 95, low: 90, break: 90 },
};
