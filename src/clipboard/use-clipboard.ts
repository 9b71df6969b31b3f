/**
 * Listens to copying, cutting and pasting for a benefit list or a callout.
 */
import { useEvents } from '../hooks/use-events';
import type { EventHandler } from '../hooks/use-events';
import { copyBenefits } from './copy';
import { paste } from './paste';
import { pasteBare } from './paste-bare';

const onEvent: EventHandler = ( editor, clientId, event, { defaultView } ) => {
	const { clipboardData, target, type } = event;
	if ( type !== 'paste' ) {
		copyBenefits( editor, clientId, type, defaultView );
		return;
	}
	if (
		! clipboardData ||
		! target ||
		// A field of a form that lies in the canvas, and not a text of the post.
		'selectionStart' in target ||
		// A piece of text that was copied in the editor.
		clipboardData.getData( 'rich-text' ) === 'true'
	) {
		return;
	}
	const source = {
		HTML: clipboardData.getData( 'text/html' ),
		plainText: clipboardData.getData( 'text/plain' ),
	};
	if (
		paste( editor, clientId, source ) ||
		pasteBare( editor, source, target )
	) {
		event.preventDefault();
		event.stopImmediatePropagation();
	}
};

/**
 * A ref for the block's element.
 *
 * @param clientId Client id of the list or the callout.
 * @return A ref.
 * @since 0.1.0
 */
export const useClipboard = ( clientId: string ) =>
	useEvents( clientId, onEvent, [ 'copy', 'cut', 'paste' ] );
