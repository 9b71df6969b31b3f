/**
 * Listens to copying, cutting and pasting for a benefit list or a callout.
 */
import { useRefEffect } from '@wordpress/compose';
import { useRegistry } from '@wordpress/data';
import { copyBenefits } from './copy';
import { paste } from './paste';
import { pasteBare } from './paste-bare';

/** Whether it happens in a field of a form that lies in the canvas, and not in a text of the post. */
const isField = ( { target }: Event ): boolean =>
	target !== null && 'selectionStart' in target;

/**
 * A ref for the block's element.
 *
 * The listeners sit on the document, in the capture phase, as those for keys do: there they hear of a paste before WordPress does.
 *
 * @param clientId Client id of the list or the callout.
 * @return A ref.
 * @since 0.1.0
 */
export function useClipboard(
	clientId: string
): ( node: HTMLElement | null ) => void {
	const registry = useRegistry();
	return useRefEffect< HTMLElement >(
		( { ownerDocument } ) => {
			const { defaultView } = ownerDocument;
			const onCopy = ( { defaultPrevented, type }: ClipboardEvent ) => {
				if ( defaultView && ! defaultPrevented ) {
					const name = type === 'cut' ? type : 'copy';
					copyBenefits( registry, clientId, name, defaultView );
				}
			};
			const onPaste = ( event: ClipboardEvent ) => {
				const { clipboardData } = event;
				if (
					! clipboardData ||
					event.defaultPrevented ||
					isField( event ) ||
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
					paste( registry, clientId, source ) ||
					pasteBare( registry, source, event )
				) {
					event.preventDefault();
					event.stopImmediatePropagation();
				}
			};
			ownerDocument.addEventListener( 'copy', onCopy, true );
			ownerDocument.addEventListener( 'cut', onCopy, true );
			ownerDocument.addEventListener( 'paste', onPaste, true );
			return () => {
				ownerDocument.removeEventListener( 'copy', onCopy, true );
				ownerDocument.removeEventListener( 'cut', onCopy, true );
				ownerDocument.removeEventListener( 'paste', onPaste, true );
			};
		},
		[ registry, clientId ]
	);
}
