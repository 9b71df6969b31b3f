/**
 * The ways from our blocks into core's that the block switcher offers, besides "Ungroup".
 *
 * A benefit list is put into a group by WordPress, whole. Each other way keeps every word, in order, or is not offered.
 */
import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { GROUP, HEADING, LIST, PARAGRAPH, QUOTE } from './block-names';
import {
	bold,
	ungroupArticle,
	ungroupBenefitList,
	ungroupCallout,
} from './core-blocks';
import type { ToTransform } from './register-block';
import { htmlOf, plainText } from './rich-text';

/** A way into one block. WordPress has no answer to a transform that does not make the block that it says. */
const to = (
	name: string,
	transform: ToTransform[ 'transform' ],
	isMatch?: ToTransform[ 'isMatch' ]
): ToTransform => ( { type: 'block', blocks: [ name ], isMatch, transform } );

/** A benefit as an item: the paragraphs are told apart by an empty line, as where an item becomes a benefit. */
const itemOf = ( benefit: Block ): Block => {
	const { innerBlocks } = benefit;
	const texts = innerBlocks
		.filter( ( { name } ) => name === PARAGRAPH )
		.map( ( block ) => htmlOf( block ) )
		.filter( Boolean );
	return createBlock(
		'core/list-item',
		{
			content: [
				bold( htmlOf( benefit, 'heading' ) ),
				texts.join( '<br><br>' ),
			]
				.filter( Boolean )
				.join( '<br>' ),
			anchor: benefit.attributes[ 'anchor' ],
		},
		innerBlocks.filter( ( { name } ) => name === LIST )
	);
};

/** Whether a body is paragraphs and then lists: nothing else can stand in a list item, nor in another order. */
const canBeItem = ( { innerBlocks }: Block ): boolean =>
	innerBlocks.every(
		( { name }, index ) =>
			name === LIST ||
			( name === PARAGRAPH && innerBlocks[ index - 1 ]?.name !== LIST )
	);

/** Of a benefit list. */
export const listTransforms: ToTransform[] = [
	to(
		LIST,
		( { anchor, start, reversed }, benefits ) => [
			createBlock(
				LIST,
				{
					ordered: true,
					anchor,
					start,
					reversed: reversed || undefined,
				},
				benefits.map( itemOf )
			),
		],
		( _attributes, { innerBlocks } ) => innerBlocks.every( canBeItem )
	),
	to( HEADING, ungroupBenefitList, ( _attributes, { innerBlocks } ) =>
		innerBlocks.some( ( block ) => plainText( htmlOf( block, 'heading' ) ) )
	),
];

/** Makes a group, or a quote, of a block that has an anchor. */
const toContainer =
	(
		name: string,
		contentOf: ToTransform[ 'transform' ]
	): ToTransform[ 'transform' ] =>
	( { anchor, ...attributes }, innerBlocks ) => [
		createBlock( name, { anchor }, contentOf( attributes, innerBlocks ) ),
	];

/** A callout without headings. */
const toParagraphs: ToTransform[ 'transform' ] = ( attributes, innerBlocks ) =>
	ungroupCallout( attributes, innerBlocks ).map( ( block ) =>
		block.name === HEADING && ! innerBlocks.includes( block )
			? createBlock( PARAGRAPH, {
					anchor: block.attributes[ 'anchor' ],
					content: bold( htmlOf( block ) ),
				} )
			: block
	);

/** Of a callout. */
export const calloutTransforms: ToTransform[] = [
	to( GROUP, toContainer( GROUP, ungroupCallout ) ),
	to( QUOTE, toContainer( QUOTE, ungroupCallout ) ),
	to( PARAGRAPH, toParagraphs, ( attributes, { innerBlocks } ) =>
		toParagraphs( attributes, innerBlocks ).some(
			( { name } ) => name === PARAGRAPH
		)
	),
];

/** Of a condition article. */
export const articleTransforms: ToTransform[] = [
	to( GROUP, toContainer( GROUP, ungroupArticle ) ),
];
