/**
 * The build of @wordpress/scripts over `blocks/`, plus one entry of our own: `src/index.ts`, which registers the umbrella
 * block. Its block.json lies in the root of the plugin, where wp-scripts does not look.
 */
const base = require( '@wordpress/scripts/config/webpack.config' );

const entry = () => ( {
	...base.entry(),
	index: require.resolve( './src/index.ts' ),
} );

module.exports = { ...base, entry };
