/**
 * The place to paste a whole article into, in a condition article in which nothing is written yet.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { pasteHandler } from '@wordpress/blocks';
import { Button, Placeholder, TextareaControl } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ClipboardEvent, FocusEvent } from 'react';
import { CONDITION_ARTICLE } from '../block-names';
import { intoBlock } from '../convert/place';
import { conditionArticleIcon } from '../icons';

/** Puts a text into the article, in place of what it started with. */
function useFill( clientId: string ) {
	const { replaceInnerBlocks } = useDispatch( blockEditorStore );
	return ( source: { HTML: string; plainText: string } ): boolean => {
		const blocks = intoBlock( clientId, () =>
			pasteHandler( { ...source, mode: 'BLOCKS' } )
		);
		if ( typeof blocks === 'string' || blocks.length === 0 ) {
			return false;
		}
		// An article that was copied as a block is what goes in, not its frame.
		const inside = blocks.flatMap( ( block ) =>
			block.name === CONDITION_ARTICLE ? block.innerBlocks : [ block ]
		);
		replaceInnerBlocks( clientId, inside, true );
		return true;
	};
}

/**
 * The place.
 *
 * @param props          What it needs.
 * @param props.clientId Client id of the article.
 * @since 0.1.0
 */
export function PasteArticle( { clientId }: { clientId: string } ) {
	const [ text, setText ] = useState( '' );
	const isTyping = text.trim() !== '';
	const fill = useFill( clientId );
	const makeBlocks = () => fill( { HTML: '', plainText: text } );
	// Before the editor does, which listens to the document and would put it behind the article. What was typed first is not pasted over.
	const onPaste = ( event: ClipboardEvent ) => {
		event.stopPropagation();
		const { clipboardData } = event;
		if (
			! isTyping &&
			fill( {
				HTML: clipboardData.getData( 'text/html' ),
				plainText: clipboardData.getData( 'text/plain' ),
			} )
		) {
			event.preventDefault();
		}
	};
	// What was typed and not yet made blocks of is in no post: whoever goes elsewhere, to save it for one, would lose it.
	const onBlur = ( { currentTarget, relatedTarget }: FocusEvent ) => {
		if ( isTyping && ! currentTarget.contains( relatedTarget ) ) {
			makeBlocks();
		}
	};
	return (
		<div onPaste={ onPaste } onBlur={ onBlur }>
			<Placeholder
				isColumnLayout
				icon={ conditionArticleIcon }
				label={ __( 'Paste your article', 'practice-blocks' ) }
				instructions={ __(
					'From Word, Google Docs or a web page: numbered sections become benefits, and every word stays.',
					'practice-blocks'
				) }
			>
				<TextareaControl
					__nextHasNoMarginBottom
					hideLabelFromVision
					label={ __( 'Your article', 'practice-blocks' ) }
					rows={ 2 }
					value={ text }
					onChange={ setText }
				/>
				{ isTyping && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ makeBlocks }
					>
						{ __( 'Make blocks of it', 'practice-blocks' ) }
					</Button>
				) }
			</Placeholder>
		</div>
	);
}
