/** What a mutation run tests with: the pure core, and the vault on a fake app, as one project. */
export default {
	rootDir: process.cwd(),
	testEnvironment: 'node',
	transform: { '\\.ts$': '<rootDir>/test/support/esbuild-transform.cjs' },
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
	moduleNameMapper: { '^obsidian$': '<rootDir>/test/support/obsidian-stub.ts' },
	testMatch: ['<rootDir>/test/core/**/*.test.ts', '<rootDir>/test/vault/**/*.test.ts', '<rootDir>/test/walkthrough.test.ts'],
};
