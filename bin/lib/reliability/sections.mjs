/**
 * What the browser tests and the PHP tests are to keep figures of. A section that is missing in a run did not run to its end, and the page
 * says so; a test cannot keep figures of what is not here (tests/e2e/figures.ts).
 */

/**
 * @typedef {Object} Section
 * @property {string}   name     The name of its figures.
 * @property {string}   title    What was tried, in a few words.
 * @property {string[]} [faults] The titles of its tests, each of which tries a fault and keeps a figure of its own.
 */

const ROLES = [ 'administrator', 'editor', 'author', 'contributor' ];

/** Of whom WordPress cleans what they save. */
const CLEANED = [ 'author', 'contributor' ];

const CLIPBOARDS = [ 'an article', 'list items', 'plain text', 'saved blocks' ];

/** @type {Section[]} */
export const SECTIONS = [
	{ name: 'permissions', title: 'Who may do what' },
	{ name: 'files', title: 'Direct access' },
	{
		name: 'faults',
		title: 'Faults of the server while a writer saves',
		faults: [
			'a database that cannot write loses no text of the administrator',
			'a plugin that fails in a block loses no text of the author',
			'a plugin that fails in the page loses no text of the contributor',
			'a plugin that fails in saving loses no text of the administrator',
			'PHP that has no more memory loses no text of the author',
			'PHP that has no more time loses no text of the contributor',
			'a server that answers with an error page loses no text',
			'what is typed while a slow server saves is kept too',
			'a picture for which the disk has no space leaves the text alone',
		],
	},
	{
		name: 'faults-writer',
		title: 'Faults between a writer and the server',
		faults: [
			'without a connection a writer goes on, and saves when it is back',
			'a nonce that has expired is renewed on the way',
			'who is logged out in mid-edit is told, and saves after logging in again',
			'a browser without space for its own copy saves to the server',
			'who is overtaken by another writer is told, and what was typed is kept',
			'what two windows save is all there: the last in the post, the other in its revisions',
			'without a connection an article is pasted all the same, and saved when it is back',
		],
	},
	...ROLES.flatMap( ( role ) =>
		[ 1, 2, 3 ].map( ( turn ) => ( {
			name: `hostile-${ role }-${ turn }`,
			title: `Hostile content in a post of the ${ role }, ${ turn } of 3`,
		} ) )
	),
	...CLEANED.map( ( role ) => ( {
		name: `hostile-as-is-${ role }`,
		title: `Hostile content that the ${ role } did not escape`,
	} ) ),
	...ROLES.map( ( role ) => ( {
		name: `hostile-condition-${ role }`,
		title: `Hostile content in a condition of the ${ role }, and in questions over REST`,
	} ) ),
	{ name: 'hostile-editor', title: 'Hostile content in the editor' },
	...CLIPBOARDS.flatMap( ( what ) =>
		ROLES.map( ( role ) => ( {
			name: `hostile-paste-${ what.replace( ' ', '-' ) }-${ role }`,
			title: `Hostile content on the clipboard of the ${ role }: ${ what }`,
		} ) )
	),
	{
		name: 'hostile-values',
		title: 'Blocks with values that are none, in the editor',
	},
];

/**
 * The names of the figures of a section.
 *
 * @param {Section} section The section.
 * @return {string[]} A name for each of its faults, in order; else its own.
 */
export const figureNames = ( { name, faults } ) =>
	faults?.map( ( _fault, index ) => `${ name }.${ index }` ) ?? [ name ];
