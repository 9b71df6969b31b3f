/**
 * Copying and cutting benefits. WordPress does it; this adds the list, as WordPress does for its own list items.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT } from '../block-names';
import { HEADING } from '../keyboard/edit-list';
import { plainText } from '../rich-text';
import { inList, isBare } from './wrap';

const HTML = 'text/html';

/**
 * When benefits were cut, WordPress selects the one before, or the list, as a whole: pasting would replace it. The caret goes to
 * where they stood.
 */
function putCaretWhereTheyWere( registry: DataRegistry, listId: string ): void {
	const {
		getBlockAttributes,
		getBlockName,
		getBlockOrder,
		getSelectionStart,
	} = registry.select( blockEditorStore );
	const { attributeKey, clientId = '' } = getSelectionStart();
	const before = getBlockName( clientId ) === BENEFIT ? clientId : undefined;
	const id = before ?? getBlockOrder( listId )[ 0 ];
	if ( ! id || attributeKey || ( ! before && clientId !== listId ) ) {
		return;
	}
	const end = before
		? plainText( String( getBlockAttributes( id )?.[ HEADING ] ) ).length
		: 0;
	registry
		.dispatch( blockEditorStore )
		.selectionChange( id, HEADING, end, end );
}

/**
 * Copies or cuts benefits of a list, if these are what is selected.
 *
 * @param registry The editor's data registry.
 * @param listId   Client id of the list.
 * @param type     The event, of which WordPress has not heard yet.
 * @param view     The window of the canvas, which hears of it when WordPress is done.
 * @since 0.1.0
 */
export function copyBenefits(
	registry: DataRegistry,
	listId: string,
	type: 'copy' | 'cut',
	view: Window
): void {
	const {
		getBlockAttributes,
		getBlockRootClientId,
		getSelectedBlockClientIds,
	} = registry.select( blockEditorStore );
	const [ first = '' ] = getSelectedBlockClientIds();
	const attributes = getBlockAttributes( listId );
	if ( ! attributes || getBlockRootClientId( first ) !== listId ) {
		return;
	}
	const finish = ( { clipboardData }: ClipboardEvent ) => {
		const saved = clipboardData?.getData( HTML ) ?? '';
		if ( isBare( saved ) ) {
			clipboardData?.setData( HTML, inList( saved, attributes ) );
			if ( type === 'cut' ) {
				putCaretWhereTheyWere( registry, listId );
			}
		}
	};
	view.addEventListener( type, finish, { once: true } );
}
