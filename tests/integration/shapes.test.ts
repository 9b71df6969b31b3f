/**
 * Articles as people have them, pasted or converted: what comes of each, and that nothing is lost on the way, there and back.
 *
 * The expected files are what is promised; docs/importing.md is made from them. `npm run test:unit -- -u` writes them anew: read
 * every change before you accept it.
 */
import type { Block } from '@wordpress/blocks';
import { expectToMatchFile } from '../helpers/expected-file';
import { leave } from '../helpers/leave';
import {
	firstDifference,
	markdownToHtml,
	read,
	without,
} from '../helpers/reading';
import { shapes, strays } from '../helpers/shapes';
import type { Shape } from '../helpers/shapes';
import { startEditor } from '../helpers/wordpress';

const { wp, window, problems } = startEditor();
// WordPress tells of every paste there.
window[ 'console' ].log = () => {};

const CLASSIC = '.classic.html';

interface Conversion {
	blocks: Block[];
	leftOut: string[];
	asPasted: () => Block[];
}

let announced: Conversion[] = [];
wp.hooks.addAction(
	'practiceBlocks.textConverted',
	'tests/shapes',
	( conversion: Conversion ) => {
		// Without blocks, WordPress was left to make its own.
		if ( conversion.blocks.length > 0 ) {
			announced.push( conversion );
		}
	}
);

type Preferences = {
	set: ( scope: string, name: string, value: unknown ) => void;
};

/** Switches the recognition on paste on or off, as the writer does. */
const convertOnPaste = ( isOn: boolean ) =>
	( wp.data.dispatch( 'core/preferences' ) as unknown as Preferences ).set(
		'practice-blocks',
		'convertOnPaste',
		isOn
	);

function convert( { content, file }: Shape ): Block[] {
	if ( file.endsWith( CLASSIC ) ) {
		return wp.blocks.rawHandler( { HTML: wp.autop.autop( content ) } );
	}
	const blocks = wp.blocks.pasteHandler(
		file.endsWith( '.txt' )
			? { HTML: '', plainText: content }
			: { HTML: content, plainText: '' }
	);
	if ( typeof blocks === 'string' ) {
		throw new Error( `Pasted as one line: ${ blocks }` );
	}
	return blocks;
}

/** What WordPress makes of it without us. */
function convertPlainly( shape: Shape ): Block[] {
	convertOnPaste( false );
	announced = [];
	try {
		const blocks = convert( shape );
		return announced[ 0 ]?.asPasted() ?? blocks;
	} finally {
		convertOnPaste( true );
	}
}

const readBlocks = ( blocks: Block[] ) =>
	read( window, wp.blocks.serialize( blocks ) );

function htmlOf( { content, file }: Shape ): string {
	if ( file.endsWith( '.txt' ) ) {
		return markdownToHtml( content );
	}
	return file.endsWith( CLASSIC )
		? wp.autop.autop( content )
		: // WordPress keeps number and link of a footnote in a paste, and takes off what makes it one.
			content.replace( / data-fn="[^"]*"/g, '' );
}

const readSource = ( shape: Shape ) =>
	shape.leftOut.reduce( without, read( window, htmlOf( shape ) ) );

const isValid = ( block: Block ): boolean =>
	block.isValid && block.innerBlocks.every( isValid );

const names = ( { name, innerBlocks }: Block ): string[] => [
	name,
	...innerBlocks.flatMap( names ),
];

const ours = ( blocks: Block[] ) =>
	blocks
		.flatMap( names )
		.filter( ( name ) => name.startsWith( 'practice-blocks/' ) );

it( 'finds the shapes, and a place in the index for each file', () => {
	expect( shapes.length ).toBeGreaterThanOrEqual( 90 );
	expect( strays ).toEqual( [] );
} );

it.each( [
	[ 'a word', '<p>A soft blanket</p>', '<p>A blanket</p>' ],
	[ 'the order', '<p>soft</p><p>warm</p>', '<p>warm</p><p>soft</p>' ],
	[ 'a space', '<p>soft</p><p>warm</p>', '<p>softwarm</p>' ],
	[ 'a link', '<p><a href="#a">soft</a></p>', '<p>soft</p>' ],
	[ 'emphasis', '<p><em>soft</em></p>', '<p>soft</p>' ],
	[ 'an image', '<p>soft<img src="a.jpg"></p>', '<p>soft</p>' ],
	[
		'a footnote',
		'<p>soft<sup data-fn="a">1</sup></p>',
		'<p>soft<sup>1</sup></p>',
	],
	[ 'a number in a text', '<p>1. soft</p>', '<p>soft</p>' ],
	[ 'a colon in a text', '<p>We have: wool</p>', '<p>We have wool</p>' ],
	[ 'the end', '<p>soft</p><p>warm</p>', '<p>soft</p>' ],
	[ 'nothing, and something new is there', '<p>so</p>', '<p>soft</p>' ],
] )( 'would notice if this was lost: %s', ( _, source, result ) => {
	expect(
		firstDifference( read( window, source ), read( window, result ) )
	).toBeDefined();
} );

describe.each( shapes )( '$name', ( shape ) => {
	const isLeftAlone = shape.group === 'left-alone';

	it( 'becomes what it should', () => {
		announced = [];
		const blocks = convert( shape );
		const saved = wp.blocks.serialize( blocks );
		expectToMatchFile( saved, shape.expectedFile );
		expect( ours( blocks ).length > 0 ).toBe( ! isLeftAlone );
		expect( announced.map( ( { leftOut } ) => leftOut ) ).toEqual(
			isLeftAlone ? [] : [ shape.leftOut ]
		);
		const opened = wp.blocks.parse( saved );
		expect( opened.filter( ( block ) => ! isValid( block ) ) ).toEqual(
			[]
		);
		expect( wp.blocks.serialize( opened ) ).toBe( saved );
	} );

	it( 'keeps every word, link, image, emphasis and footnote, in order', () => {
		expect(
			firstDifference(
				readSource( shape ),
				readBlocks( convert( shape ) )
			)
		).toBeUndefined();
	} );

	it( 'becomes what WordPress alone makes of it where that is asked for', () => {
		const plainly = wp.blocks.serialize( convertPlainly( shape ) );
		convertOnPaste( false );
		const switchedOff = wp.blocks.serialize( convert( shape ) );
		convertOnPaste( true );
		expect( plainly ).not.toContain( 'practice-blocks' );
		if ( ! shape.file.endsWith( CLASSIC ) ) {
			expect( switchedOff ).toBe( plainly );
		}
		if ( isLeftAlone ) {
			expect( wp.blocks.serialize( convert( shape ) ) ).toBe( plainly );
		}
	} );

	it.each( [
		'practice-blocks/benefit-list',
		'practice-blocks/condition-article',
	] )( 'keeps as much when it is transformed to %s, and back', ( name ) => {
		const plain = convertPlainly( shape );
		const transformed = wp.blocks.switchToBlockType( plain, name ) ?? [];
		// One block is no article, and nothing of ours goes over a page break.
		const isOffered =
			( plain.length > 1 || ! name.endsWith( 'article' ) ) &&
			! plain.some( ( block ) => block.name === 'core/nextpage' );
		if ( ! isOffered ) {
			expect( transformed ).toEqual( [] );
			return;
		}
		expect( ours( transformed ) ).toContain( name );
		// The bold that tells a heading from its text goes where a list becomes one of ours.
		const isList = name.endsWith( 'list' ) && plain.length === 1;
		const readBare = ( blocks: Block[] ) =>
			readBlocks(
				isList
					? wp.blocks.parse(
							wp.blocks
								.serialize( blocks )
								.replace( /<\/?strong>/g, '' )
						)
					: blocks
			);
		expect(
			firstDifference( readBare( plain ), readBare( transformed ) )
		).toBeUndefined();
		const left = transformed.flatMap( ( block ) => leave( wp, block ) );
		expect( ours( left ) ).toEqual( [] );
		expect(
			firstDifference( readBlocks( transformed ), readBlocks( left ) )
		).toBeUndefined();
	} );
} );

it( 'says nothing on the console', () => {
	expect( problems ).toEqual( [] );
} );
