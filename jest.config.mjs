const common = {
	testEnvironment: 'node',
	transform: { '\\.ts$': '<rootDir>/test/support/esbuild-transform.cjs' },
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
};

/** The workbench parses notes with micromark, whose packages are ES modules only: they are transformed like our own files. */
const withMarkdownPackages = {
	...common,
	transform: { '\\.[jt]s$': '<rootDir>/test/support/esbuild-transform.cjs' },
	transformIgnorePatterns: ['node_modules/(?!(mdast-|micromark|unist-|decode-named|character-entities|ccount|escape-string|markdown-table|longest-streak|zwitch|fault|format|devlop))'],
};

/** `core` has no mapping for `obsidian`: a core module that imports the app cannot load there. */
export default {
	projects: [
		{ ...common, displayName: 'core', testMatch: ['<rootDir>/test/{core,content,i18n,ui}/**/*.test.ts', '<rootDir>/test/*.test.ts'] },
		{
			...common, displayName: 'vault', testMatch: ['<rootDir>/test/{vault,support}/**/*.test.ts'],
			moduleNameMapper: { '^obsidian$': '<rootDir>/test/support/obsidian-stub.ts' },
		},
		{ ...withMarkdownPackages, displayName: 'workbench', testMatch: ['<rootDir>/test/host/**/*.test.ts'] },
		{
			...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
			globalSetup: '<rootDir>/test/e2e/support/before-all.ts', globalTeardown: '<rootDir>/test/e2e/support/after-all.ts',
		},
	],
};
