<?php
/**
 * Whatever stands in the comment of a block: no message of PHP, every word on the page, and answers that are what they say they are.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks\Tests;

use Throwable;
use WP_Block_Type_Registry;
use function Practice_Blocks\article_outline;
use function Practice_Blocks\get_article_outline;
use function Practice_Blocks\named_conditions;
use function Practice_Blocks\outline_schema;
use function Practice_Blocks\structured_data;

require_once __DIR__ . '/class-hostile-test-case.php';

/**
 * Covers all that reads saved markup. PHP's messages fail a test by themselves.
 */
final class Wrong_Values_Test extends Hostile_Test_Case {

	/**
	 * Each attribute of each block, those of block supports too: as WordPress has them from block.json.
	 *
	 * @return array<string, array{string, string}> Name of the block without ours before it, and of the attribute.
	 */
	public function attributes(): array {
		$cases = array();
		foreach ( WP_Block_Type_Registry::get_instance()->get_all_registered() as $name => $type ) {
			if ( 0 !== strpos( $name, 'practice-blocks/' ) ) {
				continue;
			}
			foreach ( array_keys( $type->get_attributes() ) as $attribute ) {
				$cases[ "$name $attribute" ] = array( substr( $name, strlen( 'practice-blocks/' ) ), $attribute );
			}
		}
		return $cases;
	}

	public function test_every_block_is_among_them(): void {
		$blocks = array_unique( array_column( $this->attributes(), 0 ) );
		$this->assertEqualsCanonicalizing( array( 'benefit', 'benefit-list', 'condition-article', 'suitable-for' ), $blocks );
		$this->assertGreaterThan( 13, count( $this->attributes() ) );
	}

	/**
	 * @dataProvider attributes
	 */
	public function test_a_wrong_value_breaks_nothing( string $block, string $attribute ): void {
		$content = '';
		$copies  = 0;
		foreach ( self::fixture( 'values' ) as $value ) {
			$comment = (string) wp_json_encode( array( $attribute => $value ), JSON_HEX_TAG | JSON_HEX_AMP );
			$comment = str_replace( '--', '\u002d\u002d', $comment );
			// What WordPress's own block breaks with is not ours to mend.
			if ( ! self::breaks_core( $comment ) ) {
				$content .= self::article( array( $block => $comment ) );
				++$copies;
			}
		}
		$this->assertGreaterThan( 15, $copies );
		$this->assert_sane( $content, $copies );
	}

	/**
	 * @return array<string, array{string}> What is no JSON, or other JSON than WordPress writes.
	 */
	public function comments(): array {
		$cases = array();
		foreach ( self::fixture( 'comments' ) as $comment ) {
			$cases[ $comment ] = array( $comment );
		}
		return $cases;
	}

	/**
	 * @dataProvider comments
	 */
	public function test_a_broken_comment_breaks_nothing( string $comment ): void {
		foreach ( array( 'benefit', 'benefit-list', 'condition-article', 'suitable-for' ) as $block ) {
			$this->assert_sane( self::article( array( $block => $comment ) ), '}' === substr( $comment, -1 ) ? 1 : null );
		}
	}

	public function test_blocks_in_blocks_in_blocks_are_read_to_the_last(): void {
		$levels = 200;
		$list   = array(
			'<!-- wp:practice-blocks/benefit-list {"continues":true} --><ol class="wp-block-practice-blocks-benefit-list"><!-- wp:practice-blocks/benefit --><li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">Depth</h3>',
			'</li><!-- /wp:practice-blocks/benefit --></ol><!-- /wp:practice-blocks/benefit-list -->',
		);
		$deep   = array(
			array( '<!-- wp:practice-blocks/condition-article {"condition":"gout"} --><div class="wp-block-practice-blocks-condition-article">', '</div><!-- /wp:practice-blocks/condition-article -->' ),
			array( '<!-- wp:group --><div class="wp-block-group">', '</div><!-- /wp:group -->' ),
			array( '<!-- wp:practice-blocks/suitable-for {"condition":"gout"} --><div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Depth</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p>', '</div><!-- /wp:practice-blocks/suitable-for -->' ),
			$list,
		);
		foreach ( $deep as [ $open, $close ] ) {
			$this->assert_sane( str_repeat( $open, $levels ) . self::article( array() ) . str_repeat( $close, $levels ), 1 );
			// A post that was cut off.
			$this->assert_sane( str_repeat( $open, $levels ) . self::article( array() ), null );
		}
	}

	/**
	 * Shows a post in every way that there is.
	 *
	 * @param string   $content Saved markup: some articles.
	 * @param int|null $copies  How many. Null where WordPress's parser finds another number of blocks: it takes what follows for the rest of
	 *                          the JSON, or shows what is in blocks that are not closed once for each of them.
	 */
	private function assert_sane( string $content, ?int $copies ): void {
		wp_set_current_user( 1 );
		$post = self::publish( $content );
		$page = self::show( $post );
		foreach ( self::WORDS as $words ) {
			$this->assertSame( $copies ?? self::parsed( $content, $words ), substr_count( $page, $words ), $words );
		}
		preg_match_all( '/ start="([^"]*)"/', $page, $starts );
		$this->assertSame( array(), preg_grep( '/^-?\d{1,19}$/D', $starts[1], PREG_GREP_INVERT ), 'Numbers that a browser can read.' );
		$this->assertSame( array(), self::dangers( $page ) );
		$this->assertStringContainsString( 'Benefit name', get_the_excerpt( $post ) );
		$nodes = structured_data( get_post( $post ) );
		$this->assertIsString( wp_json_encode( $nodes ) );
		foreach ( $nodes as $node ) {
			$this->assertIsString( $node['@id'] );
		}
		$answer = get_article_outline( array( 'post_id' => $post ) );
		$this->assertTrue( rest_validate_value_from_schema( $answer, outline_schema() ) );
		$this->assertIsString( wp_json_encode( $answer ) );
		$this->assertContainsOnly( 'string', named_conditions( $content ) );
		$this->assertIsArray( article_outline( $content ) );
	}

	/**
	 * How often words stand in what WordPress's parser makes of a content.
	 */
	private static function parsed( string $content, string $words ): int {
		$count = 0;
		$parts = parse_blocks( $content );
		array_walk_recursive(
			$parts,
			static function ( $part, $key ) use ( $words, &$count ): void {
				$count += is_int( $key ) && is_string( $part ) ? substr_count( $part, $words ) : 0;
			}
		);
		return $count;
	}

	private static function breaks_core( string $comment ): bool {
		try {
			do_blocks( "<!-- wp:group $comment --><div class=\"wp-block-group\"></div><!-- /wp:group -->" );
			return false;
		} catch ( Throwable $error ) {
			return true;
		}
	}
}
