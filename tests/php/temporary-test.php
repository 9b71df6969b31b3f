<?php
declare( strict_types = 1 );
use Practice_Blocks\Tests\WordPress_Test_Case;
final class Temporary_Test extends WordPress_Test_Case {
	public function test_versions(): void {
		fwrite( STDERR, 'PHP ' . PHP_VERSION . "\n" );
		$this->assertTrue( WP_Block_Type_Registry::get_instance()->is_registered( 'practice-blocks/benefit' ) );
		$id = wp_insert_post( array( 'post_title' => 'Temp', 'post_status' => 'publish' ) );
		$this->assertSame( 'Temp', get_the_title( $id ) );
		wp_set_current_user( 1 );
		add_filter( 'the_title', '__return_empty_string' );
		$this->assertSame( '', get_the_title( $id ) );
	}
	public function test_isolated(): void {
		$this->assertSame( array(), get_posts( array( 'title' => 'Temp' ) ) );
		$this->assertSame( 0, get_current_user_id() );
		$this->assertFalse( has_filter( 'the_title', '__return_empty_string' ) );
	}
	public function test_fails(): void { $this->assertSame( 1, 2 ); }
	public function test_warns(): void { echo $undefined; $this->assertTrue( true ); }
	public function test_rest(): void {
		$r = rest_do_request( new WP_REST_Request( 'GET', '/wp/v2/posts' ) );
		$this->assertSame( 200, $r->get_status() );
	}
}
