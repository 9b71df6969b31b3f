/**
 * Hostile content in the name, the description and every field of a condition, and in what is asked over REST: nothing of it runs where a
 * condition is shown, to a visitor or in the dashboard.
 */
import type { Page } from '@playwright/test';
import { nonceOf, openPost, savePost } from './editor';
import { keepFigures } from './figures';
import { expect, logIn, test } from './fixtures';
import { expectQuietPages, ROLES } from './hostile';
import { expectQuiet, listen, vectors } from './hostile-watch';
import { callout, paragraph } from './markup';

/** All at once, each behind the end of a tag that the one before may have left open. Those that swallow what follows come last. */
const all = vectors.join( '"\'>\n' );

const NAME = 'Hostile " onmouseover="ran(1)" <img src=x onerror=ran(1)>';

/** The fields of a condition. Only who may edit conditions may fill them in; the others may name one. */
const FIELDS = {
	practice_blocks_abbreviation: '"><img src=x onerror=ran(1)>',
	practice_blocks_other_names: vectors,
	practice_blocks_plain_name: all,
	practice_blocks_advice: all,
};
const MAY_FILL_IN: readonly string[] = [ 'administrator', 'editor' ];

/** How much hostile content a text, or several, is. */
const countIn = ( value: string | readonly string[] ): number =>
	value === all || value === vectors ? vectors.length : 1;

/** Makes a condition, and asks for conditions, as whoever is logged in. Gives its number, the address of its page, and how many inputs it tried. */
async function makeAndAsk(
	page: Page,
	role: string,
	slug: string
): Promise< { id: number; link: string; tried: number } > {
	const fields = MAY_FILL_IN.includes( role ) ? FIELDS : {};
	const texts = { name: `${ slug } ${ NAME }`, description: all };
	const headers = { 'X-WP-Nonce': await nonceOf( page ) };
	const made = await page.request.post(
		'/wp-json/wp/v2/practice-conditions',
		{
			headers,
			data: {
				...texts,
				slug,
				meta: fields,
			},
		}
	);
	expect( made.status(), await made.text() ).toBe( 201 );
	for ( const question of vectors ) {
		const answer = await page.request.get(
			`/wp-json/practice-blocks/v1/conditions?search=${ encodeURIComponent( question ) }`,
			{ headers }
		);
		expect( answer.status(), question ).toBe( 200 );
		expect( answer.headers() ).toMatchObject( {
			'content-type': expect.stringContaining( 'application/json' ),
			'x-content-type-options': 'nosniff',
		} );
	}
	const tried = Object.values( { ...texts, ...fields } ).map( countIn );
	return {
		...( await made.json() ),
		tried: tried.reduce( ( sum, count ) => sum + count, vectors.length ),
	};
}

for ( const role of ROLES ) {
	test( `what the ${ role } writes into a condition, or asks for, runs nowhere @full`, async ( {
		page,
		visitor,
	} ) => {
		test.setTimeout( 300_000 );
		const ran = await listen( page.context() );
		const seen = await listen( visitor.context() );
		// A test that is tried once more has left its first one.
		const slug = `hostile-${ role }-${ test.info().retry }`;
		if ( role !== 'administrator' ) {
			await logIn( visitor, role );
		}
		const { id, link, tried } = await makeAndAsk(
			role === 'administrator' ? page : visitor,
			role,
			slug
		);
		await visitor.context().clearCookies();
		const content = callout(
			'Hostile',
			'A label',
			paragraph( 'Heading' )
		).replace(
			'suitable-for -->',
			`suitable-for {"condition":"${ slug }"} -->`
		);
		// What one post alone names is not linked.
		await savePost( page, content, 'publish' );
		const post = await savePost( page, content, 'publish' );
		await expectQuietPages( visitor, seen, [
			post.link,
			`${ link }feed/`,
		] );
		await expectQuietPages(
			visitor,
			seen,
			[ `/wp-json/wp/v2/practice-conditions?slug=${ slug }`, link ],
			slug
		);
		await expect( visitor.locator( 'main' ) ).toContainText( 'ran(' );

		const nonce = await nonceOf( page );
		for ( const address of [
			`/wp-json/practice-blocks/v1/conditions?search=hostile&_wpnonce=${ nonce }`,
			'/wp-admin/edit-tags.php?taxonomy=practice_condition',
			`/wp-admin/term.php?taxonomy=practice_condition&tag_ID=${ id }`,
			'/wp-admin/edit.php',
		] ) {
			await page.goto( address );
			await expect( page.locator( 'body' ) ).toContainText(
				/Hostile|A post|Edit condition/
			);
			await expectQuiet( page, ran );
		}
		const canvas = await openPost( page, post.id );
		await canvas
			.getByRole( 'textbox', { name: 'Name of the condition' } )
			.click();
		await expect(
			page.getByText( /Its full name is/ ).first()
		).toBeVisible();
		await expectQuiet( page, ran );
		const gone = await page.request.delete(
			`/wp-json/wp/v2/practice-conditions/${ id }?force=true`,
			{ headers: { 'X-WP-Nonce': nonce } }
		);
		expect( gone.status() ).toBe( 200 );
		await keepFigures( `hostile-condition-${ role }`, [
			{ what: 'inputs tried', value: tried },
		] );
	} );
}
