/** The measures of the drawing in px, as they are seen where it is not scaled. The fonts' sizes stand in diagram.css too. */
export const SIZES = {
	node: { font: 14, line: 18, text: 148, padX: 12, padY: 11 },
	/** Before the text of an outcome: its sign. */
	sign: 24,
	label: { font: 13, line: 16, text: 124, before: 8, after: 10, above: 8, below: 5 },
	/** From a question to the upright that its answers branch off from. */
	stem: 12,
	margin: 12,
	corner: 5,
} as const;
