/**
 * Any settings that a block of ours can be given, as WordPress keeps them.
 */
import fc from 'fast-check';
import { phrase } from './any-text';
import { type Attributes, blocks, merge, put } from './offered';
import { type Choice, MARKUP, SETTINGS } from './settings';
import { ALWAYS } from './settings-of-all';

/**
 * Words in a block's comment.
 *
 * @param isFree    Whether whoever saves them may save any markup.
 * @param rewritten What WordPress changes in the words of others.
 * @return The words.
 */
export const anyWords = (
	isFree: boolean,
	rewritten = MARKUP
): fc.Arbitrary< string > =>
	phrase.filter(
		( words ) => words !== '' && ( isFree || ! rewritten.test( words ) )
	);

/**
 * The places in a block's attributes where WordPress keeps settings.
 *
 * @param name The block's name.
 * @return The places.
 */
export const choicesOf = ( name: string ): readonly Choice[] => [
	...ALWAYS,
	...blocks
		.filter( ( block ) => block.name === name )
		.flatMap( ( { settings } ) => settings )
		.flatMap( ( setting ) => SETTINGS[ setting ] ?? [] ),
];

/** So many of a block's settings are not used, for each that is. */
const UNUSED = 5;

/**
 * Settings of a block: none, or some of all that it offers.
 *
 * @param name   The block's name.
 * @param isFree Whether whoever saves it may save any markup.
 * @return Its attributes.
 */
export function anySettings(
	name: string,
	isFree: boolean
): fc.Arbitrary< Attributes > {
	const any = choicesOf( name ).map( ( choice ) => {
		const { values, rewritten = [], words } = choice;
		const all = isFree ? [ ...values, ...rewritten ] : values;
		return fc
			.oneof(
				{ weight: UNUSED, arbitrary: fc.constant( undefined ) },
				...( all.length
					? [ { weight: 1, arbitrary: fc.constantFrom( ...all ) } ]
					: [] ),
				...( words
					? [ { weight: 1, arbitrary: anyWords( isFree, words ) } ]
					: [] )
			)
			.map( ( value ) =>
				value === undefined ? {} : put( choice, value )
			);
	} );
	return fc.oneof(
		fc.constant( {} ),
		fc
			.tuple( ...any )
			.map( ( some ) => some.reduce< Attributes >( merge, {} ) )
	);
}
