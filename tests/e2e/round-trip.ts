/**
 * Documents on their way: written by the editor's own code in the browser, saved over REST in many to a request, read again.
 */
import type { Page } from '@playwright/test';
import type { Tree } from '../helpers/documents';
import { expect } from './fixtures';

type MadeBlock = {
	clientId: string;
	name: string;
	attributes: Record< string, unknown >;
	innerBlocks: MadeBlock[];
};

type EditorWindow = Window & {
	wp: {
		blocks: {
			createBlock: (
				name: string,
				attributes: object,
				inner: MadeBlock[]
			) => MadeBlock;
			parse: ( content: string ) => MadeBlock[];
			serialize: ( blocks: MadeBlock[] ) => string;
		};
		data: {
			dispatch: ( store: string ) => {
				removeBlock: ( clientId: string ) => void;
				resetEditorBlocks: ( blocks: MadeBlock[] ) => void;
				undo: () => void;
				updateBlockAttributes: (
					clientId: string,
					attributes: object
				) => void;
			};
			select: ( store: string ) => {
				getBlocks: () => MadeBlock[];
				getEditedPostContent: () => string;
			};
		};
		richText: {
			create: ( from: { text?: string; html?: string } ) => object;
			toHTMLString: ( text: { value: object } ) => string;
		};
	};
};

declare const window: EditorWindow;

/** As many as one request may hold: WP_REST_Server::get_max_batch_size(). */
const BATCH = 25;

/** Replaces signs in the text of saved markup, not in its tags and comments. */
const inText = ( html: string, signs: Record< string, string > ): string =>
	html.replace(
		/<!--.*?-->|<[^>]*>|[>\u00A0]/gs,
		( part ) => signs[ part ] ?? part
	);

/**
 * Saved markup as WordPress stores it for somebody who may not save any markup: a ">" in a text, which the editor writes as it is typed,
 * becomes an entity. So it does in any block.
 *
 * @param html Saved markup.
 * @return The same, stored.
 */
export const filtered = ( html: string ): string =>
	inText( html, { '>': '&gt;' } );

/**
 * Saved markup as the editor writes it for ever after it was opened once: signs are what the browser writes them as.
 *
 * @param html Saved markup, as written first or as stored.
 * @return The same, settled.
 */
export const settled = ( html: string ): string =>
	inText( html, { '>': '&gt;', '\u00A0': '&nbsp;' } );

/**
 * Makes documents, and writes them as the editor does when they were typed just now.
 *
 * @param page  A page with an open editor.
 * @param trees The documents.
 * @return Saved markup of each.
 */
export const write = ( page: Page, trees: Tree[] ): Promise< string[] > =>
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
		const make = ( tree: Tree ): MadeBlock =>
			blocks.createBlock(
				tree.name,
				{
					...tree.attributes,
					...Object.fromEntries(
						Object.entries( tree.texts ).map( ( [ key, runs ] ) => [
							key,
							htmlOf( runs ),
						] )
					),
				},
				tree.inner.map( make )
			);
		return given.map( ( tree ) => blocks.serialize( [ make( tree ) ] ) );
	}, trees );

/** A post as REST gives it to somebody who may edit it. */
export interface Stored {
	id: number;
	content: { raw: string; rendered: string };
}

/**
 * Saves documents over REST, as whoever is logged in on the page.
 *
 * @param page     The page.
 * @param contents Saved markup.
 * @param ids      The posts to save them in; new ones when left out.
 * @return The posts as WordPress stored them.
 */
export async function store(
	page: Page,
	contents: string[],
	ids: number[] = []
): Promise< Stored[] > {
	const nonce = await page.request.get(
		'/wp-admin/admin-ajax.php?action=rest-nonce'
	);
	const stored: Stored[] = [];
	for ( let first = 0; first < contents.length; first += BATCH ) {
		const response = await page.request.post( '/wp-json/batch/v1', {
			headers: { 'X-WP-Nonce': await nonce.text() },
			data: {
				requests: contents
					.slice( first, first + BATCH )
					.map( ( content, index ) => ( {
						method: 'POST',
						path: `/wp/v2/posts/${ ids[ first + index ] ?? '' }`.replace(
							/\/$/,
							''
						),
						body: { title: 'A document', content },
					} ) ),
			},
			timeout: 120_000,
		} );
		expect( response.status(), await response.text() ).toBe( 207 );
		const { responses }: { responses: { status: number; body: Stored }[] } =
			await response.json();
		for ( const { status, body } of responses ) {
			expect( [ 200, 201 ], JSON.stringify( body ) ).toContain( status );
			stored.push( body );
		}
	}
	return stored;
}

/**
 * What a visitor reads of some markup, as far as WordPress does not set it in other type: its letters.
 *
 * @param page  A page.
 * @param htmls The markup.
 * @return The letters of each.
 */
export const lettersIn = ( page: Page, htmls: string[] ): Promise< string[] > =>
	page.evaluate(
		( all ) =>
			all.map( ( html ) =>
				(
					new DOMParser().parseFromString( html, 'text/html' ).body
						.textContent ?? ''
				)
					.toLowerCase()
					// Between numbers, "x" becomes a sign.
					.replace( /[^\p{L}]|x/gu, '' )
			),
		htmls
	);

/**
 * Opens documents in the editor, changes something in each, and takes it back.
 *
 * @param page     A page with an open editor.
 * @param contents Saved markup.
 * @return Of each, whether the change was seen, and the markup after it was taken back.
 */
export const change = (
	page: Page,
	contents: string[]
): Promise< { changed: boolean; content: string }[] > =>
	page.evaluate( async ( all ) => {
		const { blocks, data } = window.wp;
		const { removeBlock, updateBlockAttributes } =
			data.dispatch( 'core/block-editor' );
		const { resetEditorBlocks, undo } = data.dispatch( 'core/editor' );
		const { getEditedPostContent } = data.select( 'core/editor' );
		const drawn = () =>
			new Promise( ( resolve ) => requestAnimationFrame( resolve ) );
		const flat = ( some: MadeBlock[] ): MadeBlock[] =>
			some.flatMap( ( one ) => [ one, ...flat( one.innerBlocks ) ] );
		const results = [];
		for ( const content of all ) {
			resetEditorBlocks( blocks.parse( content ) );
			await drawn();
			const there = flat(
				data.select( 'core/block-editor' ).getBlocks()
			).filter( ( { name } ) => name.startsWith( 'practice-blocks/' ) );
			// Any of them, each document another.
			const { clientId, name } =
				there[ results.length % there.length ] ?? {};
			const id = clientId ?? '';
			if ( name === 'practice-blocks/benefit-list' ) {
				updateBlockAttributes( id, { start: 12345, continues: false } );
			} else if ( name === 'practice-blocks/suitable-for' ) {
				updateBlockAttributes( id, { conditionName: 'Changed' } );
			} else if ( name === 'practice-blocks/benefit' ) {
				removeBlock( id );
			} else {
				updateBlockAttributes( id, { condition: 'changed' } );
			}
			await drawn();
			const changed = getEditedPostContent() !== content;
			undo();
			await drawn();
			results.push( { changed, content: getEditedPostContent() } );
		}
		return results;
	}, contents );
