<?php
/**
 * Joins the graph of an SEO plugin, through the filter that it offers for that. There is one graph for a page, and that is theirs.
 *
 * Each function says where the plugin calls the filter, and what it hands over.
 *
 * @package Practice_Blocks
 */

declare( strict_types=1 );

namespace Practice_Blocks;

defined( 'ABSPATH' ) || exit;

/** The constants that the plugins set when they run. SEOPress describes posts in its Pro version only. */
const SEO_PLUGINS = array( 'WPSEO_VERSION', 'RANK_MATH_VERSION', 'AIOSEO_VERSION', 'THE_SEO_FRAMEWORK_VERSION', 'SEOPRESS_PRO_VERSION', 'SLIM_SEO_VER' );

/** The filters that they call when they make a graph. */
const SEO_FILTERS = array( 'wpseo_schema_graph', 'rank_math/json_ld', 'aioseo_schema_output', 'the_seo_framework_schema_graph_data', 'seopress_schemas_auto_article_json', 'slim_seo_schema_graph' );

/**
 * Whether an SEO plugin describes pages. If it is there and makes no graph, the owner has switched it off, and ours would be against that.
 *
 * @since 0.1.0
 *
 * @return bool True if nothing of our own is to be printed.
 */
function is_described_elsewhere(): bool {
	return array_filter( SEO_PLUGINS, 'defined' ) || array_filter( SEO_FILTERS, 'did_filter' );
}

/**
 * What the page that is shown says of our blocks, for the graph of somebody else. Not all of them escape `<` when they print it, and a
 * text may hold `</script>`: so there is none. Readers of such graphs know entities.
 *
 * @since 0.1.0
 *
 * @return array[] Nodes; none if there is nothing to say.
 */
function structured_data_for_others(): array {
	$post  = described_post();
	$nodes = $post ? structured_data( $post ) : array();
	array_walk_recursive(
		$nodes,
		static function ( &$value ): void {
			$value = is_string( $value ) ? str_replace( '<', '&lt;', $value ) : $value;
		}
	);
	return $nodes;
}

/**
 * Joins the graph of the page that is shown.
 *
 * @since 0.1.0
 *
 * @param mixed $graph Nodes.
 * @return mixed The same, with ours if the page has any.
 */
function join_shown( $graph ) {
	return is_array( $graph ) ? join_graph( $graph, structured_data_for_others() ) : $graph;
}

/**
 * Yoast SEO: a list of nodes, in generate_graph() of src/generators/schema-generator.php (version 27). It also makes the graphs of
 * other posts than the one that is shown, for whoever asks for them; the context says which.
 *
 * @since 0.1.0
 *
 * @param mixed $graph   Nodes. They are printed as they come, so they have to stay a list.
 * @param mixed $context An object; its `indexable` has the number of the post as `object_id`.
 * @return mixed Nodes.
 */
function join_yoast( $graph, $context = null ) {
	$id = is_object( $context ) ? $context->indexable->object_id ?? null : null;
	return null === $id || get_queried_object_id() === (int) $id ? join_shown( $graph ) : $graph;
}
add_filter( 'wpseo_schema_graph', __NAMESPACE__ . '\join_yoast', 10, 2 );

/**
 * Rank Math: nodes by names such as `WebPage` and `richSnippet`, in json_ld() of includes/modules/schema/class-jsonld.php (version
 * 1.0.273). It adds the article at priority 10 and connects it with the page at 99 (class-frontend.php there), so ours come behind.
 *
 * @since 0.1.0
 *
 * @param mixed $graph Nodes by name.
 * @return mixed Nodes by name: callbacks behind ours may look at those.
 */
function join_rank_math( $graph ) {
	$joined = array();
	foreach ( (array) join_shown( $graph ) as $key => $node ) {
		$joined[ is_int( $key ) ? "practice-blocks-$key" : $key ] = $node;
	}
	return is_array( $graph ) ? $joined : $graph;
}
add_filter( 'rank_math/json_ld', __NAMESPACE__ . '\join_rank_math', 100 );

/**
 * All in One SEO: a list of nodes, in getOutput() of app/Common/Schema/Helpers.php (since version 4.2.7). It sorts them by their
 * types, which have to be texts.
 *
 * @since 0.1.0
 *
 * @param mixed $graph Nodes.
 * @return mixed Nodes.
 */
function join_aioseo( $graph ) {
	return join_shown( $graph );
}
add_filter( 'aioseo_schema_output', __NAMESPACE__ . '\join_aioseo' );

/**
 * The SEO Framework: a list of nodes, in get_generated_graph() of inc/classes/meta/schema.class.php (since version 5.0). It has a page
 * and no article.
 *
 * @since 0.1.0
 *
 * @param mixed $graph Nodes.
 * @param mixed $args  Null for the page that is shown; otherwise it is asked about another one.
 * @return mixed Nodes.
 */
function join_seo_framework( $graph, $args = null ) {
	return null === $args ? join_shown( $graph ) : $graph;
}
add_filter( 'the_seo_framework_schema_graph_data', __NAMESPACE__ . '\join_seo_framework', 10, 2 );

/**
 * SEOPress Pro: an article by itself, in seopress_automatic_rich_snippets_articles_option(), which prints it in a script of its own.
 *
 * @since 0.1.0
 *
 * @param mixed $article Node.
 * @return mixed Node.
 */
function join_seopress( $article ) {
	return is_array( $article ) ? join_article( $article, structured_data_for_others() ) : $article;
}
add_filter( 'seopress_schemas_auto_article_json', __NAMESPACE__ . '\join_seopress' );

/**
 * SEOPress Pro: what somebody has said of one post by hand is made elsewhere, in getJsons() of src/Services/JsonSchemaGenerator.php of
 * SEOPress, and each of it printed in a script of its own. SEOPress without Pro comes here, too, with the organization alone: so it is none
 * of the filters that tell that a graph is made.
 *
 * @since 0.1.0
 *
 * @param mixed $nodes A list of nodes; null for what there is nothing to say of.
 * @return mixed Nodes.
 */
function join_seopress_by_hand( $nodes ) {
	return is_array( $nodes ) ? array_map( __NAMESPACE__ . '\join_seopress', $nodes ) : $nodes;
}
add_filter( 'seopress_json_schema_generator_get_jsons', __NAMESPACE__ . '\join_seopress_by_hand' );

/**
 * Slim SEO: nodes by names such as `webpage` and `article`, in output() of src/Schema/Manager.php (version 4), in the footer: so our own
 * graph cannot wait for it, and goes by its constant.
 *
 * @since 0.1.0
 *
 * @param mixed $graph Nodes by name; it prints them without the names.
 * @return mixed Nodes.
 */
function join_slim_seo( $graph ) {
	return join_shown( $graph );
}
add_filter( 'slim_seo_schema_graph', __NAMESPACE__ . '\join_slim_seo' );
