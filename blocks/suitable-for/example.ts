// Generated from blocks/suitable-for/block.json by `npm run generate`. Do not edit.

import { __ } from '@wordpress/i18n';

/** The preview in the inserter, in the words of the language that is loaded. */
export const example = {
	viewportWidth: 600,
	attributes: {
		conditionName: __( 'Long COVID', 'practice-blocks' ),
		label: __( 'We can adapt sessions', 'practice-blocks' ),
	},
	innerBlocks: [
		{
			name: 'core/paragraph',
			attributes: {
				content: __(
					'Shorter sessions, low light, and a rest whenever you like.',
					'practice-blocks'
				),
			},
		},
	],
};
