/**
 * Registers the condition article, whose block.json lies in the root of the plugin.
 */
import { CONDITION_ARTICLE } from '../block-names';
import { ungroupArticle } from '../core-blocks';
import { conditionArticleIcon } from '../icons';
import { registerBlock } from '../register-block';
import { Edit } from './edit';
import { save } from './save';
import { transforms } from './transforms';
import type { ConditionArticleAttributes } from './types';

registerBlock< ConditionArticleAttributes >( CONDITION_ARTICLE, {
	edit: Edit,
	icon: conditionArticleIcon,
	save,
	transforms,
	ungroup: ungroupArticle,
} );
