<?php
/**
 * Describes benefit lists, callouts and conditions to machines, in the words of schema.org. Pure: what is shown in, nodes out.
 *
 * No more types than these: what we never say, and why, is in docs/structured-data.md.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/**
 * Describes what a page shows of our blocks.
 *
 * @since 0.1.0
 *
 * @param array{lists: array[], callouts: array[]} $shown   As read_shown() gives it.
 * @param array<string, array>                     $records Conditions by the slugs that blocks name them by: `slug`, `name`, and their fields.
 * @param string                                   $title   Title of the page.
 * @param string                                   $url     Its address.
 * @param string                                   $home    Address of the site, with a slash at its end.
 * @return array[] Nodes: MedicalCondition, ItemList and WebPageElement, each with an `@id` of its own.
 */
function structured_data_nodes( array $shown, array $records, string $title, string $url, string $home ): array {
	$text = array( $title );
	foreach ( $shown['lists'] as $list ) {
		$text = array_merge( $text, array_column( $list['benefits'], 'name' ) );
	}
	foreach ( $shown['callouts'] as $callout ) {
		array_push( $text, $callout['name'], $callout['text'] );
	}
	$conditions = array();
	foreach ( $records as $slug => $record ) {
		$conditions[ $slug ] = condition_node( $record, implode( "\n", $text ), $home );
	}
	$conditions = array_filter( $conditions );
	$nodes      = array_column( $conditions, null, '@id' );
	$numbers    = first_numbers( $shown['lists'] );
	foreach ( $shown['lists'] as $index => $list ) {
		$nodes = add_node( $nodes, list_node( $list, $numbers[ $index ], $url ) );
	}
	foreach ( $shown['callouts'] as $callout ) {
		$nodes = add_node( $nodes, callout_node( $callout, $conditions[ $callout['condition'] ] ?? null, $url ) );
	}
	return array_values( $nodes );
}

/**
 * Describes a benefit list. A benefit has the number that is shown before it; where none are shown, its place.
 *
 * @since 0.1.0
 *
 * @param array          $list  As read_list() gives it.
 * @param int|float|null $first Number of its first benefit; null if it counts from its own beginning.
 * @param string         $url   Address of the page.
 * @return array<string, mixed>|null Null if no benefit has words in its heading.
 */
function list_node( array $list, $first, string $url ): ?array {
	$falls  = $list['numbered'] && ! empty( $list['reversed'] );
	$number = $list['numbered'] && null !== $first ? $first : ( $falls ? $list['count'] : 1 );
	$items  = array();
	foreach ( $list['benefits'] as $place => $benefit ) {
		if ( '' === $benefit['name'] ) {
			continue;
		}
		$item     = array(
			'@type' => 'ListItem',
			'name'  => $benefit['name'],
		);
		$position = $number + ( $falls ? -$place : $place );
		// Not so behind the last number that there is.
		if ( is_int( $position ) ) {
			$item['position'] = $position;
		}
		if ( '' !== $benefit['anchor'] ) {
			$item['url'] = $url . $benefit['anchor'];
		}
		$items[] = $item;
	}
	$order = $list['numbered'] ? ( $falls ? 'OrderDescending' : 'OrderAscending' ) : 'Unordered';
	return $items ? array(
		'@type'           => 'ItemList',
		'@id'             => $url . '#benefits',
		'numberOfItems'   => count( $items ),
		'itemListOrder'   => 'https://schema.org/ItemList' . $order,
		'itemListElement' => $items,
	) : null;
}

/**
 * Describes a callout.
 *
 * @since 0.1.0
 *
 * @param array      $callout   As read_callout() gives it.
 * @param array|null $condition Node of its condition.
 * @param string     $url       Address of the page.
 * @return array<string, mixed>|null Null if it has no words in its heading.
 */
function callout_node( array $callout, ?array $condition, string $url ): ?array {
	if ( '' === $callout['name'] ) {
		return null;
	}
	$node = array(
		'@type' => 'WebPageElement',
		'@id'   => $url . '#suitability' . ( $condition ? '-' . basename( $condition['@id'] ) : '' ),
		'name'  => $callout['name'],
	);
	if ( '' !== $callout['anchor'] ) {
		$node['url'] = $url . $callout['anchor'];
	}
	if ( $condition ) {
		$node['about'] = array( '@id' => $condition['@id'] );
	}
	if ( '' !== $callout['text'] ) {
		$node['text'] = $callout['text'];
	}
	return $node;
}

/**
 * Adds a node under an id that no other has.
 *
 * @since 0.1.0
 *
 * @param array<string, array> $nodes Nodes by their ids.
 * @param array|null           $node  A node with an id; null adds none.
 * @return array<string, array> Nodes by their ids.
 */
function add_node( array $nodes, ?array $node ): array {
	$id = $node['@id'] ?? '';
	for ( $copy = 2; isset( $nodes[ $node['@id'] ?? '' ] ); $copy++ ) {
		$node['@id'] = "$id-$copy";
	}
	return $node ? $nodes + array( $node['@id'] => $node ) : $nodes;
}
