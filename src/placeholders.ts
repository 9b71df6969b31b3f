/**
 * Tells the writer what to write, in the empty paragraphs that our blocks start with.
 *
 * Core's own way is the paragraph's `placeholder` attribute. That would save a sentence in the writer's language with every
 * post, so the editor is given the attribute while it renders, and the post never holds it.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { createHigherOrderComponent } from '@wordpress/compose';
import { useSelect } from '@wordpress/data';
import { createElement } from '@wordpress/element';
import { addFilter } from '@wordpress/hooks';
import { __ } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import {
	BENEFIT,
	CONDITION_ARTICLE,
	PARAGRAPH,
	SUITABLE_FOR,
} from './block-names';

/**
 * What the first paragraph inside a block of ours is for.
 *
 * @param parentName Name of the block around it.
 * @return A hint; undefined for any other block.
 * @since 0.1.0
 */
function placeholderIn( parentName: string ): string | undefined {
	switch ( parentName ) {
		case CONDITION_ARTICLE:
			return __(
				'Introduce the article: who it is for, and what they can expect from a session with you…',
				'practice-blocks'
			);
		case BENEFIT:
			return __(
				'Explain it in two or three short sentences…',
				'practice-blocks'
			);
		case SUITABLE_FOR:
			return __(
				'Say what you do differently: length, pressure, light, position…',
				'practice-blocks'
			);
		default:
			return undefined;
	}
}

type EditProps = {
	name: string;
	clientId: string;
	attributes: Record< string, unknown >;
};

/** The hint for one block. A paragraph with text asks the store nothing. */
function usePlaceholder( {
	name,
	clientId,
	attributes,
}: EditProps ): string | undefined {
	const isEmptyParagraph =
		name === PARAGRAPH &&
		! attributes[ 'placeholder' ] &&
		String( attributes[ 'content' ] ?? '' ) === '';
	return useSelect(
		( select ) => {
			if ( ! isEmptyParagraph ) {
				return undefined;
			}
			const { getBlockName, getBlockOrder, getBlockRootClientId } =
				select( blockEditorStore );
			const parent = getBlockRootClientId( clientId );
			return parent && getBlockOrder( parent )[ 0 ] === clientId
				? placeholderIn( getBlockName( parent ) ?? '' )
				: undefined;
		},
		[ isEmptyParagraph, clientId ]
	);
}

const withPlaceholder = createHigherOrderComponent(
	( Edit: ComponentType< EditProps > ) =>
		function EditWithPlaceholder( props: EditProps ) {
			const placeholder = usePlaceholder( props );
			return createElement(
				Edit,
				placeholder
					? {
							...props,
							attributes: { ...props.attributes, placeholder },
						}
					: props
			);
		},
	'withPracticeBlocksPlaceholder'
);

addFilter(
	'editor.BlockEdit',
	'practice-blocks/placeholders',
	withPlaceholder
);
