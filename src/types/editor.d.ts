/**
 * What this plugin uses of @wordpress/editor and @wordpress/commands. The first is not installed, since a whole editor would come
 * with it for a few types; the second ships none (1.56.0).
 *
 * Written from the scripts of WordPress 6.8 and 7.1: `wp-includes/js/dist/{editor,commands}.js`.
 */
declare module '@wordpress/editor' {
	type ComponentType< P > = import( 'react' ).ComponentType< P >;
	type ReactNode = import( 'react' ).ReactNode;

	/** An item of the menu "Options". Whatever is given as `as` is rendered only while the menu is open. */
	export const PluginMoreMenuItem: ComponentType< {
		as?: ComponentType< { onClick?: () => void } >;
		icon?: ReactNode;
		onClick?: () => void;
		children?: ReactNode;
	} >;

	interface Selectors {
		getCurrentPostId: ( state: object ) => number | string | null;
		getCurrentPostType: ( state: object ) => string | null;
		getEditedPostAttribute: ( state: object, name: string ) => unknown;
		isEditedPostNew: ( state: object ) => boolean;
	}

	interface Actions {
		/** With `isCached` the change joins the last undo step. */
		editPost: (
			edits: Record< string, unknown >,
			options?: { isCached?: boolean; undoIgnore?: boolean }
		) => void;
		undo: () => void;
	}

	export const store: import( '@wordpress/data' ).StoreDescriptor<
		import( '@wordpress/data' ).ReduxStoreConfig<
			object,
			Actions,
			Selectors
		>
	>;
}

declare module '@wordpress/commands' {
	export interface Command {
		name: string;
		label: string;
		icon?: import( 'react' ).ReactElement;
		callback: ( options: { close: () => void } ) => void;
	}

	/** Registers a hook that gives commands. It runs only while the palette is open. */
	export function useCommandLoader( loader: {
		name: string;
		hook: ( options: { search: string } ) => {
			commands: Command[];
			isLoading: boolean;
		};
	} ): void;
}
