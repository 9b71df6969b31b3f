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

// What a variable is declared with, in a module and in a function.
const kindAt = ( { parentPath } ) =>
	parentPath.isBlockStatement() || parentPath.isFor() ? 'let' : 'var';

// A Babel plugin: functions with a name are written as arrows too, and constants as variables, as webpack writes its own below. Then nearly
// all of the script is one chain of variables, which compresses better. None of ours asks for `this`, and none is called before its place in
// the chain.
const inOneChain = ( { types } ) => ( {
	visitor: {
		FunctionDeclaration( path ) {
			const { async, body, id, params } = path.node;
			const arrow = types.arrowFunctionExpression( params, body, async );
			path.replaceWith(
				types.variableDeclaration( kindAt( path ), [
					types.variableDeclarator( id, arrow ),
				] )
			);
		},
		VariableDeclaration( path ) {
			path.node.kind = kindAt( path );
		},
	},
} );

for ( const { use } of base.module.rules ) {
	const [ { loader = '', options = {} } = {} ] = use ?? [];
	if ( loader.includes( 'babel-loader' ) ) {
		options.plugins.push( inOneChain );
		// Its cache does not notice when a plugin that is written here is changed.
		options.cacheDirectory = false;
	}
}

module.exports = {
	...base,
	entry,
	output: { ...base.output, environment: { const: false } },
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
