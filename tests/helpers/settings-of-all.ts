/**
 * Where WordPress keeps what any block can be given, without a support in its block.json.
 */
import { ALLOWED, type Choice, MARKUP } from './settings';

/** A text that is taken from a field, which no post has: so the text stays. */
const bound = ( source: string ) => ( {
	source,
	args: { key: 'a_field_of_no_post' },
} );

export const ALWAYS: readonly Choice[] = [
	{
		at: 'className',
		values: [
			'is-style-badge',
			'md:flex w-1/2',
			'größe -- 👩🏽‍🦽',
			'it"s',
			"it's",
		],
		rewritten: [ 'a&b', '[&>p]:mt-0' ],
	},
	{
		at: 'lock',
		values: [
			{ move: true },
			{ remove: true },
			{ move: true, remove: true },
			{ move: false, remove: false },
		],
	},
	{
		at: 'metadata.name',
		values: [ 'Öffnungszeiten -- 👩🏽‍🦽', ALLOWED ],
		rewritten: [ 'Rest & care', '5 > 4', '<x>' ],
		words: MARKUP,
	},
	{
		at: 'metadata.blockVisibility',
		values: [
			false,
			{ viewport: { mobile: false } },
			{ viewport: { mobile: false, tablet: false, desktop: false } },
		],
	},
	{
		at: 'metadata.bindings',
		values: [
			{ heading: bound( 'core/post-meta' ) },
			{ conditionName: bound( 'core/post-meta' ) },
			{ heading: bound( 'another-plugin/source' ) },
			{ __default: { source: 'core/pattern-overrides' } },
		],
	},
	{ at: 'metadata.noteId', values: [ 123456789 ] },
	{ at: 'metadata.patternName', values: [ 'a-theme/a-pattern' ] },
	{ at: 'metadata.categories', values: [ [ 'text', 'banner' ] ] },
	{
		at: 'metadata.ignoredHookedBlocks',
		values: [ [ 'another-plugin/block' ] ],
	},
	{
		at: 'style.layout',
		values: [
			{ selfStretch: 'fill' },
			{ selfStretch: 'fixed', flexSize: '10rem' },
			{ columnSpan: 2, rowSpan: 3, columnStart: 1, rowStart: 2 },
		],
	},
	{
		at: 'style.@mobile',
		values: [
			{ color: { text: 'var:preset|color|contrast' } },
			{
				spacing: { padding: { top: '0' }, blockGap: '1rem' },
				border: { radius: '2px' },
			},
		],
	},
	{
		at: 'style.@tablet.typography.fontSize',
		values: [ 'var:preset|font-size|small' ],
	},
	{
		at: 'style.css',
		values: [],
		rewritten: [ 'color: red; & p { margin: 0 }' ],
	},
];
