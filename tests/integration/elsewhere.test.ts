/**
 * What happens in a field that another plugin put beside the canvas, in the same document: the post, in which something is still
 * selected, stays as it is, and the field gets what was meant for it.
 */
import { benefit, joined, list, paragraph } from '../e2e/markup';
import { mountEditor } from '../helpers/mounted';
import { startEditor } from '../helpers/wordpress';

const editor = startEditor();
const { window } = editor;
const { open, content, steps, caretIn, selectTexts, fire } =
	mountEditor( editor );

const before = joined(
	list(
		benefit( 'One', paragraph( 'First' ) ),
		benefit( 'Two', paragraph( 'Second' ) ),
		benefit( 'Three', paragraph( 'Third' ) )
	),
	paragraph( 'Behind' )
);
const ways = {
	caret: () => caretIn( 'Two' ),
	'several headings': () => selectTexts( 'One', 1, 'Three', 1 ),
};

/** A field of another plugin's: `<div contenteditable>`. */
function addField(): HTMLElement {
	const field = window.document.createElement( 'div' );
	field.setAttribute( 'contenteditable', 'true' );
	window.document.body.append( field );
	field.tabIndex = 0;
	field.focus();
	return field;
}

describe.each( Object.entries( ways ) )( 'with %s', ( _name, select ) => {
	it.each( [ 'Enter', 'Backspace', 'Delete', 'Tab', 'x' ] )(
		'%s in a field beside the canvas',
		async ( key ) => {
			await open( before );
			await select();
			const field = addField();
			const event = new window.KeyboardEvent( 'keydown', {
				key,
				bubbles: true,
				cancelable: true,
			} );
			field.dispatchEvent( event );
			field.remove();
			expect( event.defaultPrevented ).toBe( false );
			expect( content() ).toBe( before );
			expect( steps() ).toBe( 0 );
		}
	);

	it.each( [ 'copy', 'cut', 'paste' ] as const )(
		'%s in a field beside the canvas',
		async ( type ) => {
			await open( before );
			await select();
			const field = addField();
			let isLeft = false;
			const note = ( { defaultPrevented }: Event ) => {
				isLeft = ! defaultPrevented;
			};
			field.addEventListener( type, note );
			const clipboard = {
				'text/plain': 'Words',
				'text/html': benefit( 'Four', paragraph( 'Fourth' ) ),
			};
			const given = type === 'paste' ? clipboard : {};
			expect( await fire( type, given ) ).toEqual( given );
			field.remove();
			expect( isLeft ).toBe( true );
			expect( content() ).toBe( before );
			expect( steps() ).toBe( 0 );
		}
	);
} );
