/**
 * Our blocks away from the page: in feeds, in excerpts, in mails, over REST, in a browser's reader. Every word, in its order.
 */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { sampleArticle } from '../helpers/fixtures';
import { save, savePost } from './editor';
import { expect, test } from './fixtures';
import {
	article,
	benefit,
	callout,
	joined,
	list,
	paragraph,
	separator,
} from './markup';
import THEMES from './themes.json';
import { ask, wordsOf } from './visit';

const OURS = article(
	paragraph( 'Before all.' ),
	list(
		benefit( 'Rest', paragraph( 'An hour.' ) ),
		benefit( 'Calm', joined( paragraph( 'Quiet.' ), separator ) )
	),
	callout( 'Long COVID', 'We adapt', paragraph( 'Low light.' ) ),
	paragraph( 'After all.' )
);
const WORDS =
	'Before all. Rest An hour. Calm Quiet. Long COVID We adapt Low light. After all.';

/** The HTML of a post: its words, real lists and headings, and nothing that only a page can use. */
function expectWhole( html: string | undefined, where: string ): void {
	expect( wordsOf( html ?? '' ), where ).toBe( WORDS );
	expect( html, where ).toMatch(
		/<ol\b[^>]*>\s*<li\b[^>]*><h3\b[^>]*>Rest<\/h3>\s*<p\b[^>]*>An hour\.<\/p>\s*<\/li>\s*<li\b/
	);
	expect( html, where ).toMatch( /<h3\b[^>]*>Long COVID<\/h3>/ );
	expect( html, where ).not.toMatch( /<(style|script|link|svg)\b| style=/ );
}

/** What stands in an element of a feed. */
const inFeed = ( feed: string, name: string ): string | undefined =>
	new RegExp(
		`<(${ name })\\b[^>]*>\\s*(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?\\s*</\\1>`,
		's'
	).exec( feed )?.[ 2 ];

test( 'feeds, mails, REST and excerpts have every word in its order, in real lists and headings', async ( {
	page,
	visitor,
	baseURL,
} ) => {
	// A word that finds this post and no other.
	const title = `Outlet${ Date.now() }`;
	const { id } = await save( page, 'posts', {
		content: OURS,
		status: 'publish',
		title,
	} );
	const fetch = ( address: string ) =>
		ask( visitor, `${ baseURL }${ address }` );

	const rss = inFeed( await fetch( `/feed/?s=${ title }` ), 'item' ) ?? '';
	expectWhole( inFeed( rss, 'content:encoded' ), 'RSS' );
	expect( wordsOf( inFeed( rss, 'description' ) ?? '' ) ).toBe( WORDS );

	const atom =
		inFeed( await fetch( `/feed/atom/?s=${ title }` ), 'entry' ) ?? '';
	expectWhole( inFeed( atom, 'content' ), 'Atom' );
	expect( wordsOf( inFeed( atom, 'summary' ) ?? '' ) ).toBe( WORDS );

	expectWhole( await fetch( `/?e2e_mail=${ id }` ), 'mail' );

	const post: Record< 'content' | 'excerpt', { rendered: string } > =
		JSON.parse( await fetch( `/wp-json/wp/v2/posts/${ id }` ) );
	expectWhole( post.content.rendered, 'REST' );
	expect( wordsOf( post.excerpt.rendered ) ).toBe( WORDS );

	// A list of posts in a theme that shows excerpts.
	expect(
		wordsOf(
			await ask( visitor, `${ baseURL }/?s=${ title }`, {
				e2e_theme: 'twentytwentyone',
			} )
		)
	).toContain( WORDS );
} );

test( "a browser's reader keeps lists, headings, callouts and every word in its order in every theme", async ( {
	page,
	visitor,
} ) => {
	// In one block, and without it: what is around the blocks is what a reader weighs.
	const links = [
		sampleArticle.content,
		sampleArticle.content.replace(
			/<\/?div\b[^>]*condition-article[^>]*>|<\/div>(?=\s*<!-- \/wp:practice-blocks\/condition-article)|<!-- \/?wp:practice-blocks\/condition-article.*?-->/g,
			''
		),
	].map( ( content ) => savePost( page, content, 'publish' ) );
	const parts = ( root: ParentNode ) =>
		[
			...root.querySelectorAll(
				'.wp-block-practice-blocks-benefit-list, .wp-block-practice-blocks-suitable-for'
			),
		]
			.flatMap( ( block ) => [
				...block.querySelectorAll( 'ol, li, h2, h3, p' ),
			] )
			.map(
				( { tagName, textContent } ) =>
					`${ tagName } ${ textContent?.replace( /\s+/g, ' ' ).trim() }`
			);
	for ( const { link } of await Promise.all( links ) ) {
		for ( const theme of THEMES ) {
			const { document } = new JSDOM(
				await ask( visitor, link, { e2e_theme: theme } ),
				{ url: link }
			).window;
			const onPage = parts( document );
			expect( onPage.length, theme ).toBeGreaterThan( 15 );
			expect( onPage, theme ).toContain( 'P We can adapt sessions' );
			const read = new Readability( document, {
				keepClasses: true,
			} ).parse();
			expect(
				parts( JSDOM.fragment( read?.content ?? '' ) ),
				theme
			).toEqual( onPage );
		}
	}
} );
