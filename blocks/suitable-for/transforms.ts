/**
 * What can become a callout, and what a callout can become.
 */
import { canBecomeCallout, toCallout } from '../../src/convert/to-callout';
import { fromSelection } from '../../src/register-block';
import { calloutTransforms } from '../../src/to-core';

export const transforms = {
	from: [ fromSelection( canBecomeCallout, toCallout ) ],
	to: calloutTransforms,
};
