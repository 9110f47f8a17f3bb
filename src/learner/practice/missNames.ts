/** The kinds of error that practice tells apart, as the learner reads them. Apart from what is kept, which needs only their ids. */
export const MISSES = {
	tree: 'Fel träd',
	answer: 'Fel svar i rätt träd',
	early: 'Slutade för tidigt',
	text: 'Fel text, eller ingen',
	addressee: 'Fel mottagare',
	fact: 'Lucka eller fel uppgift',
	note: 'Brist i anteckningen',
} as const;

export type Miss = keyof typeof MISSES;
