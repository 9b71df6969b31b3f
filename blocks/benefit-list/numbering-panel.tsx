/**
 * Settings of the numbers: where they start, and whether they count down.
 */
import { InspectorControls } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, TextControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { BenefitListAttributes } from './types';

/** A whole number, or nothing for an empty field and for anything else. */
const parseStart = ( value: string ): number | undefined =>
	/^-?\d{1,6}$/.test( value.trim() ) ? Number( value ) : undefined;

// Until 7.0 WordPress warns about a control without these two: they are how it looks since.
export function NumberingPanel( {
	attributes: { reversed, start },
	setAttributes,
}: Pick<
	BlockEditProps< BenefitListAttributes >,
	'attributes' | 'setAttributes'
> ) {
	return (
		<InspectorControls>
			<PanelBody title={ __( 'Numbering', 'practice-blocks' ) }>
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					type="number"
					step="1"
					label={ __( 'Start at', 'practice-blocks' ) }
					help={ __(
						'Leave empty to start at the beginning.',
						'practice-blocks'
					) }
					value={ start ?? '' }
					onChange={ ( value ) =>
						setAttributes( { start: parseStart( value ) } )
					}
				/>
				<ToggleControl
					__nextHasNoMarginBottom
					label={ __( 'Count down', 'practice-blocks' ) }
					checked={ reversed }
					onChange={ ( value ) =>
						setAttributes( { reversed: value } )
					}
				/>
			</PanelBody>
		</InspectorControls>
	);
}
