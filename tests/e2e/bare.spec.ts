/**
 * A page without its style sheets and pictures: what a slow connection, an old browser or a reader of its own leaves.
 */
import { sampleArticle } from '../helpers/fixtures';
import { savePost } from './editor';
import { expect, test } from './fixtures';
import { lookAtBenefits } from './looks';
import { readTree } from './tree';
import { wordsOf } from './visit';

test( 'without style sheets and pictures everything is there, in its order, with its numbers and levels', async ( {
	page,
	visitor,
} ) => {
	const picture =
		'<!-- wp:image -->\n<figure class="wp-block-image"><img src="/nowhere.jpg" alt="A warm room"/></figure>\n<!-- /wp:image -->\n\n';
	const { link } = await savePost(
		page,
		sampleArticle.content.replace( '<!-- wp:list -->', `${ picture }$&` ),
		'publish'
	);
	await visitor.route( '**/*', ( route ) =>
		[ 'image', 'stylesheet', 'font' ].includes(
			route.request().resourceType()
		)
			? route.abort()
			: route.fallback()
	);
	await visitor.goto( link );
	await visitor.evaluate( () => {
		for ( const sheet of document.styleSheets ) {
			sheet.disabled = true;
		}
		for ( const element of document.querySelectorAll( '[style]' ) ) {
			element.removeAttribute( 'style' );
		}
	} );

	const benefits = await lookAtBenefits( visitor );
	expect( benefits.map( ( { said } ) => said ) ).toEqual( [
		'1.',
		'2.',
		'3.',
		'4.',
		'5.',
		'6.',
	] );
	for ( const { number, firstLine } of benefits ) {
		expect( number?.right ).toBeLessThanOrEqual( firstLine.left );
	}
	const texts = await visitor
		.locator( '.wp-block-practice-blocks-condition-article' )
		.locator( 'p, h2, h3, img, ul > li' )
		.evaluateAll( ( elements ) =>
			elements.map( ( element ) => ( {
				text: element.getAttribute( 'alt' ) ?? element.textContent,
				top: element.getBoundingClientRect().top,
			} ) )
		);
	expect( texts.map( ( { top } ) => top ) ).toEqual(
		texts.map( ( { top } ) => top ).sort( ( a, b ) => a - b )
	);
	const words = wordsOf( sampleArticle.content );
	const label = 'We can adapt sessions';
	expect( texts.map( ( { text } ) => text?.trim() ).join( ' ' ) ).toBe(
		words.replace( label, `${ label } A warm room` )
	);
	const tree = await readTree( visitor );
	expect( tree ).toContainEqual( [ 'image', 'A warm room' ] );
	const headings = [
		...sampleArticle.content.matchAll( /<h(\d).*?>(.*?)<\/h/g ),
	].map( ( [ , , html = '' ] ) => wordsOf( html ) );
	expect( headings ).toHaveLength( 8 );
	expect(
		tree.flatMap( ( [ role, name ] ) => ( role === 'heading' ? name : [] ) )
	).toEqual( expect.arrayContaining( headings ) );
} );
