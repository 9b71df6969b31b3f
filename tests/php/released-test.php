<?php
/**
 * What every released version has kept in the database is read by this one. It lies in tests/fixtures/released/VERSION/site.json, which is never
 * changed; the posts beside it are opened by tests/integration/released.test.ts.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_REST_Request;
use function Practice_Blocks\clean_comment_note;
use function Practice_Blocks\comment_note;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use function Practice_Blocks\learn_addresses;
use function Practice_Blocks\read_condition_fields;
use function Practice_Blocks\write_condition_fields;

/**
 * Covers what is not in posts: records of conditions, which posts are filed under them, and settings.
 */
final class Released_Test extends WordPress_Test_Case {

	private const FIELDS = array(
		'abbreviation' => 'G "1" \ é',
		'other_names'  => array( 'Podagra', 'Crystal arthritis' ),
		'plain_name'   => 'A joint that hurts & swells',
		'icd11_code'   => 'FA25',
		'nhs_address'  => 'https://www.nhs.uk/conditions/gout/',
		'advice'       => "Never touch it.\nAsk first – always 🙂.",
	);

	/** What this version saves. */
	private const CONTENT = '<!-- wp:practice-blocks/suitable-for {"condition":"gout"} --><div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Gout</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p></div><!-- /wp:practice-blocks/suitable-for -->';

	public function test_this_version_keeps_what_it_has_frozen(): void {
		[ $term ] = create_condition( condition_catalogue()['gout'] );
		write_condition_fields( $term->term_id, self::FIELDS );
		wp_update_term( $term->term_id, $term->taxonomy, array( 'slug' => 'gout-and-joints' ) );
		$post = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_content' => self::CONTENT ) ) );
		learn_addresses();
		update_option( 'practice_blocks_comment_note', clean_comment_note( '1' ) );
		$version = get_file_data( PRACTICE_BLOCKS_DIR . '/plugin.php', array( 'version' => 'Version' ) )['version'];
		$now     = array(
			'term'    => array( 'name' => 'Gout', 'slug' => 'gout-and-joints' ),
			'fields'  => read_condition_fields( $term->term_id ),
			'meta'    => self::raw( "SELECT meta_key, meta_value FROM {$GLOBALS['wpdb']->termmeta} WHERE term_id = {$term->term_id} ORDER BY meta_key" ),
			'content' => self::CONTENT,
			'post'    => self::raw( "SELECT meta_key, meta_value FROM {$GLOBALS['wpdb']->postmeta} WHERE post_id = $post AND meta_key LIKE '%practice\\_blocks%'" ),
			'options' => self::raw( "SELECT option_name, option_value FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE 'practice\\_blocks\\_%' AND option_name NOT LIKE '%playground%' ORDER BY option_name" ),
		);
		$this->assertSame( self::released()[ $version ][0] ?? array(), $now, 'To be frozen: ' . wp_json_encode( $now ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>}> What each version has kept.
	 */
	public static function released(): array {
		$all = array();
		foreach ( glob( PRACTICE_BLOCKS_DIR . '/tests/fixtures/released/*/site.json' ) as $file ) {
			$all[ basename( dirname( $file ) ) ] = array( json_decode( file_get_contents( $file ), true ) );
		}
		return $all;
	}

	/**
	 * @dataProvider released
	 * @param array<string, mixed> $site What the version has kept.
	 */
	public function test_a_record_of_it_is_read_and_its_posts_are_filed_as_they_were( array $site ): void {
		[ $term, $post ] = self::put_in( $site );
		wp_set_current_user( 1 );
		$this->assertSame( $site['fields'], read_condition_fields( $term ) );
		$found = self::search( $site['fields']['other_names'][0] );
		$this->assertSame( array( $term, $site['term']['name'], $site['fields']['advice'] ), array( $found['term_id'], $found['name'], $found['advice'] ) );
		$this->assertSame( array( $term ), wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'ids' ) ) );
		// Saved without its callout, the post goes from where the callout had put it.
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->' ) ) );
		$this->assertSame( array(), wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'ids' ) ) );
		$this->assertSame( $site['fields'], read_condition_fields( $term ) );
	}

	/**
	 * @dataProvider released
	 * @param array<string, mixed> $site What the version has kept.
	 */
	public function test_a_post_saved_again_is_filed_under_the_record_whose_address_has_changed( array $site ): void {
		[ $term, $post ] = self::put_in( $site );
		wp_set_current_user( 1 );
		wp_update_post( wp_slash( array( 'ID' => $post, 'post_content' => $site['content'] . '<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->' ) ) );
		$this->assertSame( array( $term ), wp_get_object_terms( $post, 'practice_condition', array( 'fields' => 'ids' ) ) );
	}

	/**
	 * @dataProvider released
	 * @param array<string, mixed> $site What the version has kept.
	 */
	public function test_a_setting_of_it_is_as_it_was( array $site ): void {
		self::put_in( $site );
		ob_start();
		do_action( 'comment_form_top' );
		$this->assertStringContainsString( comment_note(), (string) ob_get_clean() );
	}

	/**
	 * Writes rows as the version did, without any code of this one.
	 *
	 * @param array<string, mixed> $site What the version has kept.
	 * @return array{int, int} The term and the post.
	 */
	private static function put_in( array $site ): array {
		$wpdb = $GLOBALS['wpdb'];
		$wpdb->insert( $wpdb->posts, array( 'post_title' => 'x', 'post_status' => 'publish', 'post_author' => 1, 'post_content' => $site['content'], 'post_excerpt' => '', 'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '' ) );
		$post = $wpdb->insert_id;
		$wpdb->insert( $wpdb->terms, $site['term'] );
		$term = $wpdb->insert_id;
		$wpdb->insert( $wpdb->term_taxonomy, array( 'term_id' => $term, 'taxonomy' => 'practice_condition', 'description' => '', 'count' => 1 ) );
		$wpdb->insert( $wpdb->term_relationships, array( 'object_id' => $post, 'term_taxonomy_id' => $wpdb->insert_id ) );
		foreach ( $site['meta'] as [ $key, $value ] ) {
			$wpdb->insert( $wpdb->termmeta, array( 'term_id' => $term, 'meta_key' => $key, 'meta_value' => $value ) );
		}
		foreach ( $site['post'] as [ $key, $value ] ) {
			$wpdb->insert( $wpdb->postmeta, array( 'post_id' => $post, 'meta_key' => $key, 'meta_value' => $value ) );
		}
		foreach ( $site['options'] as [ $name, $value ] ) {
			$wpdb->replace( $wpdb->options, array( 'option_name' => $name, 'option_value' => $value, 'autoload' => 'on' ) );
		}
		wp_cache_flush();
		return array( $term, $post );
	}

	/**
	 * @return list<array{string, string}> Names and values, as they are in the database.
	 */
	private static function raw( string $query ): array {
		return $GLOBALS['wpdb']->get_results( $query, ARRAY_N );
	}

	/**
	 * @return array<string, mixed> The condition that is found first.
	 */
	private static function search( string $words ): array {
		$request = new WP_REST_Request( 'GET', '/practice-blocks/v1/conditions' );
		$request->set_query_params( array( 'search' => $words ) );
		return rest_do_request( $request )->get_data()[0];
	}
}
