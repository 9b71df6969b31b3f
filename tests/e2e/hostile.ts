/**
 * Posts that hostile content (hostile-watch.ts) is written into, in every place of every one of our blocks.
 */
import type { Page } from '@playwright/test';
import { nonceOf, savePost } from './editor';
import { expect, logIn } from './fixtures';
import { attributesOf, type Comment } from './hostile-attributes';
import { dormant, expectQuiet, vectors } from './hostile-watch';
import { article, benefit, callout, joined, list, paragraph } from './markup';

/** Who may write posts. */
export const ROLES = [
	'administrator',
	'editor',
	'author',
	'contributor',
] as const;

type Role = ( typeof ROLES )[ number ];

const escape = ( text: string ): string =>
	text.replaceAll( '&', '&amp;' ).replaceAll( '<', '&lt;' );

/**
 * Blocks with a text in every place of them.
 *
 * @param markup  The text.
 * @param comment Writes attributes into the comment of a block.
 * @param isRaw   Whether it stands in words and in elements as HTML; else in words only, as somebody types it.
 * @param turn    Which kind of block it is in; all when left out.
 * @return Saved markup that nobody's editor wrote, with the word "Heading" in it.
 */
function write(
	markup: string,
	comment: Comment,
	isRaw: boolean,
	turn?: number
): string {
	const text = escape( markup );
	const words = isRaw ? markup : text;
	const inTag = ( attribute: string ) =>
		isRaw ? ` ${ attribute }="${ markup }"` : '';
	const hostile = ( block: string ) =>
		block
			.replace(
				/<!-- wp:(practice-blocks\/[\w-]+) -->/g,
				( _comment, name ) =>
					`<!-- wp:${ name } ${ comment( attributesOf( name, markup ) ) } -->`
			)
			.replace( /<(?:ol|div)/, ( tag ) => tag + inTag( 'start' ) )
			.replace( /<(?:li|h3)/g, ( tag ) => tag + inTag( 'style' ) );
	const kinds = [
		article( paragraph( words ) ),
		list( benefit( `Heading ${ words }`, '' ) ),
		callout( words, words, '' ),
	];
	return joined(
		...( isRaw && turn !== undefined
			? []
			: [
					list( benefit( `Heading ${ text }`, '' ) ),
					callout( text, text, '' ),
				] ),
		...kinds
			.filter(
				( _kind, index ) => turn === undefined || index === turn % 3
			)
			.map( hostile )
	);
}

/** How a post is written. */
interface Writing {
	/** Writes attributes into the comments of blocks. */
	comment: Comment;
	/** Whether words and elements have it as HTML. */
	isRaw: boolean;
	/** Which hostile content; all of it when left out. */
	some?: readonly string[];
	/** With it, each text is in one kind of block only, beginning with this one: three such posts have it in all. */
	turn?: number;
}

/**
 * A post with hostile content.
 *
 * @param writing How it is written.
 * @return Saved markup.
 */
export const post = ( { comment, isRaw, some, turn }: Writing ): string =>
	joined(
		...( some ?? vectors ).map( ( markup, index ) =>
			write(
				markup,
				comment,
				isRaw,
				turn === undefined ? undefined : turn + index
			)
		)
	);

/**
 * Shows pages to a visitor, and expects that nothing of them runs, neither by itself nor when it is touched.
 *
 * @param visitor   The visitor.
 * @param ran       What ran until now.
 * @param addresses The pages.
 * @param word      What stands on each of them beside what is hostile.
 */
export async function expectQuietPages(
	visitor: Page,
	ran: string[],
	addresses: string[],
	word = 'Heading'
): Promise< void > {
	for ( const address of addresses ) {
		const answer = await visitor.request.get( address );
		expect( answer.status(), address ).toBe( 200 );
		expect( await answer.text(), address ).toContain( word );
		// A feed may be offered as a file.
		await visitor.goto( address ).catch( () => undefined );
		await expectQuiet( visitor, ran );
		expect( await dormant( visitor ), address ).toEqual( [] );
	}
}

/**
 * Publishes a draft, as the administrator.
 *
 * @param page The administrator's page.
 * @param id   The post's number.
 * @return The post's address.
 */
async function publish( page: Page, id: number ): Promise< string > {
	const headers = { 'X-WP-Nonce': await nonceOf( page ) };
	let link = '';
	// Whoever reads a post while it is saved may put the old one back into a persistent cache: a race of WordPress's own.
	await expect( async () => {
		const published = await page.request.post(
			`/wp-json/wp/v2/posts/${ id }`,
			{ headers, data: { status: 'publish' } }
		);
		expect( published.status() ).toBe( 200 );
		link = ( await published.json() ).link;
		expect( ( await page.request.get( link ) ).status() ).toBe( 200 );
		expect( link ).not.toContain( '?p=' );
	} ).toPass();
	return link;
}

/**
 * Saves a post as somebody of a role, and publishes it as the administrator where the role may not.
 *
 * @param role    The role.
 * @param page    The administrator's page.
 * @param writer  The page of whoever writes; the same for the administrator.
 * @param content Saved markup.
 * @return The post's number, and its address.
 */
export async function saveAs(
	role: Role,
	page: Page,
	writer: Page,
	content: string
): Promise< { id: number; link: string } > {
	const isContributor = role === 'contributor';
	const { id, link } = await savePost(
		writer,
		content,
		isContributor ? 'draft' : 'publish'
	);
	return { id, link: isContributor ? await publish( page, id ) : link };
}

/**
 * Logs in whoever writes.
 *
 * @param role    The role.
 * @param page    The administrator's page.
 * @param visitor The page in which anybody else writes, and which then is a visitor's again.
 * @return The page of whoever writes.
 */
export async function writerOf(
	role: Role,
	page: Page,
	visitor: Page
): Promise< Page > {
	if ( role === 'administrator' ) {
		return page;
	}
	await logIn( visitor, role );
	return visitor;
}
