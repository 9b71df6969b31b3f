/**
 * The stack is what it is said to be: what the running site says of itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../e2e/fixtures';
import { askFacts, type Facts } from './facts';

/** Leaves the versions for the figures of the run (bin/reliability/stack.mjs). */
function keepFacts( facts: Facts ): void {
	const folder = path.resolve( __dirname, '../../artifacts/reports' );
	mkdirSync( folder, { recursive: true } );
	writeFileSync(
		path.join( folder, 'stack-facts.json' ),
		JSON.stringify( {
			WordPress: facts[ 'wordpress' ],
			Server: facts[ 'server' ],
			PHP: `${ facts[ 'php' ] } (${ facts[ 'interface' ] }, opcache)`,
			Database: facts[ 'database' ],
			'Object cache': `Redis ${ facts[ 'redis' ] }`,
		} )
	);
}

test( 'the site runs on nginx, PHP-FPM with opcache, MariaDB, and Redis as object cache', async ( {
	page,
} ) => {
	const first = await askFacts( page );
	expect( first ).toMatchObject( {
		wordpress: expect.stringMatching( /^7\.1/ ),
		php: expect.stringMatching( /^(7\.4|8)\./ ),
		interface: 'fpm-fcgi',
		server: expect.stringMatching( /^nginx\// ),
		database: expect.stringMatching( /MariaDB/ ),
		redis: expect.stringMatching( /^\d+\.\d+/ ),
		lasting: true,
		opcache: true,
		network: false,
		active: true,
		debugging: true,
	} );
	keepFacts( first );
	// Only what lasts longer than a request has counted them, and kept compiled scripts.
	const second = await askFacts( page );
	expect( second.asked ).toBe( first.asked + 1 );
	expect( second.hits ).toBeGreaterThan( first.hits );
} );
