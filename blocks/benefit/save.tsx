/**
 * The saved markup of a benefit. An empty heading is saved, too: it is what the `heading` attribute is read from, and without
 * it a heading in the body would be taken for it.
 */
import {
	RichText,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockSaveProps } from '@wordpress/blocks';
import type { BenefitAttributes } from './types';

export function save( {
	attributes: { heading, level },
}: BlockSaveProps< BenefitAttributes > ) {
	const { children, ...innerBlocksProps } = useInnerBlocksProps.save(
		useBlockProps.save()
	);
	return (
		<li { ...innerBlocksProps }>
			<RichText.Content
				tagName={ `h${ level }` }
				className="wp-block-heading"
				value={ heading }
			/>
			{ children }
		</li>
	);
}
