/**
 * Which beginnings of a text are a number that somebody typed for a list, and which are not.
 */
import { BEGINNING, readTypedNumber } from '../../../src/outline/typed-number';

const words = [ 'benefit', 'step', 'tip', 'schritt', 'étape' ];

/** The number, and the words that are left behind it. */
const read = ( text: string ): [ number, string ] | undefined => {
	const found = readTypedNumber( text, words );
	return found && [ found.value, text.slice( found.length ) ];
};

const NBSP = '\u00a0';

describe( 'is a number', () => {
	it.each( [
		// [ text, number, the words behind it ]
		[ '1. Rest', 1, 'Rest' ],
		[ '12. Rest', 12, 'Rest' ],
		[ '0. Before you come', 0, 'Before you come' ],
		[ '01. Rest', 1, 'Rest' ],
		[ '10) Rest', 10, 'Rest' ],
		[ '1.) Rest', 1, 'Rest' ],
		[ '(3) Rest', 3, 'Rest' ],
		[ '1 – Rest', 1, 'Rest' ],
		[ '1 — Rest', 1, 'Rest' ],
		[ '1 - Rest', 1, 'Rest' ],
		[ '1- Rest', 1, 'Rest' ],
		[ '1: Rest', 1, 'Rest' ],
		[ `1${ NBSP }: Repos`, 1, 'Repos' ],
		[ '#1 Rest', 1, 'Rest' ],
		[ '#1: Rest', 1, 'Rest' ],
		[ '#1 – Rest', 1, 'Rest' ],
		[ '# 1 Rest', 1, 'Rest' ],
		[ '① Rest', 1, 'Rest' ],
		[ '⑳ Rest', 20, 'Rest' ],
		[ '❷ Rest', 2, 'Rest' ],
		[ '➌ Rest', 3, 'Rest' ],
		[ '㉑ Rest', 21, 'Rest' ],
		[ '⓫ Rest', 11, 'Rest' ],
		[ '⑴ Rest', 1, 'Rest' ],
		[ '⒉ Rest', 2, 'Rest' ],
		[ '1️⃣ Rest', 1, 'Rest' ],
		[ '1\u20E3 Rest', 1, 'Rest' ],
		[ '1️⃣2️⃣ Rest', 12, 'Rest' ],
		[ '🔟 Rest', 10, 'Rest' ],
		[ 'Benefit 1: Rest', 1, 'Rest' ],
		[ 'BENEFIT #2 – Rest', 2, 'Rest' ],
		[ 'Step 1. Rest', 1, 'Rest' ],
		[ 'Step 1: 5 minutes', 1, ' 5 minutes' ],
		[ 'Étape 1 : Repos', 1, 'Repos' ],
		[ 'Step 1', 1, '' ],
		[ 'Tip 3 - Rest', 3, 'Rest' ],
		[ 'Schritt 2: Ruhe', 2, 'Ruhe' ],
		[ `1.${ NBSP }Rest`, 1, 'Rest' ],
		[ `1${ NBSP }– Rest`, 1, 'Rest' ],
		[ `Step${ NBSP }1:${ NBSP }Rest`, 1, 'Rest' ],
		[ `${ NBSP } 1. Rest`, 1, 'Rest' ],
		[ '\u200B1.\u200B Rest', 1, 'Rest' ],
		[ '1.\u2003Rest', 1, 'Rest' ],
		[ '1.', 1, '' ],
		[ '1.\nRest', 1, '\nRest' ],
		[ '1.Rest', 1, 'Rest' ],
		[ '1)Rest', 1, 'Rest' ],
		[ '1. „Ruhe“', 1, '„Ruhe“' ],
		[ '1.“Rest”', 1, '“Rest”' ],
		[ '1. 10 minutes of rest', 1, '10 minutes of rest' ],
		[ '3. 24 hours later', 3, '24 hours later' ],
		[ '1. Élan', 1, 'Élan' ],
		[ '1. 休息', 1, '休息' ],
		// A year reads like one; the recogniser looks at how high a list begins.
		[ '2024. A quiet year', 2024, 'A quiet year' ],
	] )( '%s', ( text, value, rest ) => {
		expect( read( text ) ).toEqual( [ value, rest ] );
	} );
} );

describe( 'is none', () => {
	it.each( [
		[ 'nothing', '' ],
		[ 'words', 'Rest' ],
		[ 'a figure alone', '1' ],
		[ 'a figure and words', '3 ways to rest' ],
		[ 'a decimal', '1.5 hours' ],
		[ 'a decimal with a comma', '1,5 Stunden' ],
		[ 'a decimal in a section', '1.1. Rest' ],
		[ 'a section', '2.3 Rest' ],
		[ 'a year', '2024 was quiet' ],
		[ 'a price', '£40 an hour' ],
		[ 'a price behind a dash', '1 – £40' ],
		[ 'a price behind a colon', '1: €40' ],
		[ 'a price before its sign', '40 € an hour' ],
		[ 'a price behind two spaces', '1:  £40' ],
		[ 'a time', '9:30 Opening' ],
		[ 'a time with a full stop', '9.30 Opening' ],
		[ 'a time with a letter', '9am Opening' ],
		[ 'a score', '3:1' ],
		[ 'a score with spaces', '3 : 1' ],
		[ 'a ratio', '1: 2 of oil' ],
		[ 'a phone number', '0161 496 0001' ],
		[ 'a phone number with dashes', '0161-496-0001' ],
		[ 'a phone number behind a bracket', '0161) 496 0001' ],
		[ 'a phone number with a plus', '+44 161 496 0001' ],
		[ 'a range', '1–2 hours' ],
		[ 'a range with spaces', '1 – 2 hours' ],
		[ 'a range with a hyphen', '1-2 hours' ],
		[ 'a range with more spaces', `1 – ${ NBSP }2 hours` ],
		[ 'an open range', '18 – +' ],
		[ 'a date', '1. 5. 2026' ],
		[ 'a date with more spaces', '1.  5. 2026' ],
		[ 'a date without spaces', '1.5.2026' ],
		[ 'a date with slashes', '1/5/2026' ],
		[ 'an ordinal', '1st visit' ],
		[ 'a percentage', '10% off' ],
		[ 'a compound', '1-hour session' ],
		[ 'a compound with a dash', '90-minute session' ],
		[ 'a tag', '#1day' ],
		[ 'a colour', '#123456' ],
		[ 'a number that is too long', '123456. Rest' ],
		[ 'letters', 'a) Rest' ],
		[ 'Roman numerals', 'IV. Rest' ],
		[ 'a word that is not known', 'Room 1: Rest' ],
		[ 'a word that goes on', 'Stepping 1: Rest' ],
		[ 'a word without a number', 'Step by step' ],
		[ 'a word with a decimal', 'Step 1.5: Rest' ],
		[ 'a number behind a line break', '\n1. Rest' ],
	] )( '%s', ( _, text ) => {
		expect( read( text ) ).toBeUndefined();
	} );
} );

it.each( [
	[ '1. Rest', '2. Sleep' ],
	[ '1 – Rest', '2 - Sleep' ],
	[ '#1 Rest', '#2: Sleep' ],
	[ 'Step 1: Rest', 'step 2 Sleep' ],
	[ '① Rest', '② Sleep' ],
] )( 'takes "%s" and "%s" for one list', ( one, two ) => {
	expect( readTypedNumber( two, words )?.style ).toBe(
		readTypedNumber( one, words )?.style
	);
} );

it.each( [
	[ '1. Rest', '2) Sleep' ],
	[ '1: Rest', '2. Sleep' ],
	[ 'Step 1: Rest', 'Tip 2: Sleep' ],
	[ '① Rest', '❷ Sleep' ],
] )( 'tells "%s" and "%s" apart', ( one, two ) => {
	expect( readTypedNumber( two, words )?.style ).not.toBe(
		readTypedNumber( one, words )?.style
	);
} );

it( 'says when nothing but a space parts the number from the words', () => {
	expect( readTypedNumber( 'Step 1 Rest', words )?.isLoose ).toBe( true );
	expect( readTypedNumber( 'Step 1: Rest', words )?.isLoose ).toBe( false );
	expect( readTypedNumber( 'Step 1', words )?.isLoose ).toBe( false );
} );

it( 'knows no words but those it is given', () => {
	expect( readTypedNumber( 'Step 1: Rest', [] ) ).toBeUndefined();
} );

it( 'reads the beginning of a text only', () => {
	const end = 'x'.repeat( 1_000_000 );
	const whole = readTypedNumber( `1. Rest${ end }`, words );
	expect( whole ).toEqual( readTypedNumber( '1. Rest', words ) );
	expect( BEGINNING ).toBeGreaterThanOrEqual( 40 );
} );
