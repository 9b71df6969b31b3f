/**
 * Hostile content on the clipboard, pasted wherever our code takes it and saved: nothing of it runs that would not run with the plugin
 * switched off, for whoever pastes, for a visitor and for the administrator.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { pasteAsProgram } from './clipboard';
import { contentOf, newPost, nonceOf, openPost, savePost } from './editor';
import { keepFigures } from './figures';
import { expect, test } from './fixtures';
import { post, ROLES, saveAs, writerOf } from './hostile';
import { asWordPress } from './hostile-attributes';
import { dormant, listen, namesIn, settled, vectors } from './hostile-watch';
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

/** A post that was saved. */
type Saved = { id: number; link: string };

/** What two people see of a post, and what ran in their browsers. */
type Readers = { page: Page; ran: string[]; visitor: Page; seen: string[] };

/** Opens a post in the administrator's editor, and tells what ran. */
async function open(
	{ page, ran }: Readers,
	{ id }: Saved
): Promise< string[] > {
	ran.length = 0;
	await openPost( page, id );
	await settled( page );
	return namesIn( ran ).map( ( name ) => `${ name } when opened` );
}

/** Shows a post to a visitor, and to the administrator as a preview. Tells what ran, and what would when it is touched. */
async function show(
	{ page, ran, visitor, seen }: Readers,
	{ id, link }: Saved
): Promise< string[] > {
	ran.length = 0;
	seen.length = 0;
	const asleep: string[] = [];
	for ( const { reader, address } of [
		{ reader: visitor, address: link },
		{ reader: page, address: `/?p=${ id }&preview=true` },
	] ) {
		const answer = await reader.goto( address );
		expect( answer?.status(), address ).toBe( 200 );
		await expect( reader.locator( 'body' ) ).toContainText(
			/Rest|Heading/
		);
		await settled( reader );
		asleep.push( ...( await dormant( reader ) ) );
	}
	return [
		...namesIn( seen ).map( ( name ) => `${ name } for a visitor` ),
		...namesIn( ran ).map( ( name ) => `${ name } in the preview` ),
		...asleep,
	];
}

const pastes = Object.entries( clipboards ).flatMap(
	( [ what, clipboard ], row ) =>
		// The editor takes long to open so much: each role's posts are opened from each place once, each clipboard's too.
		ROLES.map( ( role, column ) => ( {
			what,
			clipboard,
			role,
			opened: Object.keys( places )[ ( row + column ) % 4 ],
		} ) )
);

for ( const { what, clipboard, role, opened } of pastes ) {
	test( `${ what } with scripts, pasted anywhere by the ${ role }, runs nothing that WordPress does not run alone @full`, async ( {
		page,
		visitor,
		baseURL,
		ourErrors,
	} ) => {
		test.setTimeout( 600_000 );
		const ran = await listen( page.context() );
		const seen = await listen( visitor.context() );
		const writer = await writerOf( role, page, visitor );
		const here = writer === page ? ran : seen;
		const contexts = [ page.context(), visitor.context() ];
		const without = { name: 'e2e_without', url: `${ baseURL }` };
		const save = async ( written: string ): Promise< Saved > =>
			saveAs( role, page, writer, written );

		for ( const context of contexts ) {
			await context.addCookies( [ { ...without, value: '1' } ] );
		}
		const canvas = await newPost( writer );
		await canvas
			.getByRole( 'button', { name: 'Add default block' } )
			.click();
		const alone = await paste( writer, here, clipboard );
		const savedAlone = await save( await contentOf( writer ) );
		for ( const context of contexts ) {
			await context.clearCookies( { name: without.name } );
		}

		const { id } = await savePost( writer, content );
		const more: string[] = [];
		const saved: Array< Saved & { place: string } > = [];
		for ( const [ place, click ] of Object.entries( places ) ) {
			await click( await openPost( writer, id ) );
			more.push(
				...( await paste( writer, here, clipboard ) )
					.filter( ( name ) => ! alone.includes( name ) )
					.map( ( name ) => `${ name } in ${ place }` )
			);
			// Saved blocks in a post, as HTML and as attributes, are what hostile.spec.ts shows to others.
			if ( what !== 'saved blocks' ) {
				const one = await save( await contentOf( writer ) );
				saved.push( { place, ...one } );
			}
		}

		await visitor.context().clearCookies();
		const readers = { page, ran, visitor, seen };
		const read = async ( one: Saved, isOpened: boolean ) => [
			...( await show( readers, one ) ),
			...( isOpened ? await open( readers, one ) : [] ),
		];
		const shown: Array< { name: string; place: string } > = [];
		for ( const { place, ...one } of saved ) {
			const names = await read( one, place === opened );
			shown.push( ...names.map( ( name ) => ( { name, place } ) ) );
		}
		// What is not there at all needs no comparing.
		const shownAlone = shown.length ? await read( savedAlone, true ) : [];
		more.push(
			...shown
				.filter( ( { name } ) => ! shownAlone.includes( name ) )
				.map( ( { name, place } ) => `${ name } in ${ place }, saved` )
		);
		// Whom WordPress trusts with scripts may have saved some, which are nothing for the lists that other tests look at.
		const headers = { 'X-WP-Nonce': await nonceOf( page ) };
		for ( const one of [ savedAlone, ...saved ] ) {
			await page.request.delete(
				`/wp-json/wp/v2/posts/${ one.id }?force=true`,
				{ headers }
			);
		}
		await keepFigures(
			`hostile-paste-${ what.replace( ' ', '-' ) }-${ role }`,
			[
				{
					what: 'inputs tried',
					value: inputs.length * Object.keys( places ).length,
				},
				{
					what: 'posts saved and seen by others',
					value: saved.length,
				},
				{ what: 'ran in WordPress alone', value: alone.length },
				{ what: 'ran with the plugin only', value: more.length },
			]
		);
		expect( more ).toEqual( [] );
		ourErrors.length = 0;
	} );
}
