/**
 * Settings of the numbers: where they start, and whether they count down.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { PanelBody, TextControl, ToggleControl } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { isFirst, readLists } from '../../src/numbering/lists';
import { parseStart } from '../../src/numbering/parse-start';
import type { BenefitListAttributes } from './types';

type Props = Pick<
	BlockEditProps< BenefitListAttributes >,
	'attributes' | 'clientId' | 'setAttributes'
>;

/** Whether there is no list above that a list could go on from. */
const useIsFirst = ( clientId: string ): boolean =>
	useSelect(
		( select ) => {
			const lists = readLists( select( blockEditorStore ) );
			const list = lists.find( ( one ) => one.clientId === clientId );
			return ! list || isFirst( lists, list );
		},
		[ clientId ]
	);

// Until 7.0 WordPress warns about a control without these two: they are how it looks since.
export function NumberingPanel( {
	attributes: { continues, reversed, start },
	clientId,
	setAttributes,
	start: first,
}: Props & { start: number | undefined } ) {
	const isFirstList = useIsFirst( clientId );
	const help = isFirstList
		? __( 'There is no benefit list above.', 'practice-blocks' )
		: __( 'Goes on from the benefit list above.', 'practice-blocks' );
	return (
		<PanelBody title={ __( 'Numbering', 'practice-blocks' ) }>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Continue numbering', 'practice-blocks' ) }
				help={ help }
				checked={ continues }
				disabled={ isFirstList && ! continues }
				onChange={ ( value ) => setAttributes( { continues: value } ) }
			/>
			<TextControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				type="number"
				step="1"
				disabled={ continues }
				label={ __( 'Start at', 'practice-blocks' ) }
				value={ ( continues ? first : start ) ?? '' }
				onChange={ ( value ) =>
					setAttributes( { start: parseStart( value ) } )
				}
			/>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Count down', 'practice-blocks' ) }
				checked={ reversed }
				onChange={ ( value ) => setAttributes( { reversed: value } ) }
			/>
		</PanelBody>
	);
}
