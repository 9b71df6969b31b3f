/**
 * Finds what a script has translated: a source in TypeScript, or what the build makes of it.
 */
import ts from 'typescript';
import { commentFor, readCall, readTranslatorsComment } from './comments.mjs';

/** @typedef {import('./comments.mjs').Call} Call */

/**
 * Reads what is called: `__` in sources, `a.__` in the built script.
 *
 * @param {ts.Expression} callee What stands before the parenthesis.
 * @return {string} The function's name; empty when it has none.
 */
function nameOf( callee ) {
	if ( ts.isPropertyAccessExpression( callee ) ) {
		return callee.name.text;
	}
	return ts.isIdentifier( callee ) ? callee.text : '';
}

/**
 * Finds the calls of translation functions in a script.
 *
 * @param {string} code   The file's text.
 * @param {string} file   Its name: by its ending it is read.
 * @param {string} domain The text domain.
 * @return {Call[]} In their order.
 */
export function findScriptCalls( code, file, domain ) {
	const source = ts.createSourceFile(
		file,
		code,
		ts.ScriptTarget.Latest,
		true
	);
	/** @param {number} offset */
	const lineAt = ( offset ) =>
		source.getLineAndCharacterOfPosition( offset ).line + 1;
	const comments = [
		...code.matchAll(
			/\/\*\s*translators:[^]*?\*\/|\/\/\s*translators:.*/gi
		),
	].map( ( { 0: comment, index } ) => ( {
		text: readTranslatorsComment( comment ) ?? '',
		offset: index,
		line: lineAt( index + comment.length ),
	} ) );
	/** @type {Call[]} */
	const calls = [];
	/** @param {ts.Node} node */
	const visit = ( node ) => {
		if ( ts.isCallExpression( node ) ) {
			// The comment may stand between `sprintf(` and the call, or between the call's name and what it belongs to.
			const start = node.getStart( source );
			const call = readCall(
				nameOf( node.expression ),
				node.arguments.map( ( argument ) =>
					ts.isStringLiteralLike( argument )
						? argument.text
						: undefined
				),
				domain
			);
			if ( call ) {
				const line = lineAt( start );
				const comment = commentFor( comments, start, line );
				calls.push( { ...call, ...( comment && { comment } ), line } );
			}
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return calls;
}
