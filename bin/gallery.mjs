/**
 * `npm run gallery`: writes artifacts/gallery/index.html, one page with every block, style and level in every theme that the tests
 * look at, from the fixtures that they are run on. To be opened with a browser; it needs no site and no network.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { Failure, runCommand } from './lib/failure.mjs';
import { atEveryLevel, galleryOf, postOf } from './lib/gallery/document.mjs';
import { inlinePage } from './lib/gallery/inline.mjs';
import { loaderOf, publish } from './lib/gallery/site-pages.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { projectDir } from './lib/paths.mjs';
import { startSite } from './lib/site.mjs';

const tests = join( projectDir, 'tests' );

/** @type {string[]} */
const THEMES = JSON.parse(
	readFileSync( join( tests, 'e2e/themes.json' ), 'utf8' )
);

/** Each style of a list, and a callout: those that are shown with headings of every level. */
const AT_EVERY_LEVEL = new Set( [
	'benefit-list',
	'benefit-list__badge',
	'benefit-list__plain',
	'suitable-for__adapted',
] );

/**
 * Reads the fixtures.
 *
 * @return {import('./lib/gallery/document.mjs').Fixture[]} One for each file, by name; more for those whose headings matter.
 */
function readFixtures() {
	const folder = join( tests, 'fixtures/blocks' );
	return readdirSync( folder )
		.filter( ( file ) => file.endsWith( '.html' ) )
		.sort()
		.map( ( file ) => ( {
			name: basename( file, '.html' ),
			content: readFileSync( join( folder, file ), 'utf8' ),
		} ) )
		.flatMap( ( fixture ) =>
			AT_EVERY_LEVEL.has( fixture.name )
				? atEveryLevel( fixture )
				: [ fixture ]
		);
}

await runCommand( async () => {
	checkNodeVersion();
	await ensureDependencies( console.log );
	await ensureBuild( console.log );
	const fixtures = readFixtures();
	const site = await startSite( {
		name: 'gallery',
		extraThemes: THEMES,
		extraMuPlugins: [ join( tests, 'e2e/mu-plugins/e2e-theme.php' ) ],
		reset: true,
		say: console.log,
	} );
	try {
		const link = await publish( site.url, postOf( fixtures ) );
		const load = loaderOf( site.url );
		const shown = [];
		for ( const theme of THEMES ) {
			const answer = await fetch( link, {
				headers: { cookie: `e2e_theme=${ theme }` },
			} );
			if ( ! answer.ok ) {
				throw new Failure(
					`The page answered ${ answer.status } in ${ theme }.`,
					`Read ${ site.folder }/wp-content/debug.log.`
				);
			}
			console.log( `… ${ theme }` );
			const html = await inlinePage( await answer.text(), link, load );
			shown.push( { theme, html } );
		}
		const folder = join( projectDir, 'artifacts/gallery' );
		mkdirSync( folder, { recursive: true } );
		writeFileSync(
			join( folder, 'index.html' ),
			galleryOf(
				shown,
				`Practice Blocks, ${ fixtures.length } fixtures in WordPress ${ site.wordpress }`
			)
		);
		console.log( 'Written: artifacts/gallery/index.html' );
	} finally {
		await site.stop();
	}
} );
