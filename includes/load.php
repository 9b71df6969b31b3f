<?php
/**
 * Loads the plugin, where WordPress and PHP are new enough. Each file says at its top what it does.
 *
 * A plugin that filters before us may forget to return what it was given. WordPress goes on with that, and a type of ours would end the page:
 * so what a filter hands over is `mixed` to its callback, which hands on unchanged what it does not expect.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/bindings.php';
require_once __DIR__ . '/blocks.php';
require_once __DIR__ . '/category.php';
require_once __DIR__ . '/comment-note.php';
require_once __DIR__ . '/conditions/load.php';
require_once __DIR__ . '/examples.php';
require_once __DIR__ . '/excerpt.php';
require_once __DIR__ . '/numbering.php';
require_once __DIR__ . '/patterns.php';
require_once __DIR__ . '/scripts.php';
require_once __DIR__ . '/structured-data/load.php';
require_once __DIR__ . '/styles.php';
require_once __DIR__ . '/suitability.php';
require_once __DIR__ . '/visibility.php';
