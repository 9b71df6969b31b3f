/**
 * Any document, saved by anybody: what our blocks write is stored, read, shown, changed and stored again, and nothing is lost of it.
 * Only `npm run test:full` tries it: `bin/reliability/round-trip.mjs` has ten thousand of them.
 */
import fc from 'fast-check';

import { documents } from '../helpers/documents';
import { newPost, readPosts } from './editor';
import { keepFigures } from './figures';
import { expect, logIn, test } from './fixtures';
import {
	change,
	filtered,
	lettersIn,
	settled,
	store,
	write,
} from './round-trip';

const COUNT = Number( process.env[ 'PRACTICE_BLOCKS_DOCUMENTS' ] ?? 70 );

/** So many at once: the browser and WordPress hold no more of them. */
const AT_ONCE = 100;

/** Every so manyth is opened in the editor and changed there. */
const OPENED = 5;

/** With it, the same documents come again. */
const SEED = Number( process.env[ 'PRACTICE_BLOCKS_SEED' ] ?? Date.now() );

/** Shortcodes that WordPress knows: its page shows something else instead. */
const SHORTCODE = /\[(gallery|caption)/;

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

/** The shortest document that two steps do not agree on, from where they part; undefined when there is none. */
const difference = ( before: string[], after: string[] ) =>
	before
		.flatMap( ( one, index ) => {
			const other = after[ index ] ?? '';
			let at = 0;
			while ( at < one.length && one[ at ] === other[ at ] ) {
				at++;
			}
			const part = ( text: string ) =>
				text.slice( Math.max( 0, at - 80 ), at + 80 );
			return one === other
				? []
				: [ { before: part( one ), after: part( other ), in: one } ];
		} )
		.sort( ( one, other ) => one.in.length - other.in.length )
		.map( ( found ) => ( {
			...found,
			in: found.in.slice( 0, 2000 ),
		} ) )[ 0 ];

for ( const role of [ 'administrator', 'author', 'contributor' ] as const ) {
	test( `any document stays as it is when its ${ role } saves it @full`, async ( {
		page,
	} ) => {
		test.setTimeout( 90_000 + COUNT * 1000 );
		if ( role !== 'administrator' ) {
			await logIn( page, role );
		}
		const isFree = role === 'administrator';
		await newPost( page );
		let opened = 0;
		for ( let tried = 0; tried < COUNT; tried += AT_ONCE ) {
			const trees = fc.sample( documents( isFree ), {
				numRuns: Math.min( AT_ONCE, COUNT - tried ),
				seed: SEED + tried,
			} );
			const hint = `seed ${ SEED + tried }`;
			const written = await write( page, trees );
			const expected = written.map( settled );

			const stored = await store( page, written );
			const raw = stored.map( ( { content } ) => content.raw );
			expect(
				difference( isFree ? written : written.map( filtered ), raw ),
				hint
			).toBeUndefined();

			const read = await readPosts( page, raw );
			expect(
				read.flatMap( ( { invalid } ) => invalid ),
				hint
			).toEqual( [] );
			expect(
				difference(
					expected,
					read.map( ( { content } ) => content )
				),
				hint
			).toBeUndefined();

			for ( const slash of [ '/', '\\/' ] ) {
				const moved = await readPosts(
					page,
					expected.map( ( content ) => move( content, slash ) )
				);
				expect(
					moved.flatMap( ( { invalid } ) => invalid ),
					hint
				).toEqual( [] );
				expect(
					difference(
						expected.map( ( content ) =>
							content.replaceAll( OLD, NEW )
						),
						moved.map( ( { content } ) => content )
					),
					hint
				).toBeUndefined();
			}

			const shown = stored.filter(
				( { content } ) => ! SHORTCODE.test( content.raw )
			);
			expect(
				difference(
					await lettersIn(
						page,
						shown.map( ( { content } ) => content.raw )
					),
					await lettersIn(
						page,
						shown.map( ( { content } ) => content.rendered )
					)
				),
				hint
			).toBeUndefined();

			const isOpened = ( _one: unknown, index: number ) =>
				index % OPENED === 0;
			const changes = await change( page, raw.filter( isOpened ) );
			opened += changes.filter( ( { changed } ) => changed ).length;
			expect(
				difference(
					expected.filter( isOpened ),
					changes.map( ( { content } ) => content )
				),
				hint
			).toBeUndefined();

			const again = await store(
				page,
				read.map( ( { content } ) => content ),
				stored.map( ( { id } ) => id )
			);
			expect(
				difference(
					expected,
					again.map( ( { content } ) => content.raw )
				),
				hint
			).toBeUndefined();
		}
		expect( opened ).toBeGreaterThan( COUNT / OPENED / 2 );
		await keepFigures( `round-trip-${ role }`, {
			title: `Documents saved by their ${ role }`,
			figures: [
				{ what: 'documents tried', value: COUNT },
				{ what: 'invalid', value: 0 },
				{ what: 'changed', value: 0 },
				{ what: 'changed in the editor and taken back', value: opened },
			],
		} );
	} );
}
