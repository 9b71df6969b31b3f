/**
 * A benefit list in the editor: an `ol` that holds benefits and nothing else.
 */
import {
	useBlockEditingMode,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useMergeRefs } from '@wordpress/compose';
import { useMemo } from '@wordpress/element';
import { BENEFIT } from '../../src/block-names';
import { useClipboard } from '../../src/clipboard/use-clipboard';
import { HeadingLevelToolbar } from '../../src/components/heading-level-toolbar';
import type { HeadingLevel } from '../../src/heading-level';
import { useStarterTemplate } from '../../src/hooks/use-starter-template';
import { useBenefitKeys } from '../../src/keyboard/use-benefit-keys';
import { benefitListTemplate } from '../../src/templates';
import { NumberingPanel } from './numbering-panel';
import type { BenefitListAttributes } from './types';
import { useHeadingLevel } from './use-heading-level';
import { useIsSorting } from './use-is-sorting';

/** Benefits that are added with the inserter have the list's level, and take the look of the one before. */
const useDefaultBlock = ( level: HeadingLevel ) =>
	useMemo(
		() => ( {
			name: BENEFIT,
			attributes: { level },
			attributesToCopy: [ 'level', 'className', 'style' ],
		} ),
		[ level ]
	);

export function Edit( {
	attributes,
	clientId,
	setAttributes,
}: BlockEditProps< BenefitListAttributes > ) {
	const { headingLevel, reversed, start } = attributes;
	const blockProps = useBlockProps( {
		...( useIsSorting() && { className: 'is-sorting' } ),
		ref: useMergeRefs( [
			useBenefitKeys( clientId ),
			useClipboard( clientId ),
		] ),
		reversed,
		start,
	} );
	const innerBlocksProps = useInnerBlocksProps( blockProps, {
		defaultBlock: useDefaultBlock( headingLevel ),
		directInsert: true,
		templateInsertUpdatesSelection: true,
		...useStarterTemplate( clientId, () =>
			benefitListTemplate( headingLevel )
		),
	} );
	const setHeadingLevel = useHeadingLevel( clientId );
	const canChangeStructure = useBlockEditingMode() === 'default';
	return (
		<>
			{ canChangeStructure && (
				<>
					<HeadingLevelToolbar
						value={ headingLevel }
						onChange={ setHeadingLevel }
					/>
					<NumberingPanel
						attributes={ attributes }
						setAttributes={ setAttributes }
					/>
				</>
			) }
			<ol { ...innerBlocksProps } />
		</>
	);
}
