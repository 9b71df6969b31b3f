/**
 * Offers, once for each post that is opened, to turn its numbered sections into a benefit list. Nothing changes by itself.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, select, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect } from '@wordpress/element';
import { store as preferencesStore } from '@wordpress/preferences';
import { countSections, findSections } from '../convert/find-sections';
import { SCOPE } from '../convert/preference';
import { hideOffer, showOffer } from './notices';

const DISMISSED = 'dismissedOffers';

/** How many posts are remembered in which the offer was closed. */
const REMEMBERED = 200;

function dismissedOffers(): unknown[] {
	const value: unknown = select( preferencesStore ).get( SCOPE, DISMISSED );
	return Array.isArray( value ) ? value : [];
}

/** Not to be offered again in this post, to this writer. */
const dismiss = ( postId: number | string ) =>
	dispatch( preferencesStore ).set(
		SCOPE,
		DISMISSED,
		[ ...dismissedOffers(), postId ].slice( -REMEMBERED )
	);

/** Waits for a moment in which nothing else is to be done. Safari has no such moments. */
function whenIdle( run: () => void ): () => void {
	if ( typeof window.requestIdleCallback === 'function' ) {
		const id = window.requestIdleCallback( run );
		return () => window.cancelIdleCallback( id );
	}
	const id = window.setTimeout( run, 1000 );
	return () => window.clearTimeout( id );
}

/** Looks at each post when its blocks are there. */
export function OpeningOffer() {
	const postId = useSelect(
		( using ) => using( editorStore ).getCurrentPostId(),
		[]
	);
	const hasBlocks = useSelect(
		( using ) => using( blockEditorStore ).getBlockOrder( '' ).length > 0,
		[]
	);
	useEffect( () => {
		if (
			postId === null ||
			! hasBlocks ||
			dismissedOffers().includes( postId )
		) {
			return undefined;
		}
		const cancel = whenIdle( () => {
			const { items } = countSections( findSections() );
			if ( items > 0 ) {
				showOffer( items, () => dismiss( postId ) );
			}
		} );
		return () => {
			cancel();
			hideOffer();
		};
	}, [ postId, hasBlocks ] );
	return null;
}
