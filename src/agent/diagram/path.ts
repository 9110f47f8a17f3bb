type Point = { x: number; y: number };

/** An SVG path along upright and level lines, its corners rounded and with an arrow's head at the end, in whole and half px. */
export function roundedPath(points: readonly Point[], radius: number): string {
	const way = straighten(points.map(({ x, y }) => ({ x: half(x), y: half(y) })));
	const [first, last] = [way[0], way.at(-1)];
	if (!first || !last) return '';
	const corners = way.slice(1, -1).map((at, i) => corner(way[i] ?? at, at, way[i + 2] ?? at, radius));
	return `M${first.x} ${first.y}${corners.join('')}L${last.x} ${last.y}m-6-4 6 4-6 4`;
}

const half = (value: number): number => Math.round(value * 2) / 2;

/** Leaves out what lies on a straight line between its neighbours. */
function straighten(points: Point[]): Point[] {
	return points.reduce<Point[]>((way, point) => {
		const [before, last] = way.slice(-2);
		if (last && point.x === last.x && point.y === last.y) return way;
		const inLine = before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
		return [...way.slice(0, inLine ? -1 : undefined), point];
	}, []);
}

function corner(before: Point, at: Point, after: Point, radius: number): string {
	const reach = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2);
	const [from, to] = [toward(at, before, reach), toward(at, after, reach)];
	return `L${from.x} ${from.y}Q${at.x} ${at.y} ${to.x} ${to.y}`;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const toward = (from: Point, to: Point, reach: number): Point => ({
	x: from.x + Math.sign(to.x - from.x) * reach,
	y: from.y + Math.sign(to.y - from.y) * reach,
});
