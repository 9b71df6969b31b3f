/**
 * How many columns a list has, through WordPress's own layout support.
 */
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, RangeControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { BenefitListAttributes } from './types';

/** What the layout support adds to the attributes, as far as it is set here. */
type WithLayout = BenefitListAttributes & {
	layout?:
		| { type: 'grid'; columnCount: number; minimumColumnWidth: string }
		| undefined;
};

export function ColumnsPanel( {
	attributes: { layout },
	setAttributes,
}: Pick< BlockEditProps< WithLayout >, 'attributes' | 'setAttributes' > ) {
	return (
		<PanelBody title={ __( 'Layout', 'practice-blocks' ) }>
			<RangeControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Columns', 'practice-blocks' ) }
				help={ __(
					'As many as fit; one on a phone.',
					'practice-blocks'
				) }
				min={ 1 }
				max={ 4 }
				value={ layout?.columnCount ?? 1 }
				onChange={ ( columnCount = 1 ) =>
					setAttributes( {
						layout:
							columnCount > 1
								? {
										type: 'grid',
										columnCount,
										minimumColumnWidth: '12rem',
									}
								: undefined,
					} )
				}
			/>
		</PanelBody>
	);
}
