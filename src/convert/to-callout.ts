/**
 * Makes a callout of paragraphs, a group or a quote.
 */
import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { GROUP, HEADING, PARAGRAPH, QUOTE, SUITABLE_FOR } from '../block-names';
import { isHeadingLevel } from '../heading-level';
import { htmlOf, plainText } from '../rich-text';
import { suitabilityLevels } from '../suitability';
import { suitableForAttributes } from '../templates';
import { canBeInside, withoutGroup } from './convert-blocks';

/** What a selection is about: a group or a quote stands for what is in it. */
function inside( blocks: readonly Block[] ): readonly Block[] {
	const [ first, ...others ] = blocks;
	if ( first?.name !== QUOTE || others.length ) {
		return withoutGroup( blocks );
	}
	const content = htmlOf( first, 'citation' );
	return content
		? [ ...first.innerBlocks, createBlock( PARAGRAPH, { content } ) ]
		: first.innerBlocks;
}

/** The words of a paragraph that is bold from end to end. */
const boldText = ( block: Block | undefined ): string | undefined =>
	block?.name === PARAGRAPH
		? /^<strong>((?:(?!<\/strong>)[^])*)<\/strong>$/.exec(
				htmlOf( block )
			)?.[ 1 ]
		: undefined;

/**
 * Whether a selection can become a callout.
 *
 * @param blocks The selection.
 * @return True for texts, a group or a quote with none of our blocks inside, nor a place where WordPress cuts the post.
 * @since 0.1.0
 */
export function canBecomeCallout( blocks: readonly Block[] ): boolean {
	const [ first ] = blocks;
	const names = blocks.length > 1 ? [ HEADING ] : [ GROUP, QUOTE ];
	return (
		first !== undefined &&
		[ PARAGRAPH, ...names ].includes( first.name ) &&
		canBeInside( inside( blocks ) )
	);
}

/**
 * Makes a callout of a selection: a heading it begins with is its name, the words of a level behind that its label, the rest its body.
 *
 * @param blocks The selection.
 * @return The callout, a new block.
 * @since 0.1.0
 */
export function toCallout( blocks: readonly Block[] ): Block {
	const rest = [ ...inside( blocks ) ];
	const levels = suitabilityLevels();
	const levelOf = ( block: Block | undefined ) => {
		const words = boldText( block );
		return words === undefined
			? undefined
			: levels.find( ( { label } ) => label === plainText( words ) );
	};
	const [ first, second ] = rest;
	const level = Number( first?.attributes[ 'level' ] );
	const isHeading = first?.name === HEADING;
	const name = isHeading
		? first.attributes[ 'content' ]
		: levelOf( second ) && boldText( first );
	if ( name !== undefined ) {
		rest.shift();
	}
	const suitability = levelOf( rest[ 0 ] );
	if ( suitability ) {
		rest.shift();
	}
	const anchor =
		blocks[ 0 ]?.attributes[ 'anchor' ] ?? first?.attributes[ 'anchor' ];
	return createBlock(
		SUITABLE_FOR,
		{
			...suitableForAttributes(),
			...( suitability && {
				suitability: suitability.key,
				label: suitability.label,
			} ),
			conditionName: name,
			headingLevel:
				isHeading && isHeadingLevel( level ) ? level : undefined,
			anchor,
		},
		rest.length
			? rest.map( ( block ) => cloneBlock( block ) )
			: [ createBlock( PARAGRAPH ) ]
	);
}
