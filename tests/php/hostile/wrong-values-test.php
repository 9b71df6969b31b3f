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

	/** Our blocks, by their names without ours before it. */
	private const BLOCKS = array( 'benefit', 'benefit-list', 'condition-article', 'suitable-for' );

	/**
	 * Attributes of a block, those of block supports too: as WordPress has them from block.json.
	 *
	 * @return string[] Names.
	 */
	private static function attributes( string $block ): array {
		return array_keys( WP_Block_Type_Registry::get_instance()->get_registered( "practice-blocks/$block" )->get_attributes() );
	}

	/**
	 * @return array<int, array{mixed[]}> What no attribute expects, or not each of them: some at once, for a post takes its time.
	 */
	public function values(): array {
		return array_chunk( array_chunk( self::fixture( 'values' ), 8 ), 1 );
	}

	/**
	 * One article for each attribute and value, in which each of the blocks has the value in one of its own.
	 *
	 * @dataProvider values
	 * @param mixed[] $values The values.
	 */
	public function test_wrong_values_break_nothing( array $values ): void {
		$attributes = array_map( array( self::class, 'attributes' ), array_combine( self::BLOCKS, self::BLOCKS ) );
		$most       = max( array_map( 'count', $attributes ) );
		$this->assertGreaterThan( 10, $most );
		$content = '';
		foreach ( $values as $value ) {
			for ( $index = 0; $index < $most; $index++ ) {
				$comments = array();
				foreach ( $attributes as $block => $names ) {
					$comment = serialize_block_attributes( array( $names[ $index % count( $names ) ] => $value ) );
					// What WordPress's own block breaks with is not ours to mend.
					$comments[ $block ] = self::breaks_core( $comment ) ? '' : $comment;
				}
				$this->assertNotEmpty( array_filter( $comments ) );
				$content .= self::article( $comments );
			}
		}
		$this->assert_sane( $content, count( $values ) * $most );
	}

	/**
	 * An article for each of the blocks, which has the comment.
	 */
	private static function with_comment( string $comment ): string {
		$content = '';
		foreach ( self::BLOCKS as $block ) {
			$content .= self::article( array( $block => $comment ) );
		}
		return $content;
	}

	public function test_broken_comments_break_nothing(): void {
		$comments = self::fixture( 'comments' );
		$closed   = preg_grep( '/}$/', $comments );
		$this->assertGreaterThan( 10, count( $closed ) );
		$this->assert_sane( implode( array_map( array( self::class, 'with_comment' ), $closed ) ), count( $closed ) * count( self::BLOCKS ) );
		foreach ( array_diff( $comments, $closed ) as $comment ) {
			// WordPress takes what follows for the rest of each of these.
			$this->assert_sane( self::with_comment( $comment ), null );
		}
	}

	/**
	 * @return array<string, array{int, bool}> How many, and whether the post goes on to their ends.
	 */
	public function depths(): array {
		return array(
			'two hundred'           => array( 200, true ),
			'twelve, and cut off'   => array( 12, false ),
		);
	}

	/**
	 * @dataProvider depths
	 */
	public function test_blocks_in_blocks_in_blocks_are_read_to_the_last( int $depth, bool $is_closed ): void {
		$pairs = array(
			array( '<!-- wp:practice-blocks/condition-article {"condition":"gout"} --><div class="wp-block-practice-blocks-condition-article">', '</div><!-- /wp:practice-blocks/condition-article -->' ),
			array( '<!-- wp:group --><div class="wp-block-group">', '</div><!-- /wp:group -->' ),
			array( '<!-- wp:practice-blocks/suitable-for {"condition":"gout"} --><div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">Depth</h3><p class="wp-block-practice-blocks-suitable-for__label">Adapted</p>', '</div><!-- /wp:practice-blocks/suitable-for -->' ),
			array( '<!-- wp:practice-blocks/benefit-list {"continues":true} --><ol class="wp-block-practice-blocks-benefit-list"><!-- wp:practice-blocks/benefit --><li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">Depth</h3>', '</li><!-- /wp:practice-blocks/benefit --></ol><!-- /wp:practice-blocks/benefit-list -->' ),
		);
		$content = self::article( array() );
		for ( $level = 0; $level < $depth; $level++ ) {
			[ $open, $close ] = $pairs[ $level % count( $pairs ) ];
			$content = $open . $content . ( $is_closed ? $close : '' );
		}
		$this->assert_sane( $content, $is_closed ? 1 : null );
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
		add_filter( 'excerpt_length', static fn(): int => 1000000 );
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
		static $answers = array();
		if ( ! isset( $answers[ $comment ] ) ) {
			try {
				do_blocks( "<!-- wp:group $comment --><div class=\"wp-block-group\"></div><!-- /wp:group -->" );
				$answers[ $comment ] = false;
			} catch ( Throwable $error ) {
				$answers[ $comment ] = true;
			}
		}
		return $answers[ $comment ];
	}
}
