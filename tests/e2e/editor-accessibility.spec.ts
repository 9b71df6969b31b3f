/**
 * What assistive technology meets in the editor: in the canvas of every theme, and in the toolbars and settings of our blocks.
 */
import type { Frame, Page } from '@playwright/test';
import { runAxe, type Violation } from './axe';
import { openPost, savePost } from './editor';
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
import { TAGGED_THEMES } from './themes';

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

/** Opens a post with our blocks beside core's in the editor, in a theme. */
async function openBeside( page: Page, theme: string ) {
	await page.context().addCookies( [
		{
			name: 'e2e_theme',
			value: theme,
			domain: '127.0.0.1',
			path: '/',
		},
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
	return canvas;
}

/** The rules that WordPress's own list breaks in the canvas: it gives every block there a role, also lists, and every text in one. */
const brokenByCore = async ( canvas: Frame ) =>
	new Set(
		(
			await runAxe( canvas, '.is-root-container > .wp-block-list' )
		).violations.map( ( { id } ) => id )
	);

// A theme styles what is in the canvas.
for ( const { theme, tag } of TAGGED_THEMES ) {
	test( `axe finds nothing in the canvas that WordPress alone does not have in ${ theme }${ tag }`, async ( {
		page,
	} ) => {
		const canvas = await openBeside( page, theme );
		const core = await brokenByCore( canvas );
		const { passes, violations } = await runAxe(
			canvas,
			'.wp-block-practice-blocks-condition-article'
		);
		expect( passes ).toBeGreaterThan( 10 );
		expect(
			violations.filter(
				( { id, html } ) =>
					! core.has( id ) &&
					! html.every( ( one ) =>
						one.includes( 'data-type="core/' )
					)
			)
		).toEqual( [] );
	} );
}

// It does not reach what is around the canvas: one theme says as much as seven.
test( 'axe finds nothing in the toolbars and the settings that WordPress alone does not have', async ( {
	page,
} ) => {
	const canvas = await openBeside( page, 'twentytwentyfive' );
	const core = await brokenByCore( canvas );
	const select = async ( text: string ) => {
		await canvas.getByText( text, { exact: true } ).click();
		await page.getByRole( 'tab', { name: 'Block', exact: true } ).click();
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
