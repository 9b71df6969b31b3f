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
	'M5 4h14v16H5zM8 8h5m-5 4h1m2 0h5m-8 4h8'
);

/** Numbers with a long and a short line each. */
export const benefitListIcon = icon(
	'M4 5l2-1v6m4-5h10m-10 4h6M4 14h3v2H5v3h3m2-4h10m-10 4h6'
);

/** A number with a heading and two lines of text. */
export const benefitIcon = icon( 'M4 6l2-1v6m4-5h8m-8 4h10m-10 4h10m-10 4h6' );

/** A box with a bar at its side and a tick. */
export const suitableForIcon = icon( 'M5 5h14v14H5zM6 5v14m4-7l2 2 4-5' );

/** Three bars, each higher than the one before. */
export const suitabilityIcon = icon( 'M6 14v5m6-9v9m6-14v14' );
