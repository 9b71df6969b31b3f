/**
 * What happens to the clipboard in a benefit list or a callout.
 */
import type { EventHandler } from '../hooks/use-events';
import { copyBenefits } from './copy';
import { paste } from './paste';
import { pasteBare } from './paste-bare';

const onCopy: EventHandler = ( editor, clientId, { type }, { defaultView } ) =>
	copyBenefits( editor, clientId, type, defaultView );

const onPaste: EventHandler = ( editor, clientId, event ) => {
	const { clipboardData, target } = event;
	if (
		! clipboardData ||
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

/** Copying, cutting and pasting, as `useEvents()` takes it. */
export const clipboardEvents = { copy: onCopy, cut: onCopy, paste: onPaste };
