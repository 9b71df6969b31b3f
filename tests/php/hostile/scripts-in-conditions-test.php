<?php
/**
 * Whatever stands in the name, the description and the fields of a condition: it runs nowhere that the condition is shown.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use WP_Term;
use function Practice_Blocks\condition_fields;
use function Practice_Blocks\print_edit_fields;

require_once __DIR__ . '/class-hostile-test-case.php';

/**
 * Covers links, pages, feeds and forms of conditions. tests/e2e/hostile-condition.spec.ts does the same in a browser.
 */
final class Scripts_In_Conditions_Test extends Hostile_Test_Case {

	public function test_in_a_condition_nothing_runs_wherever_it_is_shown(): void {
		wp_set_current_user( 1 );
		$terms   = self::add_conditions();
		$content = '';
		foreach ( $terms as $index => $term ) {
			$content .= self::BETWEEN . self::article( array( 'suitable-for' => '{"condition":"' . $term->slug . '"}' ) );
			$content  = str_replace( 'Callout name', esc_html( self::vectors()[ $index ] ), $content );
		}
		$post = self::publish( $content );
		// What one post alone names is not linked.
		$GLOBALS['wpdb']->query( "UPDATE {$GLOBALS['wpdb']->term_taxonomy} SET count = 2" );
		wp_cache_flush();
		$pages = explode( self::BETWEEN, self::show( $post ) );
		$this->assertCount( 1 + count( $terms ), $pages );
		$linked = 0;
		foreach ( $pages as $page ) {
			$linked += substr_count( $page, '<a href' );
			$this->assertSame( array(), self::dangers( $page ) );
		}
		$this->assertGreaterThan( 90, $linked, 'Where the name of the condition is a text.' );
		$this->assert_data_is_closed();
		foreach ( $terms as $term ) {
			ob_start();
			print_edit_fields( $term );
			$this->assertSame( array(), self::dangers( (string) ob_get_clean() ), $term->name );
			$this->assert_archive_is_closed( $term );
		}
	}

	/**
	 * Adds a condition for each vector, in few questions to the database: name and description as WordPress cleans them, the fields
	 * as an import may write them, past all cleaning.
	 *
	 * @return WP_Term[] The conditions.
	 */
	private static function add_conditions(): array {
		$terms = array();
		$taxes = array();
		$metas = array();
		foreach ( self::vectors() as $index => $markup ) {
			$id      = 9000 + $index;
			$clean   = sanitize_term( wp_slash( array( 'name' => "A $markup", 'description' => $markup ) ), 'practice_condition', 'db' );
			$terms[] = array( $id, wp_unslash( $clean['name'] ), "sore-$index" );
			$taxes[] = array( $id, $id, 'practice_condition', wp_unslash( $clean['description'] ) );
			foreach ( array_keys( condition_fields() ) as $name ) {
				$metas[] = array( $id, "practice_blocks_$name", maybe_serialize( 'other_names' === $name ? array( $markup ) : $markup ) );
			}
		}
		self::insert( 'terms', 'term_id, name, slug', $terms );
		self::insert( 'term_taxonomy', 'term_taxonomy_id, term_id, taxonomy, description', $taxes );
		self::insert( 'termmeta', 'term_id, meta_key, meta_value', $metas );
		return get_terms( array( 'taxonomy' => 'practice_condition', 'hide_empty' => false, 'orderby' => 'term_id' ) );
	}

	/**
	 * Inserts rows into a table of WordPress's.
	 *
	 * @param string               $table   The table.
	 * @param string               $columns Its columns, as SQL.
	 * @param array<int, mixed[]>  $rows    What goes into them.
	 */
	private static function insert( string $table, string $columns, array $rows ): void {
		global $wpdb;
		$marks = '(' . implode( ',', array_fill( 0, count( $rows[0] ), '%s' ) ) . ')';
		$sql   = "INSERT INTO {$wpdb->$table} ($columns) VALUES " . implode( ',', array_fill( 0, count( $rows ), $marks ) );
		$wpdb->query( $wpdb->prepare( $sql, array_merge( ...$rows ) ) ); // phpcs:ignore WordPress.DB -- Rows for a test, which ends with a rollback.
	}

	/**
	 * What the page and the feed of a condition say around its posts.
	 */
	private function assert_archive_is_closed( WP_Term $term ): void {
		$query                    = $GLOBALS['wp_query'];
		$query->is_archive        = true;
		$query->is_tax            = true;
		$query->is_feed           = false;
		$query->queried_object    = $term;
		$query->queried_object_id = $term->term_id;
		$this->assertSame( array(), self::dangers( get_the_archive_title() . get_the_archive_description() ), $term->name );
		$this->assertSame( array(), self::dangers( wp_get_document_title() ), $term->name );
		$query->is_feed = true;
		$this->assertSame( array(), self::dangers( get_wp_title_rss() . get_bloginfo_rss( 'description' ) ), $term->name );
		$this->assertStringNotContainsString( '<', get_bloginfo_rss( 'description' ) );
	}
}
