import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/**
 * A door between rooms: files in `room` may not import what `closed` matches; `instead` says what to do.
 * The walk of the data is in docs/walkthrough.md.
 */
function door(room, closed, instead, ignores = []) {
	return {
		files: [`src/${room}`],
		ignores,
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ group: closed, message: instead }] }],
		},
	};
}

const APP = ['obsidian', '@codemirror/*'];

export default defineConfig([
	globalIgnores(['node_modules/', 'main.js', 'test/example-vault/', 'test/fixtures/']),
	...obsidianmd.configs.recommended.map((config) => ({ ...config, ignores: [...(config.ignores ?? []), 'test/**'] })),
	{
		files: ['src/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		settings: {
			'import/parsers': { '@typescript-eslint/parser': ['.ts'] },
			'import/resolver': { node: { extensions: ['.ts'] } },
		},
		rules: {
			'import/no-cycle': 'error',
			'import/no-extraneous-dependencies': 'off',
			'import/no-default-export': 'off',
			'no-undef': 'off',
			'max-lines': ['error', 250],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { args: 'after-used' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'prefer-const': 'error',
		},
	},
	{ files: ['src/content/*.ts', 'src/i18n/*.ts'], rules: { 'max-lines': 'off' } },
	{
		files: ['src/core/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error',
				{ name: 'window', message: 'The core has no window: take what you need as an argument.' },
				{ name: 'document', message: 'The core has no DOM: return a value and let ui draw it.' },
				{ name: 'moment', message: 'Take a FormatDate as an argument.' }],
			'no-restricted-syntax': ['error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock: take `today` as an argument.' },
				{ selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The core has no clock: take `today` as an argument.' },
				{ selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'The core has no randomness: take a seed as an argument.' }],
		},
	},
	door('core/**/*.ts', [...APP, '**/vault/*', '**/ui/*', '**/ui/**', '**/content/*', '**/i18n', '**/i18n/*', '**/api', '**/main', 'moment', 'yaml'],
		'The core imports only the core: let main hand this in as a value or a small function type.'),
	door('content/**/*.ts', [...APP, '**/core/**', '**/vault/**', '**/ui/**', '**/i18n', '**/i18n/**', '**/api', '**/main'],
		'Content is data: it imports nothing.'),
	door('i18n/**/*.ts', [...APP, '**/core/**', '**/vault/**', '**/ui/**', '**/content/**', '**/api', '**/main'],
		'Words for the screen are data: they import nothing.'),
	door('vault/**/*.ts', ['@codemirror/*', '**/ui/**', '**/content/**', '**/i18n', '**/i18n/**', '**/api', '**/main'],
		'vault reads and writes notes: it knows core and obsidian. What ui needs of it is handed over by main.'),
	door('ui/**/*.ts', ['**/vault/**', '**/content/**', '**/api', '**/main'],
		'ui never meets vault: take an action from main (see ui/actions.ts).'),
	door('api.ts', [...APP, '**/vault/**', '**/ui/**', '**/content/**', '**/i18n', '**/i18n/**', '**/main'],
		'The API answers from the core; writes come in as functions from main.'),
	{
		files: ['test/**/*.ts'],
		extends: [...tseslint.configs.recommended],
		rules: {
			'max-lines': ['error', 250],
			'@typescript-eslint/consistent-type-imports': 'error',
			// A method of the host keeps the parameters the real one has.
			'@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_' }],
			'@typescript-eslint/ban-ts-comment': 'error',
		},
	},
	{
		files: ['**/*.mjs', '**/*.cjs'],
		languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly' } },
		rules: {
			'obsidianmd/no-nodejs-modules': 'off', 'obsidianmd/rule-custom-message': 'off', 'import/no-extraneous-dependencies': 'off',
			'@typescript-eslint/no-require-imports': 'off', 'obsidianmd/hardcoded-config-path': 'off', 'obsidianmd/prefer-window-timers': 'off',
		},
	},
	{
		files: ['package.json'],
		rules: { 'depend/ban-dependencies': ['error', { presets: ['native', 'microutilities', 'preferred'], allowed: ['moment', 'eslint-plugin-import'] }] },
	},
]);
