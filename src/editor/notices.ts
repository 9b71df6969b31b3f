/**
 * Shows what was made of numbered sections, or could be made.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, select } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import { convertSections, findSections } from '../convert/find-sections';
import { batch } from './registry';
import { actionLabel, madeMessage, offerMessage } from './messages';
import { watchWords } from './watch-words';

const MADE = 'practice-blocks-made';
const OFFER = 'practice-blocks-offer';

/**
 * Says what was made. Stays until it is closed or `hideMade()` is called: nobody has to read fast.
 *
 * @param made     What was made, see `madeMessage()`.
 * @param takeBack What can be done about it.
 * @since 0.1.0
 */
export function showMade(
	made: Parameters< typeof madeMessage >[ 0 ],
	takeBack: { label: string; onClick: () => void }
): void {
	const { createSuccessNotice, removeNotice } = dispatch( noticesStore );
	removeNotice( OFFER );
	createSuccessNotice( madeMessage( made ), {
		id: MADE,
		type: 'snackbar',
		explicitDismiss: true,
		actions: [ takeBack ],
	} );
}

/**
 * Takes that notice away.
 *
 * @since 0.1.0
 */
export const hideMade = (): void => {
	dispatch( noticesStore ).removeNotice( MADE );
};

/**
 * Converts all numbered sections of the post, and says so.
 *
 * @since 0.1.0
 */
export function convertAll(): void {
	const sections = findSections();
	if ( sections.length === 0 ) {
		return;
	}
	batch( () => convertSections( sections ) );
	// Behind another change, "Undo" would take that one back.
	const stop = watchWords( select( blockEditorStore ).getBlocks(), hideMade );
	// Behind what is said of a classic text that was converted with them (after-paste.ts).
	queueMicrotask( () =>
		showMade(
			{
				items: sections.reduce( ( sum, { items } ) => sum + items, 0 ),
				hasTitle: false,
				leftOut: [],
			},
			{
				label: __( 'Undo', 'practice-blocks' ),
				onClick: () => {
					stop();
					dispatch( editorStore ).undo();
					hideMade();
				},
			}
		)
	);
}

/**
 * Offers to convert what there is. One quiet notice, without a sound; nothing happens until its button is pressed.
 *
 * @param items     How many numbered sections there are.
 * @param onDismiss Called when the writer closes it.
 * @since 0.1.0
 */
export function showOffer( items: number, onDismiss?: () => void ): void {
	dispatch( noticesStore ).createInfoNotice( offerMessage( items ), {
		id: OFFER,
		speak: false,
		isDismissible: true,
		actions: [ { label: actionLabel(), onClick: () => convertAll() } ],
		...( onDismiss && { onDismiss } ),
	} );
}

/**
 * Takes the offer away.
 *
 * @since 0.1.0
 */
export const hideOffer = (): void => {
	dispatch( noticesStore ).removeNotice( OFFER );
};
