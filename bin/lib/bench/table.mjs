/**
 * Prints what was measured.
 */

/**
 * @typedef {Object} Row
 * @property {string} what     What was measured.
 * @property {number} core     What WordPress alone takes.
 * @property {number} ours     What it takes with the plugin.
 * @property {string} [unit]   What both are counted in: `ms` when left out.
 * @property {number} [budget] How many times core's we may take; left out where nothing was promised.
 */

/**
 * Whether a row keeps what was promised.
 *
 * @param {Row} row The row.
 * @return {boolean} True if so, and where nothing was.
 */
export const isWithin = ( { core, ours, budget = Infinity } ) =>
	ours / core <= budget;

/**
 * A number with two or three figures that mean something; what was counted is as it is.
 *
 * @param {number} value The number.
 * @return {string} As text.
 */
const figure = ( value ) =>
	Number.isInteger( value )
		? String( value )
		: value.toFixed( Math.max( 0, 2 - Math.floor( Math.log10( value ) ) ) );

/**
 * What to say of a row.
 *
 * @param {Row} row The row.
 * @return {string} A word; nothing where nothing was promised.
 */
function verdict( row ) {
	if ( row.budget === undefined ) {
		return '';
	}
	return isWithin( row ) ? 'ok' : 'OVER';
}

/**
 * Lays rows out in columns.
 *
 * @param {string} title The heading.
 * @param {Row[]}  rows  The rows.
 * @return {string} Lines of text.
 */
export function table( title, rows ) {
	const cells = [
		[ title, 'core', 'ours', 'ratio', 'budget', '' ],
		...rows.map( ( row ) => {
			const { what, core, ours, unit = 'ms', budget } = row;
			return [
				what,
				`${ figure( core ) } ${ unit }`.trim(),
				`${ figure( ours ) } ${ unit }`.trim(),
				( ours / core ).toFixed( 2 ),
				budget?.toFixed( 2 ) ?? '',
				verdict( row ),
			];
		} ),
	];
	const widths = [ 0, 1, 2, 3, 4, 5 ].map( ( column ) =>
		Math.max( ...cells.map( ( line ) => ( line[ column ] ?? '' ).length ) )
	);
	return cells
		.map( ( line ) =>
			line
				.map( ( cell, column ) =>
					column
						? cell.padStart( widths[ column ] ?? 0 )
						: cell.padEnd( widths[ column ] ?? 0 )
				)
				.join( '  ' )
				.trimEnd()
		)
		.join( '\n' );
}
