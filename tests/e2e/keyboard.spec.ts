/**
 * The keyboard of benefits, with a browser's own caret, selection and composition.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { contentOf, openPost, savePost, selectionSeen } from './editor';
import { expect, test } from './fixtures';
import { benefit, joined, list, paragraph } from './markup';

declare const window: Window & {
	wp: {
		data: {
			select: ( store: string ) => {
				getSelectionEnd: () => { offset?: number };
			};
		};
	};
};

/** Characters before the end of the selection, as far as the editor knows. */
const selectionEnd = ( page: Page ) =>
	page.evaluate(
		() =>
			window.wp.data.select( 'core/block-editor' ).getSelectionEnd()
				.offset
	);

const one = benefit( 'One', paragraph( 'First' ) );
const two = benefit( 'Two', paragraph( 'Second' ) );
const three = benefit( 'Three', paragraph( 'Third' ) );
const content = list( one, two, three );

const inner = ( text: string, level = 4 ) =>
	`<!-- wp:heading {"level":${ level }} -->\n<h${ level } class="wp-block-heading">${ text }</h${ level }>\n<!-- /wp:heading -->`;

async function open( page: Page, saved: string ): Promise< FrameLocator > {
	const { id } = await savePost( page, saved );
	return openPost( page, id );
}

/** Puts the caret before or behind a text of the post. */
async function caretAt(
	canvas: FrameLocator,
	page: Page,
	text: string,
	key: 'Home' | 'End'
) {
	await canvas.getByText( text, { exact: true } ).click();
	await page.keyboard.press( key );
}

/** Takes back what was done, in one step. */
async function undo( page: Page, before: string ) {
	await page.keyboard.press( 'ControlOrMeta+z' );
	expect( await contentOf( page ) ).toBe( before );
}

test( 'keys at the edges of a benefit join it to its neighbours', async ( {
	page,
} ) => {
	const canvas = await open( page, content );
	const joinedTo = ( head: string ) =>
		list(
			benefit(
				'One',
				joined( paragraph( 'First' ), head, paragraph( 'Second' ) )
			),
			three
		);
	await test.step( 'Backspace at the start of a heading', async () => {
		await caretAt( canvas, page, 'Two', 'Home' );
		await page.keyboard.press( 'Backspace' );
		expect( await contentOf( page ) ).toBe(
			joinedTo( paragraph( 'Two' ) )
		);
		await page.keyboard.type( 'x' );
		expect( await contentOf( page ) ).toBe(
			joinedTo( paragraph( 'xTwo' ) )
		);
		await page.keyboard.press( 'ControlOrMeta+z' );
		await undo( page, content );
	} );
	await test.step( 'Backspace at the start of the first heading', async () => {
		await caretAt( canvas, page, 'One', 'Home' );
		await page.keyboard.press( 'Backspace' );
		expect( await contentOf( page ) ).toBe(
			joined(
				inner( 'One', 3 ),
				paragraph( 'First' ),
				list( two, three )
			)
		);
		await page.keyboard.type( 'x' );
		expect( await contentOf( page ) ).toContain( '>xOne</h3>' );
		await page.keyboard.press( 'ControlOrMeta+z' );
		await undo( page, content );
	} );
	await test.step( 'Delete at the end of a heading', async () => {
		await caretAt( canvas, page, 'One', 'End' );
		await page.keyboard.press( 'Delete' );
		await page.keyboard.type( ',' );
		expect( await contentOf( page ) ).toBe(
			list( benefit( 'One,First', paragraph( '' ) ), two, three )
		);
		await page.keyboard.press( 'ControlOrMeta+z' );
		await undo( page, content );
	} );
	await test.step( 'Delete at the end of a body', async () => {
		await caretAt( canvas, page, 'First', 'End' );
		await page.keyboard.press( 'Delete' );
		expect( await contentOf( page ) ).toBe(
			joinedTo( paragraph( 'Two' ) )
		);
		await page.keyboard.type( '!' );
		expect( await contentOf( page ) ).toContain( '<p>First!</p>' );
		await page.keyboard.press( 'ControlOrMeta+z' );
		await undo( page, content );
	} );
	await test.step( 'Tab and Shift+Tab at the start of a heading', async () => {
		await caretAt( canvas, page, 'Two', 'Home' );
		await page.keyboard.press( 'Tab' );
		expect( await contentOf( page ) ).toBe( joinedTo( inner( 'Two' ) ) );
		await page.keyboard.press( 'Shift+Tab' );
		expect( await contentOf( page ) ).toBe( content );
		await page.keyboard.type( 'x' );
		expect( await contentOf( page ) ).toContain( '>xTwo</h3>' );
		await page.keyboard.press( 'ControlOrMeta+z' );
	} );
	await test.step( 'a second Tab moves on', async () => {
		await caretAt( canvas, page, 'Two', 'Home' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Tab' );
		expect( await contentOf( page ) ).toBe( joinedTo( inner( 'Two' ) ) );
		await expect(
			canvas.locator( '[contenteditable="true"]:focus' )
		).toHaveCount( 0 );
	} );
} );

/**
 * Selects natively from the middle of one heading into the middle of another.
 *
 * On Shift and a click the editor selects whole blocks, and the browser text; where the editor is the later of the two the text is no
 * longer selected (use-click-selection.js of @wordpress/block-editor), so a writer on a slow machine has to try once more, too.
 */
async function selectAcross( canvas: FrameLocator, page: Page ) {
	await expect( async () => {
		await caretAt( canvas, page, 'One', 'Home' );
		await page.keyboard.press( 'ArrowRight' );
		await canvas.getByText( 'Three', { exact: true } ).click( {
			modifiers: [ 'Shift' ],
			position: { x: 1, y: 5 },
		} );
		await page.keyboard.press( 'Shift+ArrowRight' );
		await page.keyboard.press( 'Shift+ArrowRight' );
		// A browser tells of a selection a little later.
		await expect
			.poll( () => selectionEnd( page ), { timeout: 3_000 } )
			.toBe( 2 );
	} ).toPass();
}

test( 'typing over a selection of several headings leaves the last body', async ( {
	page,
} ) => {
	const canvas = await open( page, content );
	const left = ( heading: string, ...before: string[] ) =>
		list( benefit( heading, joined( ...before, paragraph( 'Third' ) ) ) );
	await test.step( 'characters', async () => {
		await selectAcross( canvas, page );
		await page.keyboard.type( 'x<y' );
		expect( await contentOf( page ) ).toBe( left( 'Ox&lt;yree' ) );
		// What was typed since is a step of its own, as everywhere.
		await undo( page, left( 'Oxree' ) );
		await undo( page, content );
	} );
	for ( const key of [ 'Backspace', 'Delete' ] ) {
		await test.step( key, async () => {
			await selectAcross( canvas, page );
			await page.keyboard.press( key );
			expect( await contentOf( page ) ).toBe( left( 'Oree' ) );
			await page.keyboard.type( 'k' );
			expect( await contentOf( page ) ).toBe( left( 'Okree' ) );
			await page.keyboard.press( 'ControlOrMeta+z' );
			await undo( page, content );
		} );
	}
	await test.step( 'Enter', async () => {
		await selectAcross( canvas, page );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.type( 'k' );
		expect( await contentOf( page ) ).toBe(
			left( 'O', paragraph( 'kree' ) )
		);
		await page.keyboard.press( 'ControlOrMeta+z' );
		await undo( page, content );
	} );
	await test.step( 'a composition', async () => {
		await selectAcross( canvas, page );
		const devTools = await page.context().newCDPSession( page );
		await devTools.send( 'Input.imeSetComposition', {
			text: 'き',
			selectionStart: 1,
			selectionEnd: 1,
		} );
		await devTools.send( 'Input.insertText', { text: '気' } );
		expect( await contentOf( page ) ).toBe( left( 'O気ree' ) );
	} );
} );

test( 'a selection of several headings is copied and cut as it is', async ( {
	context,
	page,
} ) => {
	await context.grantPermissions( [ 'clipboard-read', 'clipboard-write' ] );
	const canvas = await open( page, content );
	const copied = () =>
		page.evaluate( async () => {
			const [ item ] = await navigator.clipboard.read();
			const blob = await item?.getType( 'text/html' );
			return ( ( await blob?.text() ) ?? '' ).replace( /<.*?>/g, '' );
		} );
	for ( const [ key, after ] of [
		[ 'c', content ],
		[ 'x', list( benefit( 'Oree', paragraph( 'Third' ) ) ) ],
	] as const ) {
		await test.step( key, async () => {
			await selectAcross( canvas, page );
			await selectionSeen( page );
			await page.keyboard.press( `ControlOrMeta+${ key }` );
			await expect.poll( () => contentOf( page ) ).toBe( after );
			expect( ( await copied() ).replace( /\s/g, '' ) ).toBe(
				'neFirstTwoSecondTh'
			);
		} );
	}
	await undo( page, content );
} );

test( 'a key on a whole benefit takes that, held down no more, and with the last one goes the list', async ( {
	page,
} ) => {
	const before = paragraph( 'Before' );
	const saved = joined( before, list( one, two ) );
	const canvas = await open( page, saved );
	const focusFirst = () =>
		canvas
			.getByRole( 'document', { name: 'Block: Benefit', exact: true } )
			.first()
			.focus();
	const left = joined( before, list( two ) );
	await test.step( 'a whole benefit', async () => {
		await focusFirst();
		await page.keyboard.down( 'Backspace' );
		await expect.poll( () => contentOf( page ) ).toBe( left );
		// The same key, still held down: it repeats.
		await focusFirst();
		await page.keyboard.down( 'Backspace' );
		await page.keyboard.up( 'Backspace' );
		expect( await contentOf( page ) ).toBe( left );
	} );
	await test.step( 'the last one', async () => {
		await focusFirst();
		await page.keyboard.press( 'Backspace' );
		await expect.poll( () => contentOf( page ) ).toBe( before );
		await page.keyboard.type( '!' );
		expect( await contentOf( page ) ).toBe( paragraph( 'Before!' ) );
		await page.keyboard.press( 'ControlOrMeta+z' );
		await undo( page, left );
		await undo( page, saved );
	} );
} );

test( 'a selection from a heading into its body takes nothing else', async ( {
	page,
} ) => {
	const saved = list(
		benefit( 'One', joined( paragraph( 'First' ), paragraph( 'More' ) ) ),
		two
	);
	const canvas = await open( page, saved );
	const select = async ( key: string ) => {
		await caretAt( canvas, page, 'One', 'Home' );
		await page.keyboard.press( 'ArrowRight' );
		await canvas.getByText( 'First', { exact: true } ).click( {
			modifiers: [ 'Shift' ],
			position: { x: 1, y: 5 },
		} );
		await page.keyboard.press( 'Shift+ArrowRight' );
		await expect.poll( () => selectionEnd( page ) ).toBe( 1 );
		await page.keyboard.press( key );
	};
	for ( const [ key, heading ] of [
		[ 'Backspace', 'Oirst' ],
		[ 'x', 'Oxirst' ],
	] as const ) {
		await select( key );
		expect( await contentOf( page ) ).toBe(
			list( benefit( heading, paragraph( 'More' ) ), two )
		);
		await undo( page, saved );
	}
} );

test( 'a composition and a dead key go where they are typed', async ( {
	page,
} ) => {
	const canvas = await open( page, content );
	const devTools = await page.context().newCDPSession( page );
	const compose = ( text: string ) =>
		devTools.send( 'Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		} );
	await caretAt( canvas, page, 'Two', 'Home' );
	await page.keyboard.press( 'Shift+End' );
	await compose( 'き' );
	await compose( 'きも' );
	// While it is being composed, a key belongs to the composition.
	for ( const key of [ 'Enter', 'Backspace', 'Tab' ] ) {
		await devTools.send( 'Input.dispatchKeyEvent', {
			type: 'rawKeyDown',
			key,
			windowsVirtualKeyCode: 229,
		} );
	}
	await devTools.send( 'Input.insertText', { text: '気持ち' } );
	expect( await contentOf( page ) ).toBe(
		list( one, benefit( '気持ち', paragraph( 'Second' ) ), three )
	);
	await compose( '´' );
	await devTools.send( 'Input.insertText', { text: 'é' } );
	expect( await contentOf( page ) ).toContain( '>気持ちé</h3>' );
} );
