/**
 * Says that a heading skips a level, and offers the one that would not. A hint: nothing is held up by it.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { PanelBody } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { BENEFIT, BENEFIT_LIST, HEADING, SUITABLE_FOR } from '../block-names';
import { HEADING_LEVELS } from '../heading-level';
import type { HeadingLevel } from '../heading-level';
import { Hint } from './hint';

// One array, because WordPress remembers what it found by it. Lists are there to be found themselves.
const HEADED = [ HEADING, BENEFIT, SUITABLE_FOR, BENEFIT_LIST ];

/**
 * The hint, for the inspector: it looks through the post only while it is shown.
 *
 * @param props
 * @param props.clientId Client id of the block that has the heading.
 * @param props.value    Level of its heading.
 * @param props.onChange Called with the level that is offered.
 * @since 0.1.0
 */
export function HeadingLevelHint( {
	clientId,
	onChange,
	value,
}: {
	clientId: string;
	value: HeadingLevel;
	onChange: ( level: HeadingLevel ) => void;
} ) {
	const above = useSelect(
		( select ) => {
			const { getBlockAttributes, getBlocksByName, getSettings } =
				select( blockEditorStore );
			const ids = getBlocksByName( HEADED );
			const attributes = getBlockAttributes(
				ids[ ids.indexOf( clientId ) - 1 ]
			);
			// A post has its title above. Only the editor of posts knows what to say where a title is still to be written.
			const title = getSettings().titlePlaceholder ? 1 : 6;
			return attributes
				? Number(
						attributes[ 'level' ] ?? attributes[ 'headingLevel' ]
					)
				: title;
		},
		[ clientId ]
	);
	const next = HEADING_LEVELS.find( ( level ) => level > above );
	// Right below the title, the level that our blocks start with is nobody's choice.
	return next && value > Math.max( next, 3 ) ? (
		<PanelBody>
			<Hint
				status="warning"
				label={ sprintf(
					/* translators: %d: A heading level. */
					__( 'Use level %d', 'practice-blocks' ),
					next
				) }
				onClick={ () => onChange( next ) }
			>
				{ sprintf(
					/* translators: %d: A heading level. */
					__(
						'The heading above has level %d, so a level is skipped here.',
						'practice-blocks'
					),
					above
				) }
			</Hint>
		</PanelBody>
	) : null;
}
