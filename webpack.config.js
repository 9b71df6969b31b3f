/**
 * The build of @wordpress/scripts, as one script and a style sheet for each block.
 *
 * One script, whose modules webpack puts into one scope: it compresses to two thirds of what a script for each block takes, each with a
 * copy of what it uses of `src/`. Style sheets are entries of their own, for a script that imports one would need webpack's loader
 * of chunks; the empty scripts that come of it are removed by bin/finish-build.mjs.
 */
const { existsSync, readdirSync } = require( 'node:fs' );
const { join, resolve } = require( 'node:path' );
const base = require( '@wordpress/scripts/config/webpack.config' );

// `style-index.css` is made of a style.scss, `index.css` of any other.
const styles = ( folder ) =>
	[ 'style.scss', 'editor.scss' ]
		.map( ( name ) => resolve( __dirname, folder, name ) )
		.filter( existsSync );

const entry = () => ( {
	index: resolve( __dirname, 'src/index.ts' ),
	'condition-article/index': styles( 'src/article' ),
	...Object.fromEntries(
		readdirSync( join( __dirname, 'blocks' ) ).map( ( name ) => [
			`${ name }/index`,
			styles( `blocks/${ name }` ),
		] )
	),
} );

// Functions that nobody calls with `new` are written as arrows, reading a property does nothing but that, and `String` and its like are
// the language's own.
const [ terser ] = base.optimization.minimizer;
Object.assign( terser.options.minimizer.options, {
	module: true,
	compress: {
		passes: 4,
		inline: 1,
		lhs_constants: false,
		unsafe: true,
		unsafe_arrows: true,
		pure_getters: true,
		ecma: 2020,
	},
} );

module.exports = {
	...base,
	entry,
	module: {
		...base.module,
		rules: [
			...base.module.rules,
			{
				// As an ES module knows it: what WordPress gives is itself the default, and nothing has to tell kinds of modules apart.
				test: /\.tsx?$/,
				type: 'javascript/esm',
				resolve: { fullySpecified: false },
			},
		],
	},
};
