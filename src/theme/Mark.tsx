/** The mark: a way that divides, with the one that is taken ending in a dot. Beside a word, so hidden from screen readers. */
export function Mark() {
	return (
		<svg class="mark" viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
			<path d="M1.5 10H5c4.5 0 4-5 8.5-5M5 10c4.5 0 4 5.5 8.5 5.5H18" />
			<circle cx="16" cy="5" r="2.5" />
		</svg>
	);
}
