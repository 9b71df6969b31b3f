/**
 * Registers the benefit.
 */
import { benefitIcon } from '../../src/icons';
import { registerBlock } from '../../src/register-block';
import { plainText } from '../../src/rich-text';
import metadata from './block.json';
import { Edit } from './edit';
import { example } from './example';
import { save } from './save';
import type { BenefitAttributes } from './types';
import './style.scss';

registerBlock< BenefitAttributes >( metadata, {
	edit: Edit,
	example,
	icon: benefitIcon,
	label: ( { heading } ) => plainText( heading ) || undefined,
	save,
} );
