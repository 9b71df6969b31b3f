/**
 * What assistive technology is told of a page, as Chromium tells it.
 */
import type { Page } from '@playwright/test';

/**
 * Reads the tree of names and roles.
 *
 * @param page The page.
 * @return Role and name of every node, in the order of the page.
 */
export async function readTree( page: Page ): Promise< [ string, string ][] > {
	const session = await page.context().newCDPSession( page );
	const { nodes } = await session.send( 'Accessibility.getFullAXTree' );
	await session.detach();
	const byId = new Map( nodes.map( ( node ) => [ node.nodeId, node ] ) );
	const walk = ( id = '' ): [ string, string ][] => {
		const { role, name, childIds = [] } = byId.get( id ) ?? {};
		return [
			[ String( role?.value ), String( name?.value ?? '' ) ],
			...childIds.flatMap( walk ),
		];
	};
	return walk( nodes[ 0 ]?.nodeId );
}
