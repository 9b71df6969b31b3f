/**
 * Any document, saved by anybody: nothing that our blocks write is lost or changed on its way.
 *
 * `bin/reliability/round-trip.mjs` tries ten thousand for `npm run test:full`; `npm test` tries a few.
 * PRACTICE_BLOCKS_DOCUMENTS=200 tries so many in each test.
 */
import fc from 'fast-check';
import { certainDocuments, documents } from '../helpers/documents';
import { newPost } from './editor';
import { keepPart } from './figures';
import { expect, logIn, test } from './fixtures';
import { tryDocuments } from './round-trip-way';

const { PRACTICE_BLOCKS_DOCUMENTS: documentsOfRun } = process.env;

const COUNT = Number( documentsOfRun ?? 20 );

/** So many at once: the browser and WordPress hold no more of them. */
const AT_ONCE = 200;

/** With it, the same documents come again. */
const SEED = Number( process.env[ 'PRACTICE_BLOCKS_SEED' ] ?? Date.now() );
const hint = `PRACTICE_BLOCKS_SEED=${ SEED }`;

const ROLES = [ 'administrator', 'author', 'contributor' ] as const;

for ( const [ index, role ] of ROLES.entries() ) {
	for ( const half of [ 1, 2 ] ) {
		test( `any document stays as it is when its ${ role } saves it, half ${ half }${ half === 1 ? '' : ' @documents' }`, async ( {
			page,
		} ) => {
			test.setTimeout( 180_000 + COUNT * 1000 );
			if ( role !== 'administrator' ) {
				await logIn( page, role );
			}
			await newPost( page );
			const tally = { invalid: 0, changed: 0, edited: 0 };
			for ( let tried = 0; tried < COUNT; tried += AT_ONCE ) {
				const numRuns = Math.min( AT_ONCE, COUNT - tried );
				const seed = SEED + ( 2 * index + half ) * 1_000_000 + tried;
				const trees = fc.sample(
					documents( role === 'administrator' ),
					{
						numRuns,
						seed,
					}
				);
				await tryDocuments( page, trees, hint, tally );
			}
			await tryDocuments( page, certainDocuments, hint, tally );
			const count = COUNT + certainDocuments.length;
			expect( tally.edited ).toBe( count );
			// They are those of the ten thousand: bin/reliability/round-trip.mjs puts them together.
			if ( documentsOfRun ) {
				await keepPart( `round-trip-${ role }-${ half }`, {
					title: `Documents saved by their ${ role }`,
					figures: [
						{ what: 'documents tried', value: count },
						{ what: `saved by their ${ role }`, value: count },
						{ what: 'invalid', value: tally.invalid },
						{ what: 'changed', value: tally.changed },
					],
				} );
			}
		} );
	}
}
