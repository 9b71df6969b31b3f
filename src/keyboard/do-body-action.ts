/**
 * From what src/keyboard/plan.ts decided to what src/keyboard/edit-body.ts does: for any block with a text right before its body.
 */
import type { TextSelection } from './caret';
import {
	goToBody,
	goToText,
	joinBodyToText,
	removeEmpty,
	splitTextIntoBody,
	startBody,
} from './edit-body';
import type { TextAndBody } from './edit-body';
import type { BackspaceAction, TextEnterAction } from './plan';

/**
 * Carries out an action.
 *
 * @param action    What was decided; undefined for nothing.
 * @param target    The block.
 * @param selection The selection.
 * @return Whether the key was dealt with.
 * @since 0.1.0
 */
export function doBodyAction(
	action: BackspaceAction | TextEnterAction | undefined,
	target: TextAndBody,
	selection: TextSelection
): boolean {
	switch ( action ) {
		case 'go-to-body':
			return goToBody( target );
		case 'start-body':
			return startBody( target );
		case 'split-text':
			return splitTextIntoBody( target, selection );
		case 'remove-empty':
			return removeEmpty( target );
		case 'join-text':
			// Where a lock forbids it, the key does nothing: what WordPress would do loses words.
			return joinBodyToText( target ) || true;
		case 'go-to-text':
			return goToText( target );
		default:
			return false;
	}
}
