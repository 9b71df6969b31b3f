/**
 * What the editor's "Options" menu and its command palette have of ours. Both look at the post only while they are open.
 */
import { useCommandLoader } from '@wordpress/commands';
import { store as blockEditorStore } from '@wordpress/block-editor';
import { MenuItem } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { PreferenceToggleMenuItem } from '@wordpress/preferences';
import { findSections } from '../convert/find-sections';
import { CONVERT_ON_PASTE, SCOPE } from '../convert/preference';
import { benefitListIcon } from '../icons';
import { actionLabel } from './messages';
import { convertAll } from './notices';

/** Whether there is something to turn into a benefit list. */
const useHasSections = (): boolean =>
	useSelect( ( select ) => {
		// Looked at again whenever blocks change.
		select( blockEditorStore ).getBlocks();
		return findSections().length > 0;
	}, [] );

/**
 * Turns numbered sections into a benefit list.
 *
 * @param props         What the menu gives.
 * @param props.onClick Closes it.
 * @since 0.1.0
 */
export function ConvertItem( { onClick }: { onClick?: () => void } ) {
	return useHasSections() ? (
		<MenuItem
			icon={ benefitListIcon }
			onClick={ () => {
				onClick?.();
				convertAll();
			} }
		>
			{ actionLabel() }
		</MenuItem>
	) : null;
}

/**
 * Sets what happens to a paste.
 *
 * @since 0.1.0
 */
export const PreferenceItem = () => (
	<PreferenceToggleMenuItem
		scope={ SCOPE }
		name={ CONVERT_ON_PASTE }
		label={ __(
			'Paste numbered sections as a benefit list',
			'practice-blocks'
		) }
		info={ __( 'Otherwise you are asked.', 'practice-blocks' ) }
	/>
);

function useCommands() {
	const hasSections = useHasSections();
	return useMemo(
		() => ( {
			isLoading: false,
			commands: hasSections
				? [
						{
							name: 'practice-blocks/numbered-sections',
							label: actionLabel(),
							icon: benefitListIcon,
							callback: ( { close }: { close: () => void } ) => {
								close();
								convertAll();
							},
						},
					]
				: [],
		} ),
		[ hasSections ]
	);
}

/**
 * Adds the command.
 *
 * @since 0.1.0
 */
export const useCommand = (): void =>
	useCommandLoader( {
		name: 'practice-blocks/numbered-sections',
		hook: useCommands,
	} );
