/**
 * Finds what a PHP file has translated.
 */
import { Engine } from 'php-parser';
import { commentFor, readCall, readTranslatorsComment } from './comments.mjs';

/** @typedef {import('./comments.mjs').Call} Call */

/**
 * @typedef {Object} Tree A part of the parser's tree, as far as it is read here.
 * @property {string}                                                             kind      What it is.
 * @property {Tree}                                                               what      Of a call: what is called.
 * @property {unknown}                                                            name      Of a name: the name.
 * @property {unknown}                                                            value     Of a text: the text.
 * @property {Tree[]}                                                             arguments Of a call: its arguments.
 * @property {Tree[]}                                                             comments  Of a file: its comments.
 * @property {{ start: { line: number, offset: number }, end: { line: number } }} loc       Where it is.
 */

/**
 * Goes through a tree.
 *
 * @param {unknown}              part  A part of it.
 * @param {(part: Tree) => void} visit Told every part that is of a kind.
 */
function walk( part, visit ) {
	if ( part === null || typeof part !== 'object' ) {
		return;
	}
	if ( 'kind' in part ) {
		visit( /** @type {Tree} */ ( part ) );
	}
	for ( const [ key, value ] of Object.entries( part ) ) {
		if ( key !== 'loc' && ! /comments$/i.test( key ) ) {
			walk( value, visit );
		}
	}
}

/**
 * Finds the calls of translation functions in PHP.
 *
 * @param {string} code   The file's text.
 * @param {string} file   Its name, for messages.
 * @param {string} domain The text domain.
 * @return {Call[]} In their order.
 */
export function findPhpCalls( code, file, domain ) {
	const engine = new Engine( {
		parser: { extractDoc: true },
		ast: { withPositions: true },
	} );
	const tree = /** @type {Tree} */ (
		/** @type {unknown} */ ( engine.parseCode( code, file ) )
	);
	const comments = tree.comments.flatMap( ( { value, loc } ) => {
		const text = readTranslatorsComment( String( value ) );
		return text === undefined
			? []
			: [ { text, offset: loc.start.offset, line: loc.end.line } ];
	} );
	/** @type {Call[]} */
	const calls = [];
	walk( tree, ( part ) => {
		if ( part.kind !== 'call' || part.what.kind !== 'name' ) {
			return;
		}
		const call = readCall(
			String( part.what.name ).replace( /^.*\\/, '' ),
			part.arguments.map( ( { kind, value } ) =>
				kind === 'string' ? String( value ) : undefined
			),
			domain
		);
		const { line, offset } = part.loc.start;
		if ( call ) {
			const comment = commentFor( comments, offset, line );
			calls.push( { ...call, ...( comment && { comment } ), line } );
		}
	} );
	return calls;
}
