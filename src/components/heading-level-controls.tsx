/**
 * Core's heading level button, for the levels that our headings can have, and a hint in the settings if one skips a level.
 */
import {
	BlockControls,
	HeadingLevelDropdown,
	InspectorControls,
} from '@wordpress/block-editor';
import { HEADING_LEVELS } from '../heading-level';
import type { HeadingLevel } from '../heading-level';
import { HeadingLevelHint } from './heading-level-hint';

/**
 * The button and the hint.
 *
 * @param props          What they show and tell.
 * @param props.clientId Client id of the block that has the heading.
 * @param props.value    The level.
 * @param props.onChange Called with the level that was chosen.
 * @since 0.1.0
 */
export function HeadingLevelControls( props: {
	clientId: string;
	value: HeadingLevel;
	onChange: ( level: HeadingLevel ) => void;
} ) {
	return (
		<>
			<BlockControls group="block">
				<HeadingLevelDropdown options={ HEADING_LEVELS } { ...props } />
			</BlockControls>
			<InspectorControls>
				<HeadingLevelHint { ...props } />
			</InspectorControls>
		</>
	);
}
