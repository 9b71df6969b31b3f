/**
 * Saved markup of our blocks and of some of core's, as the editor writes it.
 */

export const paragraph = ( text: string ) =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;

export const benefit = ( heading: string, body: string ) =>
	`<!-- wp:practice-blocks/benefit -->\n<li class="wp-block-practice-blocks-benefit"><h3 class="wp-block-heading">${ heading }</h3>${ body }</li>\n<!-- /wp:practice-blocks/benefit -->`;

export const list = ( ...benefits: string[] ) =>
	`<!-- wp:practice-blocks/benefit-list -->\n<ol class="wp-block-practice-blocks-benefit-list">${ benefits.join(
		'\n\n'
	) }</ol>\n<!-- /wp:practice-blocks/benefit-list -->`;

export const callout = ( name: string, label: string, body: string ) =>
	`<!-- wp:practice-blocks/suitable-for -->\n<div class="wp-block-practice-blocks-suitable-for is-suitability-adapted"><h3 class="wp-block-heading">${ name }</h3><p class="wp-block-practice-blocks-suitable-for__label">${ label }</p>${ body }</div>\n<!-- /wp:practice-blocks/suitable-for -->`;

export const coreList =
	'<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>An item</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->';

/** A paragraph whose words come from a field of the post. */
export const boundParagraph = paragraph( '' ).replace(
	'paragraph',
	'paragraph {"metadata":{"bindings":{"content":{"source":"core/post-meta","args":{"key":"x"}}}}}'
);

export const blankCallout = callout( '', '', paragraph( '' ) );

export const separator =
	'<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->';

export const article = ( ...blocks: string[] ) =>
	`<!-- wp:practice-blocks/condition-article -->\n<div class="wp-block-practice-blocks-condition-article">${ blocks.join(
		'\n\n'
	) }</div>\n<!-- /wp:practice-blocks/condition-article -->`;

export const joined = ( ...blocks: string[] ) => blocks.join( '\n\n' );
