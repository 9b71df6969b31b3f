/**
 * Registers the benefit.
 */
import { BENEFIT } from '../../src/block-names';
import { benefitIcon } from '../../src/icons';
import { registerBlock } from '../../src/register-block';
import { Edit } from './edit';
import { save } from './save';
import type { BenefitAttributes } from './types';

registerBlock< BenefitAttributes >( BENEFIT, {
	edit: Edit,
	icon: benefitIcon,
	label: 'heading',
	save,
} );
