/**
 * A benefit in the editor: a heading, and inner blocks as its body. Keys are the list's (src/keyboard/use-benefit-keys.ts).
 */
import {
	RichText,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { useBodyBlocks } from '../../src/hooks/use-body-blocks';
import { useStarterTemplate } from '../../src/hooks/use-starter-template';
import { bodyTemplate } from '../../src/templates';
import type { BenefitAttributes } from './types';

export function Edit( {
	attributes: { heading, level },
	clientId,
	setAttributes,
}: BlockEditProps< BenefitAttributes > ) {
	const { children, ...innerBlocksProps } = useInnerBlocksProps(
		useBlockProps(),
		{
			...useBodyBlocks(),
			...useStarterTemplate( clientId, bodyTemplate ),
		}
	);
	return (
		<li { ...innerBlocksProps }>
			<RichText
				identifier="heading"
				tagName={ `h${ level }` }
				className="wp-block-heading"
				aria-label={ __( 'Benefit heading', 'practice-blocks' ) }
				placeholder={ __(
					'Name the benefit in a few words…',
					'practice-blocks'
				) }
				value={ heading }
				onChange={ ( value ) => setAttributes( { heading: value } ) }
			/>
			{ children }
		</li>
	);
}
