<?php
/**
 * A persistent object cache for the tests: WordPress's own, of one request, over Redis.
 *
 * Not for a site of yours: it knows one Redis on one socket and has no answer to its failing.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use Redis;
use WP_Object_Cache;

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . WPINC . '/class-wp-object-cache.php';

/**
 * What WordPress holds for one request is looked for in Redis where it is not there, and written to both.
 */
final class Redis_Object_Cache extends WP_Object_Cache {

	private Redis $redis;

	private string $blog;

	/**
	 * Groups that end with the request.
	 *
	 * @var array<string, true>
	 */
	private array $short_lived = array();

	public function __construct() {
		parent::__construct();
		$this->redis = new Redis();
		$this->redis->pconnect( PRACTICE_BLOCKS_STACK_REDIS );
		$this->redis->setOption( Redis::OPT_SERIALIZER, (string) Redis::SERIALIZER_PHP );
		$this->blog = (string) get_current_blog_id();
	}

	/**
	 * Adds groups that end with the request.
	 *
	 * @param string[] $groups Their names.
	 */
	public function add_short_lived_groups( array $groups ): void {
		$this->short_lived += array_fill_keys( $groups, true );
	}

	/**
	 * Changes the site of a network.
	 *
	 * @param mixed $blog_id Its number.
	 */
	public function switch_to_blog( $blog_id ): void {
		parent::switch_to_blog( $blog_id );
		$this->blog = (string) $blog_id;
	}

	/**
	 * The key in Redis.
	 *
	 * @param int|string $key   WordPress's key.
	 * @param string     $group Its group.
	 */
	private function id( $key, string $group ): string {
		return "$group:" . ( isset( $this->global_groups[ $group ] ) ? '' : $this->blog ) . ":$key";
	}

	/**
	 * Whether Redis has to do with it.
	 *
	 * @param mixed  $key   WordPress's key.
	 * @param string $group Its group.
	 */
	private function lasts( $key, string $group ): bool {
		return $this->is_valid_key( $key ) && ! isset( $this->short_lived[ $group ] );
	}

	/** @inheritDoc */
	public function get( $key, $group = 'default', $force = false, &$found = null ) {
		$group = $group ?: 'default';
		$value = $force ? false : parent::get( $key, $group, false, $found );
		if ( ( $found && ! $force ) || ! $this->lasts( $key, $group ) ) {
			return $value;
		}
		// In an array: false is a value, too.
		$stored = $this->redis->get( $this->id( $key, $group ) );
		$found  = is_array( $stored );
		if ( $found ) {
			parent::set( $key, $stored[0], $group );
		}
		return $found ? $stored[0] : false;
	}

	/** @inheritDoc */
	public function add( $key, $data, $group = 'default', $expire = 0 ) {
		$group = $group ?: 'default';
		if ( ! $this->lasts( $key, $group ) || wp_suspend_cache_addition() ) {
			return parent::add( $key, $data, $group, $expire );
		}
		$how = array( 'nx' ) + ( $expire > 0 ? array( 'ex' => (int) $expire ) : array() );
		return $this->redis->set( $this->id( $key, $group ), array( $data ), $how ) && parent::set( $key, $data, $group );
	}

	/** @inheritDoc */
	public function replace( $key, $data, $group = 'default', $expire = 0 ) {
		$this->get( $key, $group, false, $found );
		return $found && $this->set( $key, $data, $group, $expire );
	}

	/** @inheritDoc */
	public function set( $key, $data, $group = 'default', $expire = 0 ) {
		$group = $group ?: 'default';
		if ( $this->lasts( $key, $group ) ) {
			$this->redis->set( $this->id( $key, $group ), array( $data ), $expire > 0 ? (int) $expire : null );
		}
		return parent::set( $key, $data, $group );
	}

	/** @inheritDoc */
	public function delete( $key, $group = 'default', $deprecated = false ) {
		$group = $group ?: 'default';
		$here  = parent::delete( $key, $group );
		return $this->lasts( $key, $group ) ? (bool) $this->redis->del( $this->id( $key, $group ) ) : $here;
	}

	/** @inheritDoc */
	public function incr( $key, $offset = 1, $group = 'default' ) {
		$value = $this->get( $key, $group, true, $found );
		if ( ! $found ) {
			return false;
		}
		$value = max( 0, (int) $value + $offset );
		$this->set( $key, $value, $group );
		return $value;
	}

	/** @inheritDoc */
	public function decr( $key, $offset = 1, $group = 'default' ) {
		return $this->incr( $key, -$offset, $group );
	}

	/** The version of Redis. */
	public function server_version(): string {
		return $this->redis->info( 'server' )['redis_version'];
	}

	/** @inheritDoc */
	public function flush() {
		return parent::flush() && $this->redis->flushDB();
	}
}
