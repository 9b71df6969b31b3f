/**
 * What tests, which are TypeScript, use of site.mjs.
 */
export function startSite( options: {
	name: string;
	reset?: boolean;
	theme?: string;
	wp?: string;
	port?: number;
	pluginDir?: string;
	extraMuPlugins?: string[];
	say?: ( line: string ) => void;
} ): Promise< {
	url: string;
	ended: Promise< void >;
	stop: () => Promise< void >;
} >;
