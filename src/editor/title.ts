/**
 * The title of the post, for a page that was copied whole.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, select } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';

const title = (): unknown =>
	select( editorStore ).getEditedPostAttribute( 'title' );

/**
 * Whether the post's title is empty and may be set.
 *
 * Not while no block is selected: then the caret may be in the title itself, where WordPress makes a title of the first block by
 * itself (`usePostTitle`, `PostTitle` in @wordpress/editor). Not for templates and the like, whose title is their name.
 *
 * @return True if so.
 * @since 0.1.0
 */
export const canSetTitle = (): boolean =>
	title() === '' &&
	! ( select( editorStore ).getCurrentPostType() ?? 'wp_' ).startsWith(
		'wp_'
	) &&
	select( blockEditorStore ).getSelectionStart().clientId !== undefined;

/**
 * Sets the title, as part of the last undo step.
 *
 * @param text Plain text.
 * @since 0.1.0
 */
export const setTitle = ( text: string ): void => {
	dispatch( editorStore ).editPost( { title: text }, { isCached: true } );
};

/**
 * Takes the title back, unless it was changed since.
 *
 * @param text What it was set to.
 * @since 0.1.0
 */
export function unsetTitle( text: string ): void {
	if ( title() === text ) {
		setTitle( '' );
	}
}
