/**
 * The themes that tests look at.
 */
import THEMES from './themes.json';

/** Stand for all in `npm test`: a block theme, and a classic one with rules of its own for lists and headings. */
const ALWAYS = [ 'twentytwentyfive', 'twentytwentyone' ];

/** Each theme, and what ends the title of a test of it: the others wait for `npm run test:full`. */
export const TAGGED_THEMES = THEMES.map( ( theme ) => ( {
	theme,
	tag: ALWAYS.includes( theme ) ? '' : ' @full',
} ) );
