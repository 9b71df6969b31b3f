/**
 * Any post that our blocks can write, as plain data: trees of blocks with any words and any settings. What is made of it, and whether
 * it survives, is for the editor to say (tests/e2e/round-trip.ts).
 */
import fc from 'fast-check';
import { block, body, level, paragraph } from './any-block';
import type { Tree } from './any-block';
import { anySettings, anyWords } from './any-setting';
import { CERTAIN, text } from './any-text';

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
 *               as if they were HTML: there, what it changes in its own blocks as well is left out (tests/e2e/author-settings.spec.ts).
 * @return One block each, at the top of a post.
 */
export function documents( isFree: boolean ): fc.Arbitrary< Tree > {
	const words = anyWords( isFree );
	const slug = fc.oneof(
		words,
		fc.constantFrom( 'me-cfs', 'gout', '%e7%97%9b%e9%a2%a8', 'a_b-9' )
	);
	const optional = < Value >( value: fc.Arbitrary< Value > ) =>
		fc.option( value, { nil: undefined } );
	const settings = < Own extends object >(
		name: string,
		own: fc.Arbitrary< Own >
	) =>
		fc
			.tuple( own, anySettings( name, isFree ) )
			.map( ( [ its, others ] ) =>
				Object.fromEntries(
					Object.entries( { ...its, ...others } ).filter(
						( [ , value ] ) => value !== undefined
					)
				)
			);

	const benefit = fc
		.tuple(
			text,
			settings( 'practice-blocks/benefit', fc.record( { level } ) ),
			body
		)
		.map( ( [ heading, attributes, inner ] ) =>
			block( 'practice-blocks/benefit', { heading }, attributes, inner )
		);
	const list = fc
		.tuple(
			settings(
				'practice-blocks/benefit-list',
				fc.record( {
					start: optional( fc.integer( { min: -999, max: 2e9 } ) ),
					reversed: optional( fc.boolean() ),
					continues: optional( fc.boolean() ),
					headingLevel: optional( level ),
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
				'practice-blocks/suitable-for',
				fc.record( {
					condition: optional( slug ),
					// A newer version has levels that this one does not know.
					suitability: optional(
						fc
							.tuple( word, word )
							.map( ( both ) => both.join( '-' ) )
					),
					headingLevel: optional( level ),
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
				settings(
					'practice-blocks/condition-article',
					fc.record( { condition: optional( slug ) } )
				),
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
