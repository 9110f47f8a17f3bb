/** The way to the sheet of keys, at the foot of a tree that is practised in. */
export function KeysDoor() {
	return (
		<div class="desk needs-script">
			<div class="desk-tools">
				<button type="button" data-act="keys" aria-haspopup="dialog">
					Tangenter <kbd>?</kbd>
				</button>
			</div>
		</div>
	);
}
