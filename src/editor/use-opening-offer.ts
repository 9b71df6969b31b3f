/**
 * Offers, once for each post that is opened, to turn its numbered sections into a benefit list. Nothing changes by itself.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, select, useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { useEffect } from '@wordpress/element';
import { store as preferencesStore } from '@wordpress/preferences';
import { SCOPE } from '../convert/preference';
import { hideOffer, offer } from './notices';

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

/** Milliseconds until the post is looked at: there is more to do when it has just been opened. */
const PAUSE = 1000;

/**
 * Looks at each post when its blocks are there.
 *
 * @since 0.1.0
 */
export function useOpeningOffer(): void {
	const postId = useSelect(
		( using ) =>
			using( blockEditorStore ).getBlockOrder( '' ).length
				? using( editorStore ).getCurrentPostId()
				: null,
		[]
	);
	useEffect( () => {
		if (
			postId === null ||
			// What comes into a new post is the writer's doing: nothing was opened.
			select( editorStore ).isEditedPostNew() ||
			dismissedOffers().includes( postId )
		) {
			return undefined;
		}
		const timer = setTimeout(
			() => offer( () => dismiss( postId ) ),
			PAUSE
		);
		return () => {
			clearTimeout( timer );
			hideOffer();
		};
	}, [ postId ] );
}
