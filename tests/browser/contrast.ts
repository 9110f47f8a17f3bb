/**
 * The contrast of an element's text with what is behind it, as WCAG reckons it. On paper no ground is printed but where the style says
 * that it must be. Runs in the page.
 */
export function contrast(element: Element): number {
	const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('This browser draws nothing.');
	const grounds: string[] = [];
	const onPaper = matchMedia('print').matches;
	for (let at: Element | null = element; at; at = at.parentElement) {
		const { backgroundColor, printColorAdjust } = getComputedStyle(at);
		if (!onPaper || printColorAdjust === 'exact') grounds.unshift(backgroundColor);
	}
	grounds.unshift('white');
	const light = (colours: string[]) => {
		for (const colour of colours) {
			pen.fillStyle = colour;
			pen.fillRect(0, 0, 1, 1);
		}
		const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [more = 0, less = 0] = [light(grounds), light([...grounds, getComputedStyle(element).color])].sort((a, b) => b - a);
	return (more + 0.05) / (less + 0.05);
}
