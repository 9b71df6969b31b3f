/**
 * Chooses a condition: found by any of its names, kept by the site once it is chosen.
 */
import { ComboboxControl } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Hint } from '../components/hint';
import type { Condition } from './entry';
import { keep } from './keep';
import { useConditions } from './use-conditions';

/** In front of a name that is used without a record; no slug begins with it. */
const FREE = '=';

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
	record: Condition | null | undefined;
	value: string | undefined;
	onChoose: ( condition: Condition | undefined ) => void;
	onFreeName?: ( name: string ) => void;
}

/** What is to be said about the condition that is chosen. */
function RecordHint( { record }: Pick< Props, 'record' > ) {
	if ( record === null ) {
		return (
			<p>
				{ __(
					'Your site has no record of this condition. The text stays as it is.',
					'practice-blocks'
				) }
			</p>
		);
	}
	return record?.term_id === 0 ? (
		<Hint
			status="info"
			label={ __( 'Add it to your site', 'practice-blocks' ) }
			onClick={ () => keep( record.slug ) }
		>
			{ __(
				'Your site has no record of this condition yet.',
				'practice-blocks'
			) }
		</Hint>
	) : null;
}

/**
 * The control.
 *
 * @param props            What it shows and tells.
 * @param props.record     What the site knows of the condition that is chosen, see `useRecord()`.
 * @param props.value      Slug of the condition that is chosen.
 * @param props.onChoose   Called with the condition that was chosen; without one when it was reset.
 * @param props.onFreeName Called with a name that shall stand for itself; not offered without this.
 * @since 0.1.0
 */
export function ConditionControl( props: Props ) {
	const { onChoose, onFreeName, record, value } = props;
	const [ search, setSearch ] = useState< string >();
	const query = useMemo(
		() => ( search === undefined ? undefined : { search } ),
		[ search ]
	);
	const { conditions, hasFailed, isLoading, retry } = useConditions( query );
	const options = conditions.map( ( condition ) =>
		suggestion( condition, search )
	);
	// What is chosen has to be among them to be shown.
	if ( value && ! options.some( ( option ) => option.value === value ) ) {
		options.push( { label: record?.name ?? value, value } );
	}
	if ( search && onFreeName ) {
		options.push( {
			label: sprintf(
				/* translators: %s: What the writer typed. */
				__( 'Use “%s” here only', 'practice-blocks' ),
				search
			),
			value: FREE + search,
		} );
	}
	const choose = ( chosen: string | null | undefined ) => {
		if ( chosen?.startsWith( FREE ) ) {
			onFreeName?.( chosen.slice( FREE.length ) );
			return;
		}
		const condition = conditions.find( ( { slug } ) => slug === chosen );
		onChoose( condition );
		if ( condition?.term_id === 0 ) {
			keep( condition.slug );
		}
	};
	return (
		<>
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Name or abbreviation', 'practice-blocks' ) }
				isLoading={ isLoading }
				options={ options }
				value={ value ?? null }
				onFilterValueChange={ setSearch }
				onChange={ choose }
			/>
			<RecordHint record={ record } />
			{ hasFailed && (
				<Hint
					status="warning"
					label={ __( 'Try again', 'practice-blocks' ) }
					onClick={ retry }
				>
					{ __(
						'The list of conditions cannot be reached. You can type the name into the text.',
						'practice-blocks'
					) }
				</Hint>
			) }
		</>
	);
}
