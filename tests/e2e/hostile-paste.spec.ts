/**
 * Hostile content on the clipboard, pasted wherever our code takes it: nothing of it runs that would not run with the plugin switched off.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { pasteAsProgram } from './clipboard';
import { contentOf, newPost, openPost, savePost } from './editor';
import { keepFigures } from './figures';
import { expect, logIn, test } from './fixtures';
import { post, ROLES } from './hostile';
import { asWordPress } from './hostile-attributes';
import { listen, namesIn, settled, vectors } from './hostile-watch';
import { article, benefit, joined, list, paragraph } from './markup';

/** But for one for which WordPress takes the whole clipboard for saved markup. */
const inputs = vectors.filter( ( vector ) => ! vector.includes( '<!-- wp:' ) );

const sections = ( some: readonly string[] ): string =>
	some
		.map(
			( vector, index ) =>
				`<h3>${ index + 1 }. Rest ${ vector }</h3><p>It helps. ${ vector }</p>`
		)
		.join( '' );

type Clipboard = Parameters< typeof pasteAsProgram >[ 1 ];

const clipboards: Record< string, Clipboard > = {
	'an article': { html: sections( inputs ), text: 'It helps.' },
	'list items': {
		html: `<ol>${ inputs
			.map(
				( vector ) =>
					`<li><h3>Rest ${ vector }</h3><p>It helps. ${ vector }</p></li>`
			)
			.join( '' ) }</ol>`,
		text: 'It helps.',
	},
	'plain text': {
		text: inputs
			.map(
				( vector, index ) =>
					`${ index + 1 }. Rest ${ vector }\n\nIt helps. ${ vector }`
			)
			.join( '\n\n' ),
	},
	'saved blocks': {
		html: post( { comment: asWordPress, isRaw: true, some: inputs } ),
		text: 'It helps.',
	},
};

/** Where the caret is. */
const places: Record< string, ( canvas: FrameLocator ) => Promise< void > > = {
	'a paragraph': ( canvas ) => canvas.getByText( 'Outside' ).click(),
	'a heading of a benefit': ( canvas ) =>
		canvas.getByText( 'A benefit', { exact: true } ).click(),
	'a benefit': ( canvas ) => canvas.getByText( 'In a benefit' ).click(),
	'an empty article': ( canvas ) =>
		canvas.getByRole( 'textbox', { name: 'Your article' } ).click(),
};

const content = joined(
	paragraph( 'Outside' ),
	list( benefit( 'A benefit', paragraph( 'In a benefit' ) ) ),
	article( paragraph( '' ) )
);

/** Pastes, and tells what ran. */
async function paste(
	page: Page,
	ran: string[],
	clipboard: Clipboard
): Promise< string[] > {
	ran.length = 0;
	await pasteAsProgram( page, clipboard );
	await expect.poll( () => contentOf( page ) ).toMatch( /Rest|Heading/ );
	await settled( page );
	return namesIn( ran );
}

const pastes = Object.entries( clipboards ).flatMap( ( [ what, clipboard ] ) =>
	ROLES.map( ( role ) => ( { what, clipboard, role } ) )
);

for ( const { what, clipboard, role } of pastes ) {
	test( `${ what } with scripts, pasted anywhere by the ${ role }, runs nothing that WordPress does not run alone @full`, async ( {
		page,
		baseURL,
		ourErrors,
	} ) => {
		test.setTimeout( 400_000 );
		const ran = await listen( page.context() );
		if ( role !== 'administrator' ) {
			await logIn( page, role );
		}
		const without = { name: 'e2e_without', url: `${ baseURL }` };
		await page.context().addCookies( [ { ...without, value: '1' } ] );
		const canvas = await newPost( page );
		await canvas
			.getByRole( 'button', { name: 'Add default block' } )
			.click();
		const alone = await paste( page, ran, clipboard );
		await page.context().clearCookies( { name: without.name } );

		const { id } = await savePost( page, content );
		const more: string[] = [];
		for ( const [ place, click ] of Object.entries( places ) ) {
			await click( await openPost( page, id ) );
			more.push(
				...( await paste( page, ran, clipboard ) )
					.filter( ( name ) => ! alone.includes( name ) )
					.map( ( name ) => `${ name } in ${ place }` )
			);
		}
		expect( more ).toEqual( [] );
		ourErrors.length = 0;
		await keepFigures(
			`hostile-paste-${ what.replace( ' ', '-' ) }-${ role }`,
			{
				title: `Hostile content on the clipboard of the ${ role }: ${ what }`,
				figures: [
					{
						what: 'inputs tried',
						value: inputs.length * Object.keys( places ).length,
					},
					{ what: 'ran in WordPress alone', value: alone.length },
					{ what: 'ran with the plugin only', value: more.length },
				],
			}
		);
	} );
}
