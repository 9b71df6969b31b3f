/**
 * The way that documents go: stored, read, moved to another site, shown, changed and stored again. What WordPress makes of a text on it is
 * what it makes of the same text in its own paragraph.
 */
import type { Page } from '@playwright/test';
import type { Tree } from '../helpers/any-block';
import { readPosts } from './editor';
import { expect } from './fixtures';
import { fill, keptByCore, paragraphsOf, store, write } from './round-trip';
import { change } from './round-trip-editor';
import { textIn, visible } from './round-trip-page';

/** So many documents to a post: the editor holds no more of them. */
const IN_A_POST = 50;

/** An element of WordPress's own that has no end. */
const ENDLESS = String.raw`<(?:hr|img)\b(?:"[^"]*"|[^">])*>`;

/** What WordPress writes another way in markup that not everybody may save: such an element, a name, and classes. */
const REWRITTEN = new RegExp(
	String.raw`${ ENDLESS }|aria-label="[^"]*"|class="[^"]*'[^"]*"`,
	'g'
);

/** The same afterwards. */
const AFTERWARDS = new RegExp( `${ ENDLESS }|(?:aria-label|class)="[^"]*"` );

/** The same in core's own block, which for a name or classes is a group. */
const inCore = ( part: string ): string =>
	part.startsWith( '<' ) ? part : `<div ${ part }></div>`;

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

/** What came of documents on their way. */
export type Tally = {
	/** Blocks that the editor called invalid, at any station. */
	invalid: number;
	/** Posts that were not as they should be, at any station. */
	changed: number;
	/** Documents that were changed in the editor on purpose, and undone. */
	edited: number;
};

/**
 * Takes documents all the way.
 *
 * @param page  A page with an open editor.
 * @param trees The documents.
 * @param hint  Said when it fails.
 * @param tally Counts what comes of them.
 */
export async function tryDocuments(
	page: Page,
	trees: Tree[],
	hint: string,
	tally: Tally
): Promise< void > {
	const expectSame = ( before: string[], after: string[], when: string ) => {
		const parted = partings( before, after );
		tally.changed += parted.length;
		expect( parted, `${ when }, ${ hint }` ).toEqual( [] );
	};
	/** Expects that the editor reads posts as they are, and calls none of their blocks invalid. */
	const expectRead = async (
		posts: string[],
		expected: string[],
		when: string
	) => {
		const read = await readPosts( page, posts );
		const invalid = read.flatMap( ( one ) => one.invalid );
		tally.invalid += invalid.length;
		expect( invalid, `${ when }, ${ hint }` ).toEqual( [] );
		expectSame(
			expected,
			read.map( ( { content } ) => content ),
			when
		);
	};

	const written = await write( page, trees );
	const postsWith = ( textOf: ( text: string ) => string ) =>
		inPosts( written.map( ( one ) => fill( one, textOf ) ) );
	const contents = inPosts( written.map( ( { content } ) => content ) );
	expectSame(
		contents,
		postsWith( ( text ) => text ),
		'written'
	);

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
					keptPart( inCore( part ) ).match( AFTERWARDS )?.[ 0 ] ?? ''
			)
		);
	expectSame(
		rewritten( postsWith( keptByCore( texts, coreRaw ) ) ),
		raw,
		'stored'
	);

	const [ coreRead ] = await readPosts( page, [ coreRaw ] );
	const settled = postsWith( keptByCore( texts, coreRead?.content ?? '' ) );
	await expectRead( raw, settled, 'read' );
	for ( const slash of [ '/', '\\/' ] ) {
		await expectRead(
			settled.map( ( content ) => move( content, slash ) ),
			settled.map( ( content ) => content.replaceAll( OLD, NEW ) ),
			'moved'
		);
	}

	const shown = keptByCore( texts, coreTexts?.content.rendered ?? '' );
	expectSame(
		await textIn( page, inPosts( await visible( page, trees, shown ) ) ),
		await textIn(
			page,
			stored.map( ( { content } ) => content.rendered )
		),
		'shown'
	);

	const changes = await change( page, raw );
	for ( const when of [ 'opened', 'undone' ] as const ) {
		expectSame(
			settled,
			changes.map( ( one ) => one[ when ] ),
			when
		);
	}
	const changed = changes.map( ( one ) => one.changed );
	const again = await store(
		page,
		changed,
		stored.map( ( { id } ) => id )
	);
	const savedAgain = again.map( ( { content } ) => content.raw );
	expectSame( rewritten( changed ), savedAgain, 'stored again' );
	await expectRead( savedAgain, changed, 'read again' );
	tally.edited += changes.reduce( ( sum, one ) => sum + one.count, 0 );
}
