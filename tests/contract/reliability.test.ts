/**
 * The long tests of bin/reliability/ see what they look for.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runModule } from '../helpers/run-module';

const LOG = 'bin/lib/reliability/matrix/log.mjs';
const WORDS = 'bin/lib/reliability/words.mjs';
const CHECKS = 'bin/lib/reliability/checks.mjs';

it( 'the log of a site is read message by message, once', () => {
	const folder = mkdtempSync( path.join( tmpdir(), 'practice-blocks-' ) );
	mkdirSync( path.join( folder, 'wp-content' ) );
	writeFileSync(
		path.join( folder, 'wp-content/debug.log' ),
		`[28-Nov-2026 09:25:31 UTC] PHP Deprecated:  One in /a.php on line 1
[28-Nov-2026 09:25:32 UTC] PHP Fatal error:  Two
Stack trace:
#0 {main}
`
	);
	expect(
		runModule(
			LOG,
			`const folder = ${ JSON.stringify( folder ) };
			return [ exported.takeLog( folder ), exported.takeLog( folder ) ];`
		)
	).toEqual( [
		[
			'PHP Deprecated:  One in /a.php on line 1',
			'PHP Fatal error:  Two\nStack trace:\n#0 {main}',
		],
		[],
	] );
	rmSync( folder, { recursive: true } );
} );

it( 'a message is the plugin’s when it names it, or when WordPress alone does not write it', () => {
	expect(
		runModule(
			LOG,
			`return exported.ofPlugin(
				[ 'a of core', 'b in practice-blocks/x.php', 'c of core', 'd Practice_Blocks\\\\e()' ],
				[ 'a of core', 'b in practice-blocks/x.php' ]
			);`
		)
	).toEqual( [
		'b in practice-blocks/x.php',
		'c of core',
		'd Practice_Blocks\\e()',
	] );
} );

it( 'the words of a page are the same however WordPress sets them, and not when one is missing or moved', () => {
	const words = runModule< string[] >(
		WORDS,
		`return [
			'<p>It’s “one” – two</p>\\n<p>Three</p><script>x</script>',
			'<p>It\\'s "one" - two</p><p>Three</p>',
			'<p>It\\'s "one" -</p><p>Three</p>',
			'<p>Three</p><p>It\\'s "one" - two</p>',
		].map( exported.wordsOf );`
	);
	expect( words[ 1 ] ).toBe( words[ 0 ] );
	expect( new Set( words ).size ).toBe( 3 );
} );

it( 'checks go on after one has failed, and say what was found instead', () => {
	expect(
		runModule(
			CHECKS,
			`const checks = exported.startChecks();
			checks.equal( 'a', [ 1 ], [ 2 ] );
			checks.equal( 'b', [ 1 ], [ 1 ] );
			checks.check( 'c', false );
			return [ checks.passed(), checks.failed() ];`
		)
	).toEqual( [ 1, [ 'a: [1] instead of [2]', 'c' ] ] );
} );
