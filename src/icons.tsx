/**
 * Icons of the blocks, for the editor only: a saved post holds none.
 */
import { Path, SVG } from '@wordpress/primitives';

const icon = ( d: string ) => (
	<SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
		<Path d={ d } />
	</SVG>
);

/** A page with a heading, a list and a box. */
export const conditionArticleIcon = icon(
	'M6 3h12a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2Zm0 1.5a.5.5 0 0 0-.5.5v14c0 .3.2.5.5.5h12a.5.5 0 0 0 .5-.5V5a.5.5 0 0 0-.5-.5H6ZM7.5 7h6v1.5h-6V7Zm0 3.5H9V12H7.5v-1.5Zm3 0h6V12h-6v-1.5Zm-3 5h9V17h-9v-1.5Z'
);

/** Numbers with a long and a short line each. */
export const benefitListIcon = icon(
	'M5 4h1.5v5H5V5.6l-.9.3V4.5L5 4Zm5 .5h10V6H10V4.5Zm0 3h6V9h-6V7.5ZM4 14.2c.2-.7.9-1.2 1.7-1.2 1 0 1.8.7 1.8 1.6 0 .6-.3 1-.8 1.5l-1 .9h1.8V18H4v-1l1.7-1.6c.3-.3.5-.5.5-.7 0-.3-.2-.5-.6-.5-.3 0-.5.2-.6.5l-1-.5Zm6-.7h10V15H10v-1.5Zm0 3h6V18h-6v-1.5Z'
);

/** A number with a heading and two lines of text. */
export const benefitIcon = icon(
	'M5.2 5h1.6v6.5H5.2V6.9l-1.2.4V5.7L5.2 5ZM10 5h8v2h-8V5Zm0 5h10v1.5H10V10Zm0 4h10v1.5H10V14Zm0 4h6v1.5h-6V18Z'
);

/** A box with a bar at its side and a tick. */
export const suitableForIcon = icon(
	'M4 4h16v16H4V4Zm4 1.5v13h10.5v-13H8Zm7.9 4-3.9 5.4-2.5-1.9.9-1.2 1.3 1 3-4.2 1.2.9Z'
);

/** Three bars, each higher than the one before. */
export const suitabilityIcon = icon(
	'M5 14h3v5H5v-5Zm5.5-4.5h3V19h-3V9.5ZM16 5h3v14h-3V5Z'
);
