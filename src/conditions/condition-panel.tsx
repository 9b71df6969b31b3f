/**
 * Chooses a condition: found by any of its names, kept by the site once it is chosen.
 */
import { ComboboxControl, PanelBody } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { Hint } from '../components/hint';
import type { Condition } from './entry';
import { keep } from './keep';
import { useConditions } from './use-conditions';
import { useRecord } from './use-record';

/** What a suggestion says. The control leaves out what does not hold what was typed; the site finds more: other accents, another order. */
function suggestion( { match, name, slug }: Condition, search = '' ) {
	const label = match === name ? name : `${ match } – ${ name }`;
	return {
		label: label.toLowerCase().includes( search.toLowerCase() )
			? label
			: `${ label } (${ search })`,
		value: slug,
	};
}

interface Props {
	value: string | undefined;
	onChoose: ( condition: Condition | undefined ) => void;
	children?: ( record: Condition ) => ReactNode;
}

/** Says that a condition has no record yet, or any more. */
const NoRecord = ( {
	entry,
	onForget,
}: {
	entry: Condition | null;
	onForget: () => void;
} ) => (
	<Hint
		status="info"
		label={
			entry
				? __( 'Add it to your site', 'practice-blocks' )
				: __( 'Forget it', 'practice-blocks' )
		}
		onClick={ entry ? () => keep( entry.slug ) : onForget }
	>
		{ __(
			'Your site has no record of this condition.',
			'practice-blocks'
		) }
	</Hint>
);

/** What can be chosen: what was found, and what is chosen already. */
function optionsOf(
	conditions: Condition[],
	search: string | undefined,
	value: string | undefined,
	record: Condition | null | undefined
) {
	const options = conditions.map( ( condition ) =>
		suggestion( condition, search )
	);
	if ( value && ! options.some( ( option ) => option.value === value ) ) {
		options.push( { label: record?.name ?? value, value } );
	}
	return options;
}

/**
 * The panel, for the inspector.
 *
 * @param props          What it shows and tells.
 * @param props.children Gives what else is to be said of a condition that the site knows.
 * @param props.value    Slug of the condition that is chosen.
 * @param props.onChoose Called with the condition that was chosen; without one when it was reset.
 * @since 0.1.0
 */
export function ConditionPanel( { children, onChoose, value }: Props ) {
	const record = useRecord( value );
	const [ search, setSearch ] = useState< string >();
	const { conditions, hasFailed, isLoading, retry } = useConditions(
		useMemo(
			() => ( search === undefined ? undefined : { search } ),
			[ search ]
		)
	);
	const choose = ( chosen: string | null | undefined ) => {
		const condition = conditions.find( ( { slug } ) => slug === chosen );
		// What was chosen before may be chosen again while an answer is on its way: that changes nothing.
		if ( condition || ! chosen ) {
			onChoose( condition );
		}
		if ( condition?.term_id === 0 ) {
			keep( condition.slug );
		}
	};
	return (
		<PanelBody title={ __( 'Condition', 'practice-blocks' ) }>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Name or abbreviation', 'practice-blocks' ) }
				isLoading={ isLoading }
				options={ optionsOf( conditions, search, value, record ) }
				value={ value ?? null }
				onFilterValueChange={ setSearch }
				onChange={ choose }
			/>
			{ record !== undefined && ! record?.term_id && (
				<NoRecord
					entry={ record }
					onForget={ () => onChoose( undefined ) }
				/>
			) }
			{ hasFailed && (
				<Hint
					status="warning"
					label={ __( 'Try again', 'practice-blocks' ) }
					onClick={ retry }
				>
					{ __(
						'The conditions cannot be reached.',
						'practice-blocks'
					) }
				</Hint>
			) }
			{ record && children?.( record ) }
		</PanelBody>
	);
}
