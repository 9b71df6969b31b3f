/**
 * What can become a condition article: a whole article that is selected.
 */
import {
	canBecomeArticle,
	toConditionArticle,
} from '../convert/convert-blocks';
import type { SelectionTransform } from '../register-block';

const fromSelection: SelectionTransform = {
	type: 'block',
	blocks: [ '*' ],
	isMultiBlock: true,
	isMatch: ( _attributes, blocks ) => canBecomeArticle( blocks ),
	__experimentalConvert: toConditionArticle,
};

export const transforms = { from: [ fromSelection ] };
