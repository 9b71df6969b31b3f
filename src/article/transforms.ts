/**
 * What can become a condition article: a whole article that is selected, or in a group; and what it can become.
 */
import {
	canBecomeArticle,
	toConditionArticle,
} from '../convert/convert-blocks';
import type { SelectionTransform } from '../register-block';
import { articleTransforms } from '../to-core';

const fromSelection: SelectionTransform = {
	type: 'block',
	blocks: [ '*' ],
	isMultiBlock: true,
	isMatch: ( _attributes, blocks ) => canBecomeArticle( blocks ),
	__experimentalConvert: toConditionArticle,
};

export const transforms = { from: [ fromSelection ], to: articleTransforms };
