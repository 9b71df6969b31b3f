/**
 * Keys at the edges of our blocks: they go where a writer expects, and never take a word away.
 */
import type { Page } from '@playwright/test';
import { contentOf, openPost, savePost } from './editor';
import { expect, test } from './fixtures';
import {
	article,
	benefit,
	callout,
	coreList,
	joined,
	list,
	paragraph,
	separator,
} from './markup';

/** Opens a saved post and puts the caret at the end of one of its texts. */
async function caretIn( page: Page, content: string, text: string ) {
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	await canvas.getByText( text, { exact: true } ).click();
	await page.keyboard.press( 'End' );
}

test( 'no key at an edge takes anything away', async ( { page } ) => {
	const emptyBody = paragraph( '' );
	// What the key is pressed on, and the text that the caret is put behind; in an empty body it is one Enter further.
	const cases = [
		{
			key: 'Backspace',
			behind: 'Heading 1',
			intoBody: true,
			content: list( benefit( 'Heading 1', emptyBody ) ),
		},
		{
			key: 'ControlOrMeta+Backspace',
			behind: 'Heading 8',
			intoBody: true,
			content: list( benefit( 'Heading 8', emptyBody ) ),
		},
		{
			key: 'Shift+Backspace',
			behind: 'Label 9',
			intoBody: true,
			content: callout( 'Condition 9', 'Label 9', emptyBody ),
		},
		{
			key: 'ControlOrMeta+Delete',
			behind: 'Before 10',
			content: joined(
				paragraph( 'Before 10' ),
				callout( 'Condition 10', 'Label 10', emptyBody )
			),
		},
		{
			key: 'Backspace',
			behind: 'Label 2',
			intoBody: true,
			content: callout( 'Condition 2', 'Label 2', emptyBody ),
		},
		{
			key: 'Delete',
			behind: 'Before 3',
			content: joined(
				paragraph( 'Before 3' ),
				list( benefit( '', paragraph( 'Body 3' ) ) )
			),
		},
		{
			key: 'Delete',
			behind: 'Before 4',
			content: joined(
				paragraph( 'Before 4' ),
				callout( 'Condition 4', 'Label 4', emptyBody )
			),
		},
		{
			key: 'Delete',
			behind: 'Before 5',
			content: joined(
				paragraph( 'Before 5' ),
				article( list( benefit( 'Heading 5', paragraph( 'Body 5' ) ) ) )
			),
		},
		{
			key: 'Delete',
			behind: 'End 6',
			content: joined(
				callout( 'Condition 6', 'Label 6', paragraph( 'End 6' ) ),
				coreList
			),
		},
		{
			key: 'Delete',
			behind: 'End 7',
			content: joined( article( paragraph( 'End 7' ) ), coreList ),
		},
	];
	const content = cases
		.map( ( one ) => one.content )
		.join( `\n\n${ separator }\n\n` );
	const { id } = await savePost( page, content );
	const canvas = await openPost( page, id );
	for ( const { key, behind, intoBody } of cases ) {
		await test.step( `${ key } behind ${ behind }`, async () => {
			await canvas.getByText( behind, { exact: true } ).click();
			await page.keyboard.press( 'End' );
			if ( intoBody ) {
				await page.keyboard.press( 'Enter' );
			}
			await page.keyboard.press( key );
			expect( await contentOf( page ) ).toBe( content );
		} );
	}
} );

test( 'Delete inside a callout joins its own paragraphs and leaves the list behind it alone', async ( {
	page,
} ) => {
	const behind = list( benefit( 'Heading', paragraph( 'Body' ) ) );
	await caretIn(
		page,
		joined(
			callout(
				'Condition',
				'Label',
				joined( paragraph( 'One' ), paragraph( 'Two' ) )
			),
			behind
		),
		'One'
	);
	await page.keyboard.press( 'Delete' );
	expect( await contentOf( page ) ).toBe(
		joined( callout( 'Condition', 'Label', paragraph( 'OneTwo' ) ), behind )
	);
} );

test( 'Delete at the end of a benefit takes in its duplicate with all its words', async ( {
	page,
} ) => {
	await caretIn(
		page,
		list( benefit( 'Heading', paragraph( 'Body' ) ) ),
		'Heading'
	);
	await page.keyboard.press( 'ControlOrMeta+Shift+d' );
	const doubled = list(
		benefit( 'Heading', paragraph( 'Body' ) ),
		benefit( 'Heading', paragraph( 'Body' ) )
	);
	expect( await contentOf( page ) ).toBe( doubled );
	// Over the body lies the toolbar of the duplicate: the keyboard goes around it.
	await page
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.getByText( 'Heading', { exact: true } )
		.first()
		.click();
	await page.keyboard.press( 'ArrowDown' );
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Delete' );
	expect( await contentOf( page ) ).toBe(
		list(
			benefit(
				'Heading',
				joined(
					paragraph( 'Body' ),
					paragraph( 'Heading' ),
					paragraph( 'Body' )
				)
			)
		)
	);
} );

test( 'Backspace at the start of a body joins it to the heading, and undo is one step', async ( {
	page,
} ) => {
	const content = list( benefit( 'A heading', paragraph( 'and text' ) ) );
	await caretIn( page, content, 'and text' );
	await page.keyboard.press( 'Home' );
	await page.keyboard.press( 'Backspace' );
	await page.keyboard.type( ',' );
	expect( await contentOf( page ) ).toContain( '>A heading,and text</h3>' );
	await page.keyboard.press( 'ControlOrMeta+z' );
	await page.keyboard.press( 'ControlOrMeta+z' );
	expect( await contentOf( page ) ).toBe(
		list( benefit( 'A heading', paragraph( 'and text' ) ) )
	);
} );

test( 'Enter inside a heading moves the rest into the body, and undo is one step', async ( {
	page,
} ) => {
	const content = list( benefit( 'Heading text', paragraph( 'Body' ) ) );
	await caretIn( page, content, 'Heading text' );
	for ( let times = 0; times < ' text'.length; times++ ) {
		await page.keyboard.press( 'ArrowLeft' );
	}
	await page.keyboard.press( 'Enter' );
	expect( await contentOf( page ) ).toBe(
		list(
			benefit(
				'Heading',
				joined( paragraph( ' text' ), paragraph( 'Body' ) )
			)
		)
	);
	await page.keyboard.press( 'ControlOrMeta+z' );
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'Enter in a blank benefit in the middle leaves the list, which goes on below', async ( {
	page,
} ) => {
	const content = list(
		benefit( 'One', paragraph( 'First' ) ),
		benefit( 'Two', paragraph( 'Second' ) )
	);
	await caretIn( page, content, 'First' );
	// A new line, out of the body, out of the list.
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Between' );
	expect( await contentOf( page ) ).toBe(
		joined(
			list( benefit( 'One', paragraph( 'First' ) ) ),
			paragraph( 'Between' ),
			list( benefit( 'Two', paragraph( 'Second' ) ) )
		)
	);
} );

test( 'Enter goes from a condition to its level to what is adapted', async ( {
	page,
} ) => {
	await caretIn(
		page,
		callout( 'A condition', 'A label', paragraph( '' ) ),
		'A condition'
	);
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( '!' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Adapted' );
	expect( await contentOf( page ) ).toBe(
		callout( 'A condition', 'A label!', paragraph( 'Adapted' ) )
	);
} );
