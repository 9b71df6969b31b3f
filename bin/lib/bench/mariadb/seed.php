<?php
/**
 * Fills a site with posts, conditions and tags, as WordPress and the plugin would have saved them. Run by PHP in the site's folder.
 *
 * A tenth of the posts has our blocks and the conditions that they name; another tenth has the same words in WordPress's blocks, and as
 * many tags. So each side pays for its own terms alone. How many posts a term has falls steeply from the first on.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Bench;

use function Practice_Blocks\search_text;

const POSTS          = 100000;
const TERMS          = 5000;
const FIRST_POST     = 1001;
const FIRST_TERM     = array(
	'practice_condition' => 1001,
	'post_tag'           => 1001 + TERMS,
);

$_SERVER['HTTP_HOST'] = '127.0.0.1';
require getcwd() . '/wp-load.php';
require __DIR__ . '/words.php';

/**
 * Writes rows, many at a time.
 *
 * @param string                             $table Name of the table.
 * @param iterable<array<string, int|string>> $rows  Rows, all with the same columns.
 */
function insert( string $table, iterable $rows ): void {
	global $wpdb;
	$values = array();
	$write  = static function () use ( $wpdb, $table, &$values, &$columns ): void {
		if ( $values && ! $wpdb->query( "INSERT INTO $table ($columns) VALUES " . implode( ',', $values ) ) ) { // phpcs:ignore WordPress.DB -- Every value is escaped where the row is made, below.
			fwrite( STDERR, $wpdb->last_error ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- To a terminal, not a file of the site.
			exit( 1 );
		}
		$values = array();
	};
	foreach ( $rows as $row ) {
		$columns  = implode( ',', array_keys( $row ) );
		$values[] = "('" . implode( "','", array_map( 'esc_sql', $row ) ) . "')";
		if ( 500 === count( $values ) ) {
			$write();
		}
	}
	$write();
}

/**
 * Everything in one pass over the posts, and one over the terms.
 */
function seed(): void {
	global $wpdb;
	$counts        = array_fill( 0, TERMS, 0 );
	$relationships = array();
	$meta          = array();
	$posts         = static function () use ( &$counts, &$relationships, &$meta ): iterable {
		for ( $index = 0; $index < POSTS; $index++ ) {
			$id       = FIRST_POST + $index;
			$taxonomy = array( 0 => 'practice_condition', 5 => 'post_tag' )[ $index % 10 ] ?? '';
			$content  = paragraph( $index ) . paragraph( $index + 1 ) . paragraph( $index + 2 );
			$terms    = '' === $taxonomy ? array() : terms_of( intdiv( $index, 10 ) );
			foreach ( $terms as $number ) {
				$content        .= callout( 'practice_condition' === $taxonomy, $number );
				$relationships[] = array( 'object_id' => $id, 'term_taxonomy_id' => FIRST_TERM[ $taxonomy ] + $number );
				if ( 'post_tag' === $taxonomy ) {
					++$counts[ $number ];
				}
			}
			if ( 'practice_condition' === $taxonomy ) {
				$slugs  = array_map( static fn( int $number ): string => sanitize_title( name_of( $number ) ), $terms );
				$meta[] = array( 'post_id' => $id, 'meta_key' => '_practice_blocks_condition_terms', 'meta_value' => serialize( $slugs ) ); // phpcs:ignore -- A row to insert, serialised as update_post_meta() does.
			}
			$relationships[] = array( 'object_id' => $id, 'term_taxonomy_id' => 1 );
			$date            = gmdate( 'Y-m-d H:i:s', 1400000000 + 3600 * $index );
			yield array(
				'ID' => $id, 'post_author' => 1, 'post_date' => $date, 'post_date_gmt' => $date, 'post_modified' => $date, 'post_modified_gmt' => $date,
				'post_title' => "Massage $index", 'post_name' => "massage-$index", 'post_content' => $content, 'post_status' => 'publish', 'post_type' => 'post',
				'guid' => home_url( "/?p=$id" ), 'post_excerpt' => '', 'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '',
			);
		}
	};
	insert( $wpdb->posts, $posts() );
	insert( $wpdb->postmeta, $meta );
	insert( $wpdb->term_relationships, $relationships );
	seed_terms( $counts );
	$wpdb->update( $wpdb->term_taxonomy, array( 'count' => POSTS ), array( 'term_taxonomy_id' => 1 ) );
	$wpdb->query( "ANALYZE TABLE $wpdb->posts, $wpdb->postmeta, $wpdb->terms, $wpdb->term_taxonomy, $wpdb->termmeta, $wpdb->term_relationships" ); // phpcs:ignore WordPress.DB -- Only names of WordPress's own tables.
}

/**
 * The terms, conditions with all their fields.
 *
 * @param int[] $counts How many posts each has.
 */
function seed_terms( array $counts ): void {
	global $wpdb;
	$terms = $taxonomies = $meta = array();
	foreach ( FIRST_TERM as $taxonomy => $first ) {
		for ( $number = 0; $number < TERMS; $number++ ) {
			$name         = name_of( $number );
			$terms[]      = array( 'term_id' => $first + $number, 'name' => $name, 'slug' => sanitize_title( $name ) );
			$taxonomies[] = array( 'term_taxonomy_id' => $first + $number, 'term_id' => $first + $number, 'taxonomy' => $taxonomy, 'description' => '', 'count' => $counts[ $number ] );
			if ( 'post_tag' === $taxonomy ) {
				continue;
			}
			$fields = array(
				'abbreviation' => strtoupper( substr( md5( $name ), 0, 4 ) ),
				'other_names'  => array( "$name of the night", "Weakness number $number", "Old $name" ),
				'plain_name'   => "Illness number $number, where something hurts and people are tired",
				'icd11_code'   => 'MG30.01',
				'nhs_address'  => "https://www.nhs.uk/conditions/illness-$number/",
				'advice'       => "We keep sessions short, and never press where it hurts.\nTell us before you come how you are today: we have a warm room, and time.",
			);
			foreach ( $fields as $key => $value ) {
				$meta[] = array( 'term_id' => $first + $number, 'meta_key' => "practice_blocks_$key", 'meta_value' => (string) maybe_serialize( $value ) ); // phpcs:ignore -- A row to insert, not a query by meta.
			}
			$meta[] = array( 'term_id' => $first + $number, 'meta_key' => '_practice_blocks_search_text', 'meta_value' => search_text( array( 'name' => $name ) + $fields ) ); // phpcs:ignore -- A row to insert, not a query by meta.
		}
	}
	insert( $wpdb->terms, $terms );
	insert( $wpdb->term_taxonomy, $taxonomies );
	insert( $wpdb->termmeta, $meta );
}

seed();
$of_first = count( array_filter( range( 0, POSTS / 10 - 1 ), static fn( int $index ): bool => in_array( 0, terms_of( $index ), true ) ) );
echo wp_json_encode(
	array(
		'database' => $wpdb->db_server_info(),
		'php'      => PHP_VERSION,
		'slug'     => sanitize_title( name_of( 0 ) ),
		'pages'    => (int) ceil( $of_first / 10 ),
		// The third post of each tenth that has two terms, its content, and the same with another second one.
		'posts'    => array_map(
			static function ( string $taxonomy ): array {
				$index   = 3;
				$ours    = 'practice_condition' === $taxonomy;
				$id      = FIRST_POST + 10 * $index + ( $ours ? 0 : 5 );
				$content = array();
				$terms   = array();
				foreach ( array( 0, 1 ) as $other ) {
					[ $one, $two ] = terms_of( $index );
					$two          += $other;
					$content[]     = paragraph( $other ) . callout( $ours, $one ) . callout( $ours, $two );
					$terms[]       = array( FIRST_TERM[ $taxonomy ] + $one, FIRST_TERM[ $taxonomy ] + $two );
				}
				return compact( 'id', 'content', 'terms' ) + array( 'link' => get_permalink( $id ), 'tags' => array_map( static fn( array $ids ): array => array_map( static fn( int $term ): string => name_of( $term - FIRST_TERM[ $taxonomy ] ), $ids ), $terms ) );
			},
			array( 'core' => 'post_tag', 'ours' => 'practice_condition' )
		),
		'plain'    => array_map( static fn( int $id ): array => array( 'id' => $id, 'content' => array( paragraph( 1 ), paragraph( 2 ) ), 'link' => get_permalink( $id ) ), array( 'core' => FIRST_POST + 1, 'ours' => FIRST_POST + 2 ) ),
	)
);
