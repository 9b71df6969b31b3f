/**
 * Core's heading level button, for the levels that our headings can have.
 */
import { BlockControls, HeadingLevelDropdown } from '@wordpress/block-editor';
import { HEADING_LEVELS, isHeadingLevel } from '../heading-level';
import type { HeadingLevel } from '../heading-level';

/**
 * The button.
 *
 * @param props          What it shows and tells.
 * @param props.value    The level.
 * @param props.onChange Called with the level that was chosen.
 * @since 0.1.0
 */
export function HeadingLevelToolbar( {
	value,
	onChange,
}: {
	value: HeadingLevel;
	onChange: ( level: HeadingLevel ) => void;
} ) {
	return (
		<BlockControls group="block">
			<HeadingLevelDropdown
				options={ HEADING_LEVELS }
				value={ value }
				onChange={ ( level ) => {
					if ( isHeadingLevel( level ) ) {
						onChange( level );
					}
				} }
			/>
		</BlockControls>
	);
}
