<?php
/**
 * Texts that come from elsewhere.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

/**
 * Covers includes/bindings.php.
 */
final class Bindings_Test extends WordPress_Test_Case {

	private const BENEFIT = '<!-- wp:practice-blocks/benefit {"metadata":{"bindings":{"heading":{"source":"core/post-meta","args":{"key":"a_heading"}}}}} -->
<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">As it was saved</h3><!-- wp:paragraph -->
<p>The body.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">Within</h2>
<!-- /wp:heading --></li>
<!-- /wp:practice-blocks/benefit -->';

	private const CALLOUT = '<!-- wp:practice-blocks/suitable-for {"metadata":{"bindings":{"conditionName":{"source":"core/post-meta","args":{"key":"a_heading"}}}}} -->
<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">As it was saved</h3><p class="wp-block-practice-blocks-suitable-for__label">We can adapt sessions</p><!-- wp:paragraph -->
<p>The body.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">Within</h2>
<!-- /wp:heading --></div>
<!-- /wp:practice-blocks/suitable-for -->';

	/**
	 * Blocks with a heading that comes from a field of the post.
	 *
	 * @return array<string, array{string}> Saved markup.
	 */
	public function bound(): array {
		return array(
			'a benefit' => array( self::BENEFIT ),
			'a callout' => array( self::CALLOUT ),
		);
	}

	/**
	 * @dataProvider bound
	 */
	public function test_a_heading_comes_from_a_field_and_everything_else_stays( string $content ): void {
		$rendered = $this->render( $content, 'From the field' );
		// Before 6.9 WordPress knows of its own blocks only.
		$heading = version_compare( wp_get_wp_version(), '6.9', '<' ) ? 'As it was saved' : 'From the field';
		$this->assertSame( str_replace( 'As it was saved', $heading, do_blocks( $content ) ), $rendered );
		$this->assertStringContainsString( "$heading</h3>", $rendered );
		$this->assertStringContainsString( 'The body.</p>', $rendered );
	}

	/**
	 * @dataProvider bound
	 */
	public function test_a_field_cannot_bring_in_a_script( string $content ): void {
		$this->assertStringNotContainsString( '<script', $this->render( $content, 'A<script>alert(1)</script>' ) );
	}

	/**
	 * @dataProvider bound
	 */
	public function test_showing_a_block_leaves_its_type_alone( string $content ): void {
		$this->render( $content, 'From the field' );
		$types = \WP_Block_Type_Registry::get_instance();
		foreach ( array( 'benefit' => 'heading', 'suitable-for' => 'conditionName' ) as $name => $attribute ) {
			$this->assertSame( 'h2,h3,h4,h5,h6', $types->get_registered( "practice-blocks/$name" )->attributes[ $attribute ]['selector'] );
		}
	}

	private function render( string $content, string $value ): string {
		register_post_meta(
			'post',
			'a_heading',
			array(
				'type'         => 'string',
				'single'       => true,
				'show_in_rest' => true,
			)
		);
		$id = wp_insert_post(
			array(
				'post_title'  => 'A post',
				'post_status' => 'publish',
				'meta_input'  => array( 'a_heading' => $value ),
			)
		);
		$GLOBALS['post'] = get_post( $id );
		$html            = do_blocks( $content );
		unset( $GLOBALS['post'] );
		unregister_post_meta( 'post', 'a_heading' );
		return $html;
	}
}
