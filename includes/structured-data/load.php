<?php
/**
 * Loads what describes articles to machines, as structured data in the page. Each file says at its top what it does.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/text.php';
require_once __DIR__ . '/read.php';
require_once __DIR__ . '/nodes.php';
require_once __DIR__ . '/condition.php';
require_once __DIR__ . '/join.php';
require_once __DIR__ . '/post.php';
require_once __DIR__ . '/page.php';
require_once __DIR__ . '/seo-plugins.php';
