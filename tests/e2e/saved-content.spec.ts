/**
 * Saved posts in the real editor: who saves them and who opens them changes nothing.
 */
import { fixtures } from '../helpers/fixtures';
import {
	contentOf,
	isDirty,
	newPost,
	openPost,
	readPosts,
	savePost,
} from './editor';
import { expect, logInAsAuthor, test } from './fixtures';

// Joined, because one post is saved as quickly as thirty are not.
const everything = fixtures.map( ( { content } ) => content ).join( '\n\n' );

test( 'every fixture passes the content filters of WordPress when saved as author', async ( {
	page,
} ) => {
	await logInAsAuthor( page );
	// Whoever may save any markup would prove nothing.
	const script = await savePost( page, '<script>1</script><p>Text</p>' );
	expect( script.raw ).toBe( '1<p>Text</p>' );
	const { raw } = await savePost( page, everything );
	await newPost( page );
	const [ written, stored ] = await readPosts( page, [ everything, raw ] );
	expect( written?.blocks ).toBeGreaterThanOrEqual( fixtures.length );
	expect( stored?.blocks ).toBe( written?.blocks );
	expect( stored?.invalid ).toEqual( [] );
	expect( stored?.content ).toBe( written?.content );
} );

test( 'a post with every fixture is opened without a change', async ( {
	page,
} ) => {
	const { id, raw } = await savePost( page, everything );
	expect( raw ).toBe( everything );
	const canvas = await openPost( page, id );
	await expect(
		canvas.getByText( 'Improves Mood & Mental Well-being' )
	).toBeVisible();
	await expect( canvas.locator( '.block-editor-warning' ) ).toHaveCount( 0 );
	expect( await contentOf( page ) ).toBe( everything );
	expect( await isDirty( page ) ).toBe( false );
} );
