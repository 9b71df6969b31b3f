/**
 * The saved markup of a benefit list: the browser counts, so the numbers are there without this plugin.
 */
import { useBlockProps, useInnerBlocksProps } from '@wordpress/block-editor';
import type { BlockSaveProps } from '@wordpress/blocks';
import { markerStyle } from '../../src/marker-color';
import type { BenefitListAttributes } from './types';

export function save( {
	attributes: { markerColor, reversed, start },
}: BlockSaveProps< BenefitListAttributes > ) {
	const blockProps = useBlockProps.save( {
		...markerStyle( markerColor ),
		reversed,
		start,
	} );
	return <ol { ...useInnerBlocksProps.save( blockProps ) } />;
}
