/**
 * What runs in the post editor only: what happens after a paste, the offer, the command and the menu items.
 *
 * WordPress forbids its dependency, wp-editor, where widgets are: includes/scripts.php sees to it that it is there in the post
 * editor and nowhere else. Another `wp.editor` is the classic editor's.
 */
import { registerPlugin } from '@wordpress/plugins';
import { listenForPastes } from './after-paste';
import { Commands, MenuItems } from './menu';
import { OpeningOffer } from './opening-offer';
import { useRememberedRegistry } from './registry';

function EditorTools() {
	useRememberedRegistry();
	return (
		<>
			<Commands />
			<MenuItems />
			<OpeningOffer />
		</>
	);
}

declare const window: Window & {
	wp: { editor?: { PluginMoreMenuItem?: unknown } };
};

if ( window.wp.editor?.PluginMoreMenuItem ) {
	listenForPastes();
	registerPlugin( 'practice-blocks', { render: EditorTools } );
}
