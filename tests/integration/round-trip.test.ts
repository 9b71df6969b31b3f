/**
 * Laws that hold for any content, not only for the fixtures.
 */
import type { Block } from '@wordpress/blocks';
import fc from 'fast-check';
import { phrase } from '../helpers/any-text';
import { startEditor } from '../helpers/wordpress';

const { wp, problems } = startEditor();

/**
 * Text as it comes out of a field: no control characters, no white space that HTML would collapse, and none of the two
 * characters that rich text uses for itself (U+FEFF as padding, U+FFFC in place of an object).
 */
const anything = fc
	.string( { unit: 'grapheme', maxLength: 60 } )
	.map( ( text ) =>
		text
			.replace( /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF\uFFFC]/gu, '' )
			.replace( / +/g, ' ' )
			.trim()
	);

/** It, and what is known to be dangerous. */
const typed = fc.oneof( anything, phrase );

const html = ( text: string ) =>
	wp.richText.toHTMLString( { value: wp.richText.create( { text } ) } );

const level = fc.constantFrom( 2, 3, 4, 5, 6 );

const paragraph = typed.map( ( text ) =>
	wp.blocks.createBlock( 'core/paragraph', { content: html( text ) } )
);

const benefit = fc
	.tuple( typed, level, fc.array( paragraph, { maxLength: 3 } ) )
	.map( ( [ heading, itsLevel, body ] ) =>
		wp.blocks.createBlock(
			'practice-blocks/benefit',
			{ heading: html( heading ), level: itsLevel },
			body
		)
	);

const list = fc
	.record( {
		attributes: fc.record(
			{
				start: fc.integer( { min: -1000, max: 100_000 } ),
				reversed: fc.boolean(),
				continues: fc.boolean(),
				headingLevel: level,
				className: fc.constantFrom(
					'is-style-badge',
					'is-style-plain'
				),
			},
			{ requiredKeys: [] }
		),
		benefits: fc.array( benefit, { maxLength: 4 } ),
	} )
	.map( ( { attributes, benefits } ) =>
		wp.blocks.createBlock(
			'practice-blocks/benefit-list',
			attributes,
			benefits
		)
	);

const callout = fc
	.record( {
		conditionName: typed,
		label: typed,
		suitability: fc.stringMatching( /^[a-z]{1,8}(-[a-z]{1,8})?$/ ),
		headingLevel: level,
		body: fc.array( paragraph, { maxLength: 2 } ),
	} )
	.map( ( { conditionName, label, body, ...attributes } ) =>
		wp.blocks.createBlock(
			'practice-blocks/suitable-for',
			{
				...attributes,
				conditionName: html( conditionName ),
				label: html( label ),
			},
			body
		)
	);

const article = fc
	.array( fc.oneof( paragraph, list, callout ), { maxLength: 5 } )
	.map( ( blocks ) =>
		wp.blocks.createBlock( 'practice-blocks/condition-article', {}, blocks )
	);

const isValid = ( block: Block ): boolean =>
	block.isValid && block.innerBlocks.every( isValid );

const TEXTS = [ 'heading', 'content', 'conditionName', 'label' ];

/** Every word of a block, in order. */
const wordsOf = ( { attributes, innerBlocks }: Block ): string[] => [
	...TEXTS.filter( ( key ) => attributes[ key ] !== undefined ).map(
		( key ) =>
			wp.richText.create( { html: String( attributes[ key ] ) } ).text
	),
	...innerBlocks.flatMap( wordsOf ),
];

it( 'any article survives being saved and opened', () => {
	fc.assert(
		fc.property( article, ( block ) => {
			const [ opened, ...others ] = wp.blocks.parse(
				wp.blocks.serialize( block )
			);
			expect( others ).toEqual( [] );
			expect( opened && isValid( opened ) ).toBe( true );
			expect( opened && wordsOf( opened ) ).toEqual( wordsOf( block ) );
			// What was opened once is written the same for ever after.
			const saved = wp.blocks.serialize( opened ?? [] );
			expect( wp.blocks.serialize( wp.blocks.parse( saved ) ) ).toBe(
				saved
			);
		} ),
		{ numRuns: Number( process.env[ 'PROPERTY_RUNS' ] ?? 200 ) }
	);
	expect( problems ).toEqual( [] );
} );
