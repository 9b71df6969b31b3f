/**
 * Hostile content as each role can leave it, seen by an administrator in the editor and by a visitor: nothing of it runs. tests/php/hostile
 * looks at the same without a browser.
 */
import { openPost } from './editor';
import { keepFigures } from './figures';
import { expect, test } from './fixtures';
import { expectQuietPages, post, ROLES, saveAs, writerOf } from './hostile';
import { asIs, asWordPress, counting } from './hostile-attributes';
import { expectQuiet, listen, namesIn, vectors } from './hostile-watch';

/** Who may save scripts as HTML, with the plugin as without it: what they save is text. */
const MAY_SAVE_SCRIPTS: readonly string[] = [ 'administrator', 'editor' ];

test( 'what would run is seen to run where nobody cleans it', async ( {
	visitor,
} ) => {
	const ran = await listen( visitor.context() );
	await visitor.goto( '/' );
	await visitor.evaluate( ( all ) => {
		for ( const markup of all ) {
			const frame = document.createElement( 'iframe' );
			frame.srcdoc = markup;
			document.body.append( frame );
		}
	}, vectors );
	await expect
		.poll( () => namesIn( ran ).length )
		.toBeGreaterThan( vectors.length / 2 );
} );

/** Each role, and each kind of block that a vector may be in: all at once are more than an editor holds. */
const writings = ROLES.flatMap( ( role ) =>
	[ 0, 1, 2 ].map( ( turn ) => ( { role, turn } ) )
);

for ( const { role, turn } of writings ) {
	// Whom WordPress does not trust with scripts, but with publishing, stands for all in `npm test`.
	const tag = role === 'author' && turn === 0 ? '' : ' @full';
	test( `what the ${ role } writes past the editor runs nowhere, post ${ turn + 1 }${ tag }`, async ( {
		page,
		visitor,
		ourErrors,
	} ) => {
		test.setTimeout( 200_000 );
		const ran = await listen( page.context() );
		const seen = await listen( visitor.context() );
		const { comment, count } = counting( asWordPress );
		const isRaw = ! MAY_SAVE_SCRIPTS.includes( role );
		const content = post( { comment, isRaw, turn } );
		const writer = await writerOf( role, page, visitor );
		const { id, link } = await saveAs( role, page, writer, content );
		await visitor.context().clearCookies();
		await expectQuietPages( visitor, seen, [ link ] );
		await expect( visitor.getByText( 'Heading' ).first() ).toBeVisible();
		await openPost( page, id );
		await expectQuiet( page, ran );
		// Blocks that are not as the editor writes them, which it points out.
		ourErrors.length = 0;
		await keepFigures( `hostile-${ role }-${ turn + 1 }`, [
			{ what: 'ways to have a script run', value: vectors.length },
			{ what: 'inputs tried', value: count() },
		] );
	} );
}

for ( const role of [ 'author', 'contributor' ] as const ) {
	test( `what the ${ role } does not escape runs nowhere, in feeds and lists neither @full`, async ( {
		page,
		visitor,
		ourErrors,
	} ) => {
		test.setTimeout( 300_000 );
		const ran = await listen( page.context() );
		const seen = await listen( visitor.context() );
		const { comment, count } = counting( asIs );
		const { id, link } = await saveAs(
			role,
			page,
			await writerOf( role, page, visitor ),
			post( { comment, isRaw: true } )
		);
		await visitor.context().clearCookies();
		await expectQuietPages( visitor, seen, [
			link,
			`${ link }feed/?withoutcomments=1`,
			'/?s=Heading',
			'/feed/',
		] );
		await openPost( page, id );
		await expectQuiet( page, ran );
		ourErrors.length = 0;
		await keepFigures( `hostile-as-is-${ role }`, [
			{ what: 'inputs tried', value: count() },
		] );
	} );
}
