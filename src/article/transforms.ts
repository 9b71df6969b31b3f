/**
 * What can become a condition article: a whole article that is selected, or in a group; and what it can become.
 */
import {
	canBecomeArticle,
	toConditionArticle,
} from '../convert/convert-blocks';
import { fromSelection } from '../register-block';
import { articleTransforms } from '../to-core';

export const transforms = {
	from: [ fromSelection( canBecomeArticle, toConditionArticle ) ],
	to: articleTransforms,
};
