/**
 * Selections that cannot be divided as they stand: what becomes of them is valid, and nothing is offered that cannot be done.
 */
import type { Block } from '@wordpress/blocks';
import { startEditor } from '../helpers/wordpress';

const { wp, window } = startEditor();
// WordPress tells of every paste there.
window[ 'console' ].log = () => {};

const BENEFIT_LIST = 'practice-blocks/benefit-list';

const convert = ( HTML: string ): Block[] => wp.blocks.rawHandler( { HTML } );

const offered = ( blocks: Block[] ): string[] =>
	wp.blocks
		.getPossibleBlockTransformations( blocks )
		.map( ( { name } ) => name );

const isValid = ( { innerBlocks, isValid: valid }: Block ): boolean =>
	valid && innerBlocks.every( isValid );

it( 'a list that stands before the words of its item goes along whole', () => {
	const blocks = convert(
		'<p>Calm</p><ol><li><ol><li>Quiet</li></ol> and warm</li></ol><p>Rest</p>'
	);
	expect( offered( blocks ) ).toContain( BENEFIT_LIST );
	const made = wp.blocks.switchToBlockType( blocks, BENEFIT_LIST ) ?? [];
	const opened = wp.blocks.parse( wp.blocks.serialize( made ) );
	expect( opened.map( ( { name } ) => name ) ).toEqual( [ BENEFIT_LIST ] );
	expect( opened.every( isValid ) ).toBe( true );
} );

it( 'such a list alone is not offered a change that nothing comes of', () => {
	const blocks = convert(
		'<ol><li><ol><li>Quiet</li></ol> and warm</li></ol>'
	);
	expect( offered( blocks ) ).toContain( 'core/group' );
	expect( offered( blocks ) ).not.toContain( BENEFIT_LIST );
} );
