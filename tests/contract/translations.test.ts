/**
 * The template for translations: what the build finds, and that WordPress.org finds the same.
 */
import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../helpers/block-metadata';

const FILES = {
	'package.json': '{ "version": "1.2.3" }',
	'plugin.php': `<?php
/**
 * Plugin Name: A plugin
 * Description: What it does.
 */
`,
	'includes/a.php': `<?php
namespace A;
__( 'Plain', 'practice-blocks' );
\\__( 'Rooted', 'practice-blocks' );
_x( 'Post', 'Noun', 'practice-blocks' );
__( 'Core has this', 'default' );
__( 'And this' );
/* translators: %s: Name of a thing. */
echo esc_html( sprintf( _n( '%s thing', '%s things', $n, 'practice-blocks' ), $n ) );
sprintf(
	// translators: %s: Name.
	esc_attr_x( 'It is ‘%s’ – "so"', 'Quoted', 'practice-blocks' ),
	$a
);
`,
	'patterns/b.php': `<?php a( static function () { return array( esc_html__( 'Pattern', 'practice-blocks' ) => _nx_noop( 'one', 'many', 'Noun', 'practice-blocks' ) ); } );`,
	'data/c.php': `<?php return array( 'Plain' => _x( 'Plain', 'Condition', 'practice-blocks' ) );`,
	'block.json': JSON.stringify( {
		textdomain: 'practice-blocks',
		title: 'A block',
		description: 'It is one.',
		keywords: [ 'one', 'two' ],
		styles: [ { name: 's', label: 'Style' } ],
		variations: [
			{ name: 'v', title: 'Variation', keywords: [ 'three' ] },
		],
		attributes: { a: { description: 'Not shown.' } },
	} ),
	'blocks/d/block.json': JSON.stringify( { title: 'Another domain' } ),
	'src/e.tsx': `
const a = (
	<p title={ __( 'Plain', 'practice-blocks' ) }>
		{ sprintf(
			/* translators: %d: Number. */
			_n( '%d line', '%d lines', many, 'practice-blocks' ),
			many
		) }
	</p>
);`,
	'build/index.js': `var a=b.c("p",{title:x.__("Plain","practice-blocks")},x._n("%d line","%d lines",y.z,"practice-blocks"))`,
};

let folder = '';

/** Makes the template of a small plugin. */
function makePot( files: Partial< typeof FILES > = {} ): string {
	for ( const [ name, text ] of Object.entries( { ...FILES, ...files } ) ) {
		const file = path.join( folder, name );
		mkdirSync( path.dirname( file ), { recursive: true } );
		writeFileSync( file, text );
	}
	execFileSync(
		process.execPath,
		[ path.join( root, 'bin/pot.mjs' ), folder ],
		{
			stdio: 'pipe',
		}
	);
	return readFileSync(
		path.join( folder, 'languages/practice-blocks.pot' ),
		'utf8'
	);
}

beforeEach( () => {
	folder = mkdtempSync( path.join( tmpdir(), 'pot-' ) );
} );

afterEach( () => rmSync( folder, { recursive: true } ) );

it( 'finds every kind of text, with its context, plural, comment and places', () => {
	expect( makePot() ).toMatchInlineSnapshot( `
		"msgid ""
		msgstr ""
		"Project-Id-Version: Practice Blocks 1.2.3\\n"
		"Report-Msgid-Bugs-To: https://wordpress.org/support/plugin/practice-blocks/\\n"
		"MIME-Version: 1.0\\n"
		"Content-Type: text/plain; charset=utf-8\\n"
		"Content-Transfer-Encoding: 8bit\\n"
		"X-Domain: practice-blocks\\n"

		#: plugin.php:3
		#. Plugin Name of the plugin
		msgid "A plugin"
		msgstr ""

		#: plugin.php:4
		#. Description of the plugin
		msgid "What it does."
		msgstr ""

		#: includes/a.php:3
		#: src/e.tsx:3
		#: build/index.js:1
		msgid "Plain"
		msgstr ""

		#: includes/a.php:4
		msgid "Rooted"
		msgstr ""

		#: includes/a.php:9
		#. translators: %s: Name of a thing.
		#, php-format
		msgid "%s thing"
		msgid_plural "%s things"
		msgstr[0] ""
		msgstr[1] ""

		#: patterns/b.php:1
		msgid "Pattern"
		msgstr ""

		#: src/e.tsx:6
		#: build/index.js:1
		#. translators: %d: Number.
		#, js-format
		msgid "%d line"
		msgid_plural "%d lines"
		msgstr[0] ""
		msgstr[1] ""

		#: data/c.php:1
		msgctxt "Condition"
		msgid "Plain"
		msgstr ""

		#: includes/a.php:5
		msgctxt "Noun"
		msgid "Post"
		msgstr ""

		#: patterns/b.php:1
		msgctxt "Noun"
		msgid "one"
		msgid_plural "many"
		msgstr[0] ""
		msgstr[1] ""

		#: includes/a.php:12
		#. translators: %s: Name.
		#, php-format
		msgctxt "Quoted"
		msgid "It is ‘%s’ – \\"so\\""
		msgstr ""

		#: block.json:1
		msgctxt "block title"
		msgid "A block"
		msgstr ""

		#: block.json:1
		msgctxt "block description"
		msgid "It is one."
		msgstr ""

		#: block.json:1
		msgctxt "block keyword"
		msgid "one"
		msgstr ""

		#: block.json:1
		msgctxt "block keyword"
		msgid "two"
		msgstr ""

		#: block.json:1
		msgctxt "block style label"
		msgid "Style"
		msgstr ""

		#: block.json:1
		msgctxt "block variation title"
		msgid "Variation"
		msgstr ""

		#: block.json:1
		msgctxt "block variation keyword"
		msgid "three"
		msgstr ""
		"
	` );
} );

it.each( [
	[ 'includes/a.php', `<?php __( "It is $a", 'practice-blocks' );` ],
	[ 'includes/a.php', `<?php __( 'It is ' . $a, 'practice-blocks' );` ],
	[ 'src/e.tsx', "__( `It is ${ a }`, 'practice-blocks' );" ],
	[ 'build/index.js', 'x.__(a?"Plain":"Other","practice-blocks")' ],
] )( '%s: the build fails where a text is put together', ( file, code ) => {
	expect( () => makePot( { [ file ]: code } ) ).toThrow(
		'is given a text that is not written out'
	);
} );

it.each( [
	[ 'text', 'x.__("Plain","practice-blocks")' ],
	[
		'plural',
		'x.__("Plain","practice-blocks");x.__("%d line","practice-blocks")',
	],
	[
		'context',
		'x.__("Plain","practice-blocks");x._nx("%d line","%d lines",y,"Poem","practice-blocks")',
	],
] )( 'the build fails where the script has lost a %s', ( _, script ) => {
	expect( () => makePot( { 'build/index.js': script } ) ).toThrow(
		'build/index.js does not hold: %d line / %d lines'
	);
} );

it( 'knows what WordPress translates of a block.json', () => {
	const read = ( file: string ) => JSON.parse( readFileSync( file, 'utf8' ) );
	expect( read( path.join( root, 'bin/lib/pot/block-i18n.json' ) ) ).toEqual(
		read(
			path.join(
				process.env[ 'WP_CORE_DIR' ] ?? '',
				'wp-includes/block-i18n.json'
			)
		)
	);
} );

describe( 'the template of the plugin', () => {
	const pot = readFileSync(
		path.join( root, 'languages/practice-blocks.pot' ),
		'utf8'
	);

	it.each( [
		[ 'PHP', 'includes/suitability.php', 'We avoid the affected area' ],
		[
			'a script',
			'blocks/benefit-list/numbering-panel.tsx',
			'Continue numbering',
		],
		[ 'the built script', 'build/index.js:1', 'Continue numbering' ],
		[ 'the title of a block', 'blocks/benefit/block.json:1', 'Benefit' ],
		[ 'the name of a style', 'blocks/benefit-list/block.json:1', 'Badges' ],
		[ 'a pattern', 'patterns/benefits.php', 'Time to relax' ],
		[
			'the title of a pattern',
			'includes/patterns.php',
			'Before you book',
		],
		[ 'the catalogue', 'data/conditions.php', 'Long COVID' ],
		[ 'the header', 'plugin.php', 'Practice Blocks' ],
	] )( 'has the texts of %s', ( _, place, text ) => {
		const entry = pot
			.split( '\n\n' )
			.find(
				( part ) =>
					part.includes( `msgid "${ text }"` ) &&
					part.includes( `#: ${ place }` )
			);
		expect( entry ).toBeDefined();
	} );

	it( 'says about every placeholder what it stands for', () => {
		const withPlaceholder = pot
			.split( '\n\n' )
			.filter( ( part ) => /^#, (js|php)-format/m.test( part ) );
		expect( withPlaceholder.length ).toBeGreaterThan( 10 );
		const silent = withPlaceholder.filter(
			( part ) => ! part.includes( '#. translators:' )
		);
		expect( silent ).toEqual( [] );
	} );
} );
