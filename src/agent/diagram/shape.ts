import type { StepMeta, TreeConfig } from '../../../machines/tree.ts';
import { exitsFrom, isOpen, isOutcome, isQuestion, nameOf, nextTreeOf } from '../../tree/walk.ts';
import { widest, wrap } from './measure.ts';
import { outlineOf, statesOf } from './outline.ts';
import { SIZES } from './sizes.ts';

export type NodeKind = 'question' | 'step' | 'via' | 'outcome' | 'open';

/** What each kind of step is called in words. */
export const KIND_WORDS: Record<NodeKind, string> = {
	question: 'Fråga',
	step: 'Att göra',
	via: 'Gå igenom',
	outcome: 'Utfall',
	open: 'Öppet utfall',
};

/** An answer beside its question, in the question's own coordinates: the words, and the line under them that leads on at `y`. */
export type Branch = { answer: string; target: string; label: string; lines: string[]; y: number };

/**
 * A step as it is handed to the layout: a box, and on its right a column with the answers, one under the other in the tree's order.
 * The column belongs to the step, so no label can come in the way of another step, nor of another label.
 */
export type TreeShape = {
	state: string;
	kind: NodeKind;
	text: string;
	lines: string[];
	/** The tree that an outcome leads on to, as its last lines. */
	next: string[];
	box: { y: number; width: number; height: number };
	branches: Branch[];
	width: number;
	height: number;
};

/** Every step that can be reached, measured, in the order of the outline. `titles` are those of trees by id. */
export function shapesOf(config: TreeConfig, titles: Record<string, { title: string }>): TreeShape[] {
	return statesOf(outlineOf(config)).flatMap((state) => {
		const meta = config.states[state]?.meta;
		return meta ? shapeOf(config, state, meta, titles) : [];
	});
}

/** Which kind a step is of, by which it is drawn and named. */
export function kindOf(meta: StepMeta): NodeKind {
	if (isOutcome(meta)) return isOpen(meta) ? 'open' : 'outcome';
	return isQuestion(meta) ? 'question' : meta.kind;
}

function shapeOf(config: TreeConfig, state: string, meta: StepMeta, titles: Record<string, { title: string }>): TreeShape {
	const { font, line, padX, padY } = SIZES.node;
	const kind = kindOf(meta);
	const text = nameOf(meta);
	const lines = wrap(text, SIZES.node.text, font);
	const next = nextOf(meta, titles);
	const sign = kind === 'question' ? 0 : SIZES.sign;
	const width = Math.ceil(2 * padX + sign + Math.max(SIZES.node.text, widest(lines, font), widest(next, SIZES.label.font)));
	const boxHeight = 2 * padY + (lines.length + next.length) * line;
	const { branches, right, bottom } = branchesOf(config, state);
	const height = Math.max(boxHeight, bottom);
	const lift = (height - bottom) / 2;
	return {
		state,
		kind,
		text,
		lines,
		next,
		box: { y: (height - boxHeight) / 2, width, height: boxHeight },
		branches: branches.map((branch) => ({ ...branch, y: branch.y + lift })),
		width: width + right,
		height,
	};
}

function branchesOf(config: TreeConfig, state: string): { branches: Branch[]; right: number; bottom: number } {
	const { font, line, text, before, after, above, below } = SIZES.label;
	let bottom = 0;
	const branches = exitsFrom(config, state).map(({ id, target, label }) => {
		const lines = wrap(label, text, font);
		bottom += above + lines.length * line + below;
		return { answer: id, target, label, lines, y: bottom };
	});
	if (branches.length === 0) return { branches, right: 0, bottom };
	const column = Math.max(...branches.map(({ lines }) => widest(lines, font)));
	return { branches, right: Math.ceil(SIZES.stem + before + column + after), bottom };
}

function nextOf(meta: StepMeta, titles: Record<string, { title: string }>): string[] {
	const id = nextTreeOf(meta);
	const says = meta.kind === 'via' ? 'Gå igenom' : 'Fortsätt';
	return id ? wrap(`${says}: ${titles[id]?.title ?? id}`, SIZES.node.text, SIZES.label.font) : [];
}
