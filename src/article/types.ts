// Generated from block.json by `npm run generate`. Do not edit.

/** Attributes of practice-blocks/condition-article. */
export type ConditionArticleAttributes = {
	/** Slug of the practice_condition term that the whole article is about. Callouts inside take it over unless they name their own. */
	condition?: string | undefined;
};
