<?php
/**
 * Parses PHP files without running them: prints what is wrong, and exits with 1 when something is.
 *
 * Usage: php php-syntax.php FOLDER; it runs on the oldest PHP that the plugin supports.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

$files = new RegexIterator(
	new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $argv[1], FilesystemIterator::SKIP_DOTS ) ),
	'/\.php$/'
);
$count = 0;
$wrong = 0;
foreach ( $files as $file ) {
	++$count;
	try {
		token_get_all( (string) file_get_contents( $file->getPathname() ), TOKEN_PARSE );
	} catch ( ParseError $error ) {
		++$wrong;
		printf( "%s:%d: %s\n", substr( $file->getPathname(), strlen( $argv[1] ) + 1 ), $error->getLine(), $error->getMessage() ); // phpcs:ignore WordPress.Security.EscapeOutput -- A terminal, not a page.
	}
}
printf( "PHP %s parsed %d files, %d of them wrong.\n", PHP_VERSION, $count, $wrong ); // phpcs:ignore WordPress.Security.EscapeOutput -- A terminal, not a page.
exit( 0 === $count || $wrong > 0 ? 1 : 0 );
