/**
 * What changes when a writer chooses a level.
 */
import { isPrefilled } from '../../src/suitability';
import type { SuitabilityLevels } from '../../src/suitability';
import type { SuitableForAttributes } from './types';

/**
 * The level, and its words in place of the old level's words. A label in the writer's own words stays.
 *
 * @param suitability Key of the level that was chosen.
 * @param label       The callout's label.
 * @param levels      The site's levels.
 * @return Attributes to set, in one step.
 * @since 0.1.0
 */
export function chooseLevel(
	suitability: string,
	label: SuitableForAttributes[ 'label' ],
	levels: SuitabilityLevels
): Partial< SuitableForAttributes > {
	const words = levels[ suitability ];
	return words !== undefined && isPrefilled( label, levels )
		? { suitability, label: words }
		: { suitability };
}
