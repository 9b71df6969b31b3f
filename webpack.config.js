/**
 * The build of @wordpress/scripts over `blocks/`, plus two entries of our own: `src/index.ts`, which registers the umbrella
 * block (its block.json lies in the root of the plugin, where wp-scripts does not look), and `src/editor/index.ts`, which runs
 * in the post editor only.
 *
 * All code is built into one script, shared.js: one script compresses better than one for each block, each with a copy of what it
 * uses of `src/`, and a module is the same for all of them. runtime.js holds the register of modules; the script of a block does
 * no more than start the block. includes/scripts.php makes every script of ours depend on both.
 */
const base = require( '@wordpress/scripts/config/webpack.config' );

const entry = () => ( {
	...base.entry(),
	index: require.resolve( './src/index.ts' ),
	editor: require.resolve( './src/editor/index.tsx' ),
} );

const { splitChunks } = base.optimization;

/**
 * What the editor needs of a block.json. It has the words for the inserter from the server, translated; files are the server's;
 * descriptions of attributes are for people; and the example is in example.ts, where it can be translated.
 *
 * @param {string} text A block.json.
 * @return {Object} What it holds, without these.
 */
const parseMetadata = ( text ) => {
	const {
		$schema,
		attributes,
		description: words,
		editorScript,
		editorStyle,
		example,
		keywords,
		style,
		version,
		...metadata
	} = JSON.parse( text );
	return {
		...metadata,
		attributes: Object.fromEntries(
			Object.entries( attributes ).map(
				( [ name, { description, ...attribute } ] ) => [
					name,
					attribute,
				]
			)
		),
	};
};

module.exports = {
	...base,
	// Part of the handles that scripts get while `npm start` watches.
	name: 'practice-blocks',
	entry,
	module: {
		...base.module,
		rules: [
			...base.module.rules,
			{
				test: /[\\/]block\.json$/,
				type: 'json',
				parser: { parse: parseMetadata },
			},
		],
	},
	optimization: {
		...base.optimization,
		// Short names: a byte is a byte on each of some hundred lines.
		mangleExports: 'size',
		moduleIds: 'size',
		// Or the script of a block would not run where that of another one holds the same modules.
		flagIncludedChunks: false,
		runtimeChunk: { name: 'runtime' },
		splitChunks: {
			...splitChunks,
			cacheGroups: {
				...splitChunks.cacheGroups,
				shared: {
					name: 'shared',
					test: /[\\/](blocks|src)[\\/].*\.tsx?$|[\\/]block\.json$/,
					chunks: 'all',
					minChunks: 1,
					enforce: true,
				},
			},
		},
	},
};
