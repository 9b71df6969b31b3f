/**
 * Figures as tables of Markdown.
 */

/**
 * Makes a row of a table; what would end its cell is escaped.
 *
 * @param {(string | number)[]} cells The cells.
 * @return {string} A line.
 */
function row( cells ) {
	return `| ${ cells
		.map( ( cell ) =>
			( typeof cell === 'number' ? cell.toLocaleString( 'en-GB' ) : cell )
				.replaceAll( '|', '\\|' )
				.replaceAll( '\n', ' ' )
		)
		.join( ' | ' ) } |`;
}

/**
 * Makes a table.
 *
 * @param {string[]}              head The heads of its columns.
 * @param {(string | number)[][]} rows Its rows.
 * @return {string[]} Markdown; nothing for no rows.
 */
function table( head, rows ) {
	const rule = row( head.map( () => '---' ) );
	return rows.length
		? [ [ row( head ), rule, ...rows.map( row ) ].join( '\n' ) ]
		: [];
}

/**
 * Makes the tables of a part's figures.
 *
 * @param {Pick< import('../figures.mjs').Figures, 'figures' | 'table' >} found The figures.
 * @return {string[]} Paragraphs of Markdown.
 */
export function tablesOf( { figures, table: more } ) {
	return [
		...table(
			[ 'what', 'how many' ],
			figures.map( ( { what, value } ) => [ what, value ] )
		),
		...( more ? table( more.head, more.rows ) : [] ),
	];
}
