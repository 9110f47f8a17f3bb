import type { Drawing, DrawnEdge, DrawnNode } from '../../src/agent/diagram/layout.ts';
import { widest } from '../../src/agent/diagram/measure.ts';
import { SIZES } from '../../src/agent/diagram/sizes.ts';

type Box = { what: string; left: number; top: number; right: number; bottom: number };

/** What lies on something else in a drawing, or outside it, as lines that name both: steps, answers' words and the lines between. */
export function clashes({ width, height, nodes, edges }: Drawing): string[] {
	const boxes = nodes.map(boxOf);
	const labels = edges.map(labelOf);
	const lines = edges.flatMap(linesOf);
	const sheet = { what: 'the sheet', left: 0, top: 0, right: width, bottom: height };
	return [
		...pairs(boxes, boxes, overlap),
		...pairs(labels, boxes, overlap),
		...pairs(labels, labels, overlap),
		...pairs(lines, boxes, overlap),
		...pairs(lines, labels, overlap),
		...[...boxes, ...labels, ...lines].filter((box) => !within(box, sheet)).map(({ what }) => `${what} is outside the sheet`),
	];
}

function pairs(some: Box[], others: Box[], hit: (a: Box, b: Box) => boolean): string[] {
	return some.flatMap((a, i) => {
		const rest = some === others ? others.slice(i + 1) : others;
		return rest.filter((b) => hit(a, b)).map((b) => `${a.what} lies on ${b.what}`);
	});
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (a: Box, b: Box) => a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;

const boxOf = ({ state, x, y, width, height }: DrawnNode): Box => ({
	what: `the step ${state}`,
	left: x,
	top: y,
	right: x + width,
	bottom: y + height,
});

/** The room that the words of an answer take: from the top of the first line to below its last baseline. */
function labelOf({ from, answer, lines, x, y }: DrawnEdge): Box {
	const { font, line } = SIZES.label;
	return {
		what: `the words of ${from}/${answer}`,
		left: x,
		top: y - font * 0.76,
		right: x + widest(lines, font),
		bottom: y + (lines.length - 1) * line + font * 0.24,
	};
}

/** The level and upright parts of a line, corner to corner, arrowhead left out. Where it ends at a step it is not on it. */
function linesOf({ from, answer, path }: DrawnEdge): Box[] {
	const points = [...path.replace(/m.*$/, '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
	return points.slice(1).map(([x, y], i) => {
		const [fromX, fromY] = points[i]!;
		return {
			what: `the line of ${from}/${answer}`,
			left: Math.min(x, fromX),
			top: Math.min(y, fromY),
			right: Math.max(x, fromX),
			bottom: Math.max(y, fromY),
		};
	});
}
