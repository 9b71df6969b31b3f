/**
 * Registers the benefit.
 */
import { benefitIcon } from '../../src/icons';
import { registerBlock } from '../../src/register-block';
import metadata from './block.json';
import { Edit } from './edit';
import { save } from './save';
import type { BenefitAttributes } from './types';

registerBlock< BenefitAttributes >( metadata, {
	edit: Edit,
	icon: benefitIcon,
	label: 'heading',
	save,
} );
