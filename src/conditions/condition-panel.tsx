/**
 * Chooses a condition: found by any of its names, kept by the site once it is chosen.
 */
import { ComboboxControl, PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Hint } from '../components/hint';
import type { Condition } from './entry';
import { keep } from './keep';
import { optionsFor } from './options';
import { useConditions } from './use-conditions';
import { usePicker } from './use-picker';
import type { Chosen } from './use-picker';

interface Props {
	value: string | undefined;
	canBeFree?: boolean;
	onChoose: ( chosen?: Chosen ) => void;
	children?: ( record: Condition ) => ReactNode;
}

/**
 * The panel, for the inspector.
 *
 * @param props           What it shows and tells.
 * @param props.canBeFree Whether a name that the site does not know may be chosen.
 * @param props.children  Gives what else is to be said of a condition that the site knows.
 * @param props.onChoose  Called with what was chosen; without anything when it was reset.
 * @param props.value     Slug of the condition that is chosen.
 * @since 0.1.0
 */
export function ConditionPanel( {
	canBeFree,
	children,
	onChoose,
	value,
}: Props ) {
	const { answer, choose, search, setTyped } = usePicker( onChoose );
	const { conditions, failure, query, retry } = useConditions(
		value && `slug=${ encodeURIComponent( value ) }`
	);
	const [ record ] = conditions;
	const chosen = value && { label: record?.name ?? value, value };
	return (
		<PanelBody title={ __( 'Condition', 'practice-blocks' ) }>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Name or abbreviation', 'practice-blocks' ) }
				isLoading={ answer.isLoading }
				options={ optionsFor( answer, search, canBeFree, chosen ) }
				value={ value ?? null }
				onFilterValueChange={ setTyped }
				onChange={ choose }
			/>
			{ answer.failure && (
				<Hint
					status="warning"
					label={ __( 'Try again', 'practice-blocks' ) }
					onClick={ answer.retry }
				>
					{ answer.failure }
				</Hint>
			) }
			{ query && ! failure && ! record?.term_id && (
				<Hint
					label={
						record
							? __( 'Add it to your site', 'practice-blocks' )
							: __( 'Forget it', 'practice-blocks' )
					}
					onClick={ () =>
						record ? keep( record.slug, retry ) : onChoose()
					}
				>
					{ __(
						'Your site has no record of this condition.',
						'practice-blocks'
					) }
				</Hint>
			) }
			{ record && children?.( record ) }
		</PanelBody>
	);
}
