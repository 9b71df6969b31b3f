<?php
/**
 * The drop-in for a persistent object cache in the tests: what WordPress calls of it. What is not here is in its cache-compat.php.
 *
 * The drop-ins that sites use are not in every registry that the tests may ask: docs/decisions/0015-a-stack-from-debian.md.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

// phpcs:disable -- WordPress's names.

use Practice_Blocks\Tests\Redis_Object_Cache;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/class-redis-object-cache.php';

function wp_cache_init(): void {
	$GLOBALS['wp_object_cache'] = new Redis_Object_Cache();
}

function wp_cache_add( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->add( $key, $data, (string) $group, (int) $expire );
}

function wp_cache_replace( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->replace( $key, $data, (string) $group, (int) $expire );
}

function wp_cache_set( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->set( $key, $data, (string) $group, (int) $expire );
}

function wp_cache_get( $key, $group = '', $force = false, &$found = null ) {
	return $GLOBALS['wp_object_cache']->get( $key, (string) $group, $force, $found );
}

function wp_cache_delete( $key, $group = '' ) {
	return $GLOBALS['wp_object_cache']->delete( $key, (string) $group );
}

function wp_cache_incr( $key, $offset = 1, $group = '' ) {
	return $GLOBALS['wp_object_cache']->incr( $key, (int) $offset, (string) $group );
}

function wp_cache_decr( $key, $offset = 1, $group = '' ) {
	return $GLOBALS['wp_object_cache']->decr( $key, (int) $offset, (string) $group );
}

function wp_cache_flush() {
	return $GLOBALS['wp_object_cache']->flush();
}

function wp_cache_close() {
	return true;
}

function wp_cache_add_global_groups( $groups ): void {
	$GLOBALS['wp_object_cache']->add_global_groups( $groups );
}

function wp_cache_add_non_persistent_groups( $groups ): void {
	$GLOBALS['wp_object_cache']->add_short_lived_groups( (array) $groups );
}

function wp_cache_switch_to_blog( $blog_id ): void {
	$GLOBALS['wp_object_cache']->switch_to_blog( $blog_id );
}
