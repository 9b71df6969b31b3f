/**
 * A template for a block that was made in the editor, and only then.
 *
 * WordPress fills any block that is empty when it is mounted. For a post that is only opened this would be a change that
 * nobody made, so a block that was read from saved content gets no template. The parser leaves what it read on each block
 * (`parseRawBlock` in @wordpress/blocks). That tells the two apart for ever; "was just inserted" would not hold after undo and redo,
 * which bring back a block without what the template put into it.
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
		const block = registry.select( blockEditorStore ).getBlock( clientId );
		return block && block.originalContent === undefined
			? { template: template() }
			: {};
	} );
	return option;
}
