/**
 * What can become a benefit list: pasted text, classic text, and blocks that are selected.
 */
import { canBecomeList, toBenefitList } from '../../src/convert/convert-blocks';
import { PRIORITY } from '../../src/convert/others';
import {
	convertArticle,
	isPartOfArticle,
	isPartOfSection,
} from '../../src/convert/raw-transform';
import type {
	RawTransform,
	SelectionTransform,
} from '../../src/register-block';

const fromHtml: RawTransform = {
	type: 'raw',
	priority: PRIORITY,
	isMatch: isPartOfArticle,
	transform: convertArticle,
};

/** Only tells what may stay in an item of a pasted list, on top of what core lets stay. */
const keepSections: RawTransform = {
	type: 'raw',
	isMatch: () => false,
	schema: ( { phrasingContentSchema } ) => {
		const tags = [ 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p' ].map(
			( tag ) => [
				tag,
				{ children: phrasingContentSchema, isMatch: isPartOfSection },
			]
		);
		return {
			ol: { children: { li: { children: Object.fromEntries( tags ) } } },
		};
	},
};

const fromSelection: SelectionTransform = {
	type: 'block',
	blocks: [ '*' ],
	isMultiBlock: true,
	isMatch: ( _attributes, blocks ) => canBecomeList( blocks ),
	__experimentalConvert: toBenefitList,
};

export const transforms = { from: [ fromHtml, keepSections, fromSelection ] };
