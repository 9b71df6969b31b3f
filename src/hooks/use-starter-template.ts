/**
 * A template for a block that was just inserted, and only then.
 *
 * WordPress fills any block that is empty when it is mounted. For a post that is only opened this would be a change that
 * nobody made, so a block that comes out of saved content gets no template.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type {
	InnerBlocksOptions,
	TemplateBlock,
} from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';
import { useState } from '@wordpress/element';

/**
 * Inner blocks to start with.
 *
 * @param clientId Client id of the block.
 * @param template Makes the inner blocks.
 * @return An option for useInnerBlocksProps.
 * @since 0.1.0
 */
export function useStarterTemplate(
	clientId: string,
	template: () => TemplateBlock[]
): Pick< InnerBlocksOptions, 'template' > {
	const registry = useRegistry();
	const [ option ] = useState( () => {
		const { wasBlockJustInserted } = registry.select( blockEditorStore );
		return wasBlockJustInserted( clientId ) ||
			wasBlockJustInserted( clientId, 'inserter_menu' )
			? { template: template() }
			: {};
	} );
	return option;
}
