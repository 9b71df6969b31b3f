/**
 * What WordPress changes in the settings of a block when somebody saves it who may not save any markup: not more than our documents leave
 * out (tests/helpers/settings.ts), and the same in its own block. docs/security.md says which.
 */
import type { Page } from '@playwright/test';
import { block } from '../helpers/any-block';
import { choicesOf } from '../helpers/any-setting';
import { blocks, put } from '../helpers/offered';
import { newPost, readPosts } from './editor';
import { expect, logIn, test } from './fixtures';
import { store, write } from './round-trip';

/** Between blocks in a post. */
const BETWEEN = '\n\nNext.\n\n';

/** Settings, each alone, of a block: as they are named when a test fails, and as its attributes. */
const settingsOf = ( name: string ) =>
	choicesOf( name ).flatMap( ( choice ) => {
		const { at, values, rewritten = [] } = choice;
		return [ ...values, ...rewritten ].map( ( value ) => ( {
			what: `${ at }: ${ JSON.stringify( value ) }`,
			attributes: put( choice, value ),
			isRewritten: rewritten.includes( value ),
		} ) );
	} );

/** Which settings of a block are not there any more, or make it invalid, when it was saved. */
async function changedIn(
	page: Page,
	name: string,
	settings: ReturnType< typeof settingsOf >
): Promise< string[] > {
	const written = await write(
		page,
		settings.map( ( { attributes } ) => block( name, {}, attributes ) )
	);
	const contents = written.map( ( { content } ) => content );
	const [ stored ] = await store( page, [ contents.join( BETWEEN ) ] );
	const parts = stored?.content.raw.split( BETWEEN ) ?? [];
	expect( parts ).toHaveLength( settings.length );
	const read = await readPosts( page, parts );
	return settings.flatMap( ( { what }, index ) =>
		read[ index ]?.content === contents[ index ] &&
		! read[ index ]?.invalid.length
			? []
			: what
	);
}

for ( const role of [ 'author', 'contributor' ] as const ) {
	test( `what WordPress changes in the settings that its ${ role } saves it changes in its own blocks, too @full`, async ( {
		page,
		ourErrors,
	} ) => {
		await logIn( page, role );
		await newPost( page );
		for ( const { name } of blocks ) {
			const settings = settingsOf( name );
			const rewritten = settings.filter( ( one ) => one.isRewritten );
			const expected = rewritten.map( ( { what } ) => what );
			expect
				.soft( await changedIn( page, name, settings ), name )
				.toEqual( expected );
			const inCore = [
				...( await changedIn( page, 'core/group', rewritten ) ),
				// Of a group, the editor takes older markup, which had no shadow and no border of one side.
				...( await changedIn( page, 'core/column', rewritten ) ),
			];
			expect
				.soft( inCore, `core's, as ${ name }` )
				.toEqual( expect.arrayContaining( expected ) );
		}
		// WordPress tells why a block is invalid, as a part of them are here.
		expect(
			ourErrors.filter(
				( text ) => ! text.startsWith( 'Block validation' )
			)
		).toEqual( [] );
		ourErrors.length = 0;
	} );
}
