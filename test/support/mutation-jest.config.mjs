/** What a mutation run tests with, as one project: the tests of the lines and of who owns them, and of the edits and the writer on a fake app. */
export default {
	rootDir: process.cwd(),
	testEnvironment: 'node',
	transform: { '\\.ts$': '<rootDir>/test/support/esbuild-transform.cjs' },
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
	moduleNameMapper: { '^obsidian$': '<rootDir>/test/support/obsidian-stub.ts' },
	setupFilesAfterEnv: ['<rootDir>/test/support/mutation-setup.ts'],
	testMatch: ['<rootDir>/test/core/{text,follow-ups}/*.test.ts', '<rootDir>/test/vault/{edits,interleaving,note-writer}.test.ts'],
};
