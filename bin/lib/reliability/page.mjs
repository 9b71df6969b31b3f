/**
 * Writes docs/reliability.md: what a whole run of the tests came to. What is not in the figures of that run did not run, and it says so.
 */
import { tablesOf } from './tables.mjs';

/** @typedef {import('../figures.mjs').Figures} Figures */

/**
 * @typedef {Object} StepOutcome
 * @property {string} name   The step's name.
 * @property {string} title  What it is about.
 * @property {number} passed How many checks or tests passed.
 * @property {number} failed How many did not.
 */

/**
 * @typedef {Object} Run
 * @property {string}                    day     The day on which it ended, such as `2026-11-28`.
 * @property {string}                    machine What it ran on.
 * @property {number}                    minutes How long it took.
 * @property {StepOutcome[]}             steps   What came of each step, in order.
 * @property {string}                    flaky   Which browser tests needed a second try, as a sentence; nothing when none did.
 * @property {string[]}                  parts   The names of the steps that are to keep figures.
 * @property {Record< string, Figures >} figures The figures that were kept, by name.
 */

/** What the figures of all parts are summed up in, above them. */
const TOTALS = [
	'cells run',
	'documents tried',
	'inputs tried',
	'faults survived',
];

/**
 * Sums up the figures of all parts.
 *
 * @param {Figures[]} all The figures of each part.
 * @return {Figures['figures']} The sums; none of what nothing was kept of.
 */
const totalsOf = ( all ) =>
	TOTALS.flatMap( ( what ) => {
		const values = all
			.flatMap( ( { figures } ) => figures )
			.filter( ( one ) => one.what === what )
			.map( ( { value } ) => Number( value ) );
		return values.length
			? [ { what, value: values.reduce( ( a, b ) => a + b ) } ]
			: [];
	} );

/**
 * Writes what stands below the heading of a part that is to keep figures.
 *
 * @param {StepOutcome} step    What came of it.
 * @param {Figures}     [found] Its figures.
 * @return {string[]} Lines.
 */
function sectionOf( { title, passed, failed }, found ) {
	const failure = `**It failed**: ${ failed } of ${ passed + failed }.`;
	return [
		`## ${ found?.title ?? title }`,
		...( failed ? [ failure ] : [] ),
		...( found
			? tablesOf( found )
			: [ '**It did not run to its end**, so there are no figures.' ] ),
	];
}

/**
 * Writes the page.
 *
 * @param {Run} run The run.
 * @return {string} Markdown.
 */
export function pageOf( {
	day,
	machine,
	minutes,
	steps,
	flaky,
	parts,
	figures,
} ) {
	const sum = ( /** @type {'passed' | 'failed'} */ key ) =>
		steps.reduce( ( total, step ) => total + step[ key ], 0 );
	const others = Object.keys( figures ).filter(
		( name ) => ! parts.includes( name )
	);
	return `${ [
		'# Reliability',
		`Written by \`npm run test:full\`, not by hand. This run ended on ${ day } on ${ machine } and took ${ minutes } minutes.`,
		...tablesOf( { figures: totalsOf( Object.values( figures ) ) } ),
		`${ sum( 'passed' ) } passed, ${ sum( 'failed' ) } failed. ${ flaky || 'No browser test on Playground needed a second try' }.`,
		...tablesOf( {
			figures: [],
			table: {
				head: [ 'step', 'passed', 'failed' ],
				rows: steps.map( ( { title, passed, failed } ) => [
					title,
					String( passed ),
					String( failed ),
				] ),
			},
		} ),
		...steps
			.filter( ( { name } ) => parts.includes( name ) )
			.flatMap( ( step ) => sectionOf( step, figures[ step.name ] ) ),
		...others.flatMap( ( name ) => {
			const found = figures[ name ];
			return found ? [ `## ${ found.title }`, ...tablesOf( found ) ] : [];
		} ),
	].join( '\n\n' ) }\n`;
}
