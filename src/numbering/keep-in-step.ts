/**
 * Keeps in step what a writer's change of one list means for others: the numbers of those that continue, and the heading level of
 * benefits that came in.
 *
 * It listens to the store from the moment that the script runs, and so hears of a change before the editor does, which makes an
 * undo step of it (`useBlockSync()` in @wordpress/block-editor): what is done here is one step with the change.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, select, subscribe, use as extend } from '@wordpress/data';
import type { DataRegistry } from '@wordpress/data';
import { BENEFIT_LIST } from '../block-names';
import { firstNumbers } from './first-numbers';
import { isFirst, readLists } from './lists';
import type { EditedList } from './lists';

type Updates = Record< string, Record< string, unknown > >;

/** No list starts here: see write(). */
const NOWHERE = 0.5;

/** Whether nothing changed that matters here: everything else about a list may. */
const isSame = ( now: EditedList, before: EditedList | undefined ): boolean =>
	now.clientId === before?.clientId &&
	now.order === before.order &&
	now.continues === before.continues &&
	now.reversed === before.reversed &&
	now.start === before.start;

/** New starts, for the lists that continue and whose start is no longer right. With none before it, a list starts anew. */
function startsOf( lists: EditedList[] ): Updates {
	const numbers = firstNumbers(
		lists.map( ( list ) =>
			list.continues && isFirst( lists, list )
				? { ...list, start: undefined }
				: list
		)
	);
	return Object.fromEntries(
		lists.flatMap( ( { clientId, start }, index ) =>
			start === numbers[ index ]
				? []
				: [ [ clientId, { start: numbers[ index ] } ] ]
		)
	);
}

/** The list's level, for the benefits that were not in it before and have another. */
function levelsOf( lists: EditedList[], before: EditedList[] ): Updates {
	const { getBlockAttributes } = select( blockEditorStore );
	return Object.fromEntries(
		lists.flatMap( ( { attributes, clientId, order } ) => {
			const known = before.find( ( list ) => list.clientId === clientId );
			if ( known?.order === order ) {
				return [];
			}
			const level = attributes[ 'headingLevel' ];
			const ids = new Set( known?.order );
			return order
				.filter(
					( id ) =>
						! ids.has( id ) &&
						getBlockAttributes( id )?.[ 'level' ] !== level
				)
				.map( ( id ) => [ id, { level } ] );
		} )
	);
}

/**
 * Writes attributes so that they belong to the step that the last change belongs to: one of its own if that is persistent, else the
 * one before. WordPress takes a change of the same attributes of the same blocks, made twice, for typing, which is no step of
 * its own; so the second is made one by a first that nobody sees. Its action for this is not public.
 */
function write(
	updates: Updates,
	isPersistent: boolean,
	{ batch }: DataRegistry
): void {
	const clientIds = Object.keys( updates );
	if ( clientIds.length === 0 ) {
		return;
	}
	const update = ( attributes: Updates ) =>
		dispatch( blockEditorStore ).updateBlockAttributes(
			clientIds,
			attributes,
			true
		);
	batch( () => {
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

/** Does what follows from a change, if it is a writer's: what is opened, undone or done again is left as it is. */
function follow(
	lists: EditedList[],
	before: EditedList[],
	registry: DataRegistry
): void {
	const isPersistent =
		select( blockEditorStore ).isLastBlockChangePersistent();
	// A post that is opened, an undo and a redo are not persistent, and all blocks are read anew. A template that fills a block is
	// not persistent either, but belongs to its insertion.
	const isOpened =
		! isPersistent &&
		! lists.every( ( { content } ) =>
			before.some( ( list ) => list.content === content )
		);
	if (
		isOpened ||
		( lists.length === before.length &&
			lists.every( ( list, index ) => isSame( list, before[ index ] ) ) )
	) {
		return;
	}
	write(
		{
			...( isPersistent && levelsOf( lists, before ) ),
			...startsOf( lists ),
		},
		isPersistent,
		registry
	);
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
		subscribe( () => {
			const selectors = select( blockEditorStore );
			const { getBlockAttributes, getBlockOrder, getBlocksByName } =
				selectors;
			const now = getBlocksByName( BENEFIT_LIST );
			// While somebody types, this is all that happens.
			if (
				now === ids &&
				lists.every(
					( { attributes, clientId, order } ) =>
						getBlockAttributes( clientId ) === attributes &&
						getBlockOrder( clientId ) === order
				)
			) {
				return;
			}
			const before = lists;
			ids = now;
			lists = readLists( selectors );
			follow( lists, before, registry );
		}, blockEditorStore );
	} );
}
