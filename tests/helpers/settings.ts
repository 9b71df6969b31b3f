/**
 * Where each setting that WordPress gives a block is kept, and values for it: one table for whoever makes up documents and for whoever
 * looks at the page. What our blocks offer of it is in offered.ts.
 */
import { borders, CALCULATED, colors } from './settings-values';

/** One place in a block's attributes, and what can be there. */
export interface Choice {
	/** "style.color.text". */
	at: string;
	/** What anybody may save there, first the one that is looked for on the page; none where a writer alone may save nothing. */
	values: readonly unknown[];
	/** What WordPress changes or takes away when somebody saves it who may not save any markup, in its own blocks as well. */
	rewritten?: readonly unknown[];
	/** Where a person types it, so that any words are as good as the values: those that WordPress changes for the same people. */
	words?: RegExp;
	/** Whether it names a preset of the theme. */
	preset?: true;
}

const preset = ( at: string, ...values: string[] ): Choice => ( {
	at,
	values,
	preset: true,
} );

const GRADIENTS = [
	'linear-gradient(135deg,#f6f8f9 0%,#fbf7ee 100%)',
	'radial-gradient(rgb(6,147,227) 0%,rgba(155,81,224,0.5) 100%)',
	'var(--wp--preset--gradient--vivid-cyan-blue-to-vivid-purple)',
];

/** Signs for which WordPress takes a writer's words for markup: see docs/security.md. */
export const MARKUP = /[&<>]/;

/** Words with these signs that it leaves as they are. */
export const ALLOWED = '<b>Rest</b> &amp; &#8217; &nbsp;';

/** By the support that offers them, see settingsOf() in offered.ts. */
export const SETTINGS: Record< string, readonly Choice[] > = {
	align: [ { at: 'align', values: [ 'wide', 'full' ] } ],
	anchor: [ { at: 'anchor', values: [ 'own', 'größe-2', 'راحة' ] } ],
	ariaLabel: [
		{
			at: 'ariaLabel',
			values: [ 'About sessions', '"So" it\'s', ALLOWED ],
			rewritten: [ 'Rest & care', '5 > 4', 'Rest \\' ],
			// In markup it also takes a backslash before a quotation mark away.
			words: /[&<>]|\\$/,
		},
	],
	layout: [
		{
			at: 'layout',
			values: [
				{ type: 'constrained', contentSize: '300px' },
				{
					type: 'constrained',
					wideSize: CALCULATED,
					justifyContent: 'left',
				},
				{ type: 'default' },
			],
		},
	],
	markerColor: [
		{
			at: 'markerColor',
			values: [ '#667788', 'var(--wp--preset--color--contrast)' ],
		},
	],
	'color.text': [
		colors( 'style.color.text', '#112233' ),
		preset( 'textColor', 'vivid-red', 'base-2' ),
	],
	'color.background': [
		colors( 'style.color.background', '#fefdfc' ),
		preset( 'backgroundColor', 'pale-pink', 'contrast' ),
	],
	'color.gradients': [
		preset( 'gradient', 'vivid-cyan-blue-to-vivid-purple' ),
		{ at: 'style.color.gradient', values: GRADIENTS },
	],
	'color.link': [
		colors( 'style.elements.link.color.text', '#223344' ),
		colors( 'style.elements.link.:hover.color.text', '#223355' ),
	],
	'color.heading': [
		colors( 'style.elements.heading.color.text', '#334455' ),
		colors( 'style.elements.heading.color.background', '#334466' ),
		{ at: 'style.elements.h2.color.gradient', values: GRADIENTS },
		colors( 'style.elements.h6.color.text', '#334477' ),
	],
	'spacing.padding': [
		{
			at: 'style.spacing.padding',
			values: [
				{ top: '11px', right: '12px', bottom: '13px', left: '14px' },
				{ top: 'var:preset|spacing|20', left: '0' },
				{ bottom: CALCULATED },
				'2.5em',
			],
		},
	],
	'spacing.margin': [
		{
			at: 'style.spacing.margin',
			values: [
				{ top: '15px', bottom: '16px' },
				{ top: '-1rem' },
				{ bottom: 'var:preset|spacing|50' },
			],
		},
	],
	'spacing.blockGap': [
		{
			at: 'style.spacing.blockGap',
			values: [
				'33px',
				'var:preset|spacing|20',
				'0',
				{ top: '1rem', left: CALCULATED },
			],
		},
	],
	...borders( preset( 'borderColor', 'vivid-purple', 'contrast' ) ),
	shadow: [
		{
			at: 'style.shadow',
			values: [ '1px 2px 3px #556677', 'var:preset|shadow|natural' ],
			rewritten: [ '0 0 9px rgba(0, 0, 0, 0.3)' ],
		},
	],
	'typography.fontSize': [
		{ at: 'style.typography.fontSize', values: [ '12px', CALCULATED ] },
		preset( 'fontSize', 'small', 'x-large' ),
	],
	'typography.lineHeight': [
		{ at: 'style.typography.lineHeight', values: [ '2', '1.25' ] },
	],
	'typography.__experimentalFontFamily': [
		{
			at: 'style.typography.fontFamily',
			values: [
				'monospace',
				'var:preset|font-family|body',
				'"Courier New", monospace',
			],
		},
		preset( 'fontFamily', 'manrope', 'body' ),
	],
	'typography.__experimentalFontStyle': [
		{ at: 'style.typography.fontStyle', values: [ 'italic', 'normal' ] },
	],
	'typography.__experimentalFontWeight': [
		{ at: 'style.typography.fontWeight', values: [ '300', '900' ] },
	],
};
