/**
 * Any post that our blocks can write, as plain data: trees of blocks with any words and any settings. What is made of it, and whether
 * it survives, is for the editor to say (tests/e2e/round-trip.ts).
 */
import fc from 'fast-check';
import { block, body, paragraph } from './any-block';
import type { Tree } from './any-block';
import { level, style, withoutEmpty } from './any-style';
import { CERTAIN, phrase, text } from './any-text';

const word = fc.stringMatching( /^[a-z]{1,9}$/ );

/** A list for each text that is always tried, with it as the heading of its benefit. */
export const certainDocuments: Tree[] = CERTAIN.map( ( words ) =>
	block( 'practice-blocks/benefit-list', {}, {}, [
		block( 'practice-blocks/benefit', { heading: [ [ words ] ] } ),
	] )
);

/**
 * Documents.
 *
 * @param isFree Whether whoever saves them may save any markup. Who may not has WordPress filter also the settings in a block's comment,
 *               as if they were HTML: there, what a writer sets is generated, and for the others anything at all.
 * @return One block each, at the top of a post.
 */
export function documents( isFree: boolean ): fc.Arbitrary< Tree > {
	const setting = isFree
		? phrase.filter( ( value ) => value !== '' )
		: fc.stringMatching( /^[\p{L}\p{N}][\p{L}\p{N} ,.'’()–-]{0,20}$/u );
	const slug = isFree
		? setting
		: fc.constantFrom( 'me-cfs', 'gout', '%e7%97%9b%e9%a2%a8', 'a_b-9' );
	const common = fc
		.record(
			{
				anchor: fc.constantFrom( 'top', 'größe-2', 'راحة' ),
				className: fc.constantFrom(
					'is-style-badge',
					'md:flex w-1/2',
					'größe',
					...( isFree ? [ 'a&b', 'it"s' ] : [] )
				),
				backgroundColor: fc.constant( 'contrast' ),
				textColor: fc.constant( 'base-2' ),
				fontSize: fc.constant( 'large' ),
				fontFamily: fc.constant( 'body' ),
				lock: fc.record( { move: fc.boolean() } ),
				metadata: fc.record( { name: setting } ),
				style,
			},
			{ requiredKeys: [] }
		)
		.map( ( { style: its, ...others } ) => {
			const kept = withoutEmpty( its );
			return { ...others, ...( kept !== undefined && { style: kept } ) };
		} );
	const optional = < Value >( value: fc.Arbitrary< Value > ) =>
		fc.option( value, { nil: undefined } );
	const settings = < Own extends object >( own: fc.Arbitrary< Own > ) =>
		fc
			.tuple( own, fc.oneof( fc.constant( {} ), common ) )
			.map( ( [ its, others ] ) =>
				Object.fromEntries(
					Object.entries( { ...its, ...others } ).filter(
						( [ , value ] ) => value !== undefined
					)
				)
			);

	const benefit = fc
		.tuple( text, settings( fc.record( { level } ) ), body )
		.map( ( [ heading, attributes, inner ] ) =>
			block( 'practice-blocks/benefit', { heading }, attributes, inner )
		);
	const list = fc
		.tuple(
			settings(
				fc.record( {
					start: optional( fc.integer( { min: -999, max: 2e9 } ) ),
					reversed: optional( fc.boolean() ),
					continues: optional( fc.boolean() ),
					headingLevel: optional( level ),
					markerColor: optional(
						fc.constantFrom(
							'#0a7d5a',
							'var(--wp--preset--color--contrast)'
						)
					),
					align: optional( fc.constantFrom( 'wide', 'full' ) ),
					layout: optional(
						fc.record( {
							type: fc.constant( 'grid' ),
							columnCount: fc.integer( { min: 1, max: 6 } ),
							minimumColumnWidth: fc.constant( '12rem' ),
						} )
					),
				} )
			),
			fc.array( benefit, { maxLength: 4 } )
		)
		.map( ( [ attributes, inner ] ) =>
			block( 'practice-blocks/benefit-list', {}, attributes, inner )
		);
	const callout = fc
		.tuple(
			text,
			text,
			settings(
				fc.record( {
					condition: optional( slug ),
					// A newer version has levels that this one does not know.
					suitability: optional(
						fc
							.tuple( word, word )
							.map( ( words ) => words.join( '-' ) )
					),
					headingLevel: optional( level ),
					ariaLabel: optional( setting ),
				} )
			),
			body
		)
		.map( ( [ conditionName, label, attributes, inner ] ) =>
			block(
				'practice-blocks/suitable-for',
				{ conditionName, label },
				attributes,
				inner
			)
		);
	const part = fc.oneof(
		paragraph,
		list,
		callout,
		fc
			.array( fc.oneof( list, callout, paragraph ), { maxLength: 2 } )
			.map( ( inner ) =>
				block(
					'core/group',
					{},
					{ layout: { type: 'constrained' } },
					inner
				)
			)
	);
	return fc.oneof(
		list,
		callout,
		fc
			.tuple(
				settings( fc.record( { condition: optional( slug ) } ) ),
				fc.array( part, { maxLength: 4 } )
			)
			.map( ( [ attributes, inner ] ) =>
				block(
					'practice-blocks/condition-article',
					{},
					attributes,
					inner
				)
			)
	);
}
