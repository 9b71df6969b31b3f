/**
 * Lets the headings and paragraphs in a pasted list stay until the list is made a benefit list. Core's lists hold words only, and
 * WordPress takes everything else off them before it asks anybody.
 *
 * What may stay is added to what core's list itself says: WordPress 6.8 does not join what two blocks say of one tag.
 */
import { addFilter } from '@wordpress/hooks';
import { LIST } from '../block-names';
import type { RawTransform } from '../register-block';
import { isPartOfSection } from './raw-transform';

type Context = Parameters< NonNullable< RawTransform[ 'schema' ] > >[ 0 ];

/** What may stay in a tag, as far as we read it. */
interface Schema {
	ol?: { children?: { li?: { children?: Record< string, object > } } };
}

interface ListTransform {
	type: string;
	schema?: ( context: Context ) => Schema;
}

interface Settings {
	transforms?: { from?: ListTransform[] };
}

function withSections( schema: Schema, context: Context ): Schema {
	const { ol } = schema;
	const li = ol?.children?.li;
	const tag = {
		children: context.phrasingContentSchema,
		isMatch: isPartOfSection,
	};
	const children = {
		...li?.children,
		h1: tag,
		h2: tag,
		h3: tag,
		h4: tag,
		h5: tag,
		h6: tag,
		p: tag,
	};
	return {
		...schema,
		ol: { ...ol, children: { ...ol?.children, li: { ...li, children } } },
	};
}

const keepSections = ( settings: Settings, name: string ): Settings => {
	const { transforms } = settings;
	return name === LIST && transforms?.from
		? {
				...settings,
				transforms: {
					...transforms,
					from: transforms.from.map( ( transform ) => {
						const { schema, type } = transform;
						return type === 'raw' && schema
							? {
									...transform,
									schema: ( context: Context ) =>
										withSections(
											schema( context ),
											context
										),
								}
							: transform;
					} ),
				},
			}
		: settings;
};

addFilter(
	'blocks.registerBlockType',
	'practice-blocks/keep-sections',
	keepSections
);
