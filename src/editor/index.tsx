/**
 * What runs in the post editor only: what happens after a paste, the offer, the command and the menu items.
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

listenForPastes();
registerPlugin( 'practice-blocks', { render: EditorTools } );
