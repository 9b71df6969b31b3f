/**
 * The condition article in the editor: a frame around a whole post.
 */
import { useBlockProps, useInnerBlocksProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useStarterTemplate } from '../hooks/use-starter-template';
import { useDeleteGuard } from '../keyboard/use-delete-guard';
import { conditionArticleTemplate } from '../templates';
import type { ConditionArticleAttributes } from './types';

export function Edit( {
	clientId,
}: BlockEditProps< ConditionArticleAttributes > ) {
	const blockProps = useBlockProps( { ref: useDeleteGuard( clientId ) } );
	const innerBlocksProps = useInnerBlocksProps( blockProps, {
		templateInsertUpdatesSelection: true,
		...useStarterTemplate( clientId, conditionArticleTemplate ),
	} );
	return <div { ...innerBlocksProps } />;
}
