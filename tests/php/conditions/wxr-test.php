<?php
/**
 * A site's conditions and posts in WordPress's own export, and back on a site that has none of them.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use function Practice_Blocks\find_conditions;
use function Practice_Blocks\read_condition_fields;
use function Practice_Blocks\search_terms;
use function Practice_Blocks\write_condition_fields;

require_once dirname( __DIR__ ) . '/class-carried-content.php';
require_once __DIR__ . '/class-wxr-import.php';

/**
 * Covers includes/conditions/made-posts.php and search-index.php.
 */
final class WXR_Test extends WordPress_Test_Case {

	private const NAME = 'Sjögren’s “dry” eyes & "mouth"';

	private const FIELDS = array(
		'abbreviation' => 'SjS',
		'other_names'  => array( 'Sicca "syndrome"', 'Gougerot’s \\ disease' ),
		'plain_name'   => 'Eyes & mouth that are dry',
		'icd11_code'   => '4A43.2',
		'nhs_address'  => 'https://www.nhs.uk/conditions/sjogrens-syndrome/',
		'advice'       => "We dim the light.\n\nBring \"your\" drops.",
	);

	/** WordPress's export: it can be made once in a process, for it declares functions. */
	private static string $file = '';

	protected function setUp(): void {
		parent::setUp();
		wp_set_current_user( 1 );
		if ( '' === self::$file ) {
			self::fill_site();
			self::$file = self::export();
			$GLOBALS['wpdb']->query( 'ROLLBACK' );
			$GLOBALS['wpdb']->query( 'START TRANSACTION' );
			wp_cache_flush();
		}
	}

	public function test_all_comes_back_with_the_records(): void {
		( new WXR_Import( self::$file ) )->run( 'practice_condition', true );
		$term = find_conditions( array( 'dryness' ) )['dryness'];
		$this->assertSame( 'sjogrens', $term->slug );
		$this->assertSame( self::NAME, wp_specialchars_decode( $term->name, ENT_QUOTES ) );
		$this->assertSame( self::FIELDS, read_condition_fields( $term->term_id ) );
		$this->assertSame( array( $term->term_id ), array_keys( search_terms( 'gougerot' ) ) );
		$this->assert_filed();
	}

	public function test_from_posts_alone_the_terms_come_back_and_keep_apart_what_was_set_by_hand(): void {
		( new WXR_Import( self::$file ) )->run( 'practice_condition', false );
		$this->assertNotSame( array(), search_terms( 'dry mouth' ) );
		$this->assert_filed();
	}

	public function test_a_content_comes_back_as_it_was_whatever_is_in_it(): void {
		( new WXR_Import( self::$file ) )->run( 'practice_condition', true );
		[ $post ] = get_posts( array( 'name' => 'carried' ) );
		$this->assertSame( Carried_Content::everything(), $post->post_content );
		$this->assertSame( array( array( 'a ]]> b' ) ), get_post_meta( $post->ID, 'traps' ) );
	}

	private function assert_filed(): void {
		$posts = array_column( get_posts( array( 'post_status' => 'any', 'numberposts' => -1 ) ), 'ID', 'post_name' );
		$after = array(
			'blocks' => array( array( 'gout', 'sjogrens' ), array() ),
			'both'   => array( array( 'gout', 'sjogrens' ), array( 'gout' ) ),
			'hand'   => array( array( 'gout' ), array( 'gout' ) ),
			'old'    => array( array( 'sjogrens' ), array() ),
		);
		foreach ( $after as $name => [ $with, $without ] ) {
			$post = $posts[ $name ];
			$this->assertSame( $with, self::terms( $post ), $name );
			wp_update_post( array( 'ID' => $post, 'post_title' => 'Another' ) );
			$this->assertSame( $with, self::terms( $post ), "$name, saved again" );
			wp_update_post( array( 'ID' => $post, 'post_content' => 'Nothing' ) );
			$this->assertSame( $without, self::terms( $post ), "$name, without blocks" );
		}
	}

	/**
	 * A site with a post of everything, and four more: of two conditions by blocks, with one of them by hand, with one by hand and no block, and with a block that
	 * names a condition by a slug that it had.
	 */
	private static function fill_site(): void {
		$gout = wp_insert_term( 'Gout', 'practice_condition', array( 'slug' => 'gout' ) )['term_id'];
		$term = wp_insert_term( wp_slash( self::NAME ), 'practice_condition', array( 'slug' => 'dryness' ) )['term_id'];
		write_condition_fields( $term, self::FIELDS );
		$old = self::insert( 'old', array( 'dryness' ) );
		wp_update_term( $term, 'practice_condition', array( 'slug' => 'sjogrens' ) );
		wp_update_post( array( 'ID' => $old ) );
		self::insert( 'blocks', array( 'gout', 'sjogrens' ) );
		$carried = wp_insert_post( wp_slash( array( 'post_title' => 'Carried', 'post_status' => 'publish', 'post_content' => Carried_Content::everything() ) ) );
		add_post_meta( $carried, 'traps', array( 'a ]]> b' ) );
		foreach ( array( 'both' => array( 'gout', 'sjogrens' ), 'hand' => array() ) as $name => $named ) {
			wp_set_post_terms( self::insert( $name, $named ), array( $gout ), 'practice_condition', true );
		}
	}

	/**
	 * @param string[] $named Slugs that blocks name.
	 */
	private static function insert( string $name, array $named ): int {
		$content = '<p>Words</p>';
		foreach ( $named as $slug ) {
			$content .= get_comment_delimited_block_content( 'practice-blocks/suitable-for', array( 'condition' => $slug ), '<div></div>' );
		}
		return wp_insert_post( wp_slash( array( 'post_title' => "The \"$name\" post", 'post_name' => $name, 'post_status' => 'publish', 'post_content' => $content ) ) );
	}

	private static function export(): string {
		require_once ABSPATH . 'wp-admin/includes/export.php';
		// PHPUnit has printed something, so WordPress cannot send that a file follows.
		set_error_handler( static fn( int $level, string $message ): bool => false !== strpos( $message, 'headers already sent' ) ); // phpcs:ignore -- As said.
		ob_start();
		export_wp();
		$xml = (string) ob_get_clean();
		restore_error_handler();
		return $xml;
	}

	/**
	 * @return string[] Slugs of the post's conditions.
	 */
	private static function terms( int $post ): array {
		return wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'slugs', 'orderby' => 'slug' ) );
	}
}
