import type { Drawing, DrawnEdge, DrawnNode } from './layout.ts';
import { KIND_WORDS } from './shape.ts';
import { SIZES } from './sizes.ts';

/** A tree as a drawing. Each step is a link to itself; the answers' words are left to the list, which says them in order. */
export function Diagram({ drawing, page }: { drawing: Drawing; page: string }) {
	const { width, height, nodes, edges } = drawing;
	return (
		<svg
			class="diagram"
			viewBox={`0 0 ${width} ${height}`}
			width={width}
			height={height}
			role="group"
			aria-label="Trädet som bild, ett steg en länk"
			aria-describedby="trad-bild"
		>
			<desc id="trad-bild">Samma träd står som lista efter bilden, med svaren utskrivna.</desc>
			<defs>
				{Object.entries(SIGNS).map(
					([kind, d]) => nodes.some((node) => node.kind === kind) && <path id={`trad-${kind}`} key={kind} d={d} />,
				)}
			</defs>
			<g class="edges" aria-hidden="true">
				{edges.map((edge) => (
					<Edge key={`${edge.from}/${edge.answer}`} {...edge} />
				))}
			</g>
			{nodes.map((node) => (
				<Node key={node.state} node={node} page={page} />
			))}
		</svg>
	);
}

function Edge({ from, answer, to, path, lines, x, y }: DrawnEdge) {
	return (
		<g class="edge" data-from={from} data-answer={answer} data-to={to}>
			<path d={path} />
			<Lines lines={lines} x={x} y={y} step={SIZES.label.line} />
		</g>
	);
}

function Node({ node, page }: { node: DrawnNode; page: string }) {
	const { state, kind, text, lines, next, x, y, width, height } = node;
	const { font, line, padX, padY } = SIZES.node;
	const left = x + padX + (SIGNS[kind] ? SIZES.sign : 0);
	const first = y + padY + (line + font) / 2 - BASELINE;
	return (
		<a
			class={`node ${kind}`}
			id={state}
			href={`${page}#${state}`}
			data-state={state}
			aria-label={[`${KIND_WORDS[kind]}: ${text}`, ...next].join(' ')}
		>
			<rect class="box" x={x} y={y} width={width} height={height} rx={SIGNS[kind] ? 2 : 10} />
			{SIGNS[kind] && (
				<>
					<rect class="strip" x={x} y={y} width={STRIP} height={height} rx={2} />
					<use href={`#trad-${kind}`} x={x} y={y + height / 2} />
				</>
			)}
			<Lines lines={lines} x={left} y={first} step={line} />
			{next.length > 0 && <Lines quiet lines={next} x={left} y={first + lines.length * line} step={line} />}
		</a>
	);
}

/** The sign of each kind of step that has one, on a strip at its left: all that are no question. */
const SIGNS: Readonly<Partial<Record<DrawnNode['kind'], string>>> = {
	step: 'M7-4h1m3 0h7M7 0h1m3 0h7M7 4h1m3 0h7',
	via: 'M7.5 3.5v-2a3 3 0 0 1 3-3h6.5m-3-3l3 3-3 3',
	outcome: 'M12.5-3.5a3.5 3.5 0 1 0 .01 0',
	open: 'M9.5-2.6a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.4m0 3.2v.1',
};
const STRIP = 25;
const BASELINE = 2.5;

/** A line's last space is not seen: it keeps the words of two lines apart where the text is read and not drawn. */
function Lines({ lines, x, y, step, quiet }: { lines: string[]; x: number; y: number; step: number; quiet?: boolean }) {
	return (
		<text class={quiet ? 'quiet' : undefined} x={x} y={y}>
			{lines.map((line, i) => (
				<tspan key={line} x={x} dy={i > 0 ? step : undefined}>
					{`${line} `}
				</tspan>
			))}
		</text>
	);
}
