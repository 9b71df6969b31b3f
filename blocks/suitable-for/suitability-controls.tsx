/**
 * Chooses the level, in the toolbar and in the settings.
 */
import { BlockControls, InspectorControls } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import {
	PanelBody,
	RadioControl,
	ToolbarDropdownMenu,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Hint } from '../../src/components/hint';
import { suitabilityIcon } from '../../src/icons';
import { isPrefilled, suitabilityLevels } from '../../src/suitability';
import { chooseLevel } from './choose-level';
import type { SuitableForAttributes } from './types';

type Props = Pick<
	BlockEditProps< SuitableForAttributes >,
	'attributes' | 'setAttributes'
>;

export function SuitabilityControls( {
	attributes: { label, suitability },
	setAttributes,
}: Props ) {
	const levels = suitabilityLevels();
	const options = Object.entries( levels ).map( ( [ value, title ] ) => ( {
		label: title,
		value,
	} ) );
	const choose = ( key: string ) =>
		setAttributes( chooseLevel( key, label, levels ) );
	const words = levels[ suitability ];
	const title = __( 'Suitability', 'practice-blocks' );
	return (
		<>
			<BlockControls group="block">
				<ToolbarDropdownMenu
					icon={ suitabilityIcon }
					label={ title }
					controls={ options.map( ( option ) => ( {
						title: option.label,
						isActive: option.value === suitability,
						onClick: () => choose( option.value ),
						role: 'menuitemradio',
					} ) ) }
				/>
			</BlockControls>
			<InspectorControls>
				<PanelBody title={ title }>
					<RadioControl
						label={ __(
							'How suitable is a session?',
							'practice-blocks'
						) }
						options={ options }
						selected={ suitability }
						onChange={ choose }
					/>
					{ /* Words of the writer's own may no longer fit the level. */ }
					{ words && ! isPrefilled( label, levels ) && (
						<Hint
							label={ sprintf(
								/* translators: %s: A level in words. */
								__( 'Use “%s”', 'practice-blocks' ),
								words
							) }
							onClick={ () => setAttributes( { label: words } ) }
						>
							{ __(
								'Check that your own words still fit the level.',
								'practice-blocks'
							) }
						</Hint>
					) }
				</PanelBody>
			</InspectorControls>
		</>
	);
}
