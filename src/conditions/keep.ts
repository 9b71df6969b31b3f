/**
 * Has the site keep a condition that was chosen, while the writer goes on.
 */
import { dispatch } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import { keepCondition } from './api';

/**
 * Adds a condition of the catalogue to the site. The text has its name already, whatever comes of it; if it does not work, a notice
 * says so, for as long as that is so, and offers to try again.
 *
 * @param slug   The condition's slug.
 * @param onKept Called when it has a record.
 * @since 0.1.0
 */
export function keep( slug: string, onKept?: () => void ): void {
	const { createErrorNotice, removeNotice } = dispatch( noticesStore );
	removeNotice( slug );
	keepCondition( slug ).then( onKept, () =>
		createErrorNotice(
			__(
				'The condition could not be added to your site. Your text is safe.',
				'practice-blocks'
			),
			{
				id: slug,
				actions: [
					{
						label: __( 'Try again', 'practice-blocks' ),
						onClick: () => keep( slug, onKept ),
					},
				],
			}
		)
	);
}
