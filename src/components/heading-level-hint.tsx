/**
 * Says that a heading skips a level, and offers the one that would not. A hint: nothing is held up by it.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { Notice, PanelBody } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { BENEFIT, BENEFIT_LIST, HEADING, SUITABLE_FOR } from '../block-names';
import { isHeadingLevel } from '../heading-level';
import type { HeadingLevel } from '../heading-level';

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
			const heading = ids[ ids.indexOf( clientId ) - 1 ];
			if ( heading === undefined ) {
				// A post has its title above. Only the editor of posts knows what to say where a title is still to be written.
				return getSettings().titlePlaceholder ? 1 : undefined;
			}
			const attributes = getBlockAttributes( heading );
			return Number(
				attributes?.[ 'level' ] ?? attributes?.[ 'headingLevel' ]
			);
		},
		[ clientId ]
	);
	if ( above === undefined ) {
		return null;
	}
	const next = above + 1;
	return value > next && isHeadingLevel( next ) ? (
		<PanelBody>
			<Notice
				status="warning"
				isDismissible={ false }
				actions={ [
					{
						label: sprintf(
							/* translators: %d: A heading level. */
							__( 'Use level %d', 'practice-blocks' ),
							next
						),
						onClick: () => onChange( next ),
						variant: 'link',
					},
				] }
			>
				{ sprintf(
					/* translators: %d: Level of the heading above. */
					__(
						'The heading above has level %d, so a level is skipped here.',
						'practice-blocks'
					),
					above
				) }
			</Notice>
		</PanelBody>
	) : null;
}
