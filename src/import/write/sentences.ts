/** Words that end with a point inside a sentence. */
const SHORT =
	/(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|d\.?v\.?s|s\.?\s?k|m\.?\s?m|o\.?\s?s\.?\s?v|f\.?\s?n|e\.?\s?d|o\.?\s?d|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|p\.?\s?g\.?\s?a|ca|kl|nr|ev|resp|inkl|exkl|tel|max|min|st|avd|obs|kap|sid|jfr|mån|vard|mvh|alt|i\.e|e\.g)\.$|^obs!$/i;
/** Where a sentence may end: its mark, what closes with it, and a blank before what begins one. */
const END = /[.!?…]+["”’)\]]*(?=\s+["”“„’‘([]*[\p{Lu}\d])/gu;

/** The sentences of a text, in order; a line break ends one too. What stands in short (`t.ex.`) and numbers with points do not. */
export function sentencesOf(text: string): string[] {
	return text.split('\n').flatMap(inLine).filter(Boolean);
}

function inLine(line: string): string[] {
	const ends = [...line.matchAll(END)]
		.map(({ index, 0: mark }) => index + mark.length)
		.filter((end) => !SHORT.test(line.slice(0, end)) && !/(?:^|\s)\d{1,2}\.$/.test(line.slice(0, end)));
	return [0, ...ends].map((start, i) => line.slice(start, ends[i]).trim());
}
