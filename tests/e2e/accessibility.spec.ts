/**
 * What a visitor's assistive technology meets on a page with every fixture.
 */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { fixtures } from '../helpers/fixtures';
import { savePost } from './editor';
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

	await visitor.addScriptTag( {
		content: readFileSync(
			require.resolve( 'axe-core/axe.min.js' ),
			'utf8'
		),
	} );
	const { violations, passes } = await visitor.evaluate( async () => {
		const { axe } = window as unknown as {
			axe: {
				run: (
					context: string,
					options: object
				) => Promise< AxeResults >;
			};
		};
		return axe.run( '.wp-block-post-content', {
			runOnly: [
				'wcag2a',
				'wcag2aa',
				'wcag21a',
				'wcag21aa',
				'wcag22aa',
				'best-practice',
			],
			// Fixtures follow one another without a thought for the outline of the page that they make up.
			rules: { 'heading-order': { enabled: false } },
		} );
	} );
	expect( passes.length ).toBeGreaterThan( 5 );
	expect(
		violations.map( ( { id, nodes } ) => ( {
			id,
			html: nodes.map( ( { html } ) => html ),
		} ) )
	).toEqual( [] );
} );
