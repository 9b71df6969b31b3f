/**
 * Any text that a writer can type, and above all such that has a meaning to one of the programs on its way.
 */
import fc from 'fast-check';

/** A stretch of text, with the element that a writer puts around it, if any. */
export type Run = [ text: string, element?: string ];

/** What has a meaning somewhere between the editor and the page, and none in what a person writes. */
const TRAPS = [
	'--',
	'-->',
	'<!--',
	'<!-- wp:paragraph -->',
	'<!-- /wp:practice-blocks/benefit -->',
	'<!-- wp:practice-blocks/benefit-list {"start":9} /-->',
	']]>',
	'<![CDATA[',
	'[gallery]',
	'[caption id="a"]b[/caption]',
	'[[x]]',
	'&',
	'&amp;',
	'&nbsp;',
	'&#8217;',
	'&notanentity;',
	'<script>alert( 1 )</script>',
	'</li></ol></div>',
	'<?php echo 1; ?>',
	'"',
	"'",
	'\\',
	'\\"',
	'\\u003c',
	'\\/',
	'%s $1 %e2%82%ac',
	'{"a":"}',
	'5 > 4 < 6',
	'http://example.org/?a=1&b=2',
	'العربية والراحة',
	'\u202Bעברית\u202C \u200F(א)\u200E',
	'👩🏽‍🦽‍➡️🏴󠁧󠁢󠁷󠁬󠁳󠁿❤️‍🔥',
	'é ﬁ Ǆ ß ẞ İ ı',
	'Z̸͍̀a̵l̶g̷o̴',
	'休息 ｱ 𠮷 ஸ்ரீ',
	'a\u00A0b\u00ADc\u200Bd\u2060e',
];

/** Something that a person might type, or a program might put there. */
const written = fc.string( { unit: 'grapheme', maxLength: 60 } );

/** As it comes out of a field: see tests/properties/articles.test.ts. */
const asTyped = ( text: string ): string =>
	text
		.replace( /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF\uFFFC]/gu, '' )
		.replace( / +/g, ' ' )
		.trim();

export const phrase = fc
	.array( fc.oneof( written, fc.constantFrom( ...TRAPS ) ), { maxLength: 4 } )
	.map( ( parts ) => asTyped( parts.join( ' ' ) ) );

const LONG = 100_000;

/** A hundred thousand bytes of it, where a heading has a line. */
const ENDLESS = [ 'Rest ', 'راحة ', '🌿', '-->', '&lt; ', '[b] ' ].map(
	( part ) => asTyped( part.repeat( LONG / Buffer.byteLength( part ) ) )
);

/** What no run may miss, however it falls out. */
export const CERTAIN: readonly string[] = [
	...TRAPS.map( asTyped ),
	...ENDLESS,
];

const element = fc.constantFrom(
	'strong',
	'em',
	'code',
	's',
	'sub',
	'sup',
	'kbd',
	'a href="https://example.org/page?a=1&amp;b=2#c"',
	'a href="https://example.org/" target="_blank" rel="noreferrer noopener"',
	'bdo lang="he" dir="rtl"',
	'mark class="has-inline-color has-contrast-color"'
);

const run: fc.Arbitrary< Run > = fc.oneof(
	{ weight: 3, arbitrary: phrase.map( ( text ): Run => [ text ] ) },
	{ weight: 1, arbitrary: fc.tuple( phrase, element ) }
);

export const text = fc.oneof(
	{ weight: 1000, arbitrary: fc.array( run, { maxLength: 3 } ) },
	{
		weight: 1,
		arbitrary: fc
			.constantFrom( ...ENDLESS )
			.map( ( long ): Run[] => [ [ long ] ] ),
	}
);
