/**
 * Two languages that nobody speaks: every text of the plugin in brackets, ⟦so⟧ and ⟪so⟫. What stands on a screen without them was
 * not translated; which they are tells whose language it is.
 *
 * They are made of the template that the build makes, and laid where WordPress lays its language packs.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { projectDir } from '../../bin/lib/paths.mjs';

/** The brackets by locale: the site's, and the user's. */
const BRACKETS = { de_DE: [ '⟦', '⟧' ], fr_FR: [ '⟪', '⟫' ] };

const PLURALS = 'nplurals=2; plural=(n != 1);';

/** WordPress names the translations of a script by its path. */
const SCRIPT = 'build/index.js';

const SCRIPT_ID = createHash( 'md5' ).update( SCRIPT ).digest( 'hex' );

/** @typedef {[ key: string, translations: string[], isOfScript: boolean ]} Translation */

/**
 * Translates the template.
 *
 * @param {string} open  What to put before each text.
 * @param {string} close And behind it.
 * @return {Translation[]} Key and translations of each text.
 */
function translate( open, close ) {
	const { translations } = po.parse(
		readFileSync( join( projectDir, 'languages/practice-blocks.pot' ) )
	);
	return Object.values( translations )
		.flatMap( ( texts ) => Object.values( texts ) )
		.filter( ( { msgid } ) => msgid !== '' )
		.map( ( { msgid, msgid_plural: plural, msgctxt, comments } ) => [
			msgctxt ? `${ msgctxt }\u0004${ msgid }` : msgid,
			[ msgid, plural ?? [] ]
				.flat()
				.map( ( text ) => `${ open }${ text }${ close }` ),
			/^build\/index\.js:/m.test( comments?.reference ?? '' ),
		] );
}

/**
 * Writes a PHP text.
 *
 * @param {string} text The text.
 * @return {string} Between quotes.
 */
const php = ( text ) => `'${ text.replace( /[\\']/g, '\\$&' ) }'`;

/**
 * Lays both languages into a site, that of WordPress itself empty.
 *
 * @param {string} folder The site's files.
 */
export function writePseudoLocales( folder ) {
	const languages = join( folder, 'wp-content/languages' );
	mkdirSync( join( languages, 'plugins' ), { recursive: true } );
	for ( const [ locale, [ open, close ] ] of Object.entries( BRACKETS ) ) {
		const texts = translate( String( open ), String( close ) );
		writeFileSync(
			join( languages, `${ locale }.l10n.php` ),
			"<?php return array( 'messages' => array() );"
		);
		writeFileSync(
			join( languages, `plugins/practice-blocks-${ locale }.l10n.php` ),
			`<?php return array( 'plural-forms' => '${ PLURALS }', 'messages' => array( ${ texts
				.map(
					( [ key, translations ] ) =>
						`${ php( key ) } => ${ translations.map( php ).join( ' . "\\0" . ' ) }`
				)
				.join( ',\n' ) } ) );`
		);
		writeFileSync(
			join(
				languages,
				`plugins/practice-blocks-${ locale }-${ SCRIPT_ID }.json`
			),
			JSON.stringify( {
				locale_data: {
					messages: {
						'': { domain: 'messages', 'plural-forms': PLURALS },
						...Object.fromEntries(
							texts.filter( ( [ , , isOfScript ] ) => isOfScript )
						),
					},
				},
			} )
		);
	}
}
