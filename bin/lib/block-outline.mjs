/**
 * Saved blocks as an outline that people can read: one line for each block, what is inside it further in.
 */

/** @typedef {{ name: string, attributes: Record<string, unknown>, html: string, inner: Node[] }} Node */

const DELIMITER = /<!-- (\/)?wp:([\w/-]+) (\{.*?\} )?(\/)?-->/g;

/**
 * Reads saved blocks.
 *
 * @param {string} saved What WordPress saves.
 * @return {Node[]} The blocks, each with its own HTML, which is what is not in its inner blocks.
 */
function parse( saved ) {
	/** @type {Node} */
	const root = { name: '', attributes: {}, html: '', inner: [] };
	const open = [ root ];
	let end = 0;
	for ( const match of saved.matchAll( DELIMITER ) ) {
		const [ whole, isEnd, name = '', json, isVoid ] = match;
		const parent = open.at( -1 ) ?? root;
		parent.html += saved.slice( end, match.index );
		end = match.index + whole.length;
		if ( isEnd ) {
			open.pop();
			continue;
		}
		const node = {
			name,
			attributes: JSON.parse( json ?? '{}' ),
			html: '',
			inner: [],
		};
		parent.inner.push( node );
		if ( ! isVoid ) {
			open.push( node );
		}
	}
	return root.inner;
}

/** @type {[ RegExp, string ][]} */
const marks = [
	[ /<(strong|\/strong)>/g, '**' ],
	[ /<(em|\/em)>/g, '*' ],
	[ /<br\s*\/?>/g, ' ⏎ ' ],
	[ /<sup data-fn=.*?>(.*?)<\/sup>/g, '[footnote $1]' ],
	[ /<a .*?href="(.*?)".*?>(.*?)<\/a>/g, '[$2]($1)' ],
	[ /<img .*?src="(.*?)" alt="(.*?)".*?>/g, '$2 ($1)' ],
	[ /<figcaption.*?>/g, ' — ' ],
	[ /<\/t[hd]><t[hd]>/g, ' | ' ],
	[ /<\/tr>(?!<\/tbody>)/g, ' ⏎ ' ],
	[ /<[^>]*>/g, '' ],
	[ /&amp;/g, '&' ],
	[ /\s+/g, ' ' ],
];

/**
 * HTML as a line of text.
 *
 * @param {string} html HTML of one block.
 * @return {string} Its words, with the marks of Markdown.
 */
const lineOf = ( html ) =>
	marks
		.reduce(
			( text, [ pattern, mark ] ) => text.replace( pattern, mark ),
			html
		)
		.trim();

/**
 * Lines of the items of a list, with their numbers or bullets.
 *
 * @param {Node} list The list.
 * @return {string[]} Lines.
 */
function itemLines( { attributes, inner, name } ) {
	const isBullet = name === 'list' && ! attributes.ordered;
	const step = attributes.reversed ? -1 : 1;
	const first = Number(
		attributes.start ?? ( attributes.reversed ? inner.length : 1 )
	);
	return inner.flatMap( ( item, place ) => {
		const sign = isBullet ? '-' : `${ first + step * place }.`;
		const indent = ' '.repeat( sign.length );
		return linesOf( item ).map(
			( line, index ) => `  ${ index === 0 ? sign : indent } ${ line }`
		);
	} );
}

/**
 * Lines of a block.
 *
 * @param {Node} node The block.
 * @return {string[]} What it is, and what is in it.
 */
function linesOf( node ) {
	const { attributes, html, inner, name } = node;
	const text = () => lineOf( html );
	switch ( name ) {
		case 'practice-blocks/benefit-list':
			return [ 'Benefit list', ...itemLines( node ) ];
		case 'practice-blocks/benefit':
			return [
				`${ /<(h\d)/.exec( html )?.[ 1 ] }: ${ text() }`,
				...inner.flatMap( linesOf ),
			];
		case 'list':
			return [ 'List', ...itemLines( node ) ];
		case 'list-item':
			return [ text(), ...inner.flatMap( linesOf ) ];
		case 'heading':
			return [ `Heading h${ attributes.level ?? 2 }: ${ text() }` ];
		default: {
			const title = name.charAt( 0 ).toUpperCase() + name.slice( 1 );
			return [
				text() ? `${ title }: ${ text() }` : title,
				...inner.flatMap( linesOf ).map( ( line ) => `  ${ line }` ),
			];
		}
	}
}

/**
 * An outline of saved blocks.
 *
 * @param {string} saved What WordPress saves.
 * @return {string} Lines of text.
 */
export const outlineOf = ( saved ) =>
	parse( saved ).flatMap( linesOf ).join( '\n' );

/**
 * The headings of the benefits in saved blocks.
 *
 * @param {string} saved What WordPress saves.
 * @return {string[]} The words of each, without marks.
 */
export const benefitHeadings = ( saved ) =>
	[ ...saved.matchAll( /<li [^>]*><h\d[^>]*>(.*?)<\/h\d>/g ) ].map(
		( [ , heading = '' ] ) => lineOf( heading ).replaceAll( '**', '' )
	);
