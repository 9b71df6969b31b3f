/**
 * A condition, as the site's REST tells of it (includes/conditions/rest.php).
 */

/** One condition: a record of the site, or an entry of the catalogue that can become one. */
export interface Condition {
	slug: string;
	name: string;
	/** What the search found it by: one of its names. */
	match: string;
	/** What the practice says to everybody with it, as plain text; '' for nothing. */
	advice: string;
	/** Number of the record; 0 as long as it is in the catalogue only. */
	term_id: number;
}
