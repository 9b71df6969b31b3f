<?php
/**
 * Installs WordPress, with our plugin active and readable addresses. Run by PHP in the folder of a site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

require dirname( __DIR__, 2 ) . '/stack/install.php';

update_option( 'permalink_structure', '/%postname%/' );
update_option( 'active_plugins', array( 'practice-blocks/plugin.php' ) );
// As the first visit to the dashboard does: else each request with a script asks for it.
update_option( 'can_compress_scripts', 1, true );
delete_option( 'rewrite_rules' );
