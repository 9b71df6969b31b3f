/**
 * Enter, Backspace and Delete in a callout: from its name to its label to its body, and never a word lost.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { readCaret, readSelection } from './caret';
import type { TextSelection } from './caret';
import { goToBody, goToText, splitTextIntoBody, startBody } from './edit-body';
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
	if ( key === 'Backspace' ) {
		// A paragraph about what is adapted is no part of the label: the caret moves, the words stay.
		return planBackspace( read.item, read.caret )
			? goToText( target )
			: false;
	}
	switch ( planEnterInCallout( read.item, read.caret ) ) {
		case 'go-to-body':
			return goToBody( target );
		case 'start-body':
			return startBody( target );
		case 'split-text':
			return splitTextIntoBody( target, selection );
		default:
			return false;
	}
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
	return useKeys(
		( key ) => {
			const selection = readSelection( registry );
			if ( ! selection ) {
				return false;
			}
			switch ( key ) {
				case 'Enter':
				case 'Backspace':
					return onEnterOrBackspace(
						registry,
						clientId,
						key,
						selection
					);
				case 'Delete':
					return guardDelete( registry, clientId, selection );
				default:
					return false;
			}
		},
		[ registry, clientId ]
	);
}
