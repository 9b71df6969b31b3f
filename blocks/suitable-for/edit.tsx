/**
 * The callout in the editor: the condition's name, the level in words, and inner blocks for what is adapted.
 */
import {
	InspectorControls,
	RichText,
	useBlockEditingMode,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { HeadingLevelControls } from '../../src/components/heading-level-controls';
import { useBodyBlocks } from '../../src/hooks/use-body-blocks';
import { useStarterTemplate } from '../../src/hooks/use-starter-template';
import { useCalloutKeys } from '../../src/keyboard/use-callout-keys';
import { bodyTemplate } from '../../src/templates';
import { CalloutCondition } from './callout-condition';
import { suitabilityClass } from './save';
import { SuitabilityControls } from './suitability-controls';
import type { SuitableForAttributes } from './types';

type Props = Pick<
	BlockEditProps< SuitableForAttributes >,
	'attributes' | 'setAttributes'
>;

/** The texts of the callout itself: they come before its inner blocks. */
function Texts( {
	attributes: { conditionName, headingLevel, label },
	setAttributes,
}: Props ) {
	return (
		<>
			<RichText
				identifier="conditionName"
				tagName={ `h${ headingLevel }` }
				className="wp-block-heading"
				aria-label={ __( 'Name of the condition', 'practice-blocks' ) }
				placeholder={ __( 'Name the condition…', 'practice-blocks' ) }
				value={ conditionName }
				onChange={ ( value ) =>
					setAttributes( { conditionName: value } )
				}
			/>
			<RichText
				identifier="label"
				tagName="p"
				className="wp-block-practice-blocks-suitable-for__label"
				aria-label={ __( 'Suitability in words', 'practice-blocks' ) }
				placeholder={ __(
					'Say in words how suitable a session is…',
					'practice-blocks'
				) }
				disableLineBreaks
				value={ label }
				onChange={ ( value ) => setAttributes( { label: value } ) }
			/>
		</>
	);
}

export function Edit( props: BlockEditProps< SuitableForAttributes > ) {
	const { attributes, clientId, setAttributes } = props;
	const { headingLevel, suitability } = attributes;
	const { children, ...innerBlocksProps } = useInnerBlocksProps(
		useBlockProps( {
			className: suitabilityClass( suitability ),
			ref: useCalloutKeys( clientId ),
		} ),
		{
			...useBodyBlocks(),
			...useStarterTemplate( clientId, bodyTemplate ),
		}
	);
	const canChangeStructure = useBlockEditingMode() === 'default';
	return (
		<>
			{ canChangeStructure && (
				<HeadingLevelControls
					clientId={ clientId }
					value={ headingLevel }
					onChange={ ( level ) =>
						setAttributes( { headingLevel: level } )
					}
				/>
			) }
			<SuitabilityControls { ...props } />
			<InspectorControls>
				<CalloutCondition { ...props } />
			</InspectorControls>
			<div { ...innerBlocksProps }>
				<Texts { ...props } />
				{ children }
			</div>
		</>
	);
}
