/**
 * The saved markup of a callout. Its words come from attributes: nothing here depends on a language.
 */
import {
	RichText,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockSaveProps } from '@wordpress/blocks';
import type { SuitableForAttributes } from './types';

/** The class that tells a level apart, also one that this version does not know. */
export const suitabilityClass = ( suitability: string ): string =>
	`is-suitability-${ suitability }`;

export function save( {
	attributes: { conditionName, headingLevel, label, suitability },
}: BlockSaveProps< SuitableForAttributes > ) {
	const { children, ...innerBlocksProps } = useInnerBlocksProps.save(
		useBlockProps.save( { className: suitabilityClass( suitability ) } )
	);
	return (
		<div { ...innerBlocksProps }>
			<RichText.Content
				tagName={ `h${ headingLevel }` }
				className="wp-block-heading"
				value={ conditionName }
			/>
			<RichText.Content
				tagName="p"
				className="wp-block-practice-blocks-suitable-for__label"
				value={ label }
			/>
			{ children }
		</div>
	);
}
