/**
 * A hint in the settings, with one click that follows it.
 */
import { Notice } from '@wordpress/components';

/**
 * The hint.
 *
 * @param props          What it says.
 * @param props.children Its words.
 * @param props.label    Words of the button.
 * @param props.onClick  Called when that is pressed.
 * @param props.status   How it looks, if something is wrong.
 * @since 0.1.0
 */
export const Hint = ( {
	children,
	status = 'info',
	...action
}: {
	children: string;
	label: string;
	onClick: () => void;
	status?: 'info' | 'warning';
} ) => (
	<div
		style={ { marginTop: 12 } }
		// The caret stays in the field above: if that were left, its list would close, and the button move away from under a finger.
		onMouseDown={ ( event ) => event.preventDefault() }
		role="presentation"
	>
		<Notice
			status={ status }
			isDismissible={ false }
			// As a link its words may take more than one line.
			actions={ [
				{ ...action, noDefaultClasses: true, variant: 'link' },
			] }
		>
			{ children }
		</Notice>
	</div>
);
