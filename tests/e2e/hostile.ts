/**
 * Posts that hostile content (hostile-watch.ts) is written into, in every place of every one of our blocks.
 */
import type { Page } from '@playwright/test';
import { blockFiles, readMetadata } from '../helpers/block-metadata';
import { nonceOf } from './editor';
import { expect } from './fixtures';
import { dormant, expectQuiet, vectors } from './hostile-watch';
import { article, benefit, callout, joined, list, paragraph } from './markup';

/** The attributes of each of our blocks that a text can stand in, as block.json has them, and those of block supports. */
export const textAttributes: Record< string, string[] > = Object.fromEntries(
	blockFiles.map( ( file ) => {
		const { name, attributes } = readMetadata( file );
		return [
			name,
			[
				...Object.entries( attributes ).flatMap(
					( [ attribute, { type } ] ) =>
						/string|rich-text/.test( type ) ? [ attribute ] : []
				),
				'anchor',
				'className',
				'backgroundColor',
				'textColor',
				'gradient',
				'borderColor',
				'fontSize',
				'fontFamily',
				'ariaLabel',
			],
		];
	} )
);

/** Each attribute of a block with the text as its value, of whatever type it should be. */
const attributesOf = ( name: string, markup: string ) => ( {
	...Object.fromEntries(
		( textAttributes[ name ] ?? [] ).map( ( key ) => [ key, markup ] )
	),
	metadata: { name: markup },
	style: { color: { text: markup }, spacing: { padding: markup } },
	start: markup,
	level: markup,
	headingLevel: markup,
	align: markup,
	layout: { type: markup },
} );

/** Writes attributes into the comment of a block. */
type Comment = ( attributes: object ) => string;

/** As WordPress writes them. */
export const asWordPress: Comment = ( attributes ) =>
	JSON.stringify( attributes )
		.replaceAll( '--', '\\u002d\\u002d' )
		.replaceAll( '<', '\\u003c' )
		.replaceAll( '>', '\\u003e' )
		.replaceAll( '&', '\\u0026' )
		.replaceAll( '\\"', '\\u0022' );

/**
 * Writes them in another way, and counts them.
 *
 * @param comment The way.
 * @return It, and how many it has written.
 */
export function counting( comment: Comment ): {
	comment: Comment;
	count: () => number;
} {
	let count = 0;
	return {
		comment: ( attributes ) => {
			count += Object.keys( attributes ).length;
			return comment( attributes );
		},
		count: () => count,
	};
}

/** As somebody writes them who forgets to escape. */
export const asIs: Comment = ( attributes ) => JSON.stringify( attributes );

const escape = ( text: string ): string =>
	text.replaceAll( '&', '&amp;' ).replaceAll( '<', '&lt;' );

/**
 * Blocks with a text in every place of them.
 *
 * @param markup  The text.
 * @param comment Writes attributes into the comment of a block.
 * @param isRaw   Whether it stands in words and in elements as HTML; else in words only, as somebody types it.
 * @param turn    Which kind of block it is in; all when left out.
 * @return Saved markup that nobody's editor wrote, with the word "Heading" in it.
 */
function write(
	markup: string,
	comment: Comment,
	isRaw: boolean,
	turn?: number
): string {
	const text = escape( markup );
	const words = isRaw ? markup : text;
	const inTag = ( attribute: string ) =>
		isRaw ? ` ${ attribute }="${ markup }"` : '';
	const hostile = ( block: string ) =>
		block
			.replace(
				/<!-- wp:(practice-blocks\/[\w-]+) -->/g,
				( _comment, name ) =>
					`<!-- wp:${ name } ${ comment( attributesOf( name, markup ) ) } -->`
			)
			.replace( /<(?:ol|div)/, ( tag ) => tag + inTag( 'start' ) )
			.replace( /<(?:li|h3)/g, ( tag ) => tag + inTag( 'style' ) );
	const kinds = [
		article( paragraph( words ) ),
		list( benefit( `Heading ${ words }`, '' ) ),
		callout( words, words, '' ),
	];
	return joined(
		...( isRaw && turn !== undefined
			? []
			: [
					list( benefit( `Heading ${ text }`, '' ) ),
					callout( text, text, '' ),
				] ),
		...kinds
			.filter(
				( _kind, index ) => turn === undefined || index === turn % 3
			)
			.map( hostile )
	);
}

/** How a post is written. */
interface Writing {
	/** Writes attributes into the comments of blocks. */
	comment: Comment;
	/** Whether words and elements have it as HTML. */
	isRaw: boolean;
	/** Which hostile content; all of it when left out. */
	some?: readonly string[];
	/** With it, each text is in one kind of block only, beginning with this one: three such posts have it in all. */
	turn?: number;
}

/**
 * A post with hostile content.
 *
 * @param writing How it is written.
 * @return Saved markup.
 */
export const post = ( { comment, isRaw, some, turn }: Writing ): string =>
	joined(
		...( some ?? vectors ).map( ( markup, index ) =>
			write(
				markup,
				comment,
				isRaw,
				turn === undefined ? undefined : turn + index
			)
		)
	);

/**
 * Shows pages to a visitor, and expects that nothing of them runs, neither by itself nor when it is touched.
 *
 * @param visitor   The visitor.
 * @param ran       What ran until now.
 * @param addresses The pages.
 */
export async function expectQuietPages(
	visitor: Page,
	ran: string[],
	addresses: string[]
): Promise< void > {
	for ( const address of addresses ) {
		// A feed may be offered as a file.
		await visitor.goto( address ).catch( () => undefined );
		await expectQuiet( visitor, ran );
		expect( await dormant( visitor ), address ).toEqual( [] );
	}
}

/**
 * Publishes a draft, as the administrator.
 *
 * @param page The administrator's page.
 * @param id   The post's number.
 */
export async function publish( page: Page, id: number ): Promise< void > {
	const published = await page.request.post( `/wp-json/wp/v2/posts/${ id }`, {
		headers: { 'X-WP-Nonce': await nonceOf( page ) },
		data: { status: 'publish' },
	} );
	expect( published.status() ).toBe( 200 );
}
