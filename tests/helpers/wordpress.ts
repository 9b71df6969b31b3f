/**
 * WordPress's own editor scripts, and this plugin's built ones, in a browser window made by jsdom.
 *
 * What runs is what a site runs: `wp-includes/js/dist/*.js` in the order of WordPress's own list, then `build/`. Nothing comes
 * from npm, so there is no difference between the version tested and the version used.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { blockFiles, readMetadata, root } from './block-metadata';
import type { BlockMetadata } from './block-metadata';

/** The globals that WordPress's scripts make, as far as tests use them. */
interface WordPress {
	autop: { autop: ( text: string ) => string };
	blockEditor: typeof import( '@wordpress/block-editor' );
	blockLibrary: { registerCoreBlocks: () => void };
	blocks: typeof import( '@wordpress/blocks' ) & {
		unstable__bootstrapServerSideBlockDefinitions: (
			definitions: Record< string, object >
		) => void;
	};
	data: typeof import( '@wordpress/data' );
	element: typeof import( '@wordpress/element' );
	hooks: typeof import( '@wordpress/hooks' );
	preferences: typeof import( '@wordpress/preferences' );
	richText: typeof import( '@wordpress/rich-text' );
}

export interface Editor {
	window: JSDOM[ 'window' ];
	wp: WordPress;
	/** What was logged as a warning or an error, or thrown, since the window was made. */
	problems: string[];
}

const VENDOR = [ 'react', 'react-dom', 'react-jsx-runtime', 'moment' ];

function coreDir(): string {
	const dir = process.env[ 'WP_CORE_DIR' ];
	if ( ! dir || ! existsSync( path.join( dir, 'wp-includes/js/dist' ) ) ) {
		throw new Error(
			'WP_CORE_DIR does not name a folder with WordPress in it.'
		);
	}
	return dir;
}

/**
 * The version of WordPress, as far as it decides what blocks look like.
 *
 * @return "7.1", for example.
 */
export function coreVersion(): string {
	const file = path.join( coreDir(), 'wp-includes/version.php' );
	const version = /\$wp_version = '(\d+\.\d+)/.exec(
		readFileSync( file, 'utf8' )
	);
	return version?.[ 1 ] ?? '';
}

/** WordPress's packages with what each depends on, from the list that it enqueues them by. */
function packages( core: string ): Map< string, string[] > {
	const list = readFileSync(
		path.join( core, 'wp-includes/assets/script-loader-packages.php' ),
		'utf8'
	);
	const entries = [
		...list.matchAll(
			/'([\w-]+)\.js' => array\(\s*'dependencies' => array\(([^)]*)\)/g
		),
	];
	if ( entries.length < 40 ) {
		throw new Error(
			`Found only ${ entries.length } packages of WordPress.`
		);
	}
	return new Map(
		entries.map( ( [ , name, dependencies ] ) => [
			`wp-${ name }`,
			[ ...( dependencies ?? '' ).matchAll( /'(wp-[\w-]+)'/g ) ].map(
				( [ , dependency ] ) => String( dependency )
			),
		] )
	);
}

/** The packages that the editor needs, each behind its dependencies. */
function inOrder( all: Map< string, string[] >, wanted: string[] ): string[] {
	const order: string[] = [];
	const visit = ( handle: string ) => {
		const dependencies = all.get( handle );
		if ( ! dependencies || order.includes( handle ) ) {
			return;
		}
		dependencies.forEach( visit );
		order.push( handle );
	};
	wanted.forEach( visit );
	return order;
}

/** What a browser has and jsdom has not. Layout and media never matter to what is tested here. */
function polyfill( window: JSDOM[ 'window' ] ): void {
	class Observer {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
	const mediaQueryList = ( media: string ) => ( {
		media,
		matches: false,
		addListener: () => {},
		removeListener: () => {},
		addEventListener: () => {},
		removeEventListener: () => {},
	} );
	Object.assign( window, {
		matchMedia: mediaQueryList,
		ResizeObserver: Observer,
		IntersectionObserver: Observer,
		structuredClone,
		TextDecoder,
		TextEncoder,
	} );
	Object.defineProperty( window.HTMLElement.prototype, 'isContentEditable', {
		get( this: HTMLElement ) {
			return this.closest( '[contenteditable="true"]' ) !== null;
		},
	} );
}

/** A block as the server describes it to the editor: `get_block_editor_server_block_settings()` in wp-admin/includes/post.php. */
const definition = ( {
	$schema,
	editorScript,
	editorStyle,
	name,
	style,
	version,
	...described
}: BlockMetadata ): object => described;

/**
 * Makes an editor.
 *
 * @param  suitabilityLabels  What the server gives the editor: includes/suitability.php.
 * @param  options
 * @param  options.withPlugin Whether this plugin is active in it.
 * @return The window, its `wp`, and what went wrong in it.
 * @throws {Error} When WordPress or the build is not there.
 */
export function startEditor(
	suitabilityLabels: Record< string, string > = {},
	{ withPlugin = true }: { withPlugin?: boolean } = {}
): Editor {
	const core = coreDir();
	const dist = path.join( core, 'wp-includes/js/dist' );
	const problems: string[] = [];
	const report = ( ...args: unknown[] ) => {
		problems.push( args.map( String ).join( ' ' ) );
	};
	// Left without a listener is what jsdom says of itself, of style sheets that it cannot read.
	const virtualConsole = new VirtualConsole();
	virtualConsole.on( 'error', report );
	virtualConsole.on( 'warn', report );
	const dom = new JSDOM( '<!doctype html><body></body>', {
		runScripts: 'outside-only',
		pretendToBeVisual: true,
		url: 'http://localhost/',
		virtualConsole,
	} );
	const { window } = dom;
	afterAll( () => window.close() );
	polyfill( window );
	const run = ( ...file: string[] ) => {
		const filename = path.join( ...file );
		const script = new Script( readFileSync( filename, 'utf8' ), {
			filename,
		} );
		script.runInContext( dom.getInternalVMContext() );
	};
	for ( const name of VENDOR ) {
		run( dist, 'vendor', `${ name }.js` );
	}
	for ( const handle of inOrder( packages( core ), [
		'wp-block-library',
		'wp-block-editor',
		'wp-preferences',
	] ) ) {
		run( dist, `${ handle.slice( 3 ) }.js` );
	}
	// The scripts have just put it there; no type knows of it.
	const { wp } = window as unknown as { wp: WordPress };
	Object.assign( window, { practiceBlocks: { suitabilityLabels } } );
	wp.blocks.setCategories( [
		...wp.blocks.getCategories(),
		{ slug: 'practice-blocks', title: 'Practice Blocks' },
	] );
	if ( withPlugin ) {
		wp.blocks.unstable__bootstrapServerSideBlockDefinitions(
			Object.fromEntries(
				blockFiles
					.map( readMetadata )
					.map( ( metadata ) => [
						metadata.name,
						definition( metadata ),
					] )
			)
		);
		run( root, 'build', 'index.js' );
	}
	wp.blockLibrary.registerCoreBlocks();
	return { window, wp, problems };
}

/** Saved markup of the block that `registerBareBlock()` makes. */
export const bareBlock = '<!-- wp:tests/bare {"content":"Own"} /-->';

/**
 * Makes a block whose content is no text with a caret, as that of a synced pattern and of the classic block is.
 *
 * @param editor    The window.
 * @param editor.wp
 */
export function registerBareBlock( { wp }: Pick< Editor, 'wp' > ): void {
	wp.blocks.registerBlockType( 'tests/bare', {
		apiVersion: 3,
		title: 'Bare',
		category: 'text',
		attributes: { content: { type: 'string' } },
		edit: () =>
			wp.element.createElement( 'div', wp.blockEditor.useBlockProps() ),
		save: () => null,
	} );
}
