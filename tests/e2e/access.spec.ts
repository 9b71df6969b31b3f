/**
 * What is closed to whoever comes past WordPress's own doors: PHP files asked for by their address, cookies without the number that
 * proves that the dashboard asks, addresses that want to lead elsewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import permissions from '../fixtures/permissions.json';
import { shippedFiles } from '../helpers/shipped';
import { nonceOf, savePost } from './editor';
import { keepFigures } from './figures';
import { expect, test } from './fixtures';
import { callout, paragraph } from './markup';

const PLUGIN = '/wp-content/plugins/practice-blocks';
const phpFiles = shippedFiles.filter( ( file ) => file.endsWith( '.php' ) );

/** What the site has logged of our files. */
const logged = (): string[] => {
	const log = join(
		String( process.env[ 'PRACTICE_BLOCKS_FOLDER' ] ),
		'wp-content/debug.log'
	);
	return existsSync( log )
		? readFileSync( log, 'utf8' )
				.split( '\n' )
				.filter( ( line ) => line.includes( PLUGIN ) )
		: [];
};

/** A condition that the site has; each test has its own, for they run side by side. */
async function makeTerm( page: Page, slug: string ): Promise< number > {
	const found = async (): Promise< { id: number }[] > =>
		(
			await page.request.get(
				`/wp-json/wp/v2/practice-conditions?slug=${ slug }`
			)
		).json();
	const [ there ] = await found();
	if ( there ) {
		return there.id;
	}
	const made = await page.request.post(
		'/wp-json/wp/v2/practice-conditions',
		{
			headers: { 'X-WP-Nonce': await nonceOf( page ) },
			data: { name: `Osteopenia ${ slug }`, slug },
		}
	);
	expect( made.status() ).toBe( 201 );
	return ( await made.json() ).id;
}

test( 'no PHP file of the plugin says anything to whoever asks for it', async ( {
	visitor,
} ) => {
	expect( phpFiles ).toContain( 'build/blocks-manifest.php' );
	expect( phpFiles.length ).toBeGreaterThan( 50 );
	const before = logged();
	for ( const file of phpFiles ) {
		const answer = await visitor.request.get( `${ PLUGIN }/${ file }` );
		expect( [ file, answer.status(), await answer.text() ] ).toEqual( [
			file,
			200,
			'',
		] );
	}
	expect( logged() ).toEqual( before );
	await keepFigures( 'files', [
		{ what: 'PHP files asked for directly', value: phpFiles.length },
	] );
} );

test( 'cookies alone may do over REST what visitors may', async ( {
	page,
} ) => {
	const term = await makeTerm( page, 'of-cookies' );
	const rows = Object.entries( permissions.routes );
	for ( const [ row, cells ] of rows ) {
		const [ method = '', route = '' ] = row.split( ' ' );
		const url = `/wp-json${ route.replace(
			'(?P<id>[\\d]+)',
			String( term )
		) }`;
		const answered = await page.request.fetch( url, {
			method,
			...( method !== 'GET' && {
				data: { name: 'Changed', slug: 'gout', force: true },
			} ),
		} );
		expect( [ row, answered.status() ] ).toEqual( [
			row,
			cells[ permissions.people.indexOf( 'visitor' ) ],
		] );
	}
	for ( const [ row, cells ] of Object.entries( permissions.listing ) ) {
		const answer = await page.request.get(
			`/wp-json${ row.replace( 'GET ', '' ) }`
		);
		expect( [ row, answer.status() ] ).toEqual( [
			row,
			cells[ permissions.people.indexOf( 'visitor' ) ],
		] );
	}
	const wrong = await page.request.get( '/wp-json/practice-blocks/v1', {
		headers: { 'X-WP-Nonce': '0123456789' },
	} );
	expect( wrong.status() ).toBe( 403 );
	const { id } = await savePost( page, 'Text', 'publish' );
	for ( const ability of Object.keys( permissions.abilities ) ) {
		const answer = await page.request.get(
			`/wp-json/wp-abilities/v1/abilities/${ ability }/run?input[post_id]=${ id }`
		);
		expect( [ ability, answer.status() ] ).toEqual( [ ability, 401 ] );
	}
	const still = await page.request.get(
		`/wp-json/wp/v2/practice-conditions/${ term }`
	);
	expect( ( await still.json() ).name ).toBe( 'Osteopenia of-cookies' );
} );

test( 'a form of conditions that the dashboard did not make changes nothing', async ( {
	page,
} ) => {
	const term = await makeTerm( page, 'of-a-form' );
	const answer = await page.request.post( '/wp-admin/edit-tags.php', {
		form: {
			action: 'editedtag',
			taxonomy: 'practice_condition',
			tag_ID: term,
			name: 'Changed',
			practice_blocks_advice: 'Changed',
		},
	} );
	expect( answer.status() ).toBe( 403 );
	const still = await page.request.get(
		`/wp-json/wp/v2/practice-conditions/${ term }`
	);
	expect( await still.text() ).not.toContain( 'Changed' );
} );

test( 'no address of a condition leads to another site', async ( {
	page,
	visitor,
	baseURL,
} ) => {
	await makeTerm( page, 'of-an-address' );
	// Two posts, so that names are linked.
	for ( const name of [ 'one', 'two' ] ) {
		await savePost(
			page,
			callout( name, 'Adapted', paragraph( 'Text' ) ).replace(
				'suitable-for -->',
				'suitable-for {"condition":"of-an-address"} -->'
			),
			'publish'
		);
	}
	const elsewhere = [ 'https://evil.test/', '//evil.test', '\\\\evil.test' ];
	const [ whole = '', short = '', turned = '' ] =
		elsewhere.map( encodeURIComponent );
	for ( const address of [
		`/condition/${ whole }/`,
		`/condition/${ turned }/`,
		`/condition/of-an-address/${ short }`,
		`/condition/of-an-address/?redirect_to=${ whole }`,
		`/?practice_condition=${ short }`,
		`/?practice_condition[]=${ whole }`,
		'//evil.test/condition/of-an-address',
	] ) {
		const answer = await visitor.request.get( `${ baseURL }${ address }`, {
			maxRedirects: 0,
			headers: { 'X-Forwarded-Host': 'evil.test' },
		} );
		const { location = '' } = answer.headers();
		expect( [
			address,
			new URL( location, `${ baseURL }/` ).host,
		] ).toEqual( [ address, new URL( `${ baseURL }` ).host ] );
		expect( answer.status(), address ).toBeLessThan( 500 );
	}
} );
