/** `npm run test:mutation`: which changes of the code that writes into notes no test would notice. Not part of `npm test`. */
export default {
	testRunner: 'jest',
	plugins: ['@stryker-mutator/jest-runner'],
	jest: { projectType: 'custom', configFile: 'test/support/mutation-jest.config.mjs', enableFindRelatedTests: true },
	coverageAnalysis: 'perTest',
	mutate: ['src/core/text/**/*.ts', 'src/vault/note-writer.ts'],
	ignorePatterns: ['docs', 'test/e2e', 'test/host', 'main.js', 'reports'],
	tempDirName: '.stryker-tmp',
	incremental: true,
	incrementalFile: 'node_modules/.cache/stryker-incremental.json',
	reporters: ['clear-text', 'json'],
	jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
	clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
	concurrency: 2,
	timeoutMS: 5_000,
	thresholds: { high: 95, low: 90, break: 90 },
};
