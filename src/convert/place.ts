/**
 * Tells where the result of a conversion goes, and whether a benefit list may stand there.
 */
import { store as blockEditorStore } from '@wordpress/block-editor';
import { select } from '@wordpress/data';
import { BENEFIT_LIST } from '../block-names';

let askedFor: string | undefined;

/**
 * Converts for a block because the writer asked for it there, whatever they prefer for a paste.
 *
 * @param rootClientId Client id of the block that the result goes into.
 * @param run          Converts, synchronously.
 * @return What it returns. What it throws is thrown on.
 * @since 0.1.0
 */
export function intoBlock< Result >(
	rootClientId: string,
	run: () => Result
): Result {
	askedFor = rootClientId;
	try {
		return run();
	} finally {
		askedFor = undefined;
	}
}

/**
 * Whether the writer asked for this conversion.
 *
 * @return True inside of `intoBlock()`.
 * @since 0.1.0
 */
export const isAskedFor = (): boolean => askedFor !== undefined;

/** The block around the one with the caret. */
const aroundCaret = (): string => {
	const { getBlockRootClientId, getSelectionStart } =
		select( blockEditorStore );
	return getBlockRootClientId( getSelectionStart().clientId ?? '' ) ?? '';
};

/**
 * Whether what is being made will be taken apart and put into a benefit list: the caret is in a benefit's heading.
 *
 * @return True if so.
 * @since 0.1.0
 */
export const isIntoList = (): boolean =>
	askedFor === undefined &&
	select( blockEditorStore ).getBlockName( aroundCaret() ) === BENEFIT_LIST;

/**
 * Where the blocks go that are being made: the block asked for, else where the caret is. In a benefit list that is where the list is.
 *
 * @return Client id of the block around them; '' for the post itself.
 * @since 0.1.0
 */
export function placeOfResult(): string {
	const { getBlockRootClientId } = select( blockEditorStore );
	const around = askedFor ?? aroundCaret();
	return isIntoList() ? ( getBlockRootClientId( around ) ?? '' ) : around;
}

/**
 * Whether a benefit list may be inserted there: WordPress drops a whole paste that holds one block which may not.
 *
 * @return True if it may.
 * @since 0.1.0
 */
export const mayInsertList = (): boolean =>
	select( blockEditorStore ).canInsertBlockType(
		BENEFIT_LIST,
		placeOfResult()
	);
