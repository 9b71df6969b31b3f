/**
 * Chooses a condition: found by any of its names, kept by the site once it is chosen.
 */
import { ComboboxControl, PanelBody } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Hint } from '../components/hint';
import type { Condition } from './entry';
import { keep } from './keep';
import { TYPED, withCurrent } from './options';
import { useConditions } from './use-conditions';
import { usePicker } from './use-picker';
import type { Chosen } from './use-picker';

interface Props {
	value: string | undefined;
	canBeFree?: boolean;
	onChoose: ( chosen?: Chosen, formerAdvice?: string ) => void;
	children?: ( record: Condition ) => ReactNode;
}

/** What the site knows of a condition. */
const useLookUp = ( slug: string | undefined ) =>
	useConditions( slug && `slug=${ encodeURIComponent( slug ) }` );

/** Says that there is no record of what is chosen, and offers to make one of the catalogue's entry; without one, to forget it. */
const NoRecord = ( {
	entry,
	onAdded,
	onForget,
}: {
	entry: Condition | undefined;
	onAdded: () => void;
	onForget: () => void;
} ) => (
	<Hint
		label={
			entry
				? __( 'Add it to your site', 'practice-blocks' )
				: __( 'Forget it', 'practice-blocks' )
		}
		onClick={ () => ( entry ? keep( entry.slug, onAdded ) : onForget() ) }
	>
		{ __(
			'Your site has no record of this condition.',
			'practice-blocks'
		) }
	</Hint>
);

/**
 * The panel, for the inspector.
 *
 * @param props           What it shows and tells.
 * @param props.canBeFree Whether a name that the site does not know may be chosen.
 * @param props.children  Gives what else is to be said of a condition that the site knows.
 * @param props.onChoose  Called with what was chosen, and the advice for what was chosen before; without a choice when that was reset.
 * @param props.value     Slug of the condition that is chosen.
 * @since 0.1.0
 */
export function ConditionPanel( {
	canBeFree,
	children,
	onChoose,
	value,
}: Props ) {
	const lookUp = useLookUp( value );
	const [ record ] = lookUp.conditions;
	const [ lastAdvice, setLastAdvice ] = useState< string >();
	const advice = record?.advice ?? lastAdvice;
	const take = ( chosen?: Chosen ) => {
		onChoose( chosen, advice );
		// Until it is looked up; and where it is reset, until another is chosen.
		setLastAdvice( chosen ? chosen.advice : advice );
		if ( chosen?.slug && ! chosen.term_id ) {
			keep( chosen.slug, lookUp.retry );
		}
	};
	const { answer, choose, isAwaited, isMissed, options, type } = usePicker(
		take,
		canBeFree
	);
	const failed = [ answer, lookUp ].find( ( { failure } ) => failure );
	return (
		<PanelBody title={ __( 'Condition', 'practice-blocks' ) }>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Name or abbreviation', 'practice-blocks' ) }
				help={ isMissed && __( 'Not found.', 'practice-blocks' ) }
				isLoading={ answer.isLoading }
				options={ withCurrent(
					options,
					value && { label: record?.name ?? value, value }
				) }
				value={ isAwaited ? TYPED : ( value ?? null ) }
				onFilterValueChange={ type }
				onChange={ choose }
			/>
			{ failed?.failure ? (
				<Hint
					status="warning"
					label={ __( 'Try again', 'practice-blocks' ) }
					onClick={ failed.retry }
				>
					{ failed.failure }
				</Hint>
			) : (
				lookUp.query &&
				! record?.term_id && (
					<NoRecord
						entry={ record }
						onAdded={ lookUp.retry }
						onForget={ () => onChoose() }
					/>
				)
			) }
			{ record && children?.( record ) }
		</PanelBody>
	);
}
