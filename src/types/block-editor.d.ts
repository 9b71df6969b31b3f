/**
 * What this plugin uses of @wordpress/block-editor, which ships no types (16.1.0, and 18.0.0 neither; the move is
 * WordPress/gutenberg#67691). To be removed when the package describes itself.
 *
 * Written from the sources of 16.1.0: `src/components/*` and `src/store/{selectors,actions}.js`.
 */
declare module '@wordpress/block-editor' {
	type ComponentType< P > = import( 'react' ).ComponentType< P >;
	type ReactNode = import( 'react' ).ReactNode;
	type Ref = ( node: HTMLElement | null ) => void;
	type Block = import( '@wordpress/blocks' ).Block;
	type RichTextData = import( '@wordpress/rich-text' ).RichTextData;

	/** Attributes of a block's outer element. */
	type ElementProps = Record< string, unknown > & {
		className?: string;
		ref?: Ref;
	};

	/** A block to be made: name, attributes, inner blocks. */
	export type TemplateBlock = [
		name: string,
		attributes?: Record< string, unknown >,
		innerBlocks?: TemplateBlock[],
	];

	export interface InnerBlocksOptions {
		allowedBlocks?: string[];
		defaultBlock?: {
			name: string;
			attributes?: Record< string, unknown >;
			attributesToCopy?: string[];
		};
		directInsert?: boolean;
		prioritizedInserterBlocks?: string[];
		template?: TemplateBlock[];
		templateInsertUpdatesSelection?: boolean;
	}

	export const useBlockProps: {
		( props?: ElementProps ): ElementProps;
		save: ( props?: ElementProps ) => ElementProps;
	};

	export const useInnerBlocksProps: {
		(
			props?: ElementProps,
			options?: InnerBlocksOptions
		): ElementProps & { children: ReactNode };
		save: (
			props?: ElementProps
		) => ElementProps & { children: ReactNode };
	};

	export const RichText: ComponentType< {
		identifier: string;
		tagName: string;
		value: RichTextData | string;
		onChange: ( value: string ) => void;
		className?: string;
		placeholder?: string;
		disableLineBreaks?: boolean;
		onMerge?: ( forward: boolean ) => void;
		'aria-label'?: string;
	} > & {
		Content: ComponentType< {
			tagName: string;
			value: RichTextData | string;
			className?: string;
		} >;
	};

	export const BlockControls: ComponentType< {
		group?: 'block' | 'default' | 'inline' | 'other' | 'parent';
		children: ReactNode;
	} >;
	export const InspectorControls: ComponentType< {
		group?: 'settings' | 'styles' | 'advanced';
		children: ReactNode;
	} >;
	export const PanelColorSettings: ComponentType< {
		/** Core's own panels have it: without it, they look as in a popover. */
		__experimentalIsRenderedInSidebar?: boolean;
		title: string;
		colorSettings: {
			label: string;
			value?: string | undefined;
			onChange: ( color?: string ) => void;
		}[];
	} >;
	export const HeadingLevelDropdown: < Level extends number >( props: {
		options: readonly Level[];
		value: Level;
		onChange: ( level: Level ) => void;
	} ) => ReactNode;

	/** `has-SLUG-CONTEXT`, the slug in kebab case as in the theme's custom properties. */
	export function getColorClassName(
		context: string,
		slug: string
	): string | undefined;
	/** Settings of the theme, one for each path. */
	export function useSettings< T >( ...paths: string[] ): ( T | undefined )[];

	export function useBlockEditingMode():
		'default' | 'contentOnly' | 'disabled';

	/** Where a selection starts or ends: in a block, or in one of its texts. */
	export interface SelectionPoint {
		clientId?: string;
		attributeKey?: string;
		/** Characters before the point, line breaks included. */
		offset?: number;
	}

	/** What these selectors take as well when there is no block: they find none then, or the post itself. */
	type MaybeId = string | null | undefined;
	interface Selectors {
		areInnerBlocksControlled: (
			state: object,
			clientId: string
		) => boolean;
		canInsertBlocks: (
			state: object,
			clientIds: string[],
			rootClientId: string
		) => boolean;
		canInsertBlockType: (
			state: object,
			name: string,
			rootClientId: string
		) => boolean;
		canMoveBlocks: ( state: object, clientIds: string[] ) => boolean;
		canRemoveBlock: ( state: object, clientId: string ) => boolean;
		canRemoveBlocks: ( state: object, clientIds: string[] ) => boolean;
		getBlock: ( state: object, clientId: MaybeId ) => Block | null;
		getBlockAttributes: (
			state: object,
			clientId: MaybeId
		) => Record< string, unknown > | null;
		getBlockCount: ( state: object, rootClientId: string ) => number;
		getBlockEditingMode: ( state: object, clientId: string ) => string;
		getBlockIndex: ( state: object, clientId: MaybeId ) => number;
		getBlockName: ( state: object, clientId: MaybeId ) => string | null;
		getBlockOrder: ( state: object, rootClientId: MaybeId ) => string[];
		getBlocks: ( state: object, rootClientId?: string ) => Block[];
		getBlockParents: ( state: object, clientId: MaybeId ) => string[];
		getBlockRootClientId: (
			state: object,
			clientId: MaybeId
		) => string | null;
		/** In the order of the document. */
		getBlocksByName: (
			state: object,
			name: string | readonly string[]
		) => string[];
		getDraggedBlockClientIds: ( state: object ) => string[];
		getMultiSelectedBlockClientIds: ( state: object ) => string[];
		getNextBlockClientId: (
			state: object,
			clientId: string
		) => string | null;
		getSelectedBlockClientIds: ( state: object ) => string[];
		getSettings: ( state: object ) => { titlePlaceholder?: string };
		getSelectionEnd: ( state: object ) => SelectionPoint;
		getSelectionStart: ( state: object ) => SelectionPoint;
		/** False while typing goes on, and for what no writer did: opening, undo, redo, a template. */
		isLastBlockChangePersistent: ( state: object ) => boolean;
	}

	interface Actions {
		insertBlock: (
			block: Block,
			index: number,
			rootClientId: string,
			updateSelection?: boolean
		) => void;
		insertBlocks: (
			blocks: Block[],
			index: number,
			rootClientId: string,
			updateSelection?: boolean
		) => void;
		mergeBlocks: ( firstClientId: string, secondClientId: string ) => void;
		moveBlocksToPosition: (
			clientIds: string[],
			fromRootClientId: string,
			toRootClientId: string,
			index?: number
		) => void;
		multiSelect: ( startClientId: string, endClientId: string ) => void;
		removeBlock: ( clientId: string, selectPrevious?: boolean ) => void;
		removeBlocks: ( clientIds: string[], selectPrevious?: boolean ) => void;
		replaceBlocks: (
			clientIds: string[],
			blocks: Block[],
			/** Which of them to select, and where in it: -1 for its end. */
			indexToSelect?: number,
			initialPosition?: 0 | -1
		) => void;
		replaceInnerBlocks: (
			rootClientId: string,
			blocks: Block[],
			updateSelection?: boolean
		) => void;
		selectBlock: ( clientId: string ) => void;
		selectionChange: (
			clientId: string,
			attributeKey: string,
			startOffset: number,
			endOffset: number
		) => void;
		updateBlockAttributes: (
			clientIds: string | string[],
			attributes: Record< string, unknown >,
			/** Whether `attributes` holds those of each block by its client id. */
			uniqueByBlock?: boolean
		) => void;
	}

	export const store: import( '@wordpress/data' ).StoreDescriptor<
		import( '@wordpress/data' ).ReduxStoreConfig<
			object,
			Actions,
			Selectors
		>
	>;
}
