/**
 * Finds the browser for the end-to-end tests and the measurements.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { withProgress } from './progress.mjs';
import { findProgram, projectDir } from './paths.mjs';
import { lastLines, run } from './run.mjs';

/** How Chromium is started, here and in playwright.config.ts: without what it does behind a page's back. @type {string[]} */
export const CHROMIUM_FLAGS = JSON.parse(
	readFileSync( new URL( 'chromium-flags.json', import.meta.url ), 'utf8' )
);

/** The first is Chromium without its own windows, which takes a fifth less time for the same page. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
];

/**
 * Finds a Chromium that is installed already.
 *
 * @return {Promise< string | undefined >} Its path: the system's own, else Playwright's, else nothing.
 */
async function findInstalled() {
	const own = NAMES.map( findProgram ).find( Boolean );
	if ( own ) {
		return own;
	}
	const { chromium } = await import( '@playwright/test' );
	const downloaded = chromium.executablePath();
	return existsSync( downloaded ) ? downloaded : undefined;
}

/**
 * The line of a program's output that says what is wrong.
 *
 * @param {string} output What it printed.
 * @return {string} The first line that speaks of an error, else the last line.
 */
const reason = ( output ) =>
	output
		.split( '\n' )
		.find( ( line ) => /^E:|error|failed/i.test( line ) )
		?.trim() ?? lastLines( output, 1 );

/**
 * Installs Debian's Chromium, and a font that has every character of the tests.
 *
 * @return {Promise< import('./run.mjs').RunResult >} How it went.
 */
async function installWithApt() {
	await run( 'apt-get', [ 'update', '-q' ] );
	const installPackage = ( /** @type {string} */ name ) =>
		run(
			'apt-get',
			[
				'install',
				'-y',
				'-q',
				'--no-install-recommends',
				name,
				'fonts-dejavu-core',
			],
			{ env: { DEBIAN_FRONTEND: 'noninteractive' } }
		);
	// Older releases have the whole browser only.
	const shell = await installPackage( 'chromium-headless-shell' );
	return shell.code === 0 ? shell : installPackage( 'chromium' );
}

/**
 * Installs Chromium with the tools of this machine.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @return {Promise< string[] >} What went wrong, one text for each way that was tried and failed.
 */
async function install( say ) {
	const problems = [];
	if ( process.getuid?.() === 0 && findProgram( 'apt-get' ) ) {
		const { code, output } = await withProgress(
			say,
			'Installing Chromium with apt-get',
			installWithApt
		);
		if ( code === 0 ) {
			return [];
		}
		problems.push( `apt-get: ${ reason( output ) }` );
	}
	say( "Downloading Playwright's Chromium …" );
	const playwright = join(
		projectDir,
		'node_modules/@playwright/test/cli.js'
	);
	const { code, output } = await run( process.execPath, [
		playwright,
		'install',
		'chromium',
	] );
	if ( code === 0 ) {
		return [];
	}
	problems.push( `playwright install: ${ reason( output ) }` );
	return problems;
}

/**
 * Finds Chromium, and installs it first where there is none.
 *
 * @param {(line: string) => void} say Told what is going on.
 * @return {Promise< string >} The path of the program.
 * @throws {Failure} When there is none and none can be installed.
 */
export async function findBrowser( say ) {
	const found = await findInstalled();
	if ( found ) {
		return found;
	}
	const problems = await install( say );
	const installed = await findInstalled();
	if ( ! installed ) {
		throw new Failure(
			`There is no Chromium on this machine, and it could not be installed:\n${ problems.join( '\n' ) }\n`,
			'Install Chromium or Chrome so that it is on the PATH, and run the command again.'
		);
	}
	return installed;
}
