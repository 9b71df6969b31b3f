<?php
/**
 * Joins our nodes with a graph that describes the page and its article, whoever made it. Pure.
 *
 * The page and the article in it are described further, never a second time; what is said of them already stays.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** The types of a node that describes the page. */
const PAGE_TYPES = array( 'WebPage', 'AboutPage', 'CheckoutPage', 'CollectionPage', 'ContactPage', 'FAQPage', 'ItemPage', 'MedicalWebPage', 'ProfilePage', 'QAPage', 'RealEstateListing', 'SearchResultsPage' );

/** The types of a node that describes the post as something to read. */
const ARTICLE_TYPES = array( 'Article', 'AdvertiserContentArticle', 'BlogPosting', 'LiveBlogPosting', 'NewsArticle', 'AnalysisNewsArticle', 'AskPublicNewsArticle', 'BackgroundNewsArticle', 'OpinionNewsArticle', 'ReportageNewsArticle', 'ReviewNewsArticle', 'Report', 'SatiricalArticle', 'ScholarlyArticle', 'MedicalScholarlyArticle', 'SocialMediaPosting', 'DiscussionForumPosting', 'TechArticle', 'APIReference' );

/** By which property the article, or the page, leads to each of our types. */
const RELATIONS = array(
	'MedicalCondition' => 'about',
	'ItemList'         => 'mentions',
	'WebPageElement'   => 'hasPart',
);

/**
 * Joins nodes with a graph.
 *
 * @since 0.1.0
 *
 * @param array   $graph Nodes by whatever keys; these stay.
 * @param array[] $nodes Our nodes. Those that the graph has already, by their ids, are not added again.
 * @return array The same graph with ours. Unchanged if it describes neither a page nor an article.
 */
function join_graph( array $graph, array $nodes ): array {
	$page    = find_node( $graph, PAGE_TYPES );
	$article = find_node( $graph, ARTICLE_TYPES );
	if ( ! $nodes || ( null === $page && null === $article ) ) {
		return $graph;
	}
	if ( null !== $page ) {
		// Without an article the page itself holds what is in it.
		$about          = null === $article ? $nodes : nodes_of_type( $nodes, 'MedicalCondition' );
		$graph[ $page ] = add_audience( relate( $graph[ $page ], $about, false ), $nodes );
	}
	if ( null !== $article ) {
		$graph[ $article ] = relate( $graph[ $article ], $nodes, false );
	}
	$known = array_column( array_filter( $graph, 'is_array' ), '@id' );
	foreach ( $nodes as $node ) {
		if ( ! in_array( $node['@id'] ?? null, $known, true ) ) {
			$graph[] = $node;
		}
	}
	return $graph;
}

/**
 * Joins nodes with an article that is printed by itself: they go into it.
 *
 * @since 0.1.0
 *
 * @param array   $article Node of the article.
 * @param array[] $nodes   Our nodes.
 * @return array The article.
 */
function join_article( array $article, array $nodes ): array {
	return find_node( array( $article ), ARTICLE_TYPES ) === 0 ? add_audience( relate( $article, $nodes, true ), $nodes ) : $article;
}

/**
 * Says of an article, or a page, what it is about and what is in it.
 *
 * @since 0.1.0
 *
 * @param array   $work   Its node.
 * @param array[] $nodes  Our nodes.
 * @param bool    $nested Whether to put them into it, and not only their ids.
 * @return array The node.
 */
function relate( array $work, array $nodes, bool $nested ): array {
	foreach ( RELATIONS as $type => $property ) {
		foreach ( nodes_of_type( $nodes, $type ) as $node ) {
			$work[ $property ] = with_value( $work[ $property ] ?? null, $nested ? $node : array( '@id' => $node['@id'] ) );
		}
	}
	return $work;
}

/**
 * Says for whom a page, or an article, is.
 *
 * @since 0.1.0
 *
 * @param array   $work  Its node.
 * @param array[] $nodes Our nodes.
 * @return array The node.
 */
function add_audience( array $work, array $nodes ): array {
	$conditions = array();
	foreach ( nodes_of_type( $nodes, 'MedicalCondition' ) as $node ) {
		$conditions[] = array( '@id' => $node['@id'] );
	}
	if ( $conditions ) {
		$work['audience'] = with_value(
			$work['audience'] ?? null,
			array(
				'@type'           => 'PeopleAudience',
				'healthCondition' => $conditions,
			)
		);
	}
	return $work;
}

/**
 * Adds a value to a property.
 *
 * @since 0.1.0
 *
 * @param mixed $values What the property is: a text, a node, a list of these, or null.
 * @param array $value  A node.
 * @return array A list that ends with the node. The same list if it is there already.
 */
function with_value( $values, array $value ): array {
	$list = is_array( $values ) && ( array() === $values || isset( $values[0] ) ) ? array_values( $values ) : array( $values );
	$list = array_filter( $list, static fn( $one ): bool => null !== $one && '' !== $one );
	return in_array( $value, $list, true ) ? $list : array_merge( $list, array( $value ) );
}

/**
 * Our nodes of one type.
 *
 * @since 0.1.0
 *
 * @param array[] $nodes Nodes.
 * @param string  $type  A type.
 * @return array[] Those that are of it and have an id.
 */
function nodes_of_type( array $nodes, string $type ): array {
	return array_filter( $nodes, static fn( array $node ): bool => ( $node['@type'] ?? null ) === $type && isset( $node['@id'] ) );
}

/**
 * Finds the first node in a graph that is of one of some types.
 *
 * @since 0.1.0
 *
 * @param array    $graph Nodes, and whatever else may be in it.
 * @param string[] $types Types.
 * @return int|string|null Its key; null if there is none.
 */
function find_node( array $graph, array $types ) {
	foreach ( $graph as $key => $node ) {
		if ( is_array( $node ) && array_intersect( array_filter( (array) ( $node['@type'] ?? array() ), 'is_string' ), $types ) ) {
			return $key;
		}
	}
	return null;
}
