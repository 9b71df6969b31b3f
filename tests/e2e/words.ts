/**
 * The words on a screen, and those that the editor knows.
 */
import type { Locator, Page } from '@playwright/test';

type Words = { title: string; description?: string; keywords?: string[] };

/**
 * What the editor says about our blocks, and the texts that its script can translate.
 *
 * @param page A page with an open editor.
 * @return Titles, descriptions, keywords and styles of each block; the keys of the script's texts.
 */
export const known = ( page: Page ) =>
	page.evaluate( () => {
		type BlockType = Words & {
			name: string;
			styles: { label: string }[];
			variations: Words[];
		};
		const { wp } = window as unknown as {
			wp: {
				blocks: { getBlockTypes: () => BlockType[] };
				i18n: {
					getLocaleData: (
						domain: string
					) => Record< string, unknown >;
				};
			};
		};
		const words = ( { title, description, keywords }: Words ) =>
			[ title, description ?? [], keywords ?? [] ].flat();
		return {
			blocks: wp.blocks
				.getBlockTypes()
				.filter( ( { name } ) => name.startsWith( 'practice-blocks/' ) )
				.map( ( block ) => [
					...words( block ),
					...block.styles.map( ( { label } ) => label ),
					...block.variations.flatMap( words ),
				] ),
			script: Object.keys(
				wp.i18n.getLocaleData( 'practice-blocks' )
			).filter( Boolean ),
		};
	} );

/**
 * All that is said in a part of the screen, to see and to hear.
 *
 * @param part The part.
 * @return One text each.
 */
export const textsIn = ( part: Locator ): Promise< string[] > =>
	part.evaluate( ( root ) => {
		const elements = [ root, ...root.querySelectorAll( '*' ) ];
		return elements
			.flatMap( ( element ) => [
				...[ ...element.childNodes ]
					.filter( ( { nodeType } ) => nodeType === Node.TEXT_NODE )
					.map( ( { textContent } ) => textContent ),
				...[
					'aria-label',
					'aria-description',
					'placeholder',
					'data-placeholder',
					'title',
				].map( ( name ) => element.getAttribute( name ) ),
			] )
			.map( ( text ) => ( text ?? '' ).trim() )
			.filter( Boolean );
	} );
