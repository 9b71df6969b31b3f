/**
 * Two languages at once: the site speaks ⟦so⟧ and the writer's dashboard ⟪so⟫ (pseudo-locale.mjs). Whatever of ours stands in the editor
 * is in the writer's, whatever gets into a post or onto a page is in the site's.
 */
import { fixtures } from '../helpers/fixtures';
import { paste } from './clipboard';
import { contentOf, newPost, nonceOf, openPost, savePost } from './editor';
import { expect, test } from './fixtures';
import { insertPattern } from './patterns';
import { known, textsIn } from './words';

const SCREENSHOTS = 'artifacts/screenshots';

const USERS = /^⟪[^⟦⟧]*⟫$/;

test.beforeEach( async ( { page, visitor, baseURL } ) => {
	const cookie = ( name: string, value: string ) => ( {
		name,
		value,
		url: String( baseURL ),
	} );
	const site = cookie( 'e2e_site_locale', 'de_DE' );
	await page
		.context()
		.addCookies( [ site, cookie( 'e2e_user_locale', 'fr_FR' ) ] );
	await visitor.context().addCookies( [ site ] );
} );

test( 'blocks have their names, descriptions, keywords and styles in the writer’s language @oldest', async ( {
	page,
} ) => {
	await newPost( page );
	const { blocks, script } = await known( page );
	expect( blocks ).toHaveLength( 4 );
	const words = blocks.flat();
	expect( words.length ).toBeGreaterThan( 20 );
	expect( words.filter( ( text ) => ! USERS.test( text ) ) ).toEqual( [] );
	expect( script.length ).toBeGreaterThan( 40 );
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
	const library = page.getByRole( 'region', { name: 'Block Library' } );
	await expect(
		library.getByRole( 'heading', { name: '⟪Practice Blocks⟫' } )
	).toBeVisible();
	await expect(
		library.getByRole( 'option', { name: '⟪Benefit list⟫' } )
	).toBeVisible();
	await page.screenshot( { path: `${ SCREENSHOTS }/languages-library.png` } );
} );

test( 'every control of a block speaks the writer’s language', async ( {
	page,
} ) => {
	const content = fixtures
		.filter( ( { name } ) =>
			[ 'benefit-list', 'suitable-for__adapted' ].includes( name )
		)
		.map( ( fixture ) => fixture.content )
		.join( '\n\n' );
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	const { script } = await known( page );
	const originals = new Set(
		script.map( ( key ) => key.replace( /^.*\u0004/, '' ) )
	);
	const settings = page.getByRole( 'region', { name: 'Editor settings' } );
	const toolbar = page.getByRole( 'toolbar', { name: 'Block tools' } );
	const select = async ( label: string ) => {
		await canvas.getByRole( 'document', { name: label } ).first().focus();
		await expect( toolbar ).toBeVisible();
	};

	const seen: string[] = [];
	for ( const name of [ '⟪Suitable for⟫', '⟪Benefit list⟫' ] ) {
		await select( `Block: ${ name }` );
		await expect(
			settings.getByRole( 'heading', { name } ).first()
		).toBeVisible();
		seen.push( ...( await textsIn( toolbar ) ) );
		for ( const tab of [ 'Settings', 'Styles' ] ) {
			await settings.getByRole( 'tab', { name: tab } ).click();
			seen.push( ...( await textsIn( settings ) ) );
		}
		await settings.getByRole( 'tab', { name: 'Settings' } ).click();
		await page.screenshot( {
			path: `${ SCREENSHOTS }/languages-${ name.slice( 1, 8 ) }.png`,
		} );
	}
	seen.push( ...( await textsIn( canvas.locator( 'body' ) ) ) );

	const ours = new Set( seen.filter( ( text ) => USERS.test( text ) ) );
	expect( [ ...ours ] ).toEqual(
		expect.arrayContaining( [
			'⟪Numbering⟫',
			'⟪Badges⟫',
			'⟪Name or abbreviation⟫',
			'⟪Benefit heading⟫',
			'⟪Suitability in words⟫',
		] )
	);
	expect( ours.size ).toBeGreaterThan( 12 );
	expect( seen.filter( ( text ) => originals.has( text ) ) ).toEqual( [] );
} );

test( 'what is filled in is in the site’s language, whoever writes @oldest', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	const toggle = page.getByRole( 'button', {
		name: 'Block Inserter',
		exact: true,
	} );
	await toggle.click();
	await page.getByRole( 'option', { name: '⟪Suitable for⟫' } ).click();
	await toggle.click();
	const label = canvas.locator(
		'.wp-block-practice-blocks-suitable-for__label'
	);
	await expect( label ).toHaveText( '⟦We can adapt sessions⟧' );
	await page
		.getByRole( 'region', { name: 'Editor settings' } )
		.getByRole( 'radio', { name: '⟦We avoid the affected area⟧' } )
		.check();
	await expect( label ).toHaveText( '⟦We avoid the affected area⟧' );
	await insertPattern( page, '⟪Before you book⟫' );
	const content = await contentOf( page );
	expect( content ).toContain( '⟦Not suitable at the moment⟧' );
	expect( content ).not.toMatch( /[⟪⟫]/ );
	await page.screenshot( { path: `${ SCREENSHOTS }/languages-post.png` } );
} );

test( 'what is said about a paste counts in the writer’s language', async ( {
	page,
} ) => {
	const canvas = await newPost( page );
	await canvas.getByRole( 'button', { name: 'Add default block' } ).click();
	await paste( page, {
		text: '1. Rest\n\nAn hour.\n\n2. Sleep\n\nA night.\n\n3. Calm\n\nA day.',
	} );
	await expect( page.locator( '.components-snackbar' ) ).toContainText(
		'⟪3 numbered sections became benefits.⟫'
	);
	await expect(
		page.getByRole( 'button', { name: '⟪Keep as pasted⟫' } )
	).toBeVisible();
	expect( await contentOf( page ) ).not.toMatch( /[⟪⟫⟦⟧]/ );
} );

test( 'the dashboard speaks the user’s language', async ( { page } ) => {
	await page.goto( '/wp-admin/edit-tags.php?taxonomy=practice_condition' );
	await expect(
		page.getByRole( 'heading', { name: '⟪Conditions⟫', level: 1 } )
	).toBeVisible();
	const texts = await textsIn( page.locator( '#wpbody' ) );
	expect( texts ).toContain( '⟪Add condition⟫' );
	expect(
		texts.filter( ( text ) => USERS.test( text ) ).length
	).toBeGreaterThan( 8 );
	await page.goto( '/wp-admin/options-discussion.php' );
	await expect( page.getByText( '⟪Health details⟫' ) ).toBeVisible();
	await page.goto( '/wp-admin/plugins.php' );
	await expect(
		page.getByText( /^⟪Blocks for massage and complementary-therapy/ )
	).toBeVisible();
} );

test( 'a condition that the site keeps, and its page, are in the site’s language', async ( {
	page,
	visitor,
} ) => {
	const headers = { 'X-WP-Nonce': await nonceOf( page ) };
	const answer = await page.request.post(
		'/wp-json/practice-blocks/v1/conditions?_locale=user',
		{ headers, data: { slug: 'restless-legs-syndrome' } }
	);
	const row: { name: string; term_id: number; link: string } =
		await answer.json();
	expect( row.name ).toBe( '⟦Restless legs syndrome⟧' );
	await visitor.goto( row.link );
	await expect( visitor ).toHaveTitle(
		/^⟦⟦Restless legs syndrome⟧ \(⟦RLS⟧\)⟧/
	);
	await expect( visitor.locator( 'body' ) ).not.toContainText( '⟪' );
	await visitor.screenshot( {
		path: `${ SCREENSHOTS }/languages-condition.png`,
	} );
	// So that no other test finds a name in brackets.
	await page.request.delete(
		`/wp-json/wp/v2/practice-conditions/${ row.term_id }?force=true`,
		{ headers }
	);
} );
