<?php
/**
 * Plugin Name: Practice Blocks bench: clock
 * Description: Tells what each request took, and does for the measurement what no address of WordPress does alone.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/**
 * What PHP's work was when WordPress was loaded, or what is measured began, and when it ended.
 *
 * @return array<string, float> By reference, so that each hook can set it.
 */
function &practice_blocks_bench_clock(): array {
	static $clock = array();
	return $clock;
}

/** Starts it: the plugins are loaded, and register all they have from now on. */
function practice_blocks_bench_start(): void {
	$clock           = &practice_blocks_bench_clock();
	$clock['loaded'] = practice_blocks_bench_work();
}
add_action( 'init', 'practice_blocks_bench_start', PHP_INT_MIN );

/** Writes down what the request took, when all else is done and sent. */
function practice_blocks_bench_stop(): void {
	$end   = practice_blocks_bench_work();
	$clock = practice_blocks_bench_clock();
	file_put_contents( // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of the measurement's own.
		PRACTICE_BLOCKS_BENCH_REPORT,
		wp_json_encode(
			array(
				'whole'   => $end - PRACTICE_BLOCKS_BENCH_START,
				'loaded'  => ( $clock['end'] ?? $end ) - ( $clock['loaded'] ?? $end ),
				'queries' => $clock['queries'] ?? $GLOBALS['wpdb']->num_queries,
			)
		)
	);
}
if ( 'cli' !== PHP_SAPI ) {
	register_shutdown_function( 'practice_blocks_bench_stop' );
}

/** Saves a post as a plugin or WP-CLI does, and times that alone. */
function practice_blocks_bench_save(): void {
	$post = json_decode( rawurldecode( $_SERVER['HTTP_X_BENCH_SAVE'] ?? '' ), true );
	if ( ! is_array( $post ) ) {
		return;
	}
	$clock            = &practice_blocks_bench_clock();
	$queries          = $GLOBALS['wpdb']->num_queries;
	$clock['loaded']  = practice_blocks_bench_work();
	$saved            = wp_update_post( wp_slash( $post ), true );
	$clock['end']     = practice_blocks_bench_work();
	$clock['queries'] = $GLOBALS['wpdb']->num_queries - $queries;
	wp_send_json( $saved, is_wp_error( $saved ) ? 500 : 200 );
}
add_action( 'wp_loaded', 'practice_blocks_bench_save' );

/** Gives tags as many fields as an entry of the catalogue has: a new condition is compared with a tag that has some, too. */
function practice_blocks_bench_fields(): void {
	foreach ( array( 'one', 'two', 'three', 'four', 'five' ) as $name ) {
		register_term_meta( 'post_tag', "bench_$name", array( 'type' => 'string', 'single' => true, 'show_in_rest' => true ) );
	}
}
add_action( 'init', 'practice_blocks_bench_fields' );

/**
 * Logs the administrator in without a cookie, where a request says so.
 *
 * @param mixed $user Who it would be.
 * @return mixed The administrator.
 */
function practice_blocks_bench_log_in( $user ) {
	return isset( $_SERVER['HTTP_X_BENCH_USER'] ) ? 1 : $user;
}
add_filter( 'determine_current_user', 'practice_blocks_bench_log_in', PHP_INT_MAX );

/** In the place of WordPress's: who has no cookie is not sent to log in. */
function auth_redirect(): void {} // phpcs:ignore -- WordPress calls it by this name, without our prefix.

/** In the place of WordPress's: nothing is sent. */
function wp_mail(): bool { // phpcs:ignore -- WordPress calls it by this name, without our prefix.
	return true;
}
