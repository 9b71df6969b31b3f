<?php
/**
 * The previews of the blocks in the inserter, in the writer's language: WordPress translates other parts of a block.json, not these.
 *
 * Generated from the block.json files by `npm run generate`. Do not edit.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * The previews.
 *
 * @since 0.1.0
 *
 * @return array<string, array<string, mixed>> Example by the block's name.
 */
function examples(): array {
	return array(
		'practice-blocks/condition-article' => array(
			'viewportWidth' => 800,
			'innerBlocks'   => array(
				array(
					'name'       => 'core/paragraph',
					'attributes' => array(
						'content' => __( 'Some of our clients live with a long-term condition. Here is what they tell us they enjoy about their time with us.', 'practice-blocks' ),
					),
				),
				array(
					'name'        => 'practice-blocks/benefit-list',
					'innerBlocks' => array(
						array(
							'name'        => 'practice-blocks/benefit',
							'attributes'  => array(
								'heading' => __( 'Time to rest', 'practice-blocks' ),
							),
							'innerBlocks' => array(
								array(
									'name'       => 'core/paragraph',
									'attributes' => array(
										'content' => __( 'An unhurried hour in a warm, quiet room.', 'practice-blocks' ),
									),
								),
							),
						),
						array(
							'name'        => 'practice-blocks/benefit',
							'attributes'  => array(
								'heading' => __( 'A calmer evening', 'practice-blocks' ),
							),
							'innerBlocks' => array(
								array(
									'name'       => 'core/paragraph',
									'attributes' => array(
										'content' => __( 'Many people say that they feel relaxed and ready for sleep.', 'practice-blocks' ),
									),
								),
							),
						),
					),
				),
				array(
					'name'        => 'practice-blocks/suitable-for',
					'attributes'  => array(
						'conditionName' => __( 'Long COVID', 'practice-blocks' ),
						'label'         => __( 'We can adapt sessions', 'practice-blocks' ),
					),
					'innerBlocks' => array(
						array(
							'name'       => 'core/paragraph',
							'attributes' => array(
								'content' => __( 'Shorter sessions, low light, and a rest whenever you like.', 'practice-blocks' ),
							),
						),
					),
				),
			),
		),
		'practice-blocks/benefit-list'      => array(
			'viewportWidth' => 600,
			'innerBlocks'   => array(
				array(
					'name'        => 'practice-blocks/benefit',
					'attributes'  => array(
						'heading' => __( 'Time to rest', 'practice-blocks' ),
					),
					'innerBlocks' => array(
						array(
							'name'       => 'core/paragraph',
							'attributes' => array(
								'content' => __( 'An unhurried hour in a warm, quiet room.', 'practice-blocks' ),
							),
						),
					),
				),
				array(
					'name'        => 'practice-blocks/benefit',
					'attributes'  => array(
						'heading' => __( 'Comfort first', 'practice-blocks' ),
					),
					'innerBlocks' => array(
						array(
							'name'       => 'core/paragraph',
							'attributes' => array(
								'content' => __( 'Blankets, cushions, and a position that suits you.', 'practice-blocks' ),
							),
						),
					),
				),
				array(
					'name'        => 'practice-blocks/benefit',
					'attributes'  => array(
						'heading' => __( 'A calmer evening', 'practice-blocks' ),
					),
					'innerBlocks' => array(
						array(
							'name'       => 'core/paragraph',
							'attributes' => array(
								'content' => __( 'Many people say that they feel relaxed and ready for sleep.', 'practice-blocks' ),
							),
						),
					),
				),
			),
		),
		'practice-blocks/benefit'           => array(
			'attributes'  => array(
				'heading' => __( 'Time to rest', 'practice-blocks' ),
			),
			'innerBlocks' => array(
				array(
					'name'       => 'core/paragraph',
					'attributes' => array(
						'content' => __( 'An unhurried hour in a warm, quiet room.', 'practice-blocks' ),
					),
				),
			),
		),
		'practice-blocks/suitable-for'      => array(
			'viewportWidth' => 600,
			'attributes'    => array(
				'conditionName' => __( 'Long COVID', 'practice-blocks' ),
				'label'         => __( 'We can adapt sessions', 'practice-blocks' ),
			),
			'innerBlocks'   => array(
				array(
					'name'       => 'core/paragraph',
					'attributes' => array(
						'content' => __( 'Shorter sessions, low light, and a rest whenever you like.', 'practice-blocks' ),
					),
				),
			),
		),
	);
}
