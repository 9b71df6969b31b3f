/**
 * The condition article in the editor: a frame around a whole post, and, as long as it is blank, a place to paste one into.
 */
import {
	InspectorControls,
	useBlockEditingMode,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { ConditionPanel } from '../conditions/condition-panel';
import { useStarterTemplate } from '../hooks/use-starter-template';
import { useDeleteGuard } from '../keyboard/use-delete-guard';
import { conditionArticleTemplate } from '../templates';
import { PasteArticle } from './paste-article';
import type { ConditionArticleAttributes } from './types';
import { useIsBlank } from './use-is-blank';

type Props = BlockEditProps< ConditionArticleAttributes >;

export function Edit( props: Props ) {
	const { attributes, clientId, setAttributes } = props;
	const blockProps = useBlockProps( { ref: useDeleteGuard( clientId ) } );
	const { children, ...innerBlocksProps } = useInnerBlocksProps( blockProps, {
		templateInsertUpdatesSelection: true,
		...useStarterTemplate( clientId, conditionArticleTemplate ),
	} );
	const canReplace = useBlockEditingMode() === 'default';
	return (
		<>
			<InspectorControls>
				<ConditionPanel
					value={ attributes.condition }
					onChoose={ ( chosen ) =>
						setAttributes( { condition: chosen?.slug } )
					}
				/>
			</InspectorControls>
			<div { ...innerBlocksProps }>
				{ useIsBlank( clientId ) && canReplace && (
					<PasteArticle clientId={ clientId } />
				) }
				{ children }
			</div>
		</>
	);
}
