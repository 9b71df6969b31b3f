/**
 * The way that documents go: stored, read, moved to another site, shown, changed and stored again. What WordPress makes of a text on it is
 * what it makes of the same text in its own paragraph.
 */
import type { Page } from '@playwright/test';
import type { Tree } from '../helpers/any-block';
import { readPosts } from './editor';
import { expect } from './fixtures';
import { fill, keptByCore, paragraphsOf, store, write } from './round-trip';
import { change, lettersIn } from './round-trip-editor';

/** So many documents to a post: the editor holds no more of them. */
const IN_A_POST = 50;

/** Shortcodes that WordPress knows: its page shows none of these signs. */
const SHORTCODE = /\[gallery\]|\[caption id="a"\]|\[\/caption\]/g;

/** What WordPress writes another way in markup that not everybody may save: elements of its own blocks that have no end, and names. */
const REWRITTEN = /<(?:hr|img)\b(?:"[^"]*"|[^">])*>|aria-label="[^"]*"/g;

/** The same in core's own block, which for a name is a group. */
const inCore = ( part: string ): string =>
	part.startsWith( '<' )
		? part
		: `<div class="wp-block-group" ${ part }></div>`;

/** The site's domain before and after it moved, as `wp search-replace` replaces it. */
const [ OLD, NEW ] = [ '//example.org', '//moved.example' ];

/** A document on a site that moved; some programs write slashes in JSON with a backslash before them. */
const move = ( content: string, slash: string ): string =>
	content
		.replace( /<!-- wp:.*?-->/gs, ( comment ) =>
			comment.replaceAll( OLD, OLD.replaceAll( '/', slash ) )
		)
		.replaceAll( OLD, NEW )
		.replaceAll(
			OLD.replaceAll( '/', slash ),
			NEW.replaceAll( '/', slash )
		);

/** Where posts part that are to be the same. */
const partings = ( before: string[], after: string[] ) =>
	before.flatMap( ( one, index ) => {
		const other = after[ index ] ?? '';
		let at = 0;
		while ( at < one.length && one[ at ] === other[ at ] ) {
			at++;
		}
		const part = ( text: string ) =>
			text.slice( Math.max( 0, at - 200 ), at + 100 );
		return one === other
			? []
			: [ { before: part( one ), after: part( other ) } ];
	} );

/** Documents, as many to a post as one holds. */
const inPosts = ( contents: string[] ): string[] =>
	contents.flatMap( ( _one, index ) =>
		index % IN_A_POST
			? []
			: contents.slice( index, index + IN_A_POST ).join( '\n\n' )
	);

/** Expects that the editor reads posts as they are, and calls none of their blocks invalid. */
async function expectRead(
	page: Page,
	posts: string[],
	expected: string[],
	hint: string
): Promise< void > {
	const read = await readPosts( page, posts );
	expect(
		read.flatMap( ( { invalid } ) => invalid ),
		hint
	).toEqual( [] );
	expect(
		partings(
			expected,
			read.map( ( { content } ) => content )
		),
		hint
	).toEqual( [] );
}

/**
 * Takes documents all the way.
 *
 * @param page  A page with an open editor.
 * @param trees The documents.
 * @param hint  Said when it fails.
 * @return How many were changed in the editor.
 */
export async function tryDocuments(
	page: Page,
	trees: Tree[],
	hint: string
): Promise< number > {
	const written = await write( page, trees );
	const postsWith = ( textOf: ( text: string ) => string ) =>
		inPosts( written.map( ( one ) => fill( one, textOf ) ) );
	const contents = inPosts( written.map( ( { content } ) => content ) );
	expect(
		partings(
			contents,
			postsWith( ( text ) => text )
		)
	).toEqual( [] );

	const texts = [ ...new Set( written.flatMap( ( one ) => one.texts ) ) ];
	const parts = [
		...new Set(
			contents.flatMap( ( post ) => post.match( REWRITTEN ) ?? [] )
		),
	].map( inCore );
	const [ coreTexts, coreParts, ...stored ] = await store( page, [
		paragraphsOf( texts ),
		paragraphsOf( parts ),
		...contents,
	] );
	const coreRaw = coreTexts?.content.raw ?? '';
	const raw = stored.map( ( { content } ) => content.raw );
	const keptPart = keptByCore( parts, coreParts?.content.raw ?? '' );
	const rewritten = ( posts: string[] ) =>
		posts.map( ( post ) =>
			post.replace(
				REWRITTEN,
				( part ) =>
					keptPart( inCore( part ) ).match( REWRITTEN )?.[ 0 ] ?? ''
			)
		);
	expect(
		partings( rewritten( postsWith( keptByCore( texts, coreRaw ) ) ), raw ),
		hint
	).toEqual( [] );

	const [ coreRead ] = await readPosts( page, [ coreRaw ] );
	const settled = postsWith( keptByCore( texts, coreRead?.content ?? '' ) );
	await expectRead( page, raw, settled, hint );
	for ( const slash of [ '/', '\\/' ] ) {
		await expectRead(
			page,
			settled.map( ( content ) => move( content, slash ) ),
			settled.map( ( content ) => content.replaceAll( OLD, NEW ) ),
			hint
		);
	}

	expect(
		partings(
			await lettersIn(
				page,
				raw.map( ( content ) => content.replace( SHORTCODE, '' ) )
			),
			await lettersIn(
				page,
				stored.map( ( { content } ) => content.rendered )
			)
		),
		hint
	).toEqual( [] );

	const changes = await change( page, raw );
	for ( const when of [ 'opened', 'undone' ] as const ) {
		expect(
			partings(
				settled,
				changes.map( ( one ) => one[ when ] )
			),
			`${ when }, ${ hint }`
		).toEqual( [] );
	}
	const changed = changes.map( ( one ) => one.changed );
	const again = await store(
		page,
		changed,
		stored.map( ( { id } ) => id )
	);
	const savedAgain = again.map( ( { content } ) => content.raw );
	expect(
		partings( rewritten( changed ), savedAgain ),
		`again, ${ hint }`
	).toEqual( [] );
	await expectRead( page, savedAgain, changed, `again, ${ hint }` );
	return changes.reduce( ( sum, one ) => sum + one.count, 0 );
}
