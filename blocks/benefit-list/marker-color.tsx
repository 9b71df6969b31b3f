/**
 * Chooses the colour of the numbers, among the styles.
 */
import {
	InspectorControls,
	PanelColorSettings,
	useSettings,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { fromMarkerColor, toMarkerColor } from '../../src/marker-color';
import type { PaletteColor } from '../../src/marker-color';
import type { BenefitListAttributes } from './types';

type Props = Pick<
	BlockEditProps< BenefitListAttributes >,
	'attributes' | 'setAttributes'
>;

function Panel( { attributes: { markerColor }, setAttributes }: Props ) {
	const palette = useSettings< PaletteColor[] >(
		'color.palette.custom',
		'color.palette.theme',
		'color.palette.default'
	).flatMap( ( colors ) => colors ?? [] );
	const title = __( 'Numbers', 'practice-blocks' );
	return (
		<PanelColorSettings
			__experimentalIsRenderedInSidebar
			title={ title }
			colorSettings={ [
				{
					label: __( 'Color of the numbers', 'practice-blocks' ),
					value: fromMarkerColor( markerColor, palette ),
					onChange: ( color ) =>
						setAttributes( {
							markerColor: toMarkerColor( color, palette ),
						} ),
				},
			] }
		/>
	);
}

export const MarkerColor = ( props: Props ) => (
	<InspectorControls group="styles">
		<Panel { ...props } />
	</InspectorControls>
);
