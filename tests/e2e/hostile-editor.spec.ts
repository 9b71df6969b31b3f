/**
 * What an administrator has in the attributes of blocks in the editor, and blocks with values that are none.
 */
import type { Page } from '@playwright/test';
import hostile from '../fixtures/hostile.json';
import { blockFiles, readMetadata } from '../helpers/block-metadata';
import {
	contentOf,
	isDirty,
	newPost,
	openPost,
	readPosts,
	savePost,
} from './editor';
import { keepFigures } from './figures';
import { expect, test } from './fixtures';
import { expectQuietPages } from './hostile';
import { asWordPress, textAttributes } from './hostile-attributes';
import {
	expectQuiet,
	listen,
	namesIn,
	settled,
	vectors,
} from './hostile-watch';
import { article, benefit, callout, joined, list, paragraph } from './markup';

type EditorWindow = Window & {
	wp: {
		blocks: {
			createBlock: (
				name: string,
				attributes: object,
				inner?: object[]
			) => object;
		};
		data: {
			dispatch: ( store: string ) => {
				resetBlocks: ( all: object[] ) => void;
			};
		};
	};
};

declare const window: EditorWindow;

/** Puts an article for each vector into the open editor, with it as every text of every block: as HTML, or as somebody types it. Gives how many attributes that makes. */
const fillEditor = ( page: Page, as: 'html' | 'text' ): Promise< number > =>
	page.evaluate(
		( { markups, names, isText } ) => {
			const { blocks, data } = window.wp;
			const words = [ 'heading', 'conditionName', 'label' ];
			let tried = 0;
			const escape = document.createElement( 'b' );
			const make = (
				name: string,
				markup: string,
				inner: object[] = []
			) => {
				escape.textContent = markup;
				const text = isText ? escape.innerHTML : markup;
				const texts = names[ `practice-blocks/${ name }` ] ?? [];
				const attributes = {
					...Object.fromEntries(
						texts.map( ( key ) => [
							key,
							words.includes( key ) ? text : markup,
						] )
					),
					metadata: { name: markup },
					style: { color: { text: markup } },
				};
				tried += Object.keys( attributes ).length;
				return blocks.createBlock(
					`practice-blocks/${ name }`,
					attributes,
					inner
				);
			};
			data.dispatch( 'core/block-editor' ).resetBlocks(
				markups.map( ( markup ) =>
					make( 'condition-article', markup, [
						make( 'benefit-list', markup, [
							make( 'benefit', markup ),
						] ),
						make( 'suitable-for', markup ),
					] )
				)
			);
			return tried;
		},
		{ markups: vectors, names: textAttributes, isText: as === 'text' }
	);

/** Puts a paragraph for each vector into the open editor, with it as its words. */
const fillWithParagraphs = ( page: Page ): Promise< void > =>
	page.evaluate( ( markups ) => {
		const { blocks, data } = window.wp;
		data.dispatch( 'core/block-editor' ).resetBlocks(
			markups.map( ( content ) =>
				blocks.createBlock( 'core/paragraph', { content } )
			)
		);
	}, vectors );

test( 'what an administrator writes into attributes and words runs where WordPress runs it, and nowhere else @full', async ( {
	page,
	visitor,
	ourErrors,
} ) => {
	test.setTimeout( 300_000 );
	const ran = await listen( page.context() );
	const seen = await listen( visitor.context() );
	await newPost( page );
	await fillWithParagraphs( page );
	await settled( page );
	const alone = namesIn( ran );
	let tried = await fillEditor( page, 'html' );
	await settled( page );
	expect( alone ).toEqual( expect.arrayContaining( namesIn( ran ) ) );
	ran.length = 0;
	tried += await fillEditor( page, 'text' );
	await expectQuiet( page, ran );
	const content = await contentOf( page );
	for ( const name of Object.keys( textAttributes ) ) {
		expect(
			content.split( `<!-- wp:${ name } ` ).length - 1,
			name
		).toBeGreaterThanOrEqual( vectors.length );
	}
	const { id, link } = await savePost( page, content, 'publish' );
	await expectQuietPages(
		visitor,
		seen,
		[ link, `${ link }feed/?withoutcomments=1` ],
		'ran('
	);
	await openPost( page, id );
	await expectQuiet( page, ran );
	ourErrors.length = 0;
	await keepFigures( 'hostile-editor', [
		{ what: 'inputs tried', value: tried },
		{ what: 'ran in words in WordPress alone', value: alone.length },
	] );
} );

const BLOCKS: Record< string, string > = {
	'practice-blocks/benefit-list': list( benefit( 'Word', '' ) ),
	'practice-blocks/benefit': list( benefit( 'Word', '' ) ),
	'practice-blocks/suitable-for': callout( 'Word', 'A label', '' ),
	'practice-blocks/condition-article': article( paragraph( 'Word' ) ),
};

const withComment = ( name: string, comment: string ): string =>
	( BLOCKS[ name ] ?? '' ).replace(
		`<!-- wp:${ name } -->`,
		`<!-- wp:${ name } ${ comment } -->`
	);

test( 'values that are none are read as they are, with their words, and a share of them is opened @full', async ( {
	page,
	ourErrors,
} ) => {
	test.setTimeout( 300_000 );
	const posts = blockFiles.flatMap( ( file ) => {
		const { name, attributes } = readMetadata( file );
		const comments = [
			...Object.keys( attributes ).flatMap( ( attribute ) =>
				hostile.values.map( ( value ) =>
					asWordPress( { [ attribute ]: value } )
				)
			),
			// WordPress takes what follows in the post for the rest of any other.
			...hostile.comments.filter( ( comment ) =>
				comment.endsWith( '}' )
			),
		];
		return comments.map( ( comment ) => withComment( name, comment ) );
	} );
	expect( posts.length ).toBeGreaterThan( 300 );
	const deep = Array.from( { length: 200 } ).reduce< string >(
		( inner ) => article( inner ),
		paragraph( 'Word' )
	);
	// So many that each value of each kind is among them: the editor takes long to draw all.
	const some = posts.filter( ( _post, index ) => index % 7 === 0 );
	const { id, raw } = await savePost( page, joined( ...some ) );
	await openPost( page, id );
	await expect(
		page.getByText( 'encountered an unexpected error' )
	).toHaveCount( 0 );
	expect( await contentOf( page ) ).toBe( raw );
	expect( await isDirty( page ) ).toBe( false );
	const readings = await readPosts( page, [ ...posts, deep ] );
	expect(
		readings.flatMap( ( { content }, index ) =>
			content.split( 'Word' ).length === 2 ? [] : [ posts[ index ] ]
		)
	).toEqual( [] );
	ourErrors.length = 0;
	await keepFigures( 'hostile-values', [
		{ what: 'inputs tried', value: readings.length },
		{ what: 'opened in the editor itself', value: some.length },
	] );
} );
