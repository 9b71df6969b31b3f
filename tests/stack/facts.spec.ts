/**
 * The stack is what it is said to be: what the running site says of itself.
 */
import { expect, test } from '../e2e/fixtures';
import { askFacts } from './facts';

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
	// Only what lasts longer than a request has counted them, and kept compiled scripts.
	const second = await askFacts( page );
	expect( second.asked ).toBe( first.asked + 1 );
	expect( second.hits ).toBeGreaterThan( first.hits );
} );
