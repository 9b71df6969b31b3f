/**
 * Any block of WordPress's own that a writer puts into ours, as plain data.
 */
import fc from 'fast-check';
import { phrase, text } from './any-text';
import type { Run } from './any-text';

export const level = fc.constantFrom( 2, 3, 4, 5, 6 );

export interface Tree {
	name: string;
	attributes: Record< string, unknown >;
	/** Attributes that a writer types into. */
	texts: Record< string, Run[] >;
	inner: Tree[];
}

export const block = (
	name: string,
	texts: Tree[ 'texts' ],
	attributes: Tree[ 'attributes' ] = {},
	inner: Tree[] = []
): Tree => ( { name, attributes, texts, inner } );

export const paragraph = text.map( ( content ) =>
	block( 'core/paragraph', { content } )
);
const listOf = fc
	.array( text, { minLength: 1, maxLength: 3 } )
	.map( ( items ) =>
		block(
			'core/list',
			{},
			{},
			items.map( ( content ) => block( 'core/list-item', { content } ) )
		)
	);

/** An image whose alternative text has something like an entity, or ends with a backslash, is not kept as it is: WordPress's own block, in any post. */
const alternative = phrase.filter( ( value ) => ! /&#?\w+;|\\$/.test( value ) );

/** A button is a link, and has none in it. */
const unlinked = text.map( ( runs ) =>
	runs.map( ( [ words ] ): Run => [ words ] )
);

/** What lies in a benefit or a callout. */
export const body = fc.array(
	fc.oneof(
		{ weight: 4, arbitrary: paragraph },
		{ weight: 1, arbitrary: listOf },
		{
			weight: 1,
			arbitrary: fc.oneof(
				paragraph.map( ( inner ) =>
					block( 'core/quote', {}, {}, [ inner ] )
				),
				fc
					.tuple( text, level )
					.map( ( [ content, its ] ) =>
						block( 'core/heading', { content }, { level: its } )
					),
				fc
					.tuple( alternative, text )
					.map( ( [ alt, caption ] ) =>
						block(
							'core/image',
							{ caption },
							{ url: 'https://example.org/a.png', alt }
						)
					),
				unlinked.map( ( words ) =>
					block( 'core/buttons', {}, {}, [
						block(
							'core/button',
							{ text: words },
							{ url: 'https://example.org/book' }
						),
					] )
				),
				paragraph.map( ( inner ) =>
					block(
						'core/cover',
						{},
						{ url: 'https://example.org/b.jpg', dimRatio: 50 },
						[ inner ]
					)
				),
				fc.constant( block( 'core/separator', {} ) )
			),
		}
	),
	{ maxLength: 3 }
);
