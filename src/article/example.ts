// Generated from block.json by `npm run generate`. Do not edit.

import { __ } from '@wordpress/i18n';

/** The preview in the inserter, in the words of the language that is loaded. */
export const example = {
	viewportWidth: 800,
	innerBlocks: [
		{
			name: 'core/paragraph',
			attributes: {
				content: __(
					'Some of our clients live with a long-term condition. Here is what they tell us they enjoy about their time with us.',
					'practice-blocks'
				),
			},
		},
		{
			name: 'practice-blocks/benefit-list',
			innerBlocks: [
				{
					name: 'practice-blocks/benefit',
					attributes: {
						heading: __( 'Time to rest', 'practice-blocks' ),
					},
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
		},
		{
			name: 'practice-blocks/suitable-for',
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
		},
	],
};
