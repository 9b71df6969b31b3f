/**
 * Writes docs/reliability.md: what a whole run of the tests came to. What is not in the figures of that run did not run, and it says so.
 */
import { faultsOf } from './faults.mjs';
import { figureNames } from './sections.mjs';
import { tablesOf } from './tables.mjs';

/** @typedef {import('../figures.mjs').Figures} Figures */
/** @typedef {import('./sections.mjs').Section} Section */

/**
 * @typedef {Object} StepOutcome
 * @property {string} name   The step's name.
 * @property {string} title  What it is about.
 * @property {number} passed How many checks or tests passed.
 * @property {number} failed How many did not.
 */

/**
 * @typedef {Object} Run
 * @property {string}                    day      The day on which it ended, such as `2026-11-28`.
 * @property {string}                    machine  What it ran on.
 * @property {string}                    source   What was tested: the commit, and whether it was that alone.
 * @property {number}                    minutes  How long it took.
 * @property {StepOutcome[]}             steps    What came of each step, in order.
 * @property {string}                    flaky    Which browser tests needed a second try, as a sentence; nothing when none did.
 * @property {string[]}                  parts    The names of the steps that are to keep figures.
 * @property {Section[]}                 sections What else is to keep figures.
 * @property {Record< string, Figures >} figures  The figures that were kept, by name.
 */

/** What the figures of all parts are summed up in, above them. */
const TOTALS = [
	'cells run',
	'documents tried',
	'inputs tried',
	'faults tried',
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

const DID_NOT_RUN = '**It did not run to its end**, so there are no figures.';

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
		...( found ? tablesOf( found ) : [ DID_NOT_RUN ] ),
	];
}

/**
 * Says what should have kept figures and has not.
 *
 * @param {Section[]}                 sections What is to keep figures.
 * @param {Record< string, Figures >} figures  The figures that were kept, by name.
 * @return {string[]} Lines; none when nothing is missing.
 */
function missingOf( sections, figures ) {
	const missing = sections.flatMap( ( section ) => {
		const { title, faults = [ title ] } = section;
		const names = figureNames( section );
		return faults.filter(
			( _what, index ) => ! figures[ names[ index ] ?? '' ]
		);
	} );
	return missing.length
		? [
				`**${ missing.length } did not run to their end**, and are in none of these sums: ${ missing.join( '; ' ) }.`,
			]
		: [];
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
	source,
	minutes,
	steps,
	flaky,
	parts,
	sections,
	figures,
} ) {
	const sum = ( /** @type {'passed' | 'failed'} */ key ) =>
		steps.reduce( ( total, step ) => total + step[ key ], 0 );
	const known = new Set( [ ...parts, ...sections.flatMap( figureNames ) ] );
	const others = Object.entries( figures ).filter(
		( [ name ] ) => ! known.has( name )
	);
	return `${ [
		'# Reliability',
		`Written by \`npm run test:full\`, not by hand. This run ended on ${ day } on ${ machine } and took ${ minutes } minutes. It tested ${ source }.`,
		'The section of a browser test with hostile content is there because all that it expects was so: nothing ran. Those of faults and of the clipboard say what was found.',
		...tablesOf( { figures: totalsOf( Object.values( figures ) ) } ),
		...missingOf( sections, figures ),
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
		...sections.flatMap( ( section ) => {
			const found = figures[ section.name ];
			return section.faults
				? faultsOf( section, figures )
				: [
						`## ${ section.title }`,
						...( found ? tablesOf( found ) : [ DID_NOT_RUN ] ),
					];
		} ),
		...others.flatMap( ( [ , found ] ) => [
			`## ${ found.title }`,
			...tablesOf( found ),
		] ),
	].join( '\n\n' ) }\n`;
}
