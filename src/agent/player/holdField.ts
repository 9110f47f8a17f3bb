type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Remembers the field that has focus in a part of the page, and where the writing in it stands. What it gives takes the focus back, to the
 * same field or to the one of its name that has come instead, in a part that is folded as well.
 */
export function holdField(place: HTMLElement): () => void {
	const { activeElement: held } = place.ownerDocument;
	if (!isField(held) || !place.contains(held)) return () => undefined;
	const { name, selectionStart: start, selectionEnd: end } = held;
	return () => {
		if (held.isConnected && held.checkVisibility() && held.ownerDocument.activeElement === held) return;
		const field = held.isConnected ? held : place.querySelector<Field>(`.fields [name="${CSS.escape(name)}"]`);
		if (!field) return;
		const folded = field.closest('details');
		if (folded) folded.open = true;
		field.focus({ preventScroll: true });
		if (start !== null && end !== null) field.setSelectionRange(start, end);
	};
}

function isField(element: Element | null): element is Field {
	return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
