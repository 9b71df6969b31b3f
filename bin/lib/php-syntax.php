<?php
/**
 * Compiles PHP files without running them: prints what this PHP finds wrong or deprecated, and exits with 1 when there is something.
 *
 * Usage: php php-syntax.php FOLDER WRONG; FOLDER is looked at. In WRONG, the files that begin with the version of this PHP have mistakes
 * in the lines that end with `// Wrong`: if one of these were not found, or another, that nothing is found in FOLDER would mean nothing.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

/**
 * What is wrong with a file.
 *
 * @return array<int, string> By its line; one of several.
 */
function mistakes_in( string $file ): array {
	$found = array();
	// What the compiler only warns of. The files are compiled, not run, which is what opcache can do.
	set_error_handler(
		static function ( int $level, string $message, string $where, int $line ) use ( &$found ): bool {
			$found[ $line ] = $message;
			return true;
		}
	);
	try {
		$tokens = token_get_all( (string) file_get_contents( $file ), TOKEN_PARSE );
		if ( ! opcache_compile_file( $file ) ) {
			$found += array( 0 => 'It cannot be compiled.' );
		}
		$found += deprecated_calls( $tokens );
	} catch ( ParseError $error ) {
		$found[ $error->getLine() ] = $error->getMessage();
	}
	restore_error_handler();
	return $found;
}

/**
 * The calls of functions that this PHP calls deprecated: it says so only when they are run.
 *
 * @param array<int, mixed> $tokens The file.
 * @return array<int, string> By its line.
 */
function deprecated_calls( array $tokens ): array {
	$found  = array();
	$before = '';
	$spaces = array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT );
	$tokens = array_values( array_filter( $tokens, static fn( $token ): bool => ! is_array( $token ) || ! in_array( $token[0], $spaces, true ) ) );
	foreach ( $tokens as $index => $token ) {
		$name = is_array( $token ) ? ltrim( $token[1], '\\' ) : '';
		if ( '(' === ( $tokens[ $index + 1 ] ?? '' ) && ! in_array( $before, array( '->', '?->', '::', 'function', 'new' ), true ) && function_exists( $name ) && ( new ReflectionFunction( $name ) )->isDeprecated() ) {
			$found[ $token[2] ] = "$name() is deprecated";
		}
		$before = is_array( $token ) ? $token[1] : $token;
	}
	return $found;
}

$files = new RegexIterator(
	new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $argv[1], FilesystemIterator::SKIP_DOTS ) ),
	'/\.php$/'
);
$count = 0;
$wrong = 0;
foreach ( $files as $file ) {
	++$count;
	$mistakes = mistakes_in( $file->getPathname() );
	$wrong   += $mistakes ? 1 : 0;
	foreach ( $mistakes as $line => $message ) {
		printf( "%s:%d: %s\n", substr( $file->getPathname(), strlen( $argv[1] ) + 1 ), $line, $message ); // phpcs:ignore WordPress.Security.EscapeOutput -- A terminal, not a page.
	}
}
printf( "PHP %s compiled %d files, %d of them wrong.\n", PHP_VERSION, $count, $wrong ); // phpcs:ignore WordPress.Security.EscapeOutput -- A terminal, not a page.

$known   = glob( $argv[2] . '/' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION . '*.php' );
$unfound = array();
foreach ( $known as $file ) {
	$lines = array_map( static fn( int $line ): int => $line + 1, array_keys( preg_grep( '~// Wrong$~', explode( "\n", (string) file_get_contents( $file ) ) ) ) );
	$found = array_keys( mistakes_in( $file ) );
	foreach ( array_merge( array_diff( $lines, $found ), array_diff( $found, $lines ) ) as $line ) {
		$unfound[] = basename( $file ) . ":$line";
	}
}
if ( ! $known || $unfound ) {
	printf( "It does not find what is known to be wrong: %s.\n", implode( ', ', $unfound ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- A terminal, not a page.
}
exit( 0 === $count || $wrong > 0 || ! $known || $unfound ? 1 : 0 );
