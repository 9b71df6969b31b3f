<?php
/**
 * The patterns: ready-made parts of a post, in the inserter and when a new post or page is opened.
 *
 * Their files in patterns/ are read when an editor asks for the patterns, so no other page pays for them.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

use WP_Block_Type_Registry;

defined( 'ABSPATH' ) || exit;

/**
 * What writers are told about each pattern, in their own language.
 *
 * @since 0.1.0
 *
 * @return array<string, array{title: string, description: string, keywords: string[]}> By the name of its file.
 */
function pattern_descriptions(): array {
	return array(
		'condition-article'  => array(
			'title'       => _x( 'Condition article', 'Pattern title', 'practice-blocks' ),
			'description' => _x( 'A whole post: an introduction, the main points in brief, what to expect, and how sessions are adapted. Put the condition you write about in place of “a long-term condition”.', 'Pattern description', 'practice-blocks' ),
			'keywords'    => array( __( 'condition', 'practice-blocks' ), __( 'post', 'practice-blocks' ), __( 'adapt', 'practice-blocks' ) ),
		),
		'benefits'           => array(
			'title'       => _x( 'Benefits', 'Pattern title', 'practice-blocks' ),
			'description' => _x( 'A heading, and a numbered list of what people enjoy about a session.', 'Pattern description', 'practice-blocks' ),
			'keywords'    => array( __( 'reasons', 'practice-blocks' ), __( 'numbered', 'practice-blocks' ), __( 'relaxation', 'practice-blocks' ) ),
		),
		'what-to-expect'     => array(
			'title'       => _x( 'What to expect', 'Pattern title', 'practice-blocks' ),
			'description' => _x( 'A first session step by step, from the first questions to the rest at the end.', 'Pattern description', 'practice-blocks' ),
			'keywords'    => array( __( 'steps', 'practice-blocks' ), __( 'first visit', 'practice-blocks' ), __( 'session', 'practice-blocks' ) ),
		),
		'before-you-book'    => array(
			'title'       => _x( 'Before you book', 'Pattern title', 'practice-blocks' ),
			'description' => _x( 'Contraindications in five levels, from “suitable” to “not at the moment”, each with an example to change or take away.', 'Pattern description', 'practice-blocks' ),
			'keywords'    => array( __( 'contraindications', 'practice-blocks' ), __( 'safety', 'practice-blocks' ), __( 'suitability', 'practice-blocks' ) ),
		),
		'after-your-session' => array(
			'title'       => _x( 'After your session', 'Pattern title', 'practice-blocks' ),
			'description' => _x( 'Advice for the rest of the day and the days after it.', 'Pattern description', 'practice-blocks' ),
			'keywords'    => array( __( 'aftercare', 'practice-blocks' ), __( 'rest', 'practice-blocks' ), __( 'advice', 'practice-blocks' ) ),
		),
	);
}

/**
 * What block themes are offered besides, for a template or a post: the line that other themes print themselves. Its count of
 * comments is a block of WordPress's since 6.9.
 *
 * @since 0.1.0
 *
 * @return array<string, array{title: string, description: string, keywords: string[]}> By the name of its file.
 */
function theme_pattern_descriptions(): array {
	if ( ! wp_is_block_theme() || ! WP_Block_Type_Registry::get_instance()->is_registered( 'core/post-comments-count' ) ) {
		return array();
	}
	return array(
		'posted-in' => array(
			'title'       => _x( 'Posted in', 'Pattern title', 'practice-blocks' ),
			'description' => _x( 'A line that says where a post is filed, and how many comments it has.', 'Pattern description', 'practice-blocks' ),
			'keywords'    => array( __( 'category', 'practice-blocks' ), __( 'comments', 'practice-blocks' ), __( 'post', 'practice-blocks' ) ),
		),
	);
}

/**
 * Registers a pattern.
 *
 * @since 0.1.0
 *
 * @param string               $name     The name of its file.
 * @param array<string, mixed> $settings What writers are told, and where it is offered.
 */
function register_pattern( string $name, array $settings ): void {
	register_block_pattern(
		"practice-blocks/$name",
		array_merge(
			$settings,
			array(
				'categories'    => array( 'practice-blocks' ),
				'viewportWidth' => 800,
				'filePath'      => PRACTICE_BLOCKS_DIR . "/patterns/$name.php",
			)
		)
	);
}

/**
 * Registers the patterns and their category.
 *
 * @since 0.1.0
 */
function register_patterns(): void {
	if ( ! is_built() ) {
		return;
	}
	register_block_pattern_category(
		'practice-blocks',
		array(
			'label'       => _x( 'Practice Blocks', 'Block pattern category', 'practice-blocks' ),
			'description' => __( 'Parts of a post for massage and complementary-therapy practices.', 'practice-blocks' ),
		)
	);
	foreach ( pattern_descriptions() as $name => $description ) {
		// These two: offered for a new post or page.
		$places = array(
			'blockTypes' => array( 'core/post-content' ),
			'postTypes'  => array( 'post', 'page' ),
		);
		register_pattern( $name, array_merge( $description, $places ) );
	}
	foreach ( theme_pattern_descriptions() as $name => $description ) {
		register_pattern( $name, $description );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_patterns' );
