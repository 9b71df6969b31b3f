/**
 * A benefit list in the editor: an `ol` that holds benefits and nothing else.
 */
import {
	InspectorControls,
	store as blockEditorStore,
	useBlockEditingMode,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useSelect } from '@wordpress/data';
import { useMemo } from '@wordpress/element';
import { BENEFIT } from '../../src/block-names';
import { HeadingLevelControls } from '../../src/components/heading-level-controls';
import type { HeadingLevel } from '../../src/heading-level';
import { useStarterTemplate } from '../../src/hooks/use-starter-template';
import { useBenefitKeys } from '../../src/keyboard/use-benefit-keys';
import { markerStyle } from '../../src/marker-color';
import { findFirstNumber } from '../../src/numbering/lists';
import { benefitListTemplate } from '../../src/templates';
import { ColumnsPanel } from './columns-panel';
import { MarkerColor } from './marker-color';
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

/**
 * The number that the list begins with, also when another was saved. Only a list that continues listens to the others, and only one
 * that counts down to its length: its badges have to be told where that begins, as on the page (includes/numbering.php).
 */
const useStart = (
	clientId: string,
	{ continues, reversed, start }: BenefitListAttributes
): number | undefined =>
	useSelect(
		( select ) => {
			const editor = select( blockEditorStore );
			return (
				( continues
					? findFirstNumber( editor, clientId, start )
					: start ) ??
				( reversed ? editor.getBlockCount( clientId ) : undefined )
			);
		},
		[ clientId, continues, reversed, start ]
	);

/** Toolbar and settings, for whoever may change how the list is built. */
function Controls(
	props: BlockEditProps< BenefitListAttributes > & {
		start: number | undefined;
	}
) {
	const { attributes, clientId } = props;
	return (
		<>
			<HeadingLevelControls
				clientId={ clientId }
				value={ attributes.headingLevel }
				onChange={ useHeadingLevel( clientId ) }
			/>
			<InspectorControls>
				<NumberingPanel { ...props } />
				<ColumnsPanel { ...props } />
			</InspectorControls>
			<MarkerColor { ...props } />
		</>
	);
}

export function Edit( props: BlockEditProps< BenefitListAttributes > ) {
	const { attributes, clientId } = props;
	const { headingLevel, markerColor, reversed } = attributes;
	const start = useStart( clientId, attributes );
	const blockProps = useBlockProps( {
		...( useIsSorting() && { className: 'is-sorting' } ),
		...markerStyle( markerColor ),
		ref: useBenefitKeys( clientId ),
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
	return (
		<>
			{ useBlockEditingMode() === 'default' && (
				<Controls { ...props } start={ start } />
			) }
			<ol { ...innerBlocksProps } />
		</>
	);
}
