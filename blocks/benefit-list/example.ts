// Generated from blocks/benefit-list/block.json by `npm run generate`. Do not edit.

import { __ } from '@wordpress/i18n';

/** The preview in the inserter, in the words of the language that is loaded. */
export const example = {
	viewportWidth: 600,
	innerBlocks: [
		{
			name: 'practice-blocks/benefit',
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
		},
		{
			name: 'practice-blocks/benefit',
			attributes: { heading: __( 'Comfort first', 'practice-blocks' ) },
			innerBlocks: [
				{
					name: 'core/paragraph',
					attributes: {
						content: __(
							'Blankets, cushions, and a position that suits you.',
							'practice-blocks'
						),
					},
				},
			],
		},
		{
			name: 'practice-blocks/benefit',
			attributes: {
				heading: __( 'A calmer evening', 'practice-blocks' ),
			},
			innerBlocks: [
				{
					name: 'core/paragraph',
					attributes: {
						content: __(
							'Many people say that they feel relaxed and ready for sleep.',
							'practice-blocks'
						),
					},
				},
			],
		},
	],
};
