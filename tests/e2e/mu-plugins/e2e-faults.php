<?php
/**
 * Plugin Name: Practice Blocks end-to-end tests: faults
 * Description: Fails in earnest where a cookie says so: in the database, on the disk, in another plugin, for want of memory or time.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use RuntimeException;

defined( 'ABSPATH' ) || exit;

/**
 * Whether this request is to fail: one with which a writer saves something.
 *
 * @param string $name Name of the fault.
 * @return bool True if so.
 */
function has_fault( string $name ): bool {
	return sanitize_key( wp_unslash( $_COOKIE['e2e_fault'] ?? '' ) ) === $name && 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' );
}

/**
 * A plugin that does not come to its end.
 *
 * @param mixed $value What is filtered.
 * @throws RuntimeException Always.
 */
function throw_error( $value = null ): void {
	throw new RuntimeException( 'Another plugin failed.' );
}
foreach ( array( 'the_content', 'render_block', 'save_post' ) as $hook ) {
	if ( has_fault( "fatal-$hook" ) ) {
		add_filter( $hook, __NAMESPACE__ . '\throw_error' );
	}
}

/**
 * Takes what memory there is, until PHP ends it: nothing can catch that.
 */
function take_memory(): void {
	$taken = array();
	for ( $count = 0; $count < 10000; $count++ ) {
		$taken[] = str_repeat( 'x', 1000000 );
	}
}
if ( has_fault( 'memory' ) ) {
	add_action( 'save_post', __NAMESPACE__ . '\take_memory' );
}

/**
 * Takes what time there is, until PHP ends it: as it counts time on Playground, where a pause lets its clock go on, and on a server, where only
 * work counts.
 */
function take_time(): void {
	set_time_limit( 1 );
	for ( $until = time() + 60; time() < $until; ) {
		hash_pbkdf2( 'sha256', 'x', 'y', 1000 );
		usleep( 1 );
	}
}
if ( has_fault( 'time' ) ) {
	add_action( 'save_post', __NAMESPACE__ . '\take_time' );
}

/**
 * Writes into a table that is not there, as a database without space refuses to write.
 *
 * @param string $query The query.
 * @return string The same, when it only reads.
 */
function refuse_write( string $query ): string {
	return preg_match( '/^\s*(INSERT|UPDATE)\b.*_posts\b/is', $query ) ? 'INSERT INTO full_disk VALUES ( 1 )' : $query;
}
if ( has_fault( 'database' ) ) {
	add_filter( 'query', __NAMESPACE__ . '\refuse_write' );
}

/**
 * Uploads where no folder can be made.
 *
 * @param array<string, mixed> $folder Where uploads go.
 * @return array<string, mixed> A folder within a file.
 */
function fill_disk( array $folder ): array {
	return array( 'path' => ABSPATH . 'index.php/full' ) + $folder;
}
if ( has_fault( 'disk' ) ) {
	add_filter( 'upload_dir', __NAMESPACE__ . '\fill_disk' );
}
