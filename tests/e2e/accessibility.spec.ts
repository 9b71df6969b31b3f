/**
 * What assistive technology meets: on a page with every fixture, and in what our blocks add to the editor.
 */
import type { Page } from '@playwright/test';
import { fixtures } from '../helpers/fixtures';
import { runAxe, type Violation } from './axe';
import { pasteAsProgram } from './clipboard';
import { insertBlock, newPost, openPost, savePost } from './editor';
import { expect, test } from './fixtures';
import {
	article,
	benefit,
	callout,
	coreList,
	joined,
	list,
	paragraph,
} from './markup';

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

/** What axe says of the editor around the block with the caret: its toolbar and its settings. */
async function editorViolations( page: Page ): Promise< Violation[] > {
	// The toolbar hides while somebody types, and comes back when the mouse moves.
	await page.mouse.move( 300, 400 );
	await page.mouse.move( 320, 420, { steps: 4 } );
	await expect(
		page.getByRole( 'toolbar', { name: 'Block tools' } )
	).toBeVisible();
	const found: Violation[] = [];
	for ( const part of [
		'.block-editor-block-contextual-toolbar, .block-editor-block-toolbar',
		'.block-editor-block-inspector',
	] ) {
		const { passes, violations } = await runAxe( page, part );
		expect( passes ).toBeGreaterThan( 5 );
		found.push( ...violations );
	}
	return found;
}

for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
	test( `axe finds nothing in the canvas, the toolbars and the settings that WordPress alone does not have in ${ theme }`, async ( {
		page,
		baseURL,
	} ) => {
		await page
			.context()
			.addCookies( [
				{ name: 'e2e_theme', value: theme, url: `${ baseURL }` },
			] );
		const { id } = await savePost(
			page,
			joined(
				paragraph( 'A text' ),
				coreList,
				article(
					paragraph( 'An introduction' ),
					list(
						benefit( 'A heading', paragraph( 'A body' ) ),
						benefit( '', paragraph( '' ) )
					),
					callout( 'A condition', 'A label', paragraph( 'Adapted' ) )
				)
			)
		);
		await openPost( page, id );
		const canvas = page.frame( { name: 'editor-canvas' } );
		if ( ! canvas ) {
			throw new Error( 'There is no canvas.' );
		}
		// WordPress gives every block of a canvas a role, also lists, and every text in one.
		const core = new Set(
			(
				await runAxe( canvas, '.is-root-container > .wp-block-list' )
			).violations.map( ( { id: rule } ) => rule )
		);
		const { passes, violations } = await runAxe(
			canvas,
			'.wp-block-practice-blocks-condition-article'
		);
		expect( passes ).toBeGreaterThan( 10 );
		expect(
			violations.filter(
				( { id: rule, html } ) =>
					! core.has( rule ) &&
					! html.every( ( one ) =>
						one.includes( 'data-type=\"core/' )
					)
			)
		).toEqual( [] );

		const select = async ( text: string ) => {
			await canvas.getByText( text, { exact: true } ).click();
			await page
				.getByRole( 'tab', { name: 'Block', exact: true } )
				.click();
		};
		for ( const text of [ 'A text', 'An item' ] ) {
			await select( text );
			for ( const { id: rule } of await editorViolations( page ) ) {
				core.add( rule );
			}
		}
		const own = ( found: Violation[] ) =>
			found.filter( ( { id: rule } ) => ! core.has( rule ) );
		for ( const [ text, parent ] of [
			[ 'A heading', undefined ],
			[ 'A heading', 'Benefit list' ],
			[ 'A condition', undefined ],
			[ 'A condition', 'Condition article' ],
		] as const ) {
			await select( text );
			if ( parent ) {
				await page.mouse.move( 300, 400 );
				await page.mouse.move( 320, 420, { steps: 4 } );
				await page
					.getByRole( 'button', {
						name: `Select parent block: ${ parent }`,
					} )
					.click();
			}
			expect( [
				text,
				parent,
				own( await editorViolations( page ) ),
			] ).toEqual( [ text, parent, [] ] );
			for ( const name of [ 'Styles', 'Settings' ] ) {
				const tab = page.getByRole( 'tab', { name, exact: true } );
				if ( await tab.isVisible() ) {
					await tab.click();
					const settings = await runAxe(
						page,
						'.block-editor-block-inspector'
					);
					expect( own( settings.violations ) ).toEqual( [] );
				}
			}
		}
	} );
}
