// Generated from blocks/benefit/block.json by `npm run generate`. Do not edit.

import { __ } from '@wordpress/i18n';

/** The preview in the inserter, in the words of the language that is loaded. */
export const example = {
	attributes: { heading: __( 'Time to rest', 'practice-blocks' ) },
	innerBlocks: [
		{
			name: 'core/paragraph',
			attributes: {
				content: __(
					'An unhurried hour in a warm, quiet room.',
					'practice-blocks'
				),
			},
		},
	],
};
