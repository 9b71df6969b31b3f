/**
 * Documents on their way: written by the editor's own code in the browser, saved over REST in many to a request.
 */
import type { Page } from '@playwright/test';
import type { Tree } from '../helpers/any-block';
import { nonceOf } from './editor';
import { expect } from './fixtures';

type MadeBlock = object;

type EditorWindow = Window & {
	wp: {
		blocks: {
			createBlock: (
				name: string,
				attributes: object,
				inner: MadeBlock[]
			) => MadeBlock;
			serialize: ( blocks: MadeBlock[] ) => string;
		};
		richText: {
			create: ( from: { text?: string; html?: string } ) => object;
			toHTMLString: ( text: { value: object } ) => string;
		};
	};
};

declare const window: EditorWindow;

/** Saved markup in which the texts of a writer can be told from what the blocks write around them. */
export interface Written {
	/** The markup as the editor writes it. */
	content: string;
	/** The same, with the number of a text between two signs that no text has in its place. */
	frame: string;
	/** The texts: HTML. */
	texts: string[];
}

/**
 * Makes documents, and writes them as the editor does when they were typed just now.
 *
 * @param page  A page with an open editor.
 * @param trees The documents.
 * @return Saved markup of each.
 */
export const write = ( page: Page, trees: Tree[] ): Promise< Written[] > =>
	page.evaluate( ( given ) => {
		const { blocks, richText } = window.wp;
		const textOf = ( from: { text: string } | { html: string } ) =>
			richText.toHTMLString( { value: richText.create( from ) } );
		const htmlOf = ( runs: Tree[ 'texts' ][ string ] ) =>
			textOf( {
				html: runs
					.filter( ( [ text ] ) => text !== '' )
					.map( ( [ text, element ] ) =>
						element
							? `<${ element }>${ textOf( { text } ) }</${ element.split( ' ' )[ 0 ] }>`
							: textOf( { text } )
					)
					.join( ' ' ),
			} );
		const make = (
			tree: Tree,
			keep: ( html: string ) => string
		): MadeBlock =>
			blocks.createBlock(
				tree.name,
				{
					...tree.attributes,
					...Object.fromEntries(
						Object.entries( tree.texts ).map( ( [ key, runs ] ) => [
							key,
							keep( htmlOf( runs ) ),
						] )
					),
				},
				tree.inner.map( ( inner ) => make( inner, keep ) )
			);
		return given.map( ( tree ) => {
			const texts: string[] = [];
			const frame = make(
				tree,
				// Without a text some blocks write no element for it.
				( html ) => html && `\uE000${ texts.push( html ) - 1 }\uE001`
			);
			return {
				content: blocks.serialize( [ make( tree, ( html ) => html ) ] ),
				frame: blocks.serialize( [ frame ] ),
				texts,
			};
		} );
	}, trees );

/**
 * Puts texts back in their places.
 *
 * @param written A document.
 * @param textOf  What became of a text.
 * @return Saved markup.
 */
export const fill = (
	{ frame, texts }: Written,
	textOf: ( text: string ) => string
): string =>
	frame.replace( /\uE000(\d+)\uE001/g, ( _place, number: string ) =>
		textOf( texts[ Number( number ) ] ?? '' )
	);

/**
 * Core's own block, a paragraph, for each text.
 *
 * @param texts HTML.
 * @return Saved markup.
 */
export const paragraphsOf = ( texts: string[] ): string =>
	texts
		.map(
			( text ) =>
				`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`
		)
		.join( '\n\n' );

/**
 * What became of texts in core's own block.
 *
 * @param texts HTML, as paragraphsOf() had it.
 * @param kept  Its markup, after something was done to it: as it is stored, or as a page has it.
 * @return Gives the HTML that a text is now.
 */
export function keptByCore(
	texts: string[],
	kept: string
): ( text: string ) => string {
	const paragraphs = [ ...kept.matchAll( /<p(?: [^>]*)?>(.*?)<\/p>/gs ) ].map(
		( [ , html = '' ] ) => html
	);
	expect( paragraphs ).toHaveLength( texts.length );
	const byText = new Map(
		texts.map( ( text, index ) => [ text, paragraphs[ index ] ?? '' ] )
	);
	return ( text ) => byText.get( text ) ?? '';
}

/** A post as REST gives it to somebody who may edit it. */
export interface Stored {
	id: number;
	content: { raw: string; rendered: string };
}

/**
 * Saves posts over REST in one request, as whoever is logged in on the page.
 *
 * @param page     The page.
 * @param contents Saved markup; not more than a request may hold, which is 25.
 * @param ids      The posts to save them in; new ones when left out.
 * @return The posts as WordPress stored them.
 */
export async function store(
	page: Page,
	contents: string[],
	ids: number[] = []
): Promise< Stored[] > {
	const response = await page.request.post( '/wp-json/batch/v1', {
		headers: { 'X-WP-Nonce': await nonceOf( page ) },
		data: {
			requests: contents.map( ( content, index ) => ( {
				method: 'POST',
				path: [ '/wp/v2/posts', ids[ index ] ?? [] ].flat().join( '/' ),
				body: { title: 'Documents', content },
			} ) ),
		},
		timeout: 300_000,
	} );
	expect( response.status(), await response.text() ).toBe( 207 );
	const { responses }: { responses: { status: number; body: Stored }[] } =
		await response.json();
	return responses.map( ( { status, body } ) => {
		expect( [ 200, 201 ], JSON.stringify( body ) ).toContain( status );
		return body;
	} );
}
