/**
 * Writes languages/practice-blocks.pot, the template for translations. Last step of the build; needs neither PHP nor WP-CLI.
 *
 * `node bin/pot.mjs FOLDER` does it for another checkout.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './lib/paths.mjs';
import { DOMAIN, makePot } from './lib/pot/pot.mjs';

const root = process.argv[ 2 ] ?? projectDir;
const pot = makePot( root );
const folder = join( root, 'languages' );
mkdirSync( folder, { recursive: true } );
writeFileSync( join( folder, `${ DOMAIN }.pot` ), pot );
