/**
 * The block editor, as a writer handles it.
 */
import { randomUUID } from 'node:crypto';
import type { FrameLocator, Page } from '@playwright/test';
import { expect } from './fixtures';

type BlockOfStore = { name: string; innerBlocks: BlockOfStore[] };

/** Just what tests ask the editor for; everything else goes through its interface. */
type EditorWindow = Window & {
	wp: {
		blocks: {
			parse: ( content: string ) => object[];
			serialize: ( blocks: object[] ) => string;
		};
		data: {
			dispatch: ( store: string ) => {
				enableComplementaryArea: (
					scope: string,
					area: string
				) => void;
				set: (
					scope: string,
					name: string,
					value: boolean | string
				) => void;
			};
			select: ( store: string ) => {
				getBlocks: () => BlockOfStore[];
				getEditedPostAttribute: ( name: string ) => string;
				getEditedPostContent: () => string;
				getBlockInsertionPoint: () => { index: number };
				getSelectionStart: () => { clientId?: string };
				getSelectionEnd: () => { clientId?: string };
				isBlockInsertionPointVisible: () => boolean;
				isEditedPostDirty: () => boolean;
				__unstableIsEditorReady: () => boolean;
			};
		};
	};
};

declare const window: EditorWindow;

/** The canvas that the post is written in. */
const canvasOf = ( page: Page ): FrameLocator =>
	page.frameLocator( 'iframe[name="editor-canvas"]' );

async function openEditor(
	page: Page,
	address: string
): Promise< FrameLocator > {
	await page.goto( address );
	await page.waitForFunction( () =>
		window.wp?.data?.select( 'core/editor' )?.__unstableIsEditorReady()
	);
	// Another test of the same user may have closed the settings or left the canvas for the code just now: WordPress remembers that.
	await page.evaluate( () => {
		const { dispatch } = window.wp.data;
		dispatch( 'core/preferences' ).set(
			'core/edit-post',
			'welcomeGuide',
			false
		);
		dispatch( 'core/preferences' ).set( 'core', 'editorMode', 'visual' );
		dispatch( 'core/interface' ).enableComplementaryArea(
			'core',
			'edit-post/document'
		);
	} );
	const canvas = canvasOf( page );
	await expect(
		canvas.getByRole( 'textbox', { name: 'Add title' } )
	).toBeVisible( { timeout: 60_000 } );
	return canvas;
}

/**
 * Opens an empty post.
 *
 * @param page The page.
 * @param type Its type.
 * @return Its canvas.
 */
export const newPost = (
	page: Page,
	type: 'post' | 'page' = 'post'
): Promise< FrameLocator > =>
	openEditor( page, `/wp-admin/post-new.php?post_type=${ type }` );

/**
 * Has patterns offered to start the post with. Test sites are set not to (bin/playground/local-site.php), and stay so for the
 * tests beside this one.
 *
 * @param page The page, with an empty post.
 */
export async function offerStarterPatterns( page: Page ): Promise< void > {
	await page.route( '**/wp/v2/users/me*', ( route ) => route.abort() );
	await page.evaluate( () =>
		window.wp.data
			.dispatch( 'core/preferences' )
			.set( 'core', 'enableChoosePatternModal', true )
	);
}

/**
 * Opens a post that is there.
 *
 * @param page The page.
 * @param id   The post's number.
 * @return Its canvas.
 */
export const openPost = ( page: Page, id: number ): Promise< FrameLocator > =>
	openEditor( page, `/wp-admin/post.php?post=${ id }&action=edit` );

/**
 * Inserts a block from the library.
 *
 * @param page  The page.
 * @param title The block's title.
 */
export async function insertBlock(
	page: Page,
	title: string
): Promise< void > {
	const toggle = page.getByRole( 'button', {
		name: 'Block Inserter',
		exact: true,
	} );
	await toggle.click();
	await page
		.getByRole( 'region', { name: 'Block Library' } )
		.getByRole( 'searchbox' )
		.fill( title );
	// A pattern may have the same name.
	await page
		.getByRole( 'listbox', { name: 'Blocks' } )
		.getByRole( 'option', { name: title, exact: true } )
		.click();
	await toggle.click();
}

/**
 * The post as it would be saved now.
 *
 * @param page The page.
 * @return Saved markup.
 */
export const contentOf = ( page: Page ): Promise< string > =>
	page.evaluate( () =>
		window.wp.data.select( 'core/editor' ).getEditedPostContent()
	);

/**
 * The post's title as it would be saved now.
 *
 * @param page The page.
 * @return Plain text.
 */
export const titleOf = ( page: Page ): Promise< string > =>
	page.evaluate( () =>
		window.wp.data.select( 'core/editor' ).getEditedPostAttribute( 'title' )
	);

/**
 * Waits until the editor knows which blocks the selection begins and ends in. It learns that a moment after the key that moved
 * it: sooner than any person goes on, not always sooner than a test.
 *
 * @param page The page.
 */
export async function selectionSeen( page: Page ): Promise< void > {
	await page.waitForFunction( () => {
		const selection = document
			.querySelector< HTMLIFrameElement >(
				'iframe[name="editor-canvas"]'
			)
			?.contentDocument?.getSelection();
		const blockOf = ( node?: Node | null ) =>
			( node?.nodeType === Node.TEXT_NODE
				? node.parentElement
				: ( node as Element | undefined )
			)
				?.closest( '[data-block]' )
				?.getAttribute( 'data-block' );
		const { getSelectionStart, getSelectionEnd } =
			window.wp.data.select( 'core/block-editor' );
		return (
			getSelectionStart().clientId === blockOf( selection?.anchorNode ) &&
			getSelectionEnd().clientId === blockOf( selection?.focusNode )
		);
	} );
}

/** A block's name; in a list before what is in it, if anything is. */
export type BlockTree = string | BlockTree[];

/**
 * The names of the post's blocks.
 *
 * @param page The page.
 * @return One for each block.
 */
export const blocksOf = ( page: Page ): Promise< BlockTree[] > =>
	page.evaluate( () => {
		const tree = ( { name, innerBlocks }: BlockOfStore ): BlockTree =>
			innerBlocks.length > 0
				? [ name, ...innerBlocks.map( tree ) ]
				: name;
		return window.wp.data
			.select( 'core/block-editor' )
			.getBlocks()
			.map( tree );
	} );

/**
 * Opens the editor's menu "Options".
 *
 * @param page The page.
 */
export const openOptions = ( page: Page ): Promise< void > =>
	page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Options', exact: true } )
		.click();

/**
 * Whether the editor thinks that there is something to save.
 *
 * @param page The page.
 * @return True if so.
 */
export const isDirty = ( page: Page ): Promise< boolean > =>
	page.evaluate( () =>
		window.wp.data.select( 'core/editor' ).isEditedPostDirty()
	);

/**
 * Where the editor would drop what is dragged.
 *
 * @param page The page.
 * @return A place among the blocks of a list; undefined when it would not be dropped.
 */
export const dropIndex = ( page: Page ): Promise< number | undefined > =>
	page.evaluate( () => {
		const { getBlockInsertionPoint, isBlockInsertionPointVisible } =
			window.wp.data.select( 'core/block-editor' );
		return isBlockInsertionPointVisible()
			? getBlockInsertionPoint().index
			: undefined;
	} );

/** What became of a saved post when the editor read it. */
export interface Reading {
	/** How many blocks it is made of, those inside others not counted. */
	blocks: number;
	/** Saved again. */
	content: string;
	/** Names of blocks that the editor calls invalid. */
	invalid: string[];
}

/**
 * Reads saved posts with the editor's parser and validator, and writes them again.
 *
 * @param page     A page with an open editor.
 * @param contents Saved posts.
 * @return One reading each.
 */
export const readPosts = (
	page: Page,
	contents: string[]
): Promise< Reading[] > =>
	page.evaluate( ( posts ) => {
		type Parsed = { name: string; isValid: boolean; innerBlocks: Parsed[] };
		const invalid = ( blocks: Parsed[] ): string[] =>
			blocks.flatMap( ( block ) => [
				...( block.isValid ? [] : [ block.name ] ),
				...invalid( block.innerBlocks ),
			] );
		return posts.map( ( post ) => {
			const blocks = window.wp.blocks.parse( post );
			return {
				blocks: blocks.length,
				content: window.wp.blocks.serialize( blocks ),
				invalid: invalid( blocks as Parsed[] ),
			};
		} );
	}, contents );

/**
 * What REST asks for besides a cookie.
 *
 * @param page A page of whoever asks.
 * @return Their nonce.
 */
export const nonceOf = async ( page: Page ): Promise< string > =>
	(
		await page.request.get( '/wp-admin/admin-ajax.php?action=rest-nonce' )
	).text();

/**
 * Saves something over REST, as whoever is logged in on the page.
 *
 * @param page The page.
 * @param kind Kind of what is saved, as REST calls it.
 * @param data What to save.
 * @return Its number, the markup as WordPress stored it, and its address.
 */
export async function save(
	page: Page,
	kind: 'posts' | 'pages' | 'blocks',
	data: { content: string; status: string; title?: string; meta?: object }
): Promise< { id: number; raw: string; link: string } > {
	const response = await page.request.post(
		`/wp-json/wp/v2/${ kind }?context=edit`,
		{
			headers: { 'X-WP-Nonce': await nonceOf( page ) },
			// Two that are saved at the same time under one title get the same address, and one of them hides the other.
			data: { title: 'A post', slug: randomUUID(), ...data },
		}
	);
	expect( response.status(), await response.text() ).toBe( 201 );
	const post: { id: number; link: string; content: { raw: string } } =
		await response.json();
	return { id: post.id, raw: post.content.raw, link: post.link };
}

/**
 * Saves a post.
 *
 * @param page    The page.
 * @param content Saved markup.
 * @param status  Status of the post.
 * @return Its number, the markup as WordPress stored it, and its address.
 */
export const savePost = (
	page: Page,
	content: string,
	status: 'draft' | 'publish' = 'draft'
): Promise< { id: number; raw: string; link: string } > =>
	save( page, 'posts', { content, status } );
