/** The few icons there are, drawn on one 20-unit grid with a 1.6 stroke; always beside a word, so hidden from screen readers. */
const SHAPES = {
	check: 'M4 10.5l4 4 8-9',
	todo: 'M4 6h1M8.5 6H16M4 10.5h1M8.5 10.5H16M4 15h1M8.5 15H16',
	end: 'M10 5.5a4.5 4.5 0 1 0 .01 0',
	search: 'M8.8 3.5a5.3 5.3 0 1 0 .01 0M12.8 12.8l4 4',
	question: 'M7 7.5a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.5M10 15.8v.1',
	warning: 'M10 3.2L18 16.8H2zM10 8v4M10 14.4v.1',
	back: 'M11.5 4.5L6 10l5.5 5.5',
	next: 'M8 4.5l5.5 5.5L8 15.5',
	open: 'M8 4.5H4v11.5h11.5V12M11 4h5v5M16 4l-7 7',
	copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
	mail: 'M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5',
	clock: 'M10 2.8a7.2 7.2 0 1 0 .01 0M10 6v4.2l2.8 1.8',
	pin: 'M7 3h6l-.8 5.2L15 11H5l2.8-2.8zM10 11v6',
	clip: 'M14.5 9l-4.8 4.8a2.6 2.6 0 0 1-3.7-3.7L11.5 4.6a1.8 1.8 0 0 1 2.5 2.5L8.6 12.5',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
			<path d={SHAPES[name]} />
		</svg>
	);
}
