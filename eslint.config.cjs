/**
 * WordPress's recommended rules, and the limits of this house on top of them (CONTRIBUTING.md tells why).
 */
const wordpress = require( '@wordpress/eslint-plugin' );

const scripts = [ '**/*.{js,cjs,mjs,ts,tsx}' ];
const typescript = [ '**/*.{ts,tsx}' ];

module.exports = [
	{
		ignores: [
			'**/build/**',
			'**/node_modules/**',
			'artifacts/**',
			'.playground/**',
		],
	},
	...wordpress.configs.recommended,
	{
		files: scripts,
		settings: {
			// WordPress provides these at run time; npm's copies are there for their types only, where there are any.
			'import/core-modules': [
				'@wordpress/block-editor',
				'@wordpress/commands',
				'@wordpress/editor',
			],
		},
		rules: {
			'@wordpress/dependency-group': 'off',
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'practice-blocks' },
			],
			'max-lines': [
				'error',
				{ max: 200, skipBlankLines: true, skipComments: true },
			],
			'max-lines-per-function': [
				'error',
				{ max: 60, skipBlankLines: true, skipComments: true },
			],
		},
	},
	{
		files: typescript,
		rules: {
			// It contradicts the compiler's noPropertyAccessFromIndexSignature.
			'dot-notation': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				// Ambient modules cannot import; `import( … )` is the only way there.
				{ disallowTypeAnnotations: false },
			],
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{
					'ts-expect-error': 'allow-with-description',
					'ts-ignore': true,
					'ts-nocheck': true,
				},
			],
			// TypeScript says these better.
			// A parameter without a word about it says nothing; what has one says it.
			'jsdoc/require-param': 'off',
			'jsdoc/check-param-names': [
				'error',
				{ checkDestructured: false },
			],
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns-type': 'off',
			'jsdoc/no-undefined-types': 'off',
			'jsdoc/check-tag-names': [
				'error',
				{ definedTags: [ 'jest-environment' ] },
			],
			'import/no-unresolved': 'off',
		},
	},
	{
		files: [ 'blocks/**/*.{ts,tsx}', 'src/**/*.{ts,tsx}' ],
		rules: {
			'@wordpress/no-i18n-in-save': 'error',
			'@wordpress/data-no-store-string-literals': 'error',
			'@wordpress/react-no-unsafe-timeout': 'error',
			'no-console': 'error',
		},
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		// The entry, which puts everything together.
		ignores: [ 'src/index.ts' ],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [ '**/blocks/*', '**/blocks/*/**' ],
							message:
								'Blocks use src/, never the other way round: move what both need into src/.',
						},
					],
				},
			],
		},
	},
	{
		files: [ 'tests/**/*.{ts,tsx}' ],
		rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
	},
	{
		// Node programs: the console is their screen.
		files: [ 'bin/**/*.mjs', '*.config.{js,cjs,ts}', 'tests/**/*.mjs' ],
		rules: { 'no-console': 'off' },
	},
];
