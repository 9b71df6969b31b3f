/**
 * An editor on the page: WordPress's block editor with its keys and its clipboard, in a window made by jsdom, without a frame around it.
 */
import type { Block } from '@wordpress/blocks';
import type { ComponentType } from 'react';
import { settle } from './settle';
import { Transfer } from './transfer';
import type { Clipboard } from './transfer';
import type { Editor } from './wordpress';

/** What the editor shows itself with, which our types of @wordpress/block-editor leave out. */
interface Components {
	BlockEditorProvider: ComponentType< {
		value: Block[];
		onInput: ( blocks: Block[] ) => void;
		onChange: ( blocks: Block[] ) => void;
		settings: object;
		useSubRegistry: boolean;
	} >;
	BlockList: ComponentType< object >;
	WritingFlow: ComponentType< object >;
}

export interface Mounted {
	/** Opens a post, with settings of the editor. */
	open: ( content: string, settings?: object ) => Promise< void >;
	/** The post as it would be saved. */
	content: () => string;
	/** How many undo steps there were since the post was opened. */
	steps: () => number;
	/** Puts the caret into the text that begins so, behind some characters, or selects some. */
	caretIn: ( text: string, start?: number, end?: number ) => Promise< void >;
	/** Selects from a text to another one, each from behind some characters. */
	selectTexts: (
		first: string,
		start: number,
		last: string,
		end: number
	) => Promise< void >;
	/** Selects blocks as wholes, from one whose first text begins so to another. */
	select: ( first: string, last?: string ) => Promise< void >;
	/** Fires an event of the clipboard where the focus is, and tells what is on the clipboard then. */
	fire: (
		type: 'copy' | 'cut' | 'paste',
		clipboard?: Clipboard
	) => Promise< Clipboard >;
	/** Where the caret is: the text, with a bar in its place. */
	caret: () => string;
	/** The name of the one block that is selected as a whole; '' when none is. */
	selected: () => string;
}

/**
 * Puts an editor on the page.
 *
 * @param editor        The window.
 * @param editor.window
 * @param editor.wp
 * @return How to use it.
 */
export function mountEditor( { window, wp }: Editor ): Mounted {
	// WordPress tells of every paste there.
	window[ 'console' ].log = () => {};
	const { document } = window;
	const { createElement, createRoot, useState } = wp.element;
	// They are there; see above.
	const components: unknown = wp.blockEditor;
	const { BlockEditorProvider, BlockList, WritingFlow } =
		components as Components;
	const { store } = wp.blockEditor;
	let steps = 0;
	const host = document.createElement( 'div' );
	document.body.append( host );
	const root = createRoot( host );
	let opened = 0;
	const settled = () =>
		settle(
			() =>
				host.innerHTML +
				JSON.stringify( wp.data.select( store ).getSelectionStart() )
		);

	function Post( {
		content,
		settings,
	}: {
		content: string;
		settings: object;
	} ) {
		const [ value, setValue ] = useState( () =>
			wp.blocks.parse( content )
		);
		return createElement(
			BlockEditorProvider,
			{
				value,
				onInput: setValue,
				onChange: ( blocks: Block[] ) => {
					steps++;
					setValue( blocks );
				},
				settings,
				useSubRegistry: false,
			},
			createElement( WritingFlow, null, createElement( BlockList ) )
		);
	}

	/** The place of a text: its block, and the attribute that holds it. */
	function find( text: string ): {
		element: HTMLElement;
		id: string;
		key: string;
	} {
		const element = [
			...document.querySelectorAll< HTMLElement >(
				'[contenteditable="true"]'
			),
		].find( ( one ) => {
			// What keeps the caret in an empty text.
			const shown = one.textContent?.replaceAll( '\uFEFF', '' ) ?? '';
			return text ? shown.startsWith( text ) : shown === '';
		} );
		const id =
			element?.closest< HTMLElement >( '[data-block]' )?.dataset[
				'block'
			];
		const key = element?.dataset[ 'wpBlockAttributeKey' ];
		if ( ! element || ! id || ! key ) {
			throw new Error( `There is no text "${ text }".` );
		}
		return { element, id, key };
	}

	return {
		async open( content, settings = {} ) {
			opened++;
			root.render(
				createElement( Post, { content, settings, key: opened } )
			);
			await settled();
			steps = 0;
		},
		content: () =>
			wp.blocks.serialize( wp.data.select( store ).getBlocks() ),
		steps: () => steps,
		async caretIn( text, start = 0, end = start ) {
			const { element, id, key } = find( text );
			element.focus();
			wp.data.dispatch( store ).selectionChange( id, key, start, end );
			await settled();
		},
		async selectTexts( first, start, last, end ) {
			const [ from, to ] = [ find( first ), find( last ) ];
			from.element.focus();
			// No public type tells of a selection of two blocks.
			(
				wp.data.dispatch( store ).selectionChange as unknown as (
					range: object
				) => void
			 )( {
				start: {
					clientId: from.id,
					attributeKey: from.key,
					offset: start,
				},
				end: { clientId: to.id, attributeKey: to.key, offset: end },
			} );
			await settled();
		},
		async select( first, last = first ) {
			const dispatch = wp.data.dispatch( store );
			const [ from, to ] = [ find( first ), find( last ) ];
			dispatch.selectBlock( from.id );
			await settled();
			document
				.querySelector< HTMLElement >( `[data-block="${ from.id }"]` )
				?.focus();
			if ( last !== first ) {
				dispatch.multiSelect( from.id, to.id );
			}
			await settled();
		},
		async fire( type, clipboard = {} ) {
			const clipboardData = new Transfer( clipboard );
			const event = new window.Event( type, {
				bubbles: true,
				cancelable: true,
				composed: true,
			} );
			host.ownerDocument.activeElement?.dispatchEvent(
				Object.assign( event, { clipboardData } )
			);
			await settled();
			return clipboardData.all();
		},
		caret() {
			const {
				attributeKey = '',
				clientId = '',
				offset = 0,
			} = wp.data.select( store ).getSelectionStart();
			const attributes = wp.data
				.select( store )
				.getBlockAttributes( clientId );
			const { text } = wp.richText.create( {
				html: String( attributes?.[ attributeKey ] ?? '' ),
			} );
			return `${ text.slice( 0, offset ) }|${ text.slice( offset ) }`;
		},
		selected() {
			const { getBlockName, getSelectionStart } = wp.data.select( store );
			const { attributeKey, clientId = '' } = getSelectionStart();
			return attributeKey ? '' : ( getBlockName( clientId ) ?? '' );
		},
	};
}
