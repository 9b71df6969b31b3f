/**
 * Makes a callout of paragraphs, a group or a quote.
 */
import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { GROUP, HEADING, PARAGRAPH, QUOTE, SUITABLE_FOR } from '../block-names';
import { HEADING_LEVELS } from '../heading-level';
import { htmlOf, plainText, withoutBold } from '../rich-text';
import { suitabilityLevels } from '../suitability';
import { filled, suitableForAttributes } from '../templates';
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

/** The words of a paragraph that is bold from end to end, as HTML. */
const boldText = ( block: Block | undefined ): string | undefined =>
	block?.name === PARAGRAPH ? withoutBold( htmlOf( block ) ) : undefined;

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
 * Makes a callout of a selection: a heading that it begins with is its name, a bold paragraph behind that its label, the rest its
 * body. Where there is no heading, a bold paragraph that others follow is the name, unless it says a level in its words. The words of
 * a level are added only where neither was there.
 *
 * @param blocks The selection.
 * @return The callout, a new block.
 * @since 0.1.0
 */
export function toCallout( blocks: readonly Block[] ): Block {
	const rest = [ ...inside( blocks ) ];
	const levels = suitabilityLevels();
	const levelOf = ( label = '' ) =>
		Object.keys( levels ).find(
			( key ) => levels[ key ] === plainText( label )
		);
	const [ first, second ] = rest;
	const { level } = first?.attributes ?? {};
	const isHeading = first?.name === HEADING;
	const bold = boldText( first );
	const name = isHeading
		? htmlOf( first )
		: ( second && ! levelOf( bold ) && bold ) || undefined;
	if ( name !== undefined ) {
		rest.shift();
	}
	const words = boldText( rest[ 0 ] );
	const known = levelOf( words );
	const label = name === undefined && ! known ? undefined : ( words ?? '' );
	if ( label ) {
		rest.shift();
	}
	const anchor =
		blocks[ 0 ]?.attributes[ 'anchor' ] ?? first?.attributes[ 'anchor' ];
	return createBlock(
		SUITABLE_FOR,
		{
			suitability: known,
			label: label ?? suitableForAttributes().label,
			conditionName: name,
			headingLevel: isHeading
				? HEADING_LEVELS.find( ( one ) => one === level )
				: undefined,
			anchor,
		},
		filled( rest.map( ( block ) => cloneBlock( block ) ) )
	);
}
