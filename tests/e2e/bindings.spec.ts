/**
 * Headings that come from elsewhere: from a field of the post, and from one instance of a synced pattern.
 */
import { contentOf, openPost, save } from './editor';
import { expect, test } from './fixtures';
import { benefit, callout, joined, list, paragraph } from './markup';

const NAMES = [ 'Benefit heading', 'Name of the condition' ] as const;

/** Gives the benefit and the callout in a text attributes of their own. */
const withAttributes = (
	content: string,
	ofBenefit: object,
	ofCallout: object
): string =>
	content
		.replace(
			'wp:practice-blocks/benefit --',
			`wp:practice-blocks/benefit ${ JSON.stringify( ofBenefit ) } --`
		)
		.replace(
			'wp:practice-blocks/suitable-for --',
			`wp:practice-blocks/suitable-for ${ JSON.stringify( ofCallout ) } --`
		);

const blocks = joined(
	list( benefit( 'A heading', paragraph( 'Its body.' ) ) ),
	callout( 'A name', 'We can adapt sessions', paragraph( 'Shorter.' ) )
);

const fromField = ( key: string ): string => {
	const bound = ( attribute: string ) => ( {
		metadata: {
			bindings: {
				[ attribute ]: { source: 'core/post-meta', args: { key } },
			},
		},
	} );
	return withAttributes(
		blocks,
		bound( 'heading' ),
		bound( 'conditionName' )
	);
};

test( 'a heading shows a field of the post, and writes into it', async ( {
	page,
	visitor,
} ) => {
	const content = fromField( 'a_field' );
	const { id, link } = await save( page, 'posts', {
		content,
		status: 'publish',
		meta: { a_field: 'From the field' },
	} );
	await visitor.goto( link );
	await expect(
		visitor.getByRole( 'heading', { name: 'From the field', level: 3 } )
	).toHaveCount( 2 );
	await expect(
		visitor.getByRole( 'listitem' ).filter( { hasText: 'Its body.' } )
	).toBeVisible();
	await expect( visitor.getByText( 'Shorter.' ) ).toBeVisible();

	const canvas = await openPost( page, id );
	for ( const name of NAMES ) {
		await expect( canvas.getByRole( 'textbox', { name } ) ).toHaveText(
			'From the field'
		);
	}
	await canvas.getByRole( 'textbox', { name: NAMES[ 0 ] } ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.type( ', changed' );
	await expect(
		canvas.getByRole( 'textbox', { name: NAMES[ 1 ] } )
	).toHaveText( 'From the field, changed' );
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'a heading from a field that is not there is shown and cannot be typed in', async ( {
	page,
} ) => {
	const content = fromField( 'nowhere' );
	const { id } = await save( page, 'posts', { content, status: 'draft' } );
	const canvas = await openPost( page, id );
	const headings = canvas.locator( 'h3' );
	await expect( headings ).toHaveCount( 2 );
	for ( const heading of await headings.all() ) {
		await expect( heading ).toHaveAttribute( 'contenteditable', 'false' );
	}
	await expect( canvas.getByText( 'Its body.' ) ).toHaveAttribute(
		'contenteditable',
		'true'
	);
	expect( await contentOf( page ) ).toBe( content );
} );

test( 'an instance of a synced pattern says a heading in its own words', async ( {
	page,
	visitor,
} ) => {
	const overridden = ( name: string ) => ( {
		metadata: {
			name,
			bindings: { __default: { source: 'core/pattern-overrides' } },
		},
	} );
	const pattern = await save( page, 'blocks', {
		content: withAttributes(
			blocks,
			overridden( 'The heading' ),
			overridden( 'The name' )
		),
		status: 'publish',
		title: 'A pattern',
	} );
	const instance = `<!-- wp:block {"ref":${ pattern.id }} /-->`;
	const { id, link } = await save( page, 'posts', {
		content: joined( instance, instance ),
		status: 'publish',
	} );
	const canvas = await openPost( page, id );
	// The first click selects the instance, as with any synced pattern.
	await canvas
		.getByRole( 'document', { name: 'Block: Pattern' } )
		.first()
		.click();
	for ( const name of NAMES ) {
		await canvas.getByRole( 'textbox', { name } ).first().click();
		await page.keyboard.press( 'End' );
		await page.keyboard.type( ' here' );
	}
	await expect(
		canvas.getByRole( 'textbox', { name: NAMES[ 0 ] } )
	).toHaveText( [ 'A heading here', 'A heading' ] );
	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Save', exact: true } )
		.click();
	await expect(
		page.getByRole( 'button', { name: 'Dismiss this notice' } ).first()
	).toBeVisible();

	await visitor.goto( link );
	await expect(
		visitor.locator( '[class*="wp-block-practice-blocks-"] > h3' )
	).toHaveText( [ 'A heading here', 'A name here', 'A heading', 'A name' ] );
	await expect( visitor.getByText( 'Its body.' ) ).toHaveCount( 2 );
	await expect( visitor.getByText( 'Shorter.' ) ).toHaveCount( 2 );
} );
