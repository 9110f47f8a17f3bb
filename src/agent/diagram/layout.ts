import type { ELK, ElkExtendedEdge, ElkNode, ElkPoint } from 'elkjs/lib/elk-api.js';
import { roundedPath } from './path.ts';
import { shapesOf, type Branch, type TreeShape } from './shape.ts';
import { SIZES } from './sizes.ts';
import type { PublishedTree } from '../../tree/published.ts';

/** A tree as it is drawn: every step and every answer with its place, in px. */
export type Drawing = { width: number; height: number; nodes: DrawnNode[]; edges: DrawnEdge[] };

export type DrawnNode = Omit<TreeShape, 'box' | 'branches'> & { x: number; y: number };

/** An answer: the path of its line, and its words with the left end of their first baseline. */
export type DrawnEdge = { from: string; answer: string; to: string; path: string; lines: string[]; x: number; y: number };

/**
 * Left to right in the order of the tree, so that the first answer is uppermost and the same tree is drawn the same in every build. Of the
 * placements that elkjs has, this one has the first question nearest the top, where one begins to read.
 */
const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'RIGHT',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.randomSeed': '1',
	'elk.padding': `[top=${SIZES.margin},left=${SIZES.margin},bottom=${SIZES.margin},right=${SIZES.margin}]`,
	'elk.spacing.nodeNode': '16',
	'elk.spacing.edgeNode': '16',
	'elk.spacing.edgeEdge': '12',
	'elk.layered.spacing.nodeNodeBetweenLayers': '30',
	'elk.layered.spacing.edgeNodeBetweenLayers': '14',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
	'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
	'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
	'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
	'elk.layered.nodePlacement.bk.fixedAlignment': 'RIGHTDOWN',
};

/** Places every step and every answer of a tree; `elk` is what lays it out, in a worker of Node or of a browser. */
export async function drawingOf({ config, next }: Pick<PublishedTree, 'config' | 'next'>, elk: Pick<ELK, 'layout'>): Promise<Drawing> {
	const shapes = shapesOf(config, next);
	const graph: ElkNode = {
		id: config.id,
		layoutOptions: OPTIONS,
		children: shapes.map((shape) => nodeOf(shape, shape.state === config.initial)),
		edges: shapes.flatMap(({ state, branches }) => branches.map((branch) => edgeOf(state, branch))),
	};
	const root = await elk.layout(graph);
	const placed = new Map(root.children?.map((node) => [node.id, node]));
	const lines = new Map(root.edges?.map((edge) => [edge.id, edge]));
	return {
		width: Math.ceil(root.width ?? 0),
		height: Math.ceil(root.height ?? 0),
		nodes: shapes.map((shape) => drawNode(shape, placed.get(shape.state))),
		edges: shapes.flatMap((shape) =>
			shape.branches.map((branch) => drawEdge(shape, branch, placed.get(shape.state), lines.get(`${shape.state}/${branch.answer}`))),
		),
	};
}

const IN = 'in';

/** The first step stands first, whatever leads back to it. */
function nodeOf({ state, width, height, box, branches }: TreeShape, isFirst: boolean): ElkNode {
	const port = (id: string, x: number, y: number, side: string) => ({
		id,
		x,
		y,
		width: 0,
		height: 0,
		layoutOptions: { 'elk.port.side': side },
	});
	return {
		id: state,
		width,
		height,
		layoutOptions: {
			'elk.portConstraints': 'FIXED_POS',
			'elk.alignment': 'LEFT',
			...(isFirst && { 'elk.layered.layering.layerConstraint': 'FIRST' }),
		},
		ports: [
			port(`${state}/${IN}`, 0, box.y + box.height / 2, 'WEST'),
			...branches.map(({ answer, y }) => port(`${state}/out/${answer}`, width, y, 'EAST')),
		],
	};
}

function edgeOf(state: string, { answer, target }: Branch): ElkExtendedEdge {
	return { id: `${state}/${answer}`, sources: [`${state}/out/${answer}`], targets: [`${target}/${IN}`] };
}

function drawNode({ state, kind, text, lines, next, box }: TreeShape, at: ElkNode | undefined): DrawnNode {
	const { width, height } = box;
	return { state, kind, text, lines, next, x: round(at?.x), y: round((at?.y ?? 0) + box.y), width, height };
}

function drawEdge({ state, box }: TreeShape, { answer, target, lines, y }: Branch, at?: ElkNode, line?: ElkExtendedEdge): DrawnEdge {
	const { font, line: step, before, below } = SIZES.label;
	const [left, top] = [at?.x ?? 0, at?.y ?? 0];
	const stem = left + box.width + SIZES.stem;
	const middle = top + box.y + box.height / 2;
	const section = line?.sections?.[0];
	const way: ElkPoint[] = [
		{ x: left + box.width, y: middle },
		{ x: stem, y: middle },
		{ x: stem, y: top + y },
		...(section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : []),
	];
	return {
		from: state,
		answer,
		to: target,
		path: roundedPath(way, SIZES.corner),
		lines,
		x: round(stem + before),
		y: round(top + y - below - (lines.length - 1) * step - (step - font) / 2),
	};
}

const round = (value = 0): number => Math.round(value * 2) / 2;
