/**
 * Icons of the blocks, for the editor only: a saved post holds none.
 */
import { Path, SVG } from '@wordpress/primitives';

const icon = ( d: string ) => (
	<SVG viewBox="0 0 24 24">
		<Path d={ d } fill="none" stroke="currentColor" strokeWidth="1.5" />
	</SVG>
);

/** A page with a heading, a list and a line of text. */
export const conditionArticleIcon = icon(
	'M4.8 3.8h14.4v16.4H4.8zM7.5 8h6m-6 4H9m1.5 0h6m-9 4h9'
);

/** Numbers with a long and a short line each. */
export const benefitListIcon = icon(
	'M4 5l1.8-.6V10M10 5h10M10 9h6M4 14h2.8v2.3H4.8v2.5h2.7M10 15h10m-10 4h6'
);

/** A number with a heading and two lines of text. */
export const benefitIcon = icon(
	'M4 6l1.8-.6V12M10 6h8M10 10h10M10 14h10M10 18h6'
);

/** A box with a bar at its side and a tick. */
export const suitableForIcon = icon(
	'M4.8 4.8h14.4v14.4H4.8zM6.2 5v14M10 12l2 2 4-5'
);

/** Three bars, each higher than the one before. */
export const suitabilityIcon = icon(
	'M5.5 14.5h1v4h-1zm6-4h1v8h-1zm6-5h1v13h-1z'
);
