/**
 * The build of @wordpress/scripts over `blocks/`, plus two entries of our own: `src/index.ts`, which registers the umbrella
 * block (its block.json lies in the root of the plugin, where wp-scripts does not look), and `src/editor/index.ts`, which runs
 * in the post editor only.
 *
 * What more than one of them uses of `src/` is built once, into shared.js, and is one module for all of them: runtime.js holds
 * the register of modules. includes/scripts.php makes every script of ours depend on both.
 */
const base = require( '@wordpress/scripts/config/webpack.config' );

const entry = () => ( {
	...base.entry(),
	index: require.resolve( './src/index.ts' ),
	editor: require.resolve( './src/editor/index.tsx' ),
} );

const { splitChunks } = base.optimization;

module.exports = {
	...base,
	// Part of the handles that scripts get while `npm start` watches.
	name: 'practice-blocks',
	entry,
	optimization: {
		...base.optimization,
		runtimeChunk: { name: 'runtime' },
		splitChunks: {
			...splitChunks,
			cacheGroups: {
				...splitChunks.cacheGroups,
				shared: {
					name: 'shared',
					test: /[\\/]src[\\/].*\.tsx?$/,
					chunks: 'all',
					minChunks: 2,
					enforce: true,
				},
			},
		},
	},
};
