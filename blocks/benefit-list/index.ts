/**
 * Registers the benefit list.
 */
import '../../src/convert/keep-sections';
import { ungroupBenefitList } from '../../src/core-blocks';
import { benefitListIcon } from '../../src/icons';
import { registerBlock } from '../../src/register-block';
import metadata from './block.json';
import { Edit } from './edit';
import { example } from './example';
import { save } from './save';
import { transforms } from './transforms';
import type { BenefitListAttributes } from './types';
import './editor.scss';
import './style.scss';

registerBlock< BenefitListAttributes >( metadata, {
	edit: Edit,
	example,
	icon: benefitListIcon,
	save,
	transforms,
	ungroup: ungroupBenefitList,
} );
