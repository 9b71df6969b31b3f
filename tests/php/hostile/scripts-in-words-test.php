<?php
/**
 * Whoever writes what into posts and requests: nothing of it can run in a browser that could not without the plugin.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

require_once __DIR__ . '/class-hostile-test-case.php';

/**
 * Covers whatever prints what somebody wrote. tests/e2e/hostile.spec.ts does the same in a browser.
 */
final class Scripts_In_Words_Test extends Hostile_Test_Case {

	/** Who may not save every markup. It takes long to make one. */
	private static int $author = 0;

	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		self::$author = wp_insert_user( array( 'user_login' => 'an author', 'user_pass' => 'x', 'role' => 'author' ) );
	}

	public static function tearDownAfterClass(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( self::$author );
		parent::tearDownAfterClass();
	}

	public function test_what_is_dangerous_is_found(): void {
		$this->assertGreaterThan( 100, count( self::vectors() ) );
		$this->assertGreaterThan( 70, count( array_filter( array_map( array( self::class, 'dangers' ), self::vectors() ) ) ) );
	}

	/**
	 * @return array<string, array{callable(string): string}> What makes an article of some markup.
	 */
	public function places(): array {
		return array(
			'words, and a comment that is not escaped' => array(
				static function ( string $markup ): string {
					return str_replace( array( 'Benefit name', 'Callout label' ), $markup, self::article( array( 'suitable-for' => '{"condition":"' . $markup . '"}' ) ) );
				},
			),
			'attributes of elements'                   => array(
				static function ( string $markup ): string {
					return str_replace( array( 'is-suitability-adapted', '<ol ' ), array( "is-suitability-$markup", "<ol start=\"$markup\" " ), self::article( array() ) );
				},
			),
			'attributes of blocks'                     => array(
				static function ( string $markup ): string {
					$write = static function ( array $names ) use ( $markup ): string {
						return serialize_block_attributes( array_fill_keys( array_merge( $names, array( 'className', 'anchor' ) ), $markup ) );
					};
					return self::article(
						array(
							'condition-article' => $write( array( 'condition' ) ),
							'benefit-list'      => $write( array( 'start', 'headingLevel', 'markerColor' ) ),
							'benefit'           => $write( array( 'level' ) ),
							'suitable-for'      => $write( array( 'condition', 'suitability', 'headingLevel' ) ),
						)
					);
				},
			),
		);
	}

	/**
	 * @dataProvider places
	 */
	public function test_in_a_post_of_an_author_nothing_is_left( callable $write ): void {
		wp_set_current_user( self::$author );
		// Who is logged in decides what is let through.
		kses_init();
		$post = self::publish( implode( self::BETWEEN, array_map( $write, self::vectors() ) ) );
		$pages = explode( self::BETWEEN, self::show( $post ) );
		// WordPress saves what is in a block that nobody closed once more.
		$this->assertGreaterThanOrEqual( count( self::vectors() ), count( $pages ) );
		foreach ( $pages as $page ) {
			$this->assertSame( array(), self::dangers( $page ), $page );
		}
		$this->assertSame( array(), self::dangers( get_the_excerpt( $post ) ) );
		$this->assert_data_is_closed();
	}
}
