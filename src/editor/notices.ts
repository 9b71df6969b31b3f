/**
 * Shows what was made of numbered sections, or could be made.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, select, subscribe } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import {
	convertSections,
	countSections,
	findSections,
} from '../convert/find-sections';
import { batch } from './registry';
import { actionLabel, madeMessage, offerMessage } from './messages';
import { watchWords } from './watch-words';

const MADE = 'practice-blocks-made';
const OFFER = 'practice-blocks-offer';

/** Milliseconds without a change after which the post is looked at again. */
const PAUSE = 500;

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
	const { createSuccessNotice } = dispatch( noticesStore );
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
		hideOffer();
		return;
	}
	hideOffer();
	batch( () => convertSections( sections ) );
	// Behind another change, "Undo" would take that one back.
	const stop = watchWords( select( blockEditorStore ).getBlocks(), hideMade );
	// Behind what is said of a classic text that was converted with them (after-paste.ts).
	queueMicrotask( () =>
		showMade(
			{
				...countSections( sections ),
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

let stopLooking = () => {};

/**
 * Takes the offer away.
 *
 * @since 0.1.0
 */
export function hideOffer(): void {
	stopLooking();
	dispatch( noticesStore ).removeNotice( OFFER );
}

/** Looks again whether there is anything to convert, when the writer pauses. */
function hideWhenDone(): () => void {
	let timer: number | undefined;
	const stop = subscribe( () => {
		window.clearTimeout( timer );
		timer = window.setTimeout( () => {
			if ( findSections().length === 0 ) {
				hideOffer();
			}
		}, PAUSE );
	}, blockEditorStore );
	return () => {
		window.clearTimeout( timer );
		stop();
	};
}

/**
 * Offers to convert what there is. One quiet notice, without a sound; nothing happens until its button is pressed. It goes when
 * there is nothing left to convert.
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
		onDismiss: () => {
			stopLooking();
			onDismiss?.();
		},
	} );
	stopLooking();
	stopLooking = hideWhenDone();
}
