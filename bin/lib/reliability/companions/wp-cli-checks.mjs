/**
 * What WP-CLI does to posts and conditions, and what must come of it.
 */
import { deepStrictEqual } from 'node:assert';
import { count, create, rememberNone, TAXONOMY } from './wp-cli-tools.mjs';

/**
 * @typedef {Object} Check
 * @property {string}                                                            what What it is about.
 * @property {(tools: import('./wp-cli-tools.mjs').Tools) => Promise< unknown >} run  Throws when it is not so.
 */

/** @type {Check[]} */
export const WP_CLI_CHECKS = [
	{
		what: 'wp term create',
		run: async ( { wp } ) => {
			for ( const name of [ 'Asthma', 'Gout', 'Stroke' ] ) {
				await wp( 'term', 'create', TAXONOMY, name );
			}
		},
	},
	{
		what: 'wp post create and update: the terms follow the blocks',
		run: async ( tools ) => {
			const post = await create( tools, [ 'asthma', 'gout' ] );
			await tools.filed( post, [ 'asthma', 'gout' ] );
			await tools.wp(
				'post',
				'update',
				post,
				tools.file( [ 'stroke' ] )
			);
			await tools.filed( post, [ 'stroke' ] );
			await tools.wp( 'post', 'update', post, '--post_title=Another' );
			await tools.filed( post, [ 'stroke' ] );
			await tools.wp( 'post', 'update', post, tools.file( [] ) );
			await tools.filed( post, [] );
			await rememberNone( tools.wp, post );
		},
	},
	{
		what: 'wp post term add: what a person set stays',
		run: async ( tools ) => {
			const post = await create( tools, [ 'asthma' ] );
			await tools.wp(
				...[
					'post',
					'term',
					'add',
					post,
					TAXONOMY,
					'gout',
					'--by=slug',
				]
			);
			await tools.wp( 'post', 'update', post, tools.file( [ 'gout' ] ) );
			await tools.filed( post, [ 'gout' ] );
			await tools.wp( 'post', 'update', post, tools.file( [] ) );
			await tools.filed( post, [ 'gout' ] );
		},
	},
	{
		what: 'wp post create --from-post: a copy has what its blocks name',
		run: async ( tools ) => {
			const post = await create( tools, [ 'asthma' ] );
			const copy = await tools.wp(
				...[ 'post', 'create', `--from-post=${ post }`, '--porcelain' ]
			);
			await tools.filed( copy, [ 'asthma' ] );
		},
	},
	{
		what: 'wp post create --post_type=page: a page is filed under none',
		run: async ( tools ) => {
			const before = await count( tools.wp );
			await rememberNone(
				tools.wp,
				await create( tools, [ 'asthma' ], '--post_type=page' )
			);
			deepStrictEqual( await count( tools.wp ), before );
		},
	},
	{
		what: 'wp term update --slug: blocks name it by the slug it had',
		run: async ( tools ) => {
			await tools.wp(
				...[ 'term', 'update', TAXONOMY, 'stroke' ],
				...[ '--by=slug', '--slug=stroke-and-tia' ]
			);
			await tools.filed( await create( tools, [ 'stroke' ] ), [
				'stroke-and-tia',
			] );
		},
	},
	{
		what: 'a slug that nobody knows, until somebody makes its term',
		run: async ( tools ) => {
			const post = await create( tools, [ 'migraine' ] );
			await tools.filed( post, [] );
			await tools.wp( 'term', 'create', TAXONOMY, 'Migraine' );
			await tools.wp( 'post', 'update', post, '--post_title=Another' );
			await tools.filed( post, [ 'migraine' ] );
		},
	},
	{
		what: 'wp term meta update: fields are cleaned',
		run: async ( { wp } ) => {
			const name = 'Aches "and" <pains> & more';
			const id = await wp(
				...[ 'term', 'create', TAXONOMY, name, '--porcelain' ]
			);
			for ( const { field, given, kept } of [
				{ field: 'abbreviation', given: '  A&P  ', kept: 'A&P' },
				{ field: 'icd11_code', given: 'nonsense', kept: '' },
				{ field: 'nhs_address', given: 'https://a.org/', kept: '' },
			] ) {
				const key = `practice_blocks_${ field }`;
				await wp( 'term', 'meta', 'update', id, key, given );
				const [ row ] = JSON.parse(
					await wp(
						...[ 'term', 'meta', 'list', id ],
						...[ `--keys=${ key }`, '--format=json' ]
					)
				);
				deepStrictEqual( row.meta_value, kept );
			}
		},
	},
	{
		what: 'wp term delete and wp post delete: posts are saved without it, and are not counted',
		run: async ( tools ) => {
			const { wp } = tools;
			const post = await create( tools, [ 'asthma', 'migraine' ] );
			await wp( 'term', 'delete', TAXONOMY, 'migraine', '--by=slug' );
			await wp( 'post', 'update', post, '--post_title=Another' );
			await tools.filed( post, [ 'asthma' ] );
			const before = await count( wp );
			await wp( 'post', 'delete', post, '--force' );
			deepStrictEqual( await count( wp ), before - 1 );
		},
	},
];
