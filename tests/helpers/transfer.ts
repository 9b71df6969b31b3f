/**
 * A clipboard for jsdom, which has none.
 */

/** What is on a clipboard, by type. */
export type Clipboard = Record< string, string >;

/** What an event of the clipboard carries: it holds what a test puts there, and gives it back. */
export class Transfer {
	files = [];
	items = [];
	private data: Map< string, string >;

	constructor( data: Clipboard ) {
		this.data = new Map( Object.entries( data ) );
	}

	get types(): string[] {
		return [ ...this.data.keys() ];
	}

	getData( type: string ): string {
		return this.data.get( type ) ?? '';
	}

	setData( type: string, value: string ): void {
		this.data.set( type, value );
	}

	all(): Clipboard {
		return Object.fromEntries( this.data );
	}
}
