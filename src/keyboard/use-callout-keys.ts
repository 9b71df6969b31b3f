/**
 * Enter, Backspace and Delete in a callout: from its name to its label to its body, and never a word lost.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { readCaret } from './caret';
import type { TextSelection } from './caret';
import { doBodyAction } from './do-body-action';
import { goToText } from './edit-body';
import { guardDelete } from './guard-delete';
import { planBackspace, planEnterInCallout } from './plan';
import { useKeys } from './use-keys';

const NAME = 'conditionName';
const LABEL = 'label';

function onEnterOrBackspace(
	registry: DataRegistry,
	clientId: string,
	key: 'Enter' | 'Backspace',
	selection: TextSelection
): boolean {
	const block = registry.select( blockEditorStore ).getBlock( clientId );
	if ( ! block ) {
		return false;
	}
	const target = { registry, block, attributeKey: LABEL };
	if (
		key === 'Enter' &&
		selection.clientId === clientId &&
		selection.attributeKey === NAME
	) {
		return goToText( target );
	}
	const read = readCaret( block, LABEL, selection );
	if ( ! read ) {
		return false;
	}
	const plan = key === 'Enter' ? planEnterInCallout : planBackspace;
	const action = plan( read.item, read.caret );
	return doBodyAction(
		// What is adapted is no part of the label: the caret moves, the words stay.
		action === 'join-text' ? 'go-to-text' : action,
		target,
		selection
	);
}

/**
 * Keys of a callout.
 *
 * @param clientId Client id of the callout.
 * @return A ref for the callout's element.
 * @since 0.1.0
 */
export function useCalloutKeys( clientId: string ) {
	const registry = useRegistry();
	return useKeys( registry, clientId, ( key, selection ) =>
		key.name === 'Delete'
			? guardDelete( registry, selection, key.isRepeat )
			: onEnterOrBackspace( registry, clientId, key.name, selection )
	);
}
