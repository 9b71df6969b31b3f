/**
 * Tests of the plugin on production stacks, which the global setup starts. The browser tests of tests/e2e run there too, with
 * PRACTICE_BLOCKS_STACK=1 and their own configuration.
 */
import { defineConfig } from '@playwright/test';
import path from 'node:path';
import endToEnd from '../../playwright.config';

const {
	PRACTICE_BLOCKS_STACK_URL: url,
	PRACTICE_BLOCKS_NETWORK_URL: networkUrl,
} = process.env;

const root = path.resolve( __dirname, '../..' );

export default defineConfig( {
	...endToEnd,
	testDir: '.',
	globalSetup: require.resolve( './global-setup.mjs' ),
	outputDir: path.join( root, 'artifacts/playwright-stack-tests' ),
	reporter: [
		[ 'list' ],
		[
			'json',
			{ outputFile: path.join( root, 'artifacts/reports/stack' ) },
		],
	],
	// A network's second try would find the site that the first one made.
	retries: 0,
	projects: [
		{
			name: 'site',
			testIgnore: 'network.spec.ts',
			use: { ...( url && { baseURL: url } ) },
		},
		{
			name: 'network',
			testMatch: 'network.spec.ts',
			use: { ...( networkUrl && { baseURL: networkUrl } ) },
		},
	],
	use: {
		...endToEnd.use,
		storageState: path.join( root, 'artifacts/stack-administrator.json' ),
	},
} );
