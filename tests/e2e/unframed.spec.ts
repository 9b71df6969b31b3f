/**
 * Beside a plugin with blocks of an old kind. WordPress 6.8 puts the canvas into no frame then (`useShouldIframe()` of its package
 * edit-post): our keys do what they do, and a field of that plugin's in the same document keeps its own.
 */
import type { Page } from '@playwright/test';
import { paste } from './clipboard';
import { contentOf, savePost } from './editor';
import { expect, test } from './fixtures';
import { benefit, joined, list, paragraph } from './markup';

declare const window: Window & {
	wp: {
		blocks: { registerBlockType: ( name: string, type: object ) => void };
		data: {
			select: ( store: string ) => {
				getMultiSelectedBlockClientIds: () => string[];
				__unstableIsEditorReady: () => boolean;
			};
		};
	};
};

const before = list(
	benefit( 'One', paragraph( 'First' ) ),
	benefit( 'Two', paragraph( 'Second' ) ),
	benefit( 'Three', paragraph( 'Third' ) )
);

/** Opens a post beside a block of apiVersion 2, and puts a field of that plugin's below the editor. */
async function openBesideOldBlock( page: Page, isFramed: boolean ) {
	const { id } = await savePost( page, before );
	await page.addInitScript( () =>
		document.addEventListener( 'DOMContentLoaded', () =>
			window.wp?.blocks?.registerBlockType( 'tests/old', {
				apiVersion: 2,
				title: 'Old',
				save: () => null,
			} )
		)
	);
	await page.goto( `/wp-admin/post.php?post=${ id }&action=edit` );
	await page.waitForFunction( () =>
		window.wp?.data?.select( 'core/editor' )?.__unstableIsEditorReady()
	);
	const frame = page.locator( 'iframe[name="editor-canvas"]' );
	const canvas = isFramed
		? frame.contentFrame().locator( 'body' )
		: page.locator( '.editor-visual-editor' );
	await expect( canvas.getByText( 'Three', { exact: true } ) ).toBeVisible();
	await expect( frame ).toHaveCount( isFramed ? 1 : 0 );
	await page.evaluate( () => {
		const field = document.createElement( 'div' );
		field.contentEditable = 'true';
		field.setAttribute( 'role', 'textbox' );
		field.setAttribute( 'aria-label', 'Of a plugin' );
		field.style.cssText =
			'position:fixed;inset:auto 2rem 3rem auto;width:12rem;min-height:3rem;background:#fff;z-index:99999';
		document.body.append( field );
	} );
	return {
		canvas,
		field: page.getByRole( 'textbox', { name: 'Of a plugin' } ),
	};
}

test( 'keys do what they do, and leave a field beside the canvas alone @oldest', async ( {
	page,
} ) => {
	const isFramed = test.info().project.name !== 'WordPress 6.8';
	const { canvas, field } = await openBesideOldBlock( page, isFramed );
	const heading = canvas.getByText( 'Two', { exact: true } );

	// Something of the post is selected; the writer goes into the field.
	await heading.click();
	await page.keyboard.press( 'Home' );
	// Over several blocks WordPress keeps the focus in a frame, as long as there is one.
	if ( ! isFramed ) {
		for ( let line = 0; line < 4; line++ ) {
			await page.keyboard.press( 'Shift+ArrowDown' );
		}
		await page.waitForFunction(
			() =>
				window.wp.data
					.select( 'core/block-editor' )
					.getMultiSelectedBlockClientIds().length === 2
		);
	}
	await field.click();
	await expect( field ).toBeFocused();
	await page.keyboard.type( 'ab' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Backspace' );
	await paste( page, { text: 'cd' } );
	await expect( field ).toHaveText( 'abcd' );
	expect( await contentOf( page ) ).toBe( before );

	await heading.click();
	await page.keyboard.press( 'Home' );
	await page.keyboard.press( 'Backspace' );
	expect( await contentOf( page ) ).toBe(
		list(
			benefit(
				'One',
				joined(
					paragraph( 'First' ),
					paragraph( 'Two' ),
					paragraph( 'Second' )
				)
			),
			benefit( 'Three', paragraph( 'Third' ) )
		)
	);
	await page.keyboard.press( 'ControlOrMeta+z' );
	expect( await contentOf( page ) ).toBe( before );
} );
