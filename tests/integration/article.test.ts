/**
 * The place in a blank condition article that takes a whole article: it takes nothing away, and keeps what was typed into it.
 */
import {
	article,
	benefit,
	boundParagraph,
	callout,
	list,
	paragraph,
} from '../e2e/markup';
import { mountEditor } from '../helpers/mounted';
import { startEditor } from '../helpers/wordpress';

const editor = startEditor();
const { window } = editor;
const { open, content, steps, caretIn, fire } = mountEditor( editor );

const blank = ( label = '', intro = paragraph( '' ) ) =>
	article(
		intro,
		list( benefit( '', paragraph( '' ) ) ),
		callout( '', label, paragraph( '' ) )
	);
const locked = paragraph( '' ).replace(
	'paragraph',
	'paragraph {"lock":{"remove":true}}'
);

const place = () => window.document.querySelector( 'textarea' );

/** Types into the place, as React hears of it. */
function type( text: string ): void {
	const field = place();
	field?.focus();
	Object.getOwnPropertyDescriptor(
		window.HTMLTextAreaElement.prototype,
		'value'
	)?.set?.call( field, text );
	field?.dispatchEvent( new window.Event( 'input', { bubbles: true } ) );
}

it( 'is there, and a paste goes into the article', async () => {
	await open( blank() );
	place()?.focus();
	await fire( 'paste', { 'text/html': '<p>Pasted</p>' } );
	expect( content() ).toBe( article( paragraph( 'Pasted' ) ) );
	expect( steps() ).toBe( 1 );
} );

it( 'is not there where a label is in the writer’s words, nor where a text comes from elsewhere or is locked', async () => {
	await open( blank( 'Please ring us' ) );
	expect( place() ).toBeNull();
	await open( blank( '', boundParagraph ) );
	expect( place() ).toBeNull();
	await open( blank( '', locked ) );
	expect( place() ).toBeNull();
} );

it( 'makes blocks of what was typed when the writer goes elsewhere', async () => {
	await open( blank() );
	type( 'Words of my own' );
	await caretIn( '' );
	expect( place() ).toBeNull();
	expect( content() ).toBe( article( paragraph( 'Words of my own' ) ) );
	expect( steps() ).toBe( 1 );
} );

it( 'leaves it to the button when that is where the writer goes', async () => {
	await open( blank() );
	type( 'Words of my own' );
	await new Promise( ( done ) => setTimeout( done ) );
	const button = window.document.querySelector< HTMLElement >(
		'.components-placeholder button'
	);
	button?.focus();
	expect( content() ).toBe( blank() );
	button?.click();
	expect( content() ).toBe( article( paragraph( 'Words of my own' ) ) );
} );
