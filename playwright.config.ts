/**
 * End-to-end tests: Chromium against a real WordPress, which the global setup starts and tells the address of.
 */
import { defineConfig } from '@playwright/test';
import chromiumFlags from './bin/lib/chromium-flags.json';

const {
	PRACTICE_BLOCKS_CHROMIUM: chromium,
	PRACTICE_BLOCKS_URL: url,
	PRACTICE_BLOCKS_OLDEST_URL: oldestUrl,
	PRACTICE_BLOCKS_STACK: onStack,
	PRACTICE_BLOCKS_FULL: full,
	PRACTICE_BLOCKS_DOCUMENTS: documents,
} = process.env;

export default defineConfig( {
	testDir: 'tests/e2e',
	globalSetup: require.resolve( './tests/e2e/global-setup.mjs' ),
	outputDir: `artifacts/playwright${ onStack ? '-stack' : '' }`,
	reporter: [
		[ 'list' ],
		[
			'json',
			{ outputFile: `artifacts/reports/e2e${ onStack ? '-stack' : '' }` },
		],
	],
	// A test starts on its own page with its own post; the longest comes first (acceptance.spec.ts).
	fullyParallel: true,
	// What only `npm run test:full` tries, and what it gives a program of its own (bin/reliability/round-trip.mjs).
	grepInvert: [
		...( full ? [] : [ /@full/ ] ),
		...( documents ? [] : [ /@documents/ ] ),
	],
	workers: 2,
	forbidOnly: !! process.env[ 'CI' ],
	// A machine that is busy with something else can make one slow. A test that passed only so is named and counted (bin/lib/reports.mjs).
	retries: 1,
	// On a machine that has much else to do WordPress takes seconds for an answer, and some tests ask forty times.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	projects: [
		{
			name: 'WordPress 7.1',
			use: { ...( url && { baseURL: url } ) },
		},
		{
			// What rests on WordPress's own conversion, which is another one there, and where its editor offers patterns.
			name: 'WordPress 6.8',
			grep: /@oldest/,
			use: { ...( oldestUrl && { baseURL: oldestUrl } ) },
		},
	],
	use: {
		browserName: 'chromium',
		// The administrator, whom the global setup has logged in.
		storageState: `artifacts/administrator${ onStack ? '-stack' : '' }.json`,
		viewport: { width: 1280, height: 900 },
		screenshot: 'only-on-failure',
		launchOptions: {
			...( chromium && { executablePath: chromium } ),
			args: [
				...chromiumFlags,
				// The browser reaches the test site only.
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
				// An editor that is open for seconds does not earn back what compiling its scripts for speed takes; ten thousand documents do.
				...( documents ? [] : [ '--js-flags=--no-opt,--no-maglev' ] ),
			],
		},
	},
} );
