/**
 * Tells the writer what to write, in the empty paragraphs that our blocks start with.
 *
 * Core's own way is the paragraph's `placeholder` attribute. That would save a sentence in the writer's language with every
 * post, so the editor is given the attribute while it renders, and the post never holds it.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
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
import { htmlOf } from './rich-text';

/** What the first paragraph inside a block of ours is for, by the name of that block. */
const hints = (): Readonly< Record< string, string > > => ( {
	[ CONDITION_ARTICLE ]: __(
		'Say who the article is for, and what to expect…',
		'practice-blocks'
	),
	[ BENEFIT ]: __(
		'Explain it in two or three sentences…',
		'practice-blocks'
	),
	[ SUITABLE_FOR ]: __(
		'Say what you do differently: length, pressure, position…',
		'practice-blocks'
	),
} );

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
		! htmlOf( { attributes } );
	return useSelect(
		( select ) => {
			if ( ! isEmptyParagraph ) {
				return undefined;
			}
			const { getBlockName, getBlockOrder, getBlockRootClientId } =
				select( blockEditorStore );
			const parent = getBlockRootClientId( clientId );
			return parent && getBlockOrder( parent )[ 0 ] === clientId
				? hints()[ getBlockName( parent ) ?? '' ]
				: undefined;
		},
		[ isEmptyParagraph, clientId ]
	);
}

const withPlaceholder = ( Edit: ComponentType< EditProps > ) =>
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
	};

addFilter(
	'editor.BlockEdit',
	'practice-blocks/placeholders',
	withPlaceholder
);
