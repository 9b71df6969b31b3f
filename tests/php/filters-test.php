<?php
/**
 * A plugin that filters before us may forget to return what it was given, or return something else: the page stays, and so does what it gave.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use Closure;
use ReflectionFunction;
use ReflectionNamedType;
use ReflectionParameter;
use ReflectionType;
use stdClass;
use WP_Block;
use function Practice_Blocks\condition_catalogue;
use function Practice_Blocks\create_condition;
use const Practice_Blocks\FIELD_PREFIX;
use const Practice_Blocks\FORM_NONCE;
use const Practice_Blocks\MAKING;

/**
 * Covers every callback of a filter in includes: whatever WordPress has of ours, so that none is left out. PHP's messages fail a test.
 */
final class Filters_Test extends WordPress_Test_Case {

	protected function setUp(): void {
		parent::setUp();
		[ $term ] = create_condition( condition_catalogue()['multiple-sclerosis'] );

		$GLOBALS['post'] = get_post( wp_insert_post( array( 'post_title' => 'Title', 'post_status' => 'publish' ) ) );
		// The page of a condition, and its feed: nearly all of ours have something to do there.
		$query = $GLOBALS['wp_query'];
		$query->init();
		$query->is_archive        = true;
		$query->is_tax            = true;
		$query->is_feed           = true;
		$query->queried_object    = $term;
		$query->queried_object_id = $term->term_id;
		// The form of a condition, with a field that is not understood.
		$_POST = array( FORM_NONCE => wp_create_nonce( FORM_NONCE ), FIELD_PREFIX . 'icd11_code' => 'nonsense?' );
	}

	protected function tearDown(): void {
		$_POST = array();
		unset( $GLOBALS['current_screen'] );
		$GLOBALS['wp_query']->init();
		parent::tearDown();
	}

	/**
	 * Callbacks of filters return something, those of actions nothing. What cleans a field is meant to change whatever it is given.
	 *
	 * @return array<string, array{string, Closure}> Filter and callback.
	 */
	public function callbacks(): array {
		$found = array();
		foreach ( $GLOBALS['wp_filter'] as $hook => $all ) {
			foreach ( array_merge( array(), ...$all->callbacks ) as $callback ) {
				$function = is_callable( $callback['function'] ) ? Closure::fromCallable( $callback['function'] ) : null;
				$known    = new ReflectionFunction( $function ?? 'strlen' );
				$is_ours  = 0 === strpos( (string) $known->getFileName(), PRACTICE_BLOCKS_DIR . '/includes/' );
				if ( $is_ours && 0 !== strpos( (string) $hook, 'sanitize_' ) && 'void' !== self::type( $known->getReturnType() ) && $known->getNumberOfParameters() > 0 ) {
					$found[ "$hook: {$known->getShortName()}" ] = array( (string) $hook, $function );
				}
			}
		}
		return $found;
	}

	public function test_callbacks_are_found(): void {
		$names = implode( ' ', array_keys( $this->callbacks() ) );
		$this->assertGreaterThan( 25, count( $this->callbacks() ) );
		$this->assertStringContainsString( 'the_content: correct_numbers', $names );
		$this->assertStringContainsString( 'the_posts: note_shown_posts', $names );
		$this->assertStringNotContainsString( 'register_blocks', $names );
	}

	/**
	 * @dataProvider callbacks
	 */
	public function test_what_is_not_expected_is_handed_on( string $hook, Closure $callback ): void {
		$this->assert_hands_on( $hook, $callback );
		// In the dashboard, too.
		$GLOBALS['current_screen'] = new class() { // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As WordPress does.
			public function in_admin(): bool {
				return true;
			}
		};
		$this->assert_hands_on( $hook, $callback );
	}

	private function assert_hands_on( string $hook, Closure $callback ): void {
		$others                       = array_map( array( self::class, 'argument' ), array_slice( ( new ReflectionFunction( $callback ) )->getParameters(), 1 ) );
		$GLOBALS['wp_current_filter'] = array( 'get_the_excerpt', $hook ); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As WordPress does.
		try {
			foreach ( array( null, false, 1, new stdClass() ) as $value ) {
				$this->assertSame( $value, $callback( $value, ...$others ) );
			}
			$this->assertEquals( new stdClass(), $callback( new stdClass(), ...$others ) );
			$text = $callback( '', ...$others );
			$list = $callback( array(), ...$others );
			$odd  = $callback( array( null ), ...$others );
		} finally {
			$GLOBALS['wp_current_filter'] = array(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- As it was.
		}
		$this->assertTrue( is_string( $text ) || is_wp_error( $text ) );
		$this->assertIsArray( $list );
		$this->assertIsArray( $odd );
		$this->assertTrue( '' === $text || array() === $list, 'None expects texts and lists.' );
	}

	/**
	 * WordPress asks which number a term has before it says that the term was saved.
	 */
	public function test_a_condition_whose_number_got_lost_is_saved(): void {
		$_POST[ FIELD_PREFIX . 'icd11_code' ] = '8A40';
		add_filter( 'term_id_filter', '__return_null' );
		[ $term ] = self::whatever_wordpress_says( static fn() => create_condition( condition_catalogue()['asthma'] ) );
		$this->assertSame( 'asthma', $term->slug );
		self::whatever_wordpress_says( static fn() => wp_update_term( $term->term_id, 'practice_condition', array( 'name' => 'Renamed' ) ) );
		// WordPress did not know what to forget.
		wp_cache_flush();
		$this->assertSame( 'Renamed', get_term( $term->term_id )->name );
	}

	public function test_a_term_with_a_field_without_a_name_can_be_deleted(): void {
		$id = $GLOBALS['wp_query']->queried_object_id;
		$GLOBALS['wpdb']->insert( $GLOBALS['wpdb']->termmeta, array( 'term_id' => $id, 'meta_key' => null ) );
		$this->assertTrue( self::whatever_wordpress_says( static fn() => wp_delete_term( $id, 'practice_condition' ) ) );
	}

	private static function type( ?ReflectionType $type ): string {
		return $type instanceof ReflectionNamedType ? $type->getName() : '';
	}

	/**
	 * What WordPress hands over beside the value.
	 *
	 * @return mixed Something that the callback goes on with.
	 */
	private static function argument( ReflectionParameter $parameter ) {
		$callout = parse_blocks( '<!-- wp:practice-blocks/suitable-for {"condition":"multiple-sclerosis"} --><div></div><!-- /wp:practice-blocks/suitable-for -->' )[0];
		$known   = array(
			'$args'                 => null,
			'$context'              => null,
			'$parsed'               => $callout,
			'array $args'           => array( MAKING => (object) array( 'entry' => array( 'slug' => 'other' ) ) ),
			'int $term_id'          => $GLOBALS['wp_query']->queried_object_id,
			'string $attribute'     => 'conditionName',
			'string $name'          => 'practice-blocks/benefit',
			'string $show'          => 'description',
			'string $source'        => 'core/post-meta',
			'string $taxonomy'      => 'practice_condition',
			'WP_Block $block'       => new WP_Block( $callout ),
			'WP_Taxonomy $taxonomy' => get_taxonomy( 'practice_condition' ),
		);
		$key     = trim( self::type( $parameter->getType() ) . " \${$parameter->getName()}" );
		self::assertArrayHasKey( $key, $known, 'Say above what WordPress hands over here.' );
		return $known[ $key ];
	}
}
