/**
 * Writes the template for translations: every text of the plugin, with the places where it stands.
 *
 * Each text of a script is also said to stand in the built script: by that name WordPress looks for its translations, and
 * `wp i18n make-json` makes files of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { findBlockTexts, findHeaderTexts } from './metadata-calls.mjs';
import { findPhpCalls } from './php-calls.mjs';
import { findScriptCalls } from './script-calls.mjs';

/** @typedef {import('./comments.mjs').Call} Call */

/** @typedef {Call & { file: string, inScript: boolean }} Text A call, and where it stands. */

/** The text domain. */
export const DOMAIN = 'practice-blocks';

/** The script, as translations name it. */
const SCRIPT = 'build/index.js';

/**
 * Lists the files of a kind.
 *
 * @param {string}   root    The checkout.
 * @param {string[]} folders Where to look.
 * @param {RegExp}   name    What their names are like.
 * @return {string[]} Paths from the root, sorted.
 */
function list( root, folders, name ) {
	return folders
		.flatMap( ( folder ) =>
			readdirSync( join( root, folder ), {
				recursive: true,
				encoding: 'utf8',
			} ).map(
				( file ) => `${ folder }/${ file.replaceAll( '\\', '/' ) }`
			)
		)
		.filter( ( file ) => name.test( file ) )
		.sort();
}

/**
 * Finds every text of the plugin.
 *
 * @param {string} root The checkout.
 * @return {Text[]} By file.
 */
function findTexts( root ) {
	/** @param {string} file */
	const read = ( file ) => readFileSync( join( root, file ), 'utf8' );
	/**
	 * @param {string[]}                               files Their names.
	 * @param {(code: string, file: string) => Call[]} find  Finds the texts of one.
	 */
	const from = ( files, find ) =>
		files.flatMap( ( file ) =>
			find( read( file ), file ).map( ( call ) => ( {
				...call,
				file,
				inScript: /\.tsx?$/.test( file ),
			} ) )
		);
	return [
		...from( [ 'plugin.php' ], findHeaderTexts ),
		...from(
			[
				'plugin.php',
				...list( root, [ 'includes', 'patterns', 'data' ], /\.php$/ ),
			],
			( code, file ) => findPhpCalls( code, file, DOMAIN )
		),
		...from(
			[ 'block.json', ...list( root, [ 'blocks' ], /\/block\.json$/ ) ],
			( code ) => findBlockTexts( code, DOMAIN )
		),
		...from( list( root, [ 'blocks', 'src' ], /\.tsx?$/ ), ( code, file ) =>
			findScriptCalls( code, file, DOMAIN )
		),
	];
}

/**
 * Tells whether WordPress.org finds in the built script what is translated in its sources: it reads no TypeScript. A minifier may
 * write two calls as one, `__( a ? 'b' : 'c' )`, and both texts are lost.
 *
 * @param {string} code  The built script.
 * @param {Text[]} texts What was found in the sources.
 * @throws {Error} When it does not.
 */
function checkScript( code, texts ) {
	/** @param {Call} call */
	const whole = ( { single, plural, context } ) =>
		[ single, plural, context && `(${ context })` ]
			.filter( Boolean )
			.join( ' / ' );
	const built = new Set(
		findScriptCalls( code, SCRIPT, DOMAIN ).map( whole )
	);
	const lost = texts
		.filter( ( { inScript } ) => inScript )
		.map( whole )
		.filter( ( text ) => ! built.has( text ) );
	if ( lost.length > 0 ) {
		throw new Error( `${ SCRIPT } does not hold: ${ lost.join( ' · ' ) }` );
	}
}

/**
 * Joins lines that are not there yet.
 *
 * @param {string | undefined}  before Lines.
 * @param {...(string | false)} more   One more each.
 * @return {string} All lines, each once.
 */
function lines( before, ...more ) {
	return [ ...new Set( [ before?.split( '\n' ) ?? [], more ].flat() ) ]
		.filter( Boolean )
		.join( '\n' );
}

/**
 * Puts a text among the translations.
 *
 * @param {import('gettext-parser').GetTextTranslationRecord} translations What is there.
 * @param {Text}                                              text         The text.
 */
function addText( translations, text ) {
	const {
		context = '',
		single,
		plural,
		comment,
		file,
		line,
		inScript,
	} = text;
	const entry = ( ( translations[ context ] ??= {} )[ single ] ??= {
		...( context && { msgctxt: context } ),
		msgid: single,
		msgstr: [ '' ],
	} );
	if ( plural !== undefined ) {
		entry.msgid_plural = plural;
		entry.msgstr = [ '', '' ];
	}
	const comments = ( entry.comments ??= {} );
	comments.reference = lines(
		comments.reference,
		`${ file }:${ line }`,
		inScript && `${ SCRIPT }:1`
	);
	if ( comment ) {
		comments.extracted = lines( comments.extracted, comment );
	}
	if ( /%(\d\$)?[sd]/.test( single ) ) {
		comments.flag = inScript ? 'js-format' : 'php-format';
	}
}

/**
 * Writes the template.
 *
 * @param {string} root The checkout.
 * @return {Buffer} The file's bytes.
 */
export function makePot( root ) {
	const { version } = JSON.parse(
		readFileSync( join( root, 'package.json' ), 'utf8' )
	);
	const texts = findTexts( root );
	checkScript( readFileSync( join( root, SCRIPT ), 'utf8' ), texts );
	/** @type {import('gettext-parser').GetTextTranslationRecord} */
	const translations = {};
	for ( const text of texts ) {
		addText( translations, text );
	}
	return po.compile( {
		charset: 'utf-8',
		headers: {
			'Project-Id-Version': `Practice Blocks ${ version }`,
			'Report-Msgid-Bugs-To': `https://wordpress.org/support/plugin/${ DOMAIN }/`,
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=UTF-8',
			'Content-Transfer-Encoding': '8bit',
			'X-Domain': DOMAIN,
		},
		translations,
	} );
}
