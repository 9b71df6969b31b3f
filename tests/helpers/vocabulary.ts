/**
 * Holds JSON-LD against schema.org's own vocabulary: every type and property there is, each property where it belongs, with a value
 * that it may have, and every reference leading to a node.
 */
import { readFileSync } from 'node:fs';

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

export type Node = Record< string, unknown >;

/** What the vocabulary says of its names, by relation: of each name all that it leads to. */
function readVocabulary(): Record< string, Map< string, string[] > > {
	const relations: Record< string, Map< string, string[] > > = {
		[ TYPE ]: new Map(),
		[ `${ RDFS }subClassOf` ]: new Map(),
		[ `${ SCHEMA }domainIncludes` ]: new Map(),
		[ `${ SCHEMA }rangeIncludes` ]: new Map(),
	};
	const file = require.resolve( '@vocabulary/schema/schema.nq' );
	for ( const line of readFileSync( file, 'utf8' ).split( '\n' ) ) {
		const [ , name, relation, value ] =
			/^<([^>]+)> <([^>]+)> <([^>]+)>/.exec( line ) ?? [];
		const of = relations[ relation ?? '' ];
		if ( of && name && value ) {
			of.set( name, [ ...( of.get( name ) ?? [] ), value ] );
		}
	}
	return relations;
}

const vocabulary = readVocabulary();

const told = ( relation: string, name: string ): string[] =>
	( vocabulary[ relation ]?.get( SCHEMA + name ) ?? [] ).map( ( value ) =>
		value.replace( SCHEMA, '' )
	);

/** A type and all types above it. */
function lineage( type: string ): string[] {
	const above = told( `${ RDFS }subClassOf`, type );
	return [ type, ...above.flatMap( lineage ) ];
}

/** The types that a text can be taken for. */
function typesOfText( text: string ): string[] {
	const member = /^https?:\/\/schema\.org\/(\w+)$/.exec( text )?.[ 1 ];
	return [
		'Text',
		...( /^https?:\/\/[^\s"<>]+$/.test( text ) ? [ 'URL' ] : [] ),
		...( /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test( text )
			? [ 'DateTime' ]
			: [] ),
		...( member ? told( TYPE, member ) : [] ),
	];
}

const isNode = ( value: unknown ): value is Node =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/** Every node in a value, however deep. */
function nodesIn( value: unknown ): Node[] {
	if ( Array.isArray( value ) ) {
		return value.flatMap( nodesIn );
	}
	return isNode( value )
		? [ value, ...Object.values( value ).flatMap( nodesIn ) ]
		: [];
}

/**
 * Finds what is wrong with a graph.
 *
 * @param graph The nodes of a page.
 * @return A sentence for each fault.
 */
export function faultsOf( graph: readonly unknown[] ): string[] {
	const all = nodesIn( graph );
	const typed = all.filter( ( node ) => '@type' in node );
	const typeOf = ( node: Node ) => String( node[ '@type' ] );
	const typesOfValue = ( value: unknown ): string[] => {
		if ( typeof value === 'string' ) {
			return typesOfText( value );
		}
		if ( typeof value === 'number' ) {
			return Number.isInteger( value )
				? [ 'Integer', 'Number' ]
				: [ 'Number' ];
		}
		if ( ! isNode( value ) ) {
			return [];
		}
		const node =
			'@type' in value
				? value
				: typed.find( ( { '@id': id } ) => id === value[ '@id' ] );
		return node ? lineage( typeOf( node ) ) : [];
	};
	return typed.flatMap( ( node ) => {
		const types = lineage( typeOf( node ) );
		const faults = told( TYPE, typeOf( node ) ).includes( `${ RDFS }Class` )
			? []
			: [ `There is no type ${ typeOf( node ) }.` ];
		for ( const [ property, values ] of Object.entries( node ) ) {
			if ( property.startsWith( '@' ) ) {
				continue;
			}
			const at = `${ typeOf( node ) }.${ property }`;
			const domain = told( `${ SCHEMA }domainIncludes`, property );
			if ( ! domain.some( ( type ) => types.includes( type ) ) ) {
				faults.push( `There is no ${ at }.` );
			}
			const range = told( `${ SCHEMA }rangeIncludes`, property );
			for ( const value of [ values ].flat() ) {
				const fits = typesOfValue( value );
				if ( ! range.some( ( type ) => fits.includes( type ) ) ) {
					faults.push( `${ at } is ${ JSON.stringify( value ) }.` );
				}
			}
		}
		return faults;
	} );
}
