/**
 * The block.json files, as data.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve( __dirname, '../..' );

interface Attribute {
	type: string;
	description?: string;
	default?: unknown;
	enum?: unknown[];
	role?: string;
}

export interface BlockMetadata {
	$schema: string;
	apiVersion: number;
	name: string;
	title: string;
	category: string;
	description: string;
	keywords: string[];
	textdomain: string;
	version: string;
	attributes: Record< string, Attribute >;
	supports: Record< string, unknown >;
	example: object;
	editorScript: string;
	editorStyle?: string;
	style?: string;
	styles?: { name: string; isDefault?: boolean }[];
}

export const blockFiles = [
	'block.json',
	'blocks/benefit-list/block.json',
	'blocks/benefit/block.json',
	'blocks/suitable-for/block.json',
] as const;

/**
 * Reads a block.json.
 *
 * @param file Its path from the root.
 * @return What it holds; the contract test checks that it does.
 */
export const readMetadata = ( file: string ): BlockMetadata =>
	JSON.parse( readFileSync( path.join( root, file ), 'utf8' ) );
