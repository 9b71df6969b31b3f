/**
 * How a list counts and looks: numbering that goes on, marker colour, columns, the hint on heading levels.
 */
import type { Page } from '@playwright/test';
import { contentOf, insertBlock, isDirty, openPost, savePost } from './editor';
import { expect, test } from './fixtures';

const SHOTS = 'artifacts/screenshots';

const benefit = ( heading: string ) =>
	`<!-- wp:practice-blocks/benefit -->\n<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">${ heading }</h3><!-- wp:paragraph -->\n<p>Words about ${ heading }, and some more of them.</p>\n<!-- /wp:paragraph --></li>\n<!-- /wp:practice-blocks/benefit -->`;

const list = ( comment: string, attributes: string, headings: string[] ) =>
	`<!-- wp:practice-blocks/benefit-list ${ comment } -->\n<ol ${ attributes }>${ headings
		.map( benefit )
		.join( '\n\n' ) }</ol>\n<!-- /wp:practice-blocks/benefit-list -->`;

const CLASS = 'class="wp-block-practice-blocks-benefit-list"';
const paragraph =
	'<!-- wp:paragraph -->\n<p>Between.</p>\n<!-- /wp:paragraph -->';
const twoLists = ( start: number ) =>
	[
		list( '{}', CLASS, [ 'One', 'Two' ] ).replace( ' {}', '' ),
		paragraph,
		list(
			`{"start":${ start },"continues":true}`,
			`start="${ start }" ${ CLASS }`,
			[ 'Next', 'Last' ]
		),
	].join( '\n\n' );

const tools = ( page: Page ) =>
	page.getByRole( 'toolbar', { name: 'Block tools' } );
const undo = ( page: Page ) =>
	page.getByRole( 'button', { name: 'Undo', exact: true } ).click();
const openTab = ( page: Page, name: 'Settings' | 'Styles' ) =>
	page.getByRole( 'tab', { name, exact: true } ).click();

async function open( page: Page, content: string ) {
	const { id, link } = await savePost( page, content, 'publish' );
	const canvas = await openPost( page, id );
	const headings = canvas.getByRole( 'textbox', { name: 'Benefit heading' } );
	const selectList = async ( heading: string ) => {
		await headings.filter( { hasText: heading } ).click();
		await tools( page )
			.getByRole( 'button', {
				name: 'Select parent block: Benefit list',
			} )
			.click();
	};
	return { canvas, headings, link, selectList };
}

test( 'a list that continues follows what is added and taken out before it, each as one undo step', async ( {
	page,
} ) => {
	const { headings } = await open( page, twoLists( 3 ) );
	const before = await contentOf( page );
	await headings.filter( { hasText: 'Two' } ).click();
	await tools( page ).getByRole( 'button', { name: 'Options' } ).click();
	await page.getByRole( 'menuitem', { name: 'Duplicate' } ).click();
	await expect.poll( () => contentOf( page ) ).toContain( '<ol start="4"' );
	await undo( page );
	await expect.poll( () => contentOf( page ) ).toBe( before );
	await page.getByRole( 'button', { name: 'Redo', exact: true } ).click();
	await expect.poll( () => contentOf( page ) ).toContain( '<ol start="4"' );
	await undo( page );

	await headings.filter( { hasText: 'One' } ).click();
	await tools( page ).getByRole( 'button', { name: 'Options' } ).click();
	await page.getByRole( 'menuitem', { name: 'Delete' } ).click();
	await expect.poll( () => contentOf( page ) ).toContain( '<ol start="2"' );
	await undo( page );
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'a whole list that is put in before it is one undo step, with what its template puts into it', async ( {
	page,
} ) => {
	const { canvas } = await open( page, twoLists( 3 ) );
	const before = await contentOf( page );
	await canvas.getByText( 'Between.', { exact: true } ).click();
	await insertBlock( page, 'Benefit list' );
	await expect.poll( () => contentOf( page ) ).toContain( '<ol start="4"' );
	await undo( page );
	await expect.poll( () => contentOf( page ) ).toBe( before );
} );

test( 'a stale number stays as saved when the post is opened; editor and page show the right one', async ( {
	page,
	visitor,
} ) => {
	const content = twoLists( 90 );
	const { canvas, link } = await open( page, content );
	await expect( canvas.locator( 'ol' ).last() ).toHaveAttribute(
		'start',
		'3'
	);
	expect( await contentOf( page ) ).toBe( content );
	expect( await isDirty( page ) ).toBe( false );
	await visitor.goto( link );
	await expect(
		visitor.locator( 'ol.wp-block-practice-blocks-benefit-list' ).last()
	).toHaveAttribute( 'start', '3' );
} );

test( 'continuing is switched on in the settings, which say what number follows', async ( {
	page,
} ) => {
	const first = list( '{}', CLASS, [ 'One', 'Two' ] ).replace( ' {}', '' );
	const { selectList } = await open(
		page,
		`${ first }\n\n${ first.replace( 'One', 'Three' ).replace( 'Two', 'Four' ) }`
	);
	const before = await contentOf( page );
	const goesOn = page.getByRole( 'checkbox', { name: 'Continue numbering' } );
	const start = page.getByRole( 'spinbutton', { name: 'Start at' } );
	await selectList( 'One' );
	await openTab( page, 'Settings' );
	await expect(
		page.getByText( 'There is no benefit list above.' )
	).toBeVisible();
	await selectList( 'Four' );
	await openTab( page, 'Settings' );
	await goesOn.check();
	await expect( start ).toHaveValue( '3' );
	await expect( start ).toBeDisabled();
	expect( await contentOf( page ) ).toContain(
		'{"start":3,"continues":true}'
	);
	await page.screenshot( { path: `${ SHOTS }/list-settings.png` } );
	await undo( page );
	expect( await contentOf( page ) ).toBe( before );
} );

test( 'the numbers take a colour, which follows the theme if it is one of the theme’s', async ( {
	page,
	visitor,
} ) => {
	const { canvas, link, selectList } = await open(
		page,
		list( '{"className":"is-style-badge"}', CLASS.replace( '"$', '' ), [
			'One',
		] ).replace( 'benefit-list">', 'benefit-list is-style-badge">' )
	);
	await selectList( 'One' );
	await openTab( page, 'Styles' );
	await page.getByRole( 'button', { name: 'Color of the numbers' } ).click();
	await page.getByRole( 'option', { name: 'Accent 1' } ).click();
	await page.keyboard.press( 'Escape' );
	await page.screenshot( { path: `${ SHOTS }/list-styles.png` } );
	expect( await contentOf( page ) ).toContain(
		'style="--practice-blocks-marker-color:var(--wp--preset--color--accent-1)"'
	);
	const accent = 'rgb(255, 238, 88)';
	const badge = ( element: Element ) => {
		const style = getComputedStyle( element, '::before' );
		return [ style.color, style.borderTopColor ];
	};
	await expect
		.poll( () => canvas.locator( 'li' ).first().evaluate( badge ) )
		.toEqual( [ accent, accent ] );
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect( page.getByTestId( 'snackbar' ) ).toContainText( 'updated' );
	await visitor.goto( link );
	const item = visitor.locator( 'li.wp-block-practice-blocks-benefit' );
	expect( await item.evaluate( badge ) ).toEqual( [ accent, accent ] );
} );

/** What the page says to a screen reader, numbers that are drawn by a style sheet included. */
async function spoken( page: Page ): Promise< string[] > {
	const session = await page.context().newCDPSession( page );
	const { nodes } = await session.send( 'Accessibility.getFullAXTree' );
	return nodes
		.filter( ( { role } ) => role?.value === 'StaticText' )
		.map( ( { name } ) => String( name?.value ) );
}

test( 'badges count as the list is told, with and without columns', async ( {
	page,
	visitor,
} ) => {
	const badges = ( layout: string ) =>
		list(
			`{"start":12,"reversed":true,"className":"is-style-badge"${ layout }}`,
			'reversed start="12" class="wp-block-practice-blocks-benefit-list is-style-badge"',
			[ 'One', 'Two' ]
		);
	const { link } = await savePost(
		page,
		[
			badges( '' ),
			badges(
				',"layout":{"type":"grid","columnCount":2,"minimumColumnWidth":"12rem"}'
			),
		].join( '\n\n' ),
		'publish'
	);
	await visitor.goto( link );
	const numbers = ( await spoken( visitor ) ).filter( ( text ) =>
		/^-?\d+$/.test( text )
	);
	// Each is there twice: what the style sheet draws, and its text.
	expect( new Set( numbers ) ).toEqual( new Set( [ '12', '11' ] ) );
} );

test( 'badges that count down end at one, on the page and in the editor', async ( {
	page,
	visitor,
} ) => {
	const content = list(
		'{"reversed":true,"className":"is-style-badge"}',
		'reversed class="wp-block-practice-blocks-benefit-list is-style-badge"',
		[ 'One', 'Two', 'Three' ]
	);
	const { id, link } = await savePost( page, content, 'publish' );
	await visitor.goto( link );
	expect(
		( await spoken( visitor ) ).filter( ( text ) => /^-?\d+$/.test( text ) )
	).toEqual( expect.arrayContaining( [ '3', '2', '1' ] ) );
	const canvas = await openPost( page, id );
	await expect(
		canvas.locator( '.wp-block-practice-blocks-benefit-list' )
	).toHaveAttribute( 'start', '3' );
	expect( await contentOf( page ) ).toBe( content );
} );

const LOOKS = [ 'default', 'badge', 'plain' ];

test( 'columns stand side by side where there is room, and one below the other on a phone, with their numbers', async ( {
	page,
	visitor,
} ) => {
	const content = LOOKS.map( ( look ) =>
		list(
			`{"reversed":true,"start":12,"className":"is-style-${ look }"}`,
			`reversed start="12" class="wp-block-practice-blocks-benefit-list is-style-${ look }"`,
			[ `Twelve ${ look }`, `Eleven ${ look }`, `Ten ${ look }` ]
		)
	).join( '\n\n' );
	const { canvas, link, selectList } = await open( page, content );
	for ( const look of LOOKS ) {
		await selectList( `Twelve ${ look }` );
		await openTab( page, 'Settings' );
		await page.getByRole( 'spinbutton', { name: 'Columns' } ).fill( '2' );
	}
	expect( await contentOf( page ) ).toContain(
		'"layout":{"type":"grid","columnCount":2,"minimumColumnWidth":"12rem"}'
	);
	await page.screenshot( { path: `${ SHOTS }/columns-editor.png` } );
	await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
	await expect( page.getByTestId( 'snackbar' ) ).toContainText( 'updated' );

	await visitor.goto( link );
	const lists = visitor.locator( 'ol.wp-block-practice-blocks-benefit-list' );
	const lefts = ( element: Element ) =>
		new Set(
			[ ...element.children ].map(
				( item ) => item.getBoundingClientRect().left
			)
		).size;
	const shows = ( element: Element ) =>
		getComputedStyle( element ).display === 'list-item';
	for ( const [ width, columns ] of [
		[ 1280, 2 ],
		[ 320, 1 ],
	] ) {
		await visitor.setViewportSize( {
			width: Number( width ),
			height: 1000,
		} );
		for ( const index of LOOKS.keys() ) {
			const one = lists.nth( index );
			expect( await one.evaluate( lefts ) ).toBe( columns );
			expect(
				await one.locator( '> li' ).first().evaluate( shows )
			).toBe( true );
		}
		await visitor.screenshot( {
			path: `${ SHOTS }/columns-${ width }.png`,
			fullPage: true,
		} );
	}
	await expect( canvas.locator( 'ol.is-layout-grid' ) ).toHaveCount(
		LOOKS.length
	);
} );

test( 'a level that is skipped is said, and put right by one click', async ( {
	page,
} ) => {
	const { canvas, selectList } = await open( page, twoLists( 3 ) );
	const hint = page
		.getByRole( 'region', { name: 'Editor settings' } )
		.getByText( 'so a level is skipped here' );
	await selectList( 'One' );
	await openTab( page, 'Settings' );
	// Right below the title, which is level 1, nobody chose level 3.
	await expect( hint ).toHaveCount( 0 );
	await tools( page ).getByRole( 'button', { name: 'Change level' } ).click();
	await page.getByRole( 'menuitemradio', { name: 'Heading 4' } ).click();
	await expect( hint ).toBeVisible();
	await page.screenshot( { path: `${ SHOTS }/list-hint.png` } );
	await page.getByRole( 'button', { name: 'Use level 2' } ).click();
	await expect( canvas.locator( 'ol' ).first().locator( 'h2' ) ).toHaveCount(
		2
	);
	await expect( hint ).toHaveCount( 0 );
	await selectList( 'Last' );
	await openTab( page, 'Settings' );
	await expect( hint ).toHaveCount( 0 );
} );
