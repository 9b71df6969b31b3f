/**
 * The block editor, as measurements need it.
 */
import { Failure } from '../failure.mjs';

/**
 * @typedef {{ name: string, innerBlocks: EditorBlock[] }} EditorBlock
 *
 * @typedef {Window & typeof globalThis & { wp: {
 *     blocks: {
 *         createBlock: (name: string) => EditorBlock,
 *         pasteHandler: (source: import('./texts.mjs').Text & { mode: string }) => EditorBlock[],
 *     },
 *     data: {
 *         dispatch: (store: string) => {
 *             resetBlocks: (blocks: EditorBlock[]) => void,
 *             set: (scope: string, name: string, value: boolean) => void,
 *             updateEditorSettings: (settings: object) => void,
 *         },
 *         select: (store: string) => {
 *             __unstableIsEditorReady: () => boolean,
 *             getBlocks: () => EditorBlock[],
 *         },
 *     },
 * } }} EditorWindow
 */

/**
 * Opens an empty post.
 *
 * @param {import('./sides.mjs').Side} side The side.
 * @return {Promise< import('@playwright/test').Page >} Its page, with nothing saved behind the measurement's back.
 */
export async function openEditor( side ) {
	const page = await side.newPage();
	await page.goto( '/wp-admin/post-new.php' );
	await page.waitForFunction( () => {
		const { wp } = /** @type {EditorWindow} */ ( window );
		return wp?.data?.select( 'core/editor' )?.__unstableIsEditorReady();
	} );
	await page.evaluate( () => {
		const { wp } = /** @type {EditorWindow} */ ( window );
		wp.data
			.dispatch( 'core/preferences' )
			.set( 'core/edit-post', 'welcomeGuide', false );
		wp.data.dispatch( 'core/editor' ).updateEditorSettings( {
			autosaveInterval: 86_400,
			localAutosaveInterval: 86_400,
		} );
	} );
	await page
		.frameLocator( 'iframe[name="editor-canvas"]' )
		.getByRole( 'textbox', { name: 'Add title' } )
		.waitFor();
	return page;
}

/**
 * Makes sure that both sides did what is being compared.
 *
 * @param {number | undefined} items  How many items of ours were made; undefined when no list of ours was.
 * @param {number | undefined} wanted How many there should be.
 * @throws {Failure} When it is another number.
 */
export function expectItems( items, wanted ) {
	if ( items !== wanted ) {
		throw new Failure(
			`The paste gave ${ items ?? 'no' } benefits instead of ${ wanted ?? 'none' }, so its time says nothing.`,
			'Run npm test: the conversion itself is at fault.'
		);
	}
}
