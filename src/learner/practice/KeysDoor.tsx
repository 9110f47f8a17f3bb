/** The way to the sheet of keys, at the foot of a tree that is practised in. */
export function KeysDoor() {
	return (
		<p class="keys-door needs-script">
			<button type="button" class="button bare" data-act="keys" aria-haspopup="dialog">
				Tangenter <kbd>?</kbd>
			</button>
		</p>
	);
}
