/**
 * The condition article in the editor: a frame around a whole post, and, as long as it is blank, a place to paste one into.
 */
import {
	useBlockEditingMode,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useStarterTemplate } from '../hooks/use-starter-template';
import { useDeleteGuard } from '../keyboard/use-delete-guard';
import { conditionArticleTemplate } from '../templates';
import { PasteArticle } from './paste-article';
import type { ConditionArticleAttributes } from './types';
import { useIsBlank } from './use-is-blank';

export function Edit( {
	clientId,
}: BlockEditProps< ConditionArticleAttributes > ) {
	const blockProps = useBlockProps( { ref: useDeleteGuard( clientId ) } );
	const { children, ...innerBlocksProps } = useInnerBlocksProps( blockProps, {
		templateInsertUpdatesSelection: true,
		...useStarterTemplate( clientId, conditionArticleTemplate ),
	} );
	const canReplace = useBlockEditingMode() === 'default';
	return (
		<div { ...innerBlocksProps }>
			{ useIsBlank( clientId ) && canReplace && (
				<PasteArticle clientId={ clientId } />
			) }
			{ children }
		</div>
	);
}
