<?php
/**
 * Loads what makes a condition one record of the site. Each file says at its top what it does.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/taxonomy.php';
require_once __DIR__ . '/addresses.php';
require_once __DIR__ . '/requests.php';
require_once __DIR__ . '/clean.php';
require_once __DIR__ . '/fields.php';
require_once __DIR__ . '/form.php';
require_once __DIR__ . '/form-save.php';
require_once __DIR__ . '/catalogue.php';
require_once __DIR__ . '/fold.php';
require_once __DIR__ . '/search.php';
require_once __DIR__ . '/ask.php';
require_once __DIR__ . '/lookup.php';
require_once __DIR__ . '/post-lookup.php';
require_once __DIR__ . '/term-lists.php';
require_once __DIR__ . '/search-index.php';
require_once __DIR__ . '/create.php';
require_once __DIR__ . '/rows.php';
require_once __DIR__ . '/named-rows.php';
require_once __DIR__ . '/rest.php';
require_once __DIR__ . '/rest-schema.php';
require_once __DIR__ . '/post-terms.php';
require_once __DIR__ . '/made-posts.php';
require_once __DIR__ . '/class-heading-linker.php';
require_once __DIR__ . '/links.php';
require_once __DIR__ . '/archive.php';
require_once __DIR__ . '/outline.php';
require_once __DIR__ . '/ability.php';
require_once __DIR__ . '/ability-schema.php';
