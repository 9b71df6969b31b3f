/**
 * Shows what was made of numbered sections, or could be made.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { debounce } from '@wordpress/compose';
import { dispatch, subscribe } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __ } from '@wordpress/i18n';
import { store as noticesStore } from '@wordpress/notices';
import { convertSections, addUp, findSections } from '../convert/find-sections';
import { batch } from './registry';
import { actionLabel, madeMessage, offerMessage } from './messages';
import { watchWords } from './watch-words';

const MADE = 'practice-blocks-made';
const OFFER = 'practice-blocks-offer';

/** Milliseconds without a change after which the post is looked at again. */
const PAUSE = 500;

/** What a button does about what was made. */
export interface TakeBack {
	label: string;
	run: () => void;
}

/**
 * Takes back the last undo step.
 *
 * @return For `showMade()`.
 * @since 0.1.0
 */
export const undo = (): TakeBack => ( {
	label: __( 'Undo', 'practice-blocks' ),
	run: () => dispatch( editorStore ).undo(),
} );

/**
 * Says what was made, and offers to take it back until the writer goes on with the post. Stays until then or until it is closed:
 * nobody has to read fast.
 *
 * @param made     What was made, see `madeMessage()`.
 * @param takeBack What can be done about it.
 * @since 0.1.0
 */
export function showMade(
	made: Parameters< typeof madeMessage >[ 0 ],
	{ label, run }: TakeBack
): void {
	const { createSuccessNotice, removeNotice } = dispatch( noticesStore );
	const hide = () => removeNotice( MADE );
	const stop = watchWords( hide );
	createSuccessNotice( madeMessage( made ), {
		id: MADE,
		type: 'snackbar',
		explicitDismiss: true,
		actions: [
			{
				label,
				onClick: () => {
					stop();
					hide();
					run();
				},
			},
		],
	} );
}

/**
 * Converts all numbered sections of the post, and says so.
 *
 * @since 0.1.0
 */
export function convertAll(): void {
	const sections = findSections();
	hideOffer();
	if ( ! sections.length ) {
		return;
	}
	batch( () => convertSections( sections ) );
	// Behind what is said of a classic text that was converted with them (after-paste.ts). Behind another change, "Undo" would take
	// that one back.
	queueMicrotask( () =>
		showMade( { ...addUp( sections ), leftOut: [] }, undo() )
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
	const look = debounce( () => {
		if ( ! findSections().length ) {
			hideOffer();
		}
	}, PAUSE );
	const stop = subscribe( look, blockEditorStore );
	return () => {
		look.cancel();
		stop();
	};
}

/**
 * Offers to convert what there is, if there is anything. One quiet notice, without a sound; nothing happens until its button is
 * pressed. It goes when there is nothing left to convert.
 *
 * @param onDismiss Called when the writer closes it.
 * @since 0.1.0
 */
export function offer( onDismiss?: () => void ): void {
	const { items } = addUp( findSections() );
	if ( ! items ) {
		return;
	}
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
