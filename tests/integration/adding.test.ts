/**
 * Adding a benefit behind another, as the inserter and the menu do: it takes the look of the one before.
 */
import { benefit, list, paragraph } from '../e2e/markup';
import { mountEditor } from '../helpers/mounted';
import { startEditor } from '../helpers/wordpress';

const editor = startEditor();
const { open } = mountEditor( editor );

it( 'a benefit that is added has the look of the one before, and none of its words', async () => {
	const look = {
		className: 'mine',
		textColor: 'black',
		backgroundColor: 'white',
		gradient: 'dusk',
		fontSize: 'large',
		fontFamily: 'serif',
		borderColor: 'black',
	};
	await open( list( benefit( 'Rest', paragraph( 'An hour.' ) ) ) );
	const { data, blockEditor } = editor.wp;
	const { getBlocks } = data.select( blockEditor.store );
	// Our types of @wordpress/block-editor leave the first out.
	const { insertAfterBlock, updateBlockAttributes } = data.dispatch(
		blockEditor.store
	) as unknown as {
		insertAfterBlock: ( id: string ) => void;
		updateBlockAttributes: ( id: string, to: object ) => void;
	};
	const first = getBlocks()[ 0 ]?.innerBlocks[ 0 ]?.clientId ?? '';
	updateBlockAttributes( first, look );
	insertAfterBlock( first );
	const added = getBlocks()[ 0 ]?.innerBlocks[ 1 ];
	expect( added?.attributes ).toMatchObject( look );
	expect( String( added?.attributes[ 'heading' ] ) ).toBe( '' );
} );
