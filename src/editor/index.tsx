/**
 * What runs in the post editor only: what happens after a paste, the offer, the command and the menu items.
 *
 * WordPress forbids its dependency, wp-editor, where widgets are: includes/scripts.php sees to it that it is there in the post
 * editor and nowhere else. Another `wp.editor` is the classic editor's.
 */
import { PluginMoreMenuItem } from '@wordpress/editor';
import { registerPlugin } from '@wordpress/plugins';
import { listenForPastes } from './after-paste';
import { ConvertItem, PreferenceItem, useCommand } from './menu';
import { useOpeningOffer } from './use-opening-offer';

function EditorTools() {
	useCommand();
	useOpeningOffer();
	return (
		<>
			<PluginMoreMenuItem as={ ConvertItem } />
			<PluginMoreMenuItem as={ PreferenceItem } />
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
