/**
 * Whether something is drawn in a place of a page.
 */
import type { Page } from '@playwright/test';

/**
 * Looks at the pixels of a place.
 *
 * @param page A page.
 * @param clip Where to look, from the corner of the whole page.
 * @return How much of it is not of its most common shade: 0 if nothing is drawn there.
 */
export async function inkIn(
	page: Page,
	clip: { x: number; y: number; width: number; height: number }
): Promise< number > {
	const picture = await page.screenshot( { clip, fullPage: true } );
	return page.evaluate( async ( data ) => {
		const image = new Image();
		image.src = `data:image/png;base64,${ data }`;
		await image.decode();
		const context = Object.assign( document.createElement( 'canvas' ), {
			width: image.width,
			height: image.height,
		} ).getContext( '2d' );
		if ( ! context ) {
			throw new Error( 'Nothing can be drawn.' );
		}
		context.drawImage( image, 0, 0 );
		const pixels = context.getImageData( 0, 0, image.width, image.height );
		const counts = new Map< number, number >();
		let all = 0;
		for ( let at = 0; at < pixels.data.length; at += 4 ) {
			const [ red = 0, green = 0, blue = 0 ] = pixels.data.subarray( at );
			// Shades that an eye does not tell apart are one.
			const light = Math.round( ( red + green + blue ) / 48 );
			counts.set( light, ( counts.get( light ) ?? 0 ) + 1 );
			all++;
		}
		return 1 - Math.max( ...counts.values() ) / all;
	}, picture.toString( 'base64' ) );
}
