/**
 * The condition that a callout is about: chosen here, and compared with what the site knows of it. What the writer has written is
 * changed by the writer only.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useRegistry, useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { RichTextData } from '@wordpress/rich-text';
import { blockEditor } from '../../src/block-editor';
import { PARAGRAPH } from '../../src/block-names';
import { Hint } from '../../src/components/hint';
import { ConditionPanel } from '../../src/conditions/condition-panel';
import type { Chosen } from '../../src/conditions/use-picker';
import { isBound } from '../../src/keyboard/texts';
import { plainText } from '../../src/rich-text';
import { addAdvice, missingAdvice } from './advice';
import type { SuitableForAttributes } from './types';

/** Offers another name, and advice; each where there is something that takes it over. */
const offers = (
	name: string,
	takeName: false | ( () => void ),
	takeAdvice: false | ( () => void )
) => (
	<>
		{ takeName && (
			<Hint
				label={ __( 'Use that name', 'practice-blocks' ) }
				onClick={ takeName }
			>
				{ sprintf(
					/* translators: %s: Name of a condition. */
					__( 'Its full name is “%s”.', 'practice-blocks' ),
					name
				) }
			</Hint>
		) }
		{ takeAdvice && (
			<Hint
				label={ __( 'Add the standing advice', 'practice-blocks' ) }
				onClick={ takeAdvice }
			>
				{ __(
					'Your standing advice is not in the text.',
					'practice-blocks'
				) }
			</Hint>
		) }
	</>
);

export function CalloutCondition( {
	attributes,
	clientId,
	setAttributes,
}: BlockEditProps< SuitableForAttributes > ) {
	const { condition, conditionName } = attributes;
	const editor = blockEditor( useRegistry() );
	// All this is there only while the callout itself is selected, and not while somebody types in its body.
	const body = useSelect(
		( select ) => select( blockEditorStore ).getBlocks( clientId ),
		[ clientId ]
	);
	// A name from elsewhere is changed there.
	const isOwnName = ! isBound( { attributes }, 'conditionName' );
	const take = ( chosen?: Chosen ) =>
		setAttributes( {
			condition: chosen?.slug,
			...( chosen &&
				isOwnName && {
					conditionName: RichTextData.fromPlainText( chosen.name ),
				} ),
		} );
	return (
		<ConditionPanel
			value={ condition }
			canBeFree={ isOwnName }
			onChoose={ ( chosen, formerAdvice = '' ) =>
				editor.batch( () => {
					take( chosen );
					if ( chosen ) {
						addAdvice(
							editor,
							clientId,
							chosen.advice,
							formerAdvice
						);
					}
				} )
			}
		>
			{ ( record ) =>
				offers(
					record.name,
					isOwnName &&
						record.name !== plainText( conditionName ) &&
						( () => take( record ) ),
					missingAdvice( body, record.advice ).length > 0 &&
						editor.canInsertBlockType( PARAGRAPH, clientId ) &&
						( () => addAdvice( editor, clientId, record.advice ) )
				)
			}
		</ConditionPanel>
	);
}
