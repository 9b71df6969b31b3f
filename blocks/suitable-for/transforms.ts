/**
 * What can become a callout, and what a callout can become.
 */
import { canBecomeCallout, toCallout } from '../../src/convert/to-callout';
import type { SelectionTransform } from '../../src/register-block';
import { calloutTransforms } from '../../src/to-core';

const fromSelection: SelectionTransform = {
	type: 'block',
	blocks: [ '*' ],
	isMultiBlock: true,
	isMatch: ( _attributes, blocks ) => canBecomeCallout( blocks ),
	__experimentalConvert: toCallout,
};

export const transforms = { from: [ fromSelection ], to: calloutTransforms };
