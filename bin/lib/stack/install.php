<?php
/**
 * Installs WordPress. Run by PHP in the folder of a site.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

$_SERVER['HTTP_HOST'] = '127.0.0.1';
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Practice', 'admin', 'admin@example.org', true, '', wp_generate_password() );
