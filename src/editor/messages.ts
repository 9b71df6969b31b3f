/**
 * What the editor says about numbered sections.
 */
import { __, _n, sprintf } from '@wordpress/i18n';

/** How much is shown of each thing that was left out. */
const SHOWN = 40;

const shorten = ( text: string ): string =>
	text.length > SHOWN ? `${ text.slice( 0, SHOWN - 1 ).trimEnd() }…` : text;

/** Texts as a list of quotations in the language of the editor, each shortened. */
const quote = ( texts: readonly string[] ): string =>
	new Intl.ListFormat( document.documentElement.lang || undefined ).format(
		texts.map( ( text ) =>
			sprintf(
				/* translators: %s: Words that were left out. */
				__( '“%s”', 'practice-blocks' ),
				shorten( text )
			)
		)
	);

/**
 * Says what was made.
 *
 * @param made         What was made.
 * @param made.items   How many numbered sections became benefits.
 * @param made.title   The title that the post got from the text, if any.
 * @param made.leftOut What was left out, as plain text.
 * @return One to three sentences.
 * @since 0.1.0
 */
export function madeMessage( {
	items,
	title,
	leftOut,
}: {
	items: number;
	title?: string | undefined;
	leftOut: readonly string[];
} ): string {
	return [
		sprintf(
			/* translators: %d: Number of sections. */
			_n(
				'%d numbered section became a benefit.',
				'%d numbered sections became benefits.',
				items,
				'practice-blocks'
			),
			items
		),
		title !== undefined &&
			__( 'Its title became the title of the post.', 'practice-blocks' ),
		leftOut.length > 0 &&
			sprintf(
				/* translators: %s: Words that were left out. */
				__( 'Left out of the page: %s.', 'practice-blocks' ),
				quote( leftOut )
			),
	]
		.filter( Boolean )
		.join( ' ' );
}

/**
 * Says what could be made.
 *
 * @param items How many numbered sections there are.
 * @return A sentence.
 * @since 0.1.0
 */
export const offerMessage = ( items: number ): string =>
	sprintf(
		/* translators: %d: Number of sections. */
		_n(
			'%d numbered section can become a benefit list. Every word stays.',
			'%d numbered sections can become a benefit list. Every word stays.',
			items,
			'practice-blocks'
		),
		items
	);

/**
 * The name of the action, as a command and as a menu item.
 *
 * @return A few words.
 * @since 0.1.0
 */
export const actionLabel = (): string =>
	__( 'Turn numbered sections into a benefit list', 'practice-blocks' );
