/**
 * The condition that a callout is about: chosen here, and compared with what the site knows of it. What the writer has written is
 * changed by the writer only.
 */
import type { BlockEditProps } from '@wordpress/blocks';
import { __, sprintf } from '@wordpress/i18n';
import { RichTextData } from '@wordpress/rich-text';
import { Hint } from '../../src/components/hint';
import { ConditionPanel } from '../../src/conditions/condition-panel';
import { plainText } from '../../src/rich-text';
import type { SuitableForAttributes } from './types';

type Props = Pick<
	BlockEditProps< SuitableForAttributes >,
	'attributes' | 'setAttributes'
>;

export function CalloutCondition( {
	attributes: { condition, conditionName },
	setAttributes,
}: Props ) {
	const setName = ( name: string, slug = condition ) =>
		setAttributes( {
			condition: slug,
			conditionName: RichTextData.fromPlainText( name ),
		} );
	return (
		<ConditionPanel
			value={ condition }
			onChoose={ ( chosen ) =>
				chosen
					? setName( chosen.name, chosen.slug )
					: setAttributes( { condition: undefined } )
			}
		>
			{ ( { name } ) =>
				name !== plainText( conditionName ) && (
					<Hint
						status="info"
						label={ __( 'Use that name', 'practice-blocks' ) }
						onClick={ () => setName( name ) }
					>
						{ sprintf(
							/* translators: %s: Name of a condition. */
							__( 'On your site it is “%s”.', 'practice-blocks' ),
							name
						) }
					</Hint>
				)
			}
		</ConditionPanel>
	);
}
