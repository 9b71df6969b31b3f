/**
 * Registers the callout.
 */
import { SUITABLE_FOR } from '../../src/block-names';
import { ungroupCallout } from '../../src/core-blocks';
import { suitableForIcon } from '../../src/icons';
import { registerBlock } from '../../src/register-block';
import { suitableForAttributes } from '../../src/templates';
import { Edit } from './edit';
import { save } from './save';
import { transforms } from './transforms';
import type { SuitableForAttributes } from './types';

registerBlock< SuitableForAttributes >( SUITABLE_FOR, {
	edit: Edit,
	icon: suitableForIcon,
	label: 'conditionName',
	save,
	transforms,
	ungroup: ungroupCallout,
	// Inserted with the words of the default level, so that nothing needs to be set once it is there. Without a title of its own it has
	// the block's, in the writer's language.
	variations: [
		{
			name: 'default',
			isDefault: true,
			attributes: suitableForAttributes(),
			scope: [ 'inserter' ],
		},
	],
} );
