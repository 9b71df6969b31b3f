/**
 * Acts when something numbered was pasted: joins it, sets the title, says what was made, and offers to take it back.
 *
 * It listens to the store from the moment that the script runs, and so hears of a change before the editor does, which makes an
 * undo step of it (`useBlockSync()` in @wordpress/block-editor): what is joined here is one step with the paste.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { Block } from '@wordpress/blocks';
import { subscribe } from '@wordpress/data';
import { addAction, addFilter } from '@wordpress/hooks';
import { __ } from '@wordpress/i18n';
import type { Conversion } from '../convert/announce';
import { putCaretBehind } from './caret';
import { offer, showMade, undo } from './notices';
import type { TakeBack } from './notices';
import {
	asPasted,
	beginPaste,
	isWhole,
	join,
	pastedBlocks,
	replace,
} from './pasted';
import type { Made, Paste } from './pasted';
import { canSetTitle, setTitle, unsetTitle } from './title';

/** Puts in what WordPress alone would have put in. */
const keepAsPasted = (
	paste: Paste,
	pasted: Block[],
	{ blocks, isPaste, title }: Made
): TakeBack => ( {
	label: isPaste
		? __( 'Keep as pasted', 'practice-blocks' )
		: __( 'Keep without the list', 'practice-blocks' ),
	run: () => {
		replace( blocks, asPasted( paste, pasted ) );
		if ( title !== undefined ) {
			unsetTitle( title );
		}
	},
} );

function settle( paste: Paste, pasted: Block[] ): void {
	if ( paste.conversions.some( ( { isOffer } ) => isOffer ) ) {
		offer();
		return;
	}
	const made = join( paste, pasted );
	putCaretBehind( made.blocks );
	if ( made.items === 0 ) {
		return;
	}
	const { title } = made;
	// The title behind the blocks, in the same undo step: the editor takes note of the blocks when all listeners have run.
	queueMicrotask( () => {
		if ( title !== undefined ) {
			setTitle( title );
		}
		showMade(
			made,
			isWhole( paste, pasted )
				? keepAsPasted( paste, pasted, made )
				: undo()
		);
	} );
}

/**
 * Starts to listen.
 *
 * @since 0.1.0
 */
export function listenForPastes(): void {
	let paste: Paste | undefined;
	addFilter(
		'practiceBlocks.canSetTitle',
		'practice-blocks/editor',
		( can: boolean ) => can || canSetTitle()
	);
	addAction(
		'practiceBlocks.textConverted',
		'practice-blocks/editor',
		( conversion: Conversion ) => {
			if ( ! paste ) {
				const begun = beginPaste();
				paste = begun;
				// What was not put in when the event is over never will be.
				setTimeout( () => {
					paste = paste === begun ? undefined : paste;
				} );
			}
			paste.conversions.push( conversion );
		}
	);
	subscribe( () => {
		const pasted = paste ? pastedBlocks( paste ) : [];
		if ( paste && pasted.length > 0 ) {
			const done = paste;
			paste = undefined;
			settle( done, pasted );
		}
	}, blockEditorStore );
}
