/**
 * What is written on a site on MariaDB: conditions with the plugin, tags without it.
 */

/**
 * @typedef {import('./site.mjs').SideName}  SideName
 * @typedef {import('./requests.mjs').Asked} Asked
 */

/** As many fields as the entry has, with the text that it is found by. */
const FIELDS = {
	bench_one: 'Fibromyalgia syndrome, FMS',
	bench_two: 'Long-term pain all over the body',
	bench_three: 'MG30.01',
	bench_four: 'https://www.nhs.uk/conditions/fibromyalgia/',
	bench_five: 'fibromyalgia, fibromyalgia syndrome, fms',
};

/** What the answer says of the terms of a post. */
const TWO_TERMS = /"(tags|practice-conditions)":\[\d+,\d+\]/g;

/**
 * Gives one value, then the other.
 *
 * @template T
 * @param {Record< SideName, T[] >} values Two values for each side.
 * @return {(side: SideName) => T | undefined} What gives them.
 */
function byTurns( values ) {
	const count = { core: 0, ours: 0 };
	return ( side ) =>
		values[ side ][ count[ side ]++ % values[ side ].length ];
}

/**
 * Saves a post, changed and unchanged, as the editor does and as a plugin does.
 *
 * @param {import('./site.mjs').Seeded} seeded What is in the site.
 * @return {Asked[]} Requests.
 */
export function saves( { posts, plain } ) {
	/**
	 * @param {SideName} side  The side.
	 * @param {number}   which Which of the two contents.
	 */
	const overRest = ( side, which ) => ( {
		path: `/wp-json/wp/v2/posts/${ posts[ side ].id }`,
		body: {
			content: posts[ side ].content[ which ],
			...( side === 'core' && { tags: posts.core.terms[ which ] } ),
		},
		user: true,
	} );
	/**
	 * @param {SideName} side  The side.
	 * @param {number}   which Which of the two contents.
	 */
	const inPhp = ( side, which ) => ( {
		path: '/',
		save: {
			ID: posts[ side ].id,
			post_content: posts[ side ].content[ which ],
			...( side === 'core' && { tags_input: posts.core.tags[ which ] } ),
		},
		user: true,
	} );
	const either = { core: [ 0, 1 ], ours: [ 0, 1 ] };
	const [ rest, php, none ] = [ either, either, either ].map( byTurns );
	return [
		{
			what: 'save over REST, changed',
			same: TWO_TERMS,
			of: ( side ) => overRest( side, rest?.( side ) ?? 0 ),
		},
		{
			what: 'save over REST, unchanged',
			same: TWO_TERMS,
			of: ( side ) => overRest( side, 0 ),
		},
		{
			what: 'wp_update_post(), changed',
			of: ( side ) => inPhp( side, php?.( side ) ?? 0 ),
		},
		{
			what: 'wp_update_post(), unchanged',
			of: ( side ) => inPhp( side, 0 ),
		},
		{
			what: 'wp_update_post() without our blocks',
			of: ( side ) => ( {
				path: '/',
				save: {
					ID: plain[ side ].id,
					post_content: plain[ side ].content[ none?.( side ) ?? 0 ],
				},
				user: true,
			} ),
		},
	];
}

/**
 * Makes a term of an entry of the catalogue, and a tag.
 *
 * @param {string}                  what What it is.
 * @param {boolean}                 free Whether no budget was promised.
 * @param {Record<string, unknown>} tag  What the tag is made of.
 * @return {Asked} The request, and the one that takes the term away again.
 */
const newTerm = ( what, free, tag ) => ( {
	what,
	free,
	of: ( side ) => ( {
		...( side === 'core'
			? { path: '/wp-json/wp/v2/tags', body: tag }
			: {
					path: '/wp-json/practice-blocks/v1/conditions',
					body: { slug: 'fibromyalgia' },
				} ),
		user: true,
	} ),
	after: ( side, text ) => {
		const { id, term_id: termId } = JSON.parse( text );
		return {
			path: `/wp-json/wp/v2/${ side === 'core' ? 'tags' : 'practice-conditions' }/${ id ?? termId }?force=true`,
			method: 'DELETE',
			user: true,
		};
	},
} );

/** New terms, against a tag that has as much to write and against one that has only its name. */
export const newTerms = [
	newTerm( 'a new term with its fields', false, {
		name: 'Fibromyalgia',
		meta: FIELDS,
	} ),
	newTerm( 'a new term against a tag without fields', true, {
		name: 'Fibromyalgia',
	} ),
];
