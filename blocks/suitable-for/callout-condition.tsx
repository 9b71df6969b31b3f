/**
 * The condition that a callout is about: chosen here, and compared with what the site knows of it. What the writer has written is
 * changed by the writer only.
 */
import type { BlockEditProps } from '@wordpress/blocks';
import { useRegistry } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { RichTextData } from '@wordpress/rich-text';
import { Hint } from '../../src/components/hint';
import { ConditionPanel } from '../../src/conditions/condition-panel';
import type { Condition } from '../../src/conditions/entry';
import { plainText } from '../../src/rich-text';
import type { SuitableForAttributes } from './types';
import { useAdvice } from './use-advice';

type Props = Pick<
	BlockEditProps< SuitableForAttributes >,
	'attributes' | 'clientId' | 'setAttributes'
>;

/** What the record says and the callout does not. */
function Differences( {
	attributes: { conditionName },
	advice: { addAdvice, words },
	onUseName,
	record: { advice, name },
}: Pick< Props, 'attributes' > & {
	advice: ReturnType< typeof useAdvice >;
	onUseName: () => void;
	record: Condition;
} ) {
	return (
		<>
			{ name !== plainText( conditionName ) && (
				<Hint
					status="info"
					label={ __( 'Use that name', 'practice-blocks' ) }
					onClick={ onUseName }
				>
					{ sprintf(
						/* translators: %s: Name of a condition. */
						__( 'On your site it is “%s”.', 'practice-blocks' ),
						name
					) }
				</Hint>
			) }
			{ advice && ! words.includes( advice ) && (
				<Hint
					status="info"
					label={ __( 'Add it', 'practice-blocks' ) }
					onClick={ () => addAdvice( advice ) }
				>
					{ sprintf(
						/* translators: %s: What the practice says to everybody with a condition. */
						__( 'Your standing advice: %s', 'practice-blocks' ),
						advice
					) }
				</Hint>
			) }
		</>
	);
}

export function CalloutCondition( {
	attributes,
	clientId,
	setAttributes,
}: Props ) {
	const { condition } = attributes;
	const { batch } = useRegistry();
	const advice = useAdvice( clientId );
	const set = ( slug: string | undefined, name: string | undefined ) =>
		setAttributes( {
			condition: slug,
			...( name && {
				conditionName: RichTextData.fromPlainText( name ),
			} ),
		} );
	return (
		<ConditionPanel
			value={ condition }
			onChoose={ ( chosen ) =>
				batch( () => {
					set( chosen?.slug, chosen?.name );
					if ( chosen?.advice && ! advice.words.trim() ) {
						advice.addAdvice( chosen.advice );
					}
				} )
			}
			onFreeName={ ( name ) => set( undefined, name ) }
		>
			{ ( record ) => (
				<Differences
					advice={ advice }
					attributes={ attributes }
					record={ record }
					onUseName={ () => set( condition, record.name ) }
				/>
			) }
		</ConditionPanel>
	);
}
