/**
 * Keeps in step what a writer's change of one list means for others: the numbers of those that continue, and the heading level of
 * benefits that came in.
 *
 * It listens to the store from the moment that the script runs, and so hears of a change before the editor does, which makes an
 * undo step of it (`useBlockSync()` in @wordpress/block-editor): what is done here is one step with the change.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { subscribe, use as extend } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { blockEditor } from '../block-editor';
import type { BlockEditor } from '../block-editor';
import { BENEFIT_LIST } from '../block-names';
import { firstNumbers } from './first-numbers';
import { isFirst, readLists } from './lists';
import type { EditedList } from './lists';

type Updates = Record< string, Record< string, unknown > >;

/** No list starts here: see write(). */
const NOWHERE = 0.5;

/** What matters here: everything else about a list may change. */
const MATTERS = [
	'clientId',
	'order',
	'continues',
	'isHidden',
	'reversed',
	'start',
] as const;

/**
 * What is to be written: new starts, for the lists that continue and whose start is no longer right (with none before it, a list
 * starts anew); and, after a change of a writer's, the list's level for the benefits that were not in it before and have another.
 */
function updatesFor(
	editor: BlockEditor,
	lists: EditedList[],
	before: EditedList[],
	isPersistent: boolean
): Updates {
	const updates: Updates = {};
	const numbers = firstNumbers(
		lists.map( ( list ) =>
			list.continues && isFirst( lists, list )
				? { ...list, start: undefined }
				: list
		)
	);
	lists.forEach( ( { attributes, clientId, order, start }, index ) => {
		if ( start !== numbers[ index ] ) {
			updates[ clientId ] = { start: numbers[ index ] };
		}
		const level = attributes.headingLevel;
		const known = new Set(
			before.find( ( list ) => list.clientId === clientId )?.order
		);
		order.forEach( ( id ) => {
			if (
				isPersistent &&
				! known.has( id ) &&
				editor.getBlockAttributes( id )?.[ 'level' ] !== level
			) {
				updates[ id ] = { level };
			}
		} );
	} );
	return updates;
}

/**
 * Writes attributes so that they belong to the step that the last change belongs to: one of its own if that is persistent, else the
 * one before. WordPress takes a change of the same attributes of the same blocks, made twice, for typing, which is no step of
 * its own; so the second is made one by a first that nobody sees. Its action for this is not public.
 */
function write(
	editor: BlockEditor,
	updates: Updates,
	isPersistent: boolean
): void {
	const clientIds = Object.keys( updates );
	const update = ( attributes: Updates ) =>
		editor.updateBlockAttributes( clientIds, attributes, true );
	if ( clientIds.length ) {
		editor.batch( () => {
			if ( ! isPersistent ) {
				update(
					Object.fromEntries(
						clientIds.map( ( id ) => [ id, { start: NOWHERE } ] )
					)
				);
			}
			update( updates );
		} );
	}
}

/** Does what follows from a change, if it is a writer's: what is opened, undone or done again is left as it is. */
function follow(
	editor: BlockEditor,
	lists: EditedList[],
	before: EditedList[]
): void {
	const isPersistent = editor.isLastBlockChangePersistent();
	// A post that is opened, an undo and a redo are not persistent, and all blocks are read anew. A template that fills a block is
	// not persistent either, but belongs to its insertion.
	const isFollowed =
		isPersistent ||
		lists.every( ( { content } ) =>
			before.some( ( list ) => list.content === content )
		);
	const isSame =
		lists.length === before.length &&
		lists.every( ( list, index ) =>
			MATTERS.every( ( key ) => list[ key ] === before[ index ]?.[ key ] )
		);
	if ( isFollowed && ! isSame ) {
		write(
			editor,
			updatesFor( editor, lists, before, isPersistent ),
			isPersistent
		);
	}
}

/**
 * Starts to listen.
 *
 * @since 0.1.0
 */
export function listenForLists(): void {
	let ids: string[] = [];
	let lists: EditedList[] = [];
	extend( ( registry: DataRegistry ) => {
		const editor = blockEditor( registry );
		subscribe( () => {
			const now = editor.getBlocksByName( BENEFIT_LIST );
			// While somebody types, this is all that happens.
			if (
				now === ids &&
				lists.every(
					( { attributes, clientId, order } ) =>
						editor.getBlockAttributes( clientId ) === attributes &&
						editor.getBlockOrder( clientId ) === order
				)
			) {
				return;
			}
			const before = lists;
			ids = now;
			lists = readLists( editor );
			follow( editor, lists, before );
		}, blockEditorStore );
	} );
}
