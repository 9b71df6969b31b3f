/**
 * What can become a benefit list: pasted text, classic text, and blocks that are selected; and what it can become.
 */
import { canBecomeList, toBenefitList } from '../../src/convert/convert-blocks';
import { PRIORITY } from '../../src/convert/raw-transforms';
import {
	convertArticle,
	isPartOfArticle,
} from '../../src/convert/raw-transform';
import { fromSelection } from '../../src/register-block';
import type { RawTransform } from '../../src/register-block';
import { listTransforms } from '../../src/to-core';

const fromHtml: RawTransform = {
	type: 'raw',
	priority: PRIORITY,
	isMatch: isPartOfArticle,
	transform: convertArticle,
};

export const transforms = {
	from: [ fromHtml, fromSelection( canBecomeList, toBenefitList ) ],
	to: listTransforms,
};
