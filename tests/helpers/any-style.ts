/**
 * Any style that the settings of a block can give it. WordPress alone writes it.
 */
import fc from 'fast-check';

export const level = fc.constantFrom( 2, 3, 4, 5, 6 );
const length = fc.constantFrom( '0', '1rem', '12px', '2.5em', '50%' );
const color = fc.constantFrom( '#0a7d5a', '#fff', '#123456' );

export const style = fc.record(
	{
		color: fc.record(
			{
				text: color,
				background: color,
				gradient: fc.constant(
					'linear-gradient(135deg,#f6f8f9 0%,#fbf7ee 100%)'
				),
			},
			{ requiredKeys: [] }
		),
		spacing: fc.record(
			{
				padding: fc.record( { top: length, left: length } ),
				margin: fc.record( { top: length, bottom: length } ),
				blockGap: fc.constantFrom( '2rem', 'var:preset|spacing|20' ),
			},
			{ requiredKeys: [] }
		),
		border: fc.record(
			{
				width: length,
				radius: length,
				color,
				style: fc.constantFrom( 'solid', 'dashed' ),
			},
			{ requiredKeys: [] }
		),
		typography: fc.record(
			{ fontSize: length, lineHeight: fc.constantFrom( '1.2', '2' ) },
			{ requiredKeys: [] }
		),
		elements: fc.record( {
			link: fc.record( {
				color: fc.record( {
					text: fc.constant( 'var:preset|color|contrast' ),
				} ),
			} ),
		} ),
		shadow: fc.constantFrom( 'var:preset|shadow|natural' ),
	},
	{ requiredKeys: [] }
);

/** Empty settings are not kept: the editor takes them away. */
export function withoutEmpty( value: unknown ): unknown {
	if ( typeof value !== 'object' || value === null ) {
		return value;
	}
	const entries = Object.entries( value )
		.map( ( [ key, inner ] ) => [ key, withoutEmpty( inner ) ] as const )
		.filter( ( [ , inner ] ) => inner !== undefined );
	return entries.length ? Object.fromEntries( entries ) : undefined;
}
