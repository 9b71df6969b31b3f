/**
 * Every setting that a block.json offers does what it should, in a block theme and in a classic one.
 */
import type { Page } from '@playwright/test';
import { type Attributes, blocks, merge, using } from '../helpers/offered';
import { contentOf, newPost, savePost } from './editor';
import { expect, test } from './fixtures';
import { look, openIn } from './layers';

const EXPECTED = {
	color: 'rgb(17, 34, 51)',
	'background-color': 'rgb(254, 253, 252)',
	padding: '11px 12px 13px 14px',
	'margin-top': '15px',
	'margin-bottom': '16px',
	border: '3px dotted rgb(68, 85, 102)',
	'border-radius': '5px',
	'box-shadow': 'rgb(85, 102, 119) 1px 2px 3px 0px',
	'font-family': 'monospace',
	'font-size': '12px',
	'line-height': '24px',
	'font-style': 'italic',
	'font-weight': '300',
};

declare const window: Window & {
	wp: {
		blocks: {
			createBlock: (
				name: string,
				attributes?: object,
				inner?: object[]
			) => object;
		};
		data: {
			dispatch: ( store: string ) => {
				insertBlocks: ( blocks: object[] ) => Promise< void >;
			};
		};
	};
};

/** What the editor saves for one block of each kind with these attributes. */
async function savedWith(
	page: Page,
	attributes: Record< string, Attributes >
): Promise< string > {
	await newPost( page );
	await page.evaluate( async ( attributesOf ) => {
		const { createBlock } = window.wp.blocks;
		const text = () =>
			createBlock( 'core/paragraph', {
				content: 'A text with a <a href="#own">link</a>',
			} );
		const heading = () =>
			createBlock( 'core/heading', { content: 'Heading' } );
		const of = ( name: string, more: object, inner: object[] ) =>
			createBlock( name, { ...attributesOf[ name ], ...more }, inner );
		await window.wp.data
			.dispatch( 'core/block-editor' )
			.insertBlocks( [
				of( 'core/group', {}, [ text(), heading(), text() ] ),
				of( 'practice-blocks/condition-article', {}, [
					text(),
					heading(),
					text(),
				] ),
				of(
					'practice-blocks/suitable-for',
					{ conditionName: 'ME/CFS', label: 'We adapt' },
					[ text(), text() ]
				),
				of( 'practice-blocks/benefit-list', {}, [
					of( 'practice-blocks/benefit', { heading: 'Rest' }, [
						text(),
						text(),
					] ),
					createBlock(
						'practice-blocks/benefit',
						{ heading: 'Plain' },
						[ text() ]
					),
				] ),
			] );
	}, attributes );
	return contentOf( page );
}

test( 'every setting that is offered works in a block theme and in a classic one', async ( {
	page,
	visitor,
} ) => {
	const own = await savedWith(
		page,
		// A gradient would hide the colour of the background.
		using( ( [ first ] ) => ( first?.preset ? undefined : first ) )
	);
	const presets = await savedWith(
		page,
		Object.fromEntries(
			Object.entries(
				using( ( choices ) => choices.find( ( { preset } ) => preset ) )
			).map( ( [ name, attributes ] ) => [
				name,
				merge( attributes, {
					anchor: 'preset',
					// Without it, its colour is not seen.
					style: { border: { width: '3px' } },
				} ),
			] )
		)
	);
	const { link } = await savePost(
		page,
		`${ own }\n\n${ presets }`,
		'publish'
	);
	for ( const theme of [ 'twentytwentyfive', 'twentytwentyone' ] ) {
		await openIn( visitor, link, { theme } );
		const inside = async ( block: string ) => [
			await look( visitor, `${ block } a`, 'color' ),
			await look( visitor, `${ block } .wp-block-heading`, 'color' ),
		];
		const chosen = ( block: string ) =>
			Promise.all(
				[ 'color', 'background-image', 'font-size', 'border' ].map(
					( property ) => look( visitor, block, property )
				)
			);
		// Some classic themes do not let a link have a colour of its own on a background.
		const asInCore = await inside( '.wp-block-group#own' );
		expect( asInCore[ 1 ] ).toBe( 'rgb(51, 68, 85)' );
		const chosenInCore = await chosen( '.wp-block-group#preset' );
		expect( chosenInCore.join() ).toMatch(
			/^rgb\(207, 46, 46\),linear-gradient.*3px \w+ rgb\(155, 81, 224\)$/
		);
		for ( const { name, settings } of blocks ) {
			const block = `.wp-block-${ name.replace( '/', '-' ) }#own`;
			const where = `${ name } in ${ theme }`;
			const seen: Record< string, string > = {};
			for ( const property of Object.keys( EXPECTED ) ) {
				seen[ property ] = await look( visitor, block, property );
			}
			expect.soft( seen, where ).toEqual( EXPECTED );
			expect.soft( await inside( block ), where ).toEqual( asInCore );
			expect
				.soft(
					await chosen( block.replace( '#own', '#preset' ) ),
					where
				)
				.toEqual( chosenInCore );
			// What the text of the block takes from it, unless a theme says how high the lines of every paragraph are.
			expect
				.soft(
					await look(
						visitor,
						`${ block } p:last-of-type`,
						'line-height'
					),
					where
				)
				.toBe( theme === 'twentytwentyfive' ? '24px' : '20.4px' );
			// Classic themes do not offer the space between blocks.
			if ( theme === 'twentytwentyfive' ) {
				expect
					.soft(
						await look(
							visitor,
							`${ block } > :last-child`,
							'margin-top'
						),
						where
					)
					.toBe( '33px' );
			}
			const element = visitor.locator( block );
			if ( settings.includes( 'align' ) ) {
				await expect
					.soft( element, where )
					.toContainClass( 'alignwide' );
			}
			if ( settings.includes( 'ariaLabel' ) ) {
				await expect
					.soft( element, where )
					.toHaveAttribute( 'aria-label', 'About sessions' );
			}
			if ( settings.includes( 'layout' ) ) {
				expect
					.soft(
						await look( visitor, `${ block } > p`, 'max-width' )
					)
					.toBe( '300px' );
			}
			if ( settings.includes( 'markerColor' ) ) {
				const numbers = element.locator( 'li' ).first();
				expect
					.soft(
						await numbers.evaluate(
							( item ) =>
								getComputedStyle( item, '::marker' ).color
						)
					)
					.toBe( 'rgb(102, 119, 136)' );
			}
		}
	}
} );
