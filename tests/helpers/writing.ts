/**
 * WordPress's block editor on a page made by jsdom, with keys that reach it as a browser's do. A browser's own editing within one
 * text is done here, where WordPress leaves the key to it.
 */
import type { Block } from '@wordpress/blocks';
import type { Editor } from './wordpress';

/** A place in the post: for each depth the number of a block, then its attribute, and the characters before the place. */
export type Place = [ path: number[], attributeKey: string, offset: number ];

type Point = import( '@wordpress/block-editor' ).SelectionPoint;

/** What a browser gives away of itself with a key. */
interface KeyOptions {
	isComposing?: boolean;
	keyCode?: number;
	repeat?: boolean;
	shiftKey?: boolean;
}

const KEY_CODES: Record< string, number > = {
	Backspace: 8,
	Tab: 9,
	Enter: 13,
	Delete: 46,
};

/** React's, whose types do not know the window that it runs in. */
type Act = ( work: () => Promise< void > ) => Promise< void >;

/**
 * Mounts the editor.
 *
 * @param editor        The window and its `wp`.
 * @param editor.wp     WordPress.
 * @param editor.window The window.
 * @return What a writer does, and what comes of it.
 */
export function startWriting( { wp, window }: Editor ) {
	const { document } = window;
	const { React } = window as unknown as { React: { act: Act } };
	// What WordPress puts off to a microtask is done as well: which blocks may lie in which, for one.
	const act = ( work: () => void ) =>
		React.act( async () => {
			work();
			await Promise.resolve();
		} );
	// The property with which WordPress tells a text from a block; jsdom knows the attribute only.
	Object.defineProperty( window.HTMLElement.prototype, 'contentEditable', {
		get( this: HTMLElement ) {
			return this.getAttribute( 'contenteditable' ) ?? 'inherit';
		},
		set( this: HTMLElement, value: unknown ) {
			this.setAttribute( 'contenteditable', String( value ) );
		},
	} );
	// As React wants it in tests: it waits for its own work with a channel, of which jsdom knows nothing.
	Object.assign( window, {
		IS_REACT_ACT_ENVIRONMENT: true,
		MessageChannel: class {
			port1: { onmessage?: () => void } = {};
			port2 = {
				postMessage: () => setTimeout( () => this.port1.onmessage?.() ),
			};
		},
	} );
	const { BlockEditorProvider, BlockList, WritingFlow } =
		wp.blockEditor as unknown as Record< string, string >;
	const select = wp.data.select( wp.blockEditor.store );
	const dispatch = wp.data.dispatch( wp.blockEditor.store );
	const { createElement, createRoot } = wp.element;
	const root = createRoot(
		document.body.appendChild( document.createElement( 'div' ) )
	);
	let blocks: Block[] = [];
	let past: Block[][] = [];
	let future: Block[][] = [];
	let settings: object = {};

	const render = () =>
		root.render(
			createElement(
				BlockEditorProvider ?? '',
				{
					value: blocks,
					settings,
					useSubRegistry: false,
					onInput: ( value: Block[] ) => {
						blocks = value;
						render();
					},
					// What the post's entity makes an undo step of.
					onChange: ( value: Block[] ) => {
						past.push( blocks );
						future = [];
						blocks = value;
						render();
					},
				} as object,
				createElement(
					WritingFlow ?? '',
					null,
					createElement( BlockList ?? '' )
				)
			)
		);

	const travel = ( from: Block[][], to: Block[][] ) =>
		act( () => {
			const value = from.pop();
			if ( value ) {
				to.push( blocks );
				blocks = value;
				render();
			}
		} );

	const idAt = ( path: number[] ): string =>
		path.reduce(
			( id, index ) => select.getBlockOrder( id )[ index ] ?? 'none',
			''
		);

	const pathOf = ( clientId: string ): number[] => {
		const rootId = select.getBlockRootClientId( clientId );
		return rootId === null
			? []
			: [ ...pathOf( rootId ), select.getBlockIndex( clientId ) ];
	};

	const canvas = (): HTMLElement => {
		const element = document.querySelector< HTMLElement >(
			'.block-editor-writing-flow'
		);
		if ( ! element ) {
			throw new Error( 'The editor is not there.' );
		}
		return element;
	};

	/** Where a key goes: into the text with the caret; into the canvas when several blocks are selected. */
	const focused = (): HTMLElement => {
		const { clientId, attributeKey } = select.getSelectionStart();
		if ( clientId !== select.getSelectionEnd().clientId ) {
			canvas().contentEditable = 'true';
			return canvas();
		}
		const block = document.querySelector< HTMLElement >(
			`[data-block="${ clientId }"]`
		);
		const key = `[data-wp-block-attribute-key="${ attributeKey }"]`;
		const text = block?.matches( key )
			? block
			: block?.querySelector< HTMLElement >( key );
		return text ?? block ?? document.body;
	};

	/** What a browser does with a key in a text. */
	const edit = ( element: HTMLElement, key: string ) => {
		const { offset: from = 0 } = select.getSelectionStart();
		const { offset: to = 0 } = select.getSelectionEnd();
		const text = element.textContent?.replaceAll( '\uFEFF', '' ) ?? '';
		let [ start, end ] = from < to ? [ from, to ] : [ to, from ];
		if ( start === end && key.length > 1 ) {
			start -= key === 'Backspace' ? 1 : 0;
			end += key === 'Delete' ? 1 : 0;
		}
		if ( start < 0 || end > text.length ) {
			return;
		}
		const typed = key.length > 1 ? '' : key;
		element.textContent = `${ text.slice( 0, start ) }${ typed }${ text.slice( end ) }`;
		const caret = start + typed.length;
		const node = element.firstChild ?? element;
		document.getSelection()?.collapse( node, node === element ? 0 : caret );
		element.dispatchEvent(
			new window.InputEvent( 'input', {
				bubbles: true,
				inputType: typed ? 'insertText' : 'deleteContentBackward',
			} )
		);
	};

	const press = async ( key: string, options: KeyOptions = {} ) => {
		let isDefault = true;
		await act( () => {
			const element = focused();
			element.focus();
			isDefault = element.dispatchEvent(
				new window.KeyboardEvent( 'keydown', {
					key,
					keyCode:
						KEY_CODES[ key ] ?? key.toUpperCase().charCodeAt( 0 ),
					bubbles: true,
					cancelable: true,
					...options,
				} )
			);
			const isText =
				key.length === 1 || key === 'Backspace' || key === 'Delete';
			if (
				isDefault &&
				isText &&
				element.dataset[ 'wpBlockAttributeKey' ]
			) {
				edit( element, key );
			}
		} );
		return isDefault;
	};

	return {
		dispatch,
		select,
		idAt,
		press,
		/** Opens a saved post. */
		open: ( content: string, newSettings: object = {} ) =>
			act( () => {
				past = [];
				future = [];
				settings = newSettings;
				blocks = wp.blocks.parse( content );
				render();
			} ),
		/** The post as it would be saved. */
		content: () => wp.blocks.serialize( select.getBlocks() ),
		/** Puts the caret somewhere, or selects from there to a second place. */
		caret: ( [ path, attributeKey, offset ]: Place, to?: Place ) =>
			act( () => {
				const point = ( [ at, key, before ]: Place ) => ( {
					clientId: idAt( at ),
					attributeKey: key,
					offset: before,
				} );
				const start = point( [ path, attributeKey, offset ] );
				// A selection of two blocks is what WordPress makes of a browser's; no public type tells of it.
				(
					dispatch.selectionChange as unknown as (
						range: object
					) => void
				 )( {
					start,
					end: to ? point( to ) : start,
				} );
			} ),
		/** Where the caret is; both ends when something is selected. */
		caretPlace: () => {
			const place = ( {
				clientId = '',
				attributeKey,
				offset,
			}: Point ) => [ pathOf( clientId ), attributeKey, offset ];
			const start = place( select.getSelectionStart() );
			const end = place( select.getSelectionEnd() );
			return JSON.stringify( start ) === JSON.stringify( end )
				? start
				: [ start, end ];
		},
		act,
		type: async ( text: string ) => {
			for ( const key of text ) {
				await press( key );
			}
		},
		/** What an input method says before its first character. */
		startComposition: () =>
			act( () => {
				const element = focused();
				element.dispatchEvent(
					new window.CompositionEvent( 'compositionstart', {
						bubbles: true,
						cancelable: true,
					} )
				);
			} ),
		/** Every text of the post, in order: the place of its end. */
		texts: (): Place[] =>
			[
				...canvas().querySelectorAll< HTMLElement >(
					'[data-wp-block-attribute-key]'
				),
			].map( ( element ) => [
				pathOf(
					element.closest< HTMLElement >( '[data-block]' )?.dataset[
						'block'
					] ?? ''
				),
				element.dataset[ 'wpBlockAttributeKey' ] ?? '',
				element.textContent?.replaceAll( '\uFEFF', '' ).length ?? 0,
			] ),
		undo: () => travel( past, future ),
		redo: () => travel( future, past ),
		undoSteps: () => past.length,
	};
}
