/**
 * Registers the benefit list.
 */
import { BENEFIT_LIST } from '../../src/block-names';
import { listenForPastedBenefits } from '../../src/clipboard/events';
import '../../src/convert/keep-sections';
import { ungroupBenefitList } from '../../src/core-blocks';
import { benefitListIcon } from '../../src/icons';
import { listenForLists } from '../../src/numbering/keep-in-step';
import { registerBlock } from '../../src/register-block';
import { Edit } from './edit';
import { save } from './save';
import { transforms } from './transforms';
import type { BenefitListAttributes } from './types';

registerBlock< BenefitListAttributes >( BENEFIT_LIST, {
	edit: Edit,
	icon: benefitListIcon,
	save,
	transforms,
	ungroup: ungroupBenefitList,
} );

listenForPastedBenefits();
listenForLists();
