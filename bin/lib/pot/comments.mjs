/**
 * Comments for translators, and which call each is for.
 */

/**
 * @typedef {Object} Call A call of a translation function.
 * @property {string} [context] What tells it from the same words elsewhere.
 * @property {string} single    The text, or that for one.
 * @property {string} [plural]  The text for many.
 * @property {string} [comment] What translators should know.
 * @property {number} line      The line where it starts.
 */

/**
 * Finds what a comment tells translators.
 *
 * @param {string} comment The comment as it is written.
 * @return {string | undefined} One line of text; nothing when it is for somebody else.
 */
export function readTranslatorsComment( comment ) {
	const [ , text ] =
		/^\/[/*]+\s*translators:\s*(.*?)\s*(\*\/)?$/is.exec( comment ) ?? [];
	return text && `translators: ${ text.replace( /\s+/g, ' ' ) }`;
}

/**
 * Chooses the comment of a call: the last one before it, on its line or the line above, as WP-CLI does.
 *
 * @param {{ text: string, offset: number, line: number }[]} comments In their order, each with the line where it ends.
 * @param {number}                                           offset   Where the call starts.
 * @param {number}                                           line     Its line.
 * @return {string | undefined} The comment, if there is one.
 */
export function commentFor( comments, offset, line ) {
	return comments.findLast(
		( comment ) => comment.offset < offset && line - comment.line <= 1
	)?.text;
}

/** What each argument of a function is, the text domain being the one after them; those with `esc_` and `_e` say the same. */
const ARGUMENTS = new Map(
	Object.entries( {
		__: [ 'single' ],
		_x: [ 'single', 'context' ],
		_n: [ 'single', 'plural', 'number' ],
		_nx: [ 'single', 'plural', 'number', 'context' ],
		_n_noop: [ 'single', 'plural' ],
		_nx_noop: [ 'single', 'plural', 'context' ],
	} )
);

/**
 * Tells what the arguments of a function are.
 *
 * @param {string} name The function's name, without a namespace.
 * @return {string[] | undefined} What each is, without the text domain; nothing for a function that translates nothing.
 */
function argumentsOf( name ) {
	return ARGUMENTS.get(
		name
			.replace( /^esc_(html|attr)(?=_)/, '' )
			.replace( /^_(e|ex)$/, ( e ) => ( e === '_e' ? '__' : '_x' ) )
	);
}

/**
 * Makes a call of the texts that a function is given.
 *
 * @param {string}                 name   The function's name.
 * @param {(string | undefined)[]} texts  Its arguments; undefined for what is no literal text.
 * @param {string}                 domain The text domain that is looked for.
 * @return {Omit< Call, 'line' | 'comment' > | undefined} The call; nothing for another function or another domain.
 * @throws {Error} When a text is put together at run time: no translator would see it.
 */
export function readCall( name, texts, domain ) {
	const names = argumentsOf( name );
	if ( ! names || texts[ names.length ] !== domain ) {
		return undefined;
	}
	const given = Object.fromEntries(
		names.map( ( key, index ) => [ key, texts[ index ] ] )
	);
	const { single, plural, context } = given;
	if (
		single === undefined ||
		names.some( ( key ) => key !== 'number' && given[ key ] === undefined )
	) {
		throw new Error(
			`${ name }() is given a text that is not written out.`
		);
	}
	return {
		single,
		...( plural !== undefined && { plural } ),
		...( context !== undefined && { context } ),
	};
}
