/**
 * What assistive technology meets: on a page with every fixture, under the headings of every pattern and of the sample article, and where
 * an article is pasted.
 */
import { fixtures, patterns, sampleArticle } from '../helpers/fixtures';
import { OUTLINE, runAxe } from './axe';
import { pasteAsProgram } from './clipboard';
import { insertBlock, newPost, savePost } from './editor';
import { expect, test } from './fixtures';

test( 'axe finds nothing in our blocks, and nothing is wider than a phone', async ( {
	page,
	visitor,
} ) => {
	const everything = fixtures
		// A colour that the writer chose is not ours to judge, and an empty list no list.
		.filter( ( { name } ) => ! /styled|empty/.test( name ) )
		.map( ( { content } ) => content )
		.join( '\n\n' );
	const { link } = await savePost( page, everything, 'publish' );

	await visitor.setViewportSize( { width: 320, height: 700 } );
	const scripts: string[] = [];
	visitor.on( 'request', ( request ) => {
		if ( request.resourceType() === 'script' ) {
			scripts.push( request.url() );
		}
	} );
	await visitor.goto( link );
	expect(
		scripts.filter( ( url ) => url.includes( '/practice-blocks/' ) )
	).toEqual( [] );
	expect(
		await visitor.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		)
	).toBeLessThanOrEqual( 0 );

	const { passes, violations } = await runAxe(
		visitor,
		'.wp-block-post-content'
	);
	expect( passes ).toBeGreaterThan( 5 );
	expect( violations ).toEqual( [] );
} );

for ( const { name, content } of [ ...patterns, sampleArticle ] ) {
	test( `headings follow one another without a gap in the ${ name }`, async ( {
		page,
		visitor,
	} ) => {
		const { link } = await savePost( page, content, 'publish' );
		await visitor.goto( link );
		const { elements, violations } = await runAxe(
			visitor,
			'main',
			OUTLINE
		);
		expect( elements ).toBeGreaterThan( 3 );
		expect( violations ).toEqual( [] );
	} );
}

test( 'axe finds nothing in the place to paste an article into, nor in what is said of a paste', async ( {
	page,
} ) => {
	await newPost( page );
	await insertBlock( page, 'Condition article' );
	const canvas = page.frame( { name: 'editor-canvas' } );
	if ( ! canvas ) {
		throw new Error( 'There is no canvas.' );
	}
	const place =
		'.wp-block-practice-blocks-condition-article .components-placeholder';
	await canvas.locator( `${ place } textarea` ).click();
	const before = await runAxe( canvas, place );
	expect( before.passes ).toBeGreaterThan( 5 );
	expect( before.violations ).toEqual( [] );

	await pasteAsProgram( page, {
		text: '1. Calm\n\nQuiet.\n\n2. Rest\n\nAn hour.',
	} );
	await expect( page.locator( '.components-snackbar' ) ).toBeVisible();
	const after = await runAxe( page, '.components-snackbar' );
	expect( after.passes ).toBeGreaterThan( 2 );
	expect( after.violations ).toEqual( [] );
} );
