/**
 * The writer's own choice whether a paste is converted at once, or offered to be. Core keeps it, for each user.
 */
import { dispatch, select } from '@wordpress/data';
import { store as preferencesStore } from '@wordpress/preferences';

export const SCOPE = 'practice-blocks';
export const CONVERT_ON_PASTE = 'convertOnPaste';

dispatch( preferencesStore ).setDefaults( SCOPE, {
	[ CONVERT_ON_PASTE ]: true,
} );

/**
 * Whether this writer wants a paste to be converted at once.
 *
 * @return True unless they chose otherwise.
 * @since 0.1.0
 */
export const convertsOnPaste = (): boolean =>
	select( preferencesStore ).get( SCOPE, CONVERT_ON_PASTE ) !== false;
