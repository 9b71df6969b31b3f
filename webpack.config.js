/**
 * The build of @wordpress/scripts, as one script and one style sheet.
 *
 * One script, whose modules webpack puts into one scope: it compresses to two thirds of what a script for each block takes, each with a
 * copy of what it uses of `src/`. The style sheet is an entry of its own, for a script that imports one would need webpack's loader
 * of chunks; the empty script that comes of it is removed by bin/finish-build.mjs.
 */
const { resolve } = require( 'node:path' );
const base = require( '@wordpress/scripts/config/webpack.config' );

const entry = () => ( {
	index: resolve( __dirname, 'src/index.ts' ),
	// Becomes style-index.css.
	'condition-article/index': resolve( __dirname, 'src/style.scss' ),
} );

// Functions that nobody calls with `new` are written as arrows, and `String` and its like are the language's own. Without `pure_getters`,
// which would make `__( a ? 'b' : 'c' )` of two calls, and WordPress.org, which reads the built script, would find neither text.
const [ terser ] = base.optimization.minimizer;
Object.assign( terser.options.minimizer.options, {
	module: true,
	compress: {
		passes: 4,
		inline: 1,
		lhs_constants: false,
		unsafe: true,
		unsafe_arrows: true,
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
