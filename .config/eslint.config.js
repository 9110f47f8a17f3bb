import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { layers } from './layers.rule.js';

/** What draws, reads files or fetches content. `astro/zod` alone is no more than zod. */
const SHOWING = '^(astro(?!/zod$)|preact|@astrojs|@xstate/react|node:)';

/**
 * The rules of CONTRIBUTING.md that a machine can hold. Types are left to tsc and astro check: rules that read types cost half a minute.
 */
export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'public/']),
	ts.configs.strict,
	ts.configs.stylistic,
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-recommended'],
	{ files: ['**/*.tsx'], plugins: { 'jsx-a11y-x': a11y }, rules: a11y.configs.recommended.rules },
	{
		rules: {
			'max-lines': ['error', 200],
			'max-lines-per-function': ['error', 40],
			// Code is broken by Prettier, comments are not. A text that people read, a pattern or an address stands whole.
			'max-len': [
				'error',
				{ code: 140, tabWidth: 2, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
			],
			'object-shorthand': 'error',
			'prefer-const': 'error',
			eqeqeq: 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: ':matches(ClassDeclaration, ClassExpression)', message: 'No classes: write a function over plain data.' },
				{
					selector:
						'ImportExpression[source.type="Literal"]:not(CallExpression[callee.name="late"] > ArrowFunctionExpression > ImportExpression)',
					message: 'What is fetched late may be gone: fetch it through late() of src/delivery/late.ts, which asks what is said then.',
				},
				{ selector: 'TSEnumDeclaration', message: 'No enums: write a union of literals, or a const array and its type.' },
			],
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// A void operator or an empty callback says what it means.
			'@typescript-eslint/no-empty-function': 'off',
		},
	},
	{
		plugins: { house: { rules: { layers } } },
		rules: { 'house/layers': 'error' },
	},
	{
		files: ['machines/**', 'src/model/**', 'src/tree/**', 'src/call/**', 'src/import/**'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ regex: SHOWING, message: 'Pure: this room knows nothing of how it is shown.' }] }],
		},
	},
	// Trees and mutants are data: their length is that of what they describe.
	{ files: ['machines/*/**', 'tests/organisations/**', 'tests/tools/diff/**', 'tests/check/**'], rules: { 'max-lines': 'off' } },
	// A form says its boxes one after another.
	{ files: ['src/owner/trees/**'], rules: { 'max-lines-per-function': ['error', 85] } },
	{ files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines-per-function': 'off' } },
);
