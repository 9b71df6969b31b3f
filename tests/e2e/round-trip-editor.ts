/**
 * Documents that are there: opened and changed in the editor.
 */
import type { Page } from '@playwright/test';

type OpenBlock = {
	clientId: string;
	name: string;
	innerBlocks: OpenBlock[];
};

type EditorWindow = Window & {
	wp: {
		blocks: {
			parse: ( content: string ) => OpenBlock[];
			serialize: ( blocks: OpenBlock[] ) => string;
		};
		data: {
			use: ( plugin: () => object ) => {
				batch: ( change: () => void ) => void;
			};
			dispatch: ( store: string ) => {
				removeBlock: ( clientId: string, select: boolean ) => void;
				resetEditorBlocks: ( blocks: OpenBlock[] ) => void;
				undo: () => void;
				updateBlockAttributes: (
					clientId: string,
					attributes: object
				) => void;
			};
			select: ( store: string ) => {
				canRemoveBlock: ( clientId: string ) => boolean;
				getBlocks: () => OpenBlock[];
				getEditedPostContent: () => string;
			};
		};
	};
};

declare const window: EditorWindow;

/** A post that was opened and changed. */
export interface Changed {
	/** Its markup as soon as it was open. */
	opened: string;
	/** Its markup after a change in each of its documents. */
	changed: string;
	/** How many of them are another now. */
	count: number;
	/** Its markup after the change was taken back. */
	undone: string;
}

/**
 * Opens posts in the editor, changes something in each of their documents, and takes it back.
 *
 * @param page     A page with an open editor.
 * @param contents Saved markup; each block at the top is a document.
 * @return What came of each.
 */
export const change = (
	page: Page,
	contents: string[]
): Promise< Changed[] > =>
	page.evaluate( async ( all ) => {
		const { blocks, data } = window.wp;
		const registry = data.use( () => ( {} ) );
		const { canRemoveBlock, getBlocks } =
			data.select( 'core/block-editor' );
		const { getEditedPostContent } = data.select( 'core/editor' );
		const { removeBlock, updateBlockAttributes } =
			data.dispatch( 'core/block-editor' );
		const { resetEditorBlocks, undo } = data.dispatch( 'core/editor' );
		const drawn = async () => {
			for ( let frame = 0; frame < 3; frame++ ) {
				await new Promise( requestAnimationFrame );
			}
		};
		const ours = ( some: OpenBlock[] ): OpenBlock[] =>
			some.flatMap( ( one ) => [
				...( one.name.startsWith( 'practice-blocks/' ) ? [ one ] : [] ),
				...ours( one.innerBlocks ),
			] );
		const documents = () =>
			getBlocks().map( ( one ) => blocks.serialize( [ one ] ) );
		const changeOne = ( { clientId, name }: OpenBlock ) => {
			if ( name === 'practice-blocks/benefit-list' ) {
				updateBlockAttributes( clientId, {
					start: 12345,
					continues: false,
				} );
			} else if ( name === 'practice-blocks/suitable-for' ) {
				updateBlockAttributes( clientId, { conditionName: 'Changed' } );
			} else if ( name === 'practice-blocks/benefit' ) {
				if ( canRemoveBlock( clientId ) ) {
					removeBlock( clientId, false );
				} else {
					updateBlockAttributes( clientId, { heading: 'Changed' } );
				}
			} else {
				updateBlockAttributes( clientId, { condition: 'changed' } );
			}
		};
		const results = [];
		for ( const content of all ) {
			resetEditorBlocks( blocks.parse( content ) );
			await drawn();
			const opened = getEditedPostContent();
			const before = documents();
			// As our own commands do it: one step to undo.
			registry.batch( () =>
				getBlocks().forEach( ( one, index ) => {
					// Any of them, each document another.
					const inIt = ours( [ one ] );
					inIt.slice( index % inIt.length )
						.slice( 0, 1 )
						.forEach( changeOne );
				} )
			);
			await drawn();
			const changed = getEditedPostContent();
			const count = documents().filter(
				( one, index ) => one !== before[ index ]
			).length;
			undo();
			await drawn();
			results.push( {
				opened,
				changed,
				count,
				undone: getEditedPostContent(),
			} );
		}
		return results;
	}, contents );
