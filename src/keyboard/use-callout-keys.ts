/**
 * Enter, Backspace and Delete in a callout: from its name to its label to its body, and never a word lost.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { DataRegistry } from '@wordpress/data';
import { readCaret } from './caret';
import type { TextSelection } from './caret';
import { doBodyAction, goToText } from './edit-body';
import { guardDelete } from './guard-delete';
import { planBackspace, planEnterInCallout } from './plan';
import { useKeys } from './use-keys';
import type { Key } from './use-keys';

const NAME = 'conditionName';
const LABEL = 'label';

function onKey(
	registry: DataRegistry,
	clientId: string,
	key: Key,
	selection: TextSelection | undefined
): boolean {
	const { name } = key;
	const block = registry.select( blockEditorStore ).getBlock( clientId );
	if ( ! block || ! selection ) {
		return false;
	}
	const { attributeKey, end } = selection;
	const goTo =
		( name === 'Enter' && attributeKey === NAME && LABEL ) ||
		( name === 'Backspace' && attributeKey === LABEL && ! end && NAME );
	if ( goTo && selection.clientId === clientId ) {
		goToText( { registry, block, attributeKey: goTo } );
		return true;
	}
	const read = readCaret( block, LABEL, selection );
	const action =
		read &&
		( ( name === 'Enter' && planEnterInCallout( read.item, read.caret ) ) ||
			( name === 'Backspace' &&
				planBackspace( read.item, read.caret ) ) ||
			undefined );
	return (
		guardDelete( registry, clientId, key, selection ) ||
		doBodyAction(
			// What is adapted is no part of the label: the caret moves, the words stay.
			action === 'join-text' ? 'go-to-text' : action,
			{ registry, block, attributeKey: LABEL },
			selection
		)
	);
}

/**
 * Keys of a callout.
 *
 * @param clientId Client id of the callout.
 * @return A ref for the callout's element.
 * @since 0.1.0
 */
export const useCalloutKeys = ( clientId: string ) =>
	useKeys( clientId, onKey );
