/**
 * Looks at a page as a browser drew it: where numbers, words and boxes are, and what assistive technology is told of the numbers.
 */
import type { CDPSession, Page } from '@playwright/test';

/** A part of the page, in pixels from the corner of the window. */
interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A benefit as it is drawn. */
export interface DrawnBenefit {
	/** What is said before its heading: "1. ", "1", or nothing. */
	said: string;
	/** Where its number is drawn. */
	number: Box | undefined;
	/** Its own box, and that of the list around it. */
	item: Box;
	list: Box;
	/** The words of the heading: their first line, and all of them. */
	firstLine: Box;
	heading: Box;
	/** The words of the body. */
	body: Box;
	/** Size of the text, in pixels. */
	em: number;
}

/** What the protocol of Chromium's tools says of a node, as far as it is needed. */
interface ToolNode {
	nodeId: number;
	backendNodeId: number;
	attributes?: string[];
	children?: ToolNode[];
	pseudoElements?: ( ToolNode & { pseudoType?: string } )[];
}

/** A node of the tree that assistive technology reads. */
interface TreeNode {
	childIds?: string[];
	name?: { value?: unknown };
}

const all = ( node: ToolNode ): ToolNode[] => [
	node,
	...( node.children ?? [] ).flatMap( all ),
];

/** Where a part that CSS made is drawn, which the page itself cannot tell. */
async function boxOf(
	session: CDPSession,
	nodeId: number
): Promise< Box | undefined > {
	const { quads } = await session.send( 'DOM.getContentQuads', { nodeId } );
	const quad = quads[ 0 ];
	if ( ! quad ) {
		return undefined;
	}
	const [ xs, ys ] = [ 0, 1 ].map( ( axis ) =>
		quad.filter( ( _, index ) => index % 2 === axis )
	);
	return {
		left: Math.min( ...( xs ?? [] ) ),
		right: Math.max( ...( xs ?? [] ) ),
		top: Math.min( ...( ys ?? [] ) ),
		bottom: Math.max( ...( ys ?? [] ) ),
	};
}

/** What is said of a node: its own name, or those of the nodes in it. */
const textOf = (
	node: TreeNode | undefined,
	told: Map< string, TreeNode >
): string =>
	String( node?.name?.value ?? '' ) ||
	( node?.childIds ?? [] )
		.map( ( id ) => textOf( told.get( id ), told ) )
		.join( '' );

/** The numbers of all benefits: where they are drawn, and what is said. */
async function drawnNumbers( page: Page ) {
	const session = await page.context().newCDPSession( page );
	await session.send( 'DOM.enable' );
	const { root } = await session.send( 'DOM.getDocument', { depth: -1 } );
	const { nodes } = await session.send( 'Accessibility.getFullAXTree' );
	const told = new Map( nodes.map( ( node ) => [ node.nodeId, node ] ) );
	const items = new Map(
		nodes
			.filter( ( { role } ) => role?.value === 'listitem' )
			.map( ( node ) => [ node.backendDOMNodeId, node ] )
	);
	const benefits = all( root ).filter( ( { attributes = [] } ) =>
		attributes
			.join( ' ' )
			.split( ' ' )
			.includes( 'wp-block-practice-blocks-benefit' )
	);
	const numbers = await Promise.all(
		benefits.map( async ( { backendNodeId, pseudoElements = [] } ) => {
			const drawn =
				pseudoElements.find(
					( part ) => part.pseudoType === 'before'
				) ??
				pseudoElements.find( ( part ) => part.pseudoType === 'marker' );
			const number = drawn && ( await boxOf( session, drawn.nodeId ) );
			const item = items.get( backendNodeId );
			const parts = ( item?.childIds ?? [] ).map( ( id ) =>
				told.get( id )
			);
			const before = parts.slice(
				0,
				parts.findIndex( ( part ) => part?.role?.value === 'heading' )
			);
			const said = before
				.map( ( part ) => textOf( part, told ) )
				.join( '' );
			return {
				said: said.trim(),
				number:
					number && number.right > number.left ? number : undefined,
			};
		} )
	);
	await session.detach();
	return numbers;
}

/**
 * Measures all benefits of a page.
 *
 * @param page The page.
 * @return Where the words of each are, in their order.
 */
export const measureBenefits = (
	page: Page
): Promise< Omit< DrawnBenefit, 'said' | 'number' >[] > =>
	page
		.locator( '.wp-block-practice-blocks-benefit' )
		.evaluateAll( ( benefits ) =>
			benefits.map( ( benefit ) => {
				const plain = ( { left, top, right, bottom }: DOMRect ) => ( {
					left,
					top,
					right,
					bottom,
				} );
				const wordsOf = ( element: Element | null ) => {
					const range = document.createRange();
					range.selectNodeContents( element ?? benefit );
					return range;
				};
				const heading = wordsOf( benefit.firstElementChild );
				const body = wordsOf( benefit.children[ 1 ] ?? null );
				return {
					item: plain( benefit.getBoundingClientRect() ),
					list: plain(
						(
							benefit.parentElement ?? benefit
						).getBoundingClientRect()
					),
					firstLine: plain(
						heading.getClientRects()[ 0 ] ?? new DOMRect()
					),
					heading: plain( heading.getBoundingClientRect() ),
					body: plain( body.getBoundingClientRect() ),
					em: parseFloat( getComputedStyle( benefit ).fontSize ),
				};
			} )
		);

/**
 * Looks at all benefits of a page, their numbers too.
 *
 * @param page The page.
 * @return Each, in their order.
 */
export async function lookAtBenefits( page: Page ): Promise< DrawnBenefit[] > {
	const numbers = await drawnNumbers( page );
	return ( await measureBenefits( page ) ).map( ( box, index ) => ( {
		...box,
		...( numbers[ index ] ?? { said: '?', number: undefined } ),
	} ) );
}

/**
 * Looks for what is drawn where it must not be: over the edge of the window or of our own blocks, or over a neighbour.
 *
 * @param page The page.
 * @return What is wrong, in words; nothing if all is well.
 */
export const lookForCollisions = ( page: Page ): Promise< string[] > =>
	page.evaluate( () => {
		const wrong: string[] = [];
		const name = ( element: Element ) =>
			`${ element.tagName } "${ element.textContent?.slice( 0, 30 ) }"`;
		for ( const block of document.querySelectorAll(
			'[class*="wp-block-practice-blocks-"]'
		) ) {
			const outer = block.getBoundingClientRect();
			if ( outer.left < -1 || outer.right > window.innerWidth + 1 ) {
				wrong.push( `${ name( block ) } leaves the window` );
			}
			if ( block.scrollWidth > block.clientWidth + 1 ) {
				wrong.push( `${ name( block ) } is wider than its box` );
			}
			let last: Element | undefined;
			for ( const child of block.children ) {
				const box = child.getBoundingClientRect();
				const before = last?.getBoundingClientRect();
				if (
					before &&
					box.top < before.bottom - 1 &&
					box.left < before.right - 1 &&
					before.left < box.right - 1
				) {
					wrong.push( `${ name( child ) } lies over its neighbour` );
				}
				last = child;
			}
		}
		return wrong;
	} );
