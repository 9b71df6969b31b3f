/**
 * Finds WordPress, once for all of Jest's workers, so that tests/helpers/wordpress.ts can load its scripts.
 */
module.exports = async () => {
	const { findCore } = await import( '../../bin/lib/wordpress-core.mjs' );
	const { folder } = await findCore( undefined, () => {} );
	process.env.WP_CORE_DIR = folder;
};
