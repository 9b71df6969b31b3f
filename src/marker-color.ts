/**
 * The colour of a list's numbers: what may be saved, and how it keeps its link to the theme.
 */
import { getColorClassName } from '@wordpress/block-editor';

/** A colour of a palette. */
export interface PaletteColor {
	slug: string;
	color: string;
}

const PRESET = 'var(--wp--preset--color--';

/**
 * The attribute that a list is saved with.
 *
 * WordPress's content filters take other colours, such as `rgb()`, out of what an author saves, and the block would not be valid
 * any more.
 *
 * @param color Value of the block's attribute.
 * @return Props for its element; none for anything but a hex colour and a colour of the theme.
 * @since 0.1.0
 */
export const markerStyle = ( color: string | undefined ) =>
	/^(#[\da-f]{3,8}|var\(--wp--preset--color--[\w-]+\))$/i.test( color ?? '' )
		? { style: { '--practice-blocks-marker-color': color } }
		: {};

/** A colour of the palette by its name in the theme. WordPress's own spelling of it is public as a part of a class name only. */
const presetOf = ( { slug }: PaletteColor ): string =>
	`${ PRESET }${ getColorClassName( 'a', slug )?.slice( 4, -2 ) })`;

/**
 * What to save for a colour that was chosen.
 *
 * @param color   Its value, if one was.
 * @param palette The colours on offer.
 * @return The theme's name for it if it has one, so that it follows the theme.
 * @since 0.1.0
 */
export function toMarkerColor(
	color: string | undefined,
	palette: PaletteColor[]
): string | undefined {
	const preset = palette.find( ( one ) => one.color === color );
	return preset ? presetOf( preset ) : color;
}

/**
 * What to show as chosen.
 *
 * @param saved   Value of the block's attribute.
 * @param palette The colours on offer.
 * @return Its value in the palette, or what was saved.
 * @since 0.1.0
 */
export const fromMarkerColor = (
	saved: string | undefined,
	palette: PaletteColor[]
): string | undefined =>
	palette.find( ( one ) => presetOf( one ) === saved )?.color ?? saved;
