/**
 * Registers the condition article, whose block.json lies in the root of the plugin, and what the editor needs once.
 */
import metadata from '../block.json';
import { Edit } from './article/edit';
import { example } from './article/example';
import { save } from './article/save';
import { transforms } from './article/transforms';
import type { ConditionArticleAttributes } from './article/types';
import { ungroupArticle } from './core-blocks';
import { conditionArticleIcon } from './icons';
import './placeholders';
import { registerBlock } from './register-block';
import './style.scss';

registerBlock< ConditionArticleAttributes >( metadata, {
	edit: Edit,
	example,
	icon: conditionArticleIcon,
	save,
	transforms,
	ungroup: ungroupArticle,
} );
