import type { TreeConfig } from '../../machines/tree.ts';
import { projectAt } from '../../src/check/disk.ts';
import type { Project } from '../../src/check/project.ts';
import { judge } from '../../src/edit/judge.ts';
import type { Bench } from './bench.ts';
import { largeTree } from './largeTree.ts';

const TURNS = 12;
const SIZES = [
	{ steps: 25, goal: 100 },
	{ steps: 150, goal: 300 },
];

/** A draft is judged at each pause in the typing: what is wrong, and what it does. The project is read once, as in the browser. */
const bench: Bench = async () => ({
	title: 'A draft of a tree, judged',
	head: ['', 'the first time', 'then, the slowest of 12', 'median', 'goal'],
	rows: SIZES.map(({ steps, goal }) => {
		const { first, later } = timed(steps);
		const sorted = later.toSorted((a, b) => a - b);
		return [`${steps} steps`, ...[first, sorted.at(-1), sorted[TURNS / 2]].map((ms = 0) => `${ms.toFixed(0)} ms`), `${goal} ms`];
	}),
});
export default bench;

function timed(steps: number): { first: number; later: number[] } {
	const config = largeTree('prov/stort', steps, []);
	const { files, others } = projectAt(process.cwd());
	const text = `import { tree } from '../tree.ts';\n\nexport default tree.createMachine(${JSON.stringify(config)});\n`;
	// As in a browser, texts of pages are not compiled.
	const project: Project = { files: new Map([...files, [`machines/${config.id}.ts`, text]]), others };
	const [first = 0, ...later] = Array.from({ length: TURNS + 1 }, (_, turn) => {
		const draft = structuredClone({ tree: changed(config, turn), shelf: {}, files: {} });
		const start = performance.now();
		judge(project, draft);
		return performance.now() - start;
	});
	return { first, later };
}

/** In turns a text, an answer that leads elsewhere, and a question put in first. */
function changed(config: TreeConfig, turn: number): TreeConfig {
	const tree = structuredClone(config);
	const first = tree.states.s0 as { on: Record<string, { target: string }> };
	if (turn % 3 === 0) Object.assign(tree.states.s1?.meta ?? {}, { text: `Vad säger kunden nu, gång ${turn}?` });
	else if (turn % 3 === 1) Object.assign(first.on['till-1'] ?? {}, { target: 's4' });
	else {
		const ways = ['s2', 's3'].map((target) => [`vid-${target}`, { target, meta: { label: `Vid ${target}` } }]);
		tree.states.ny = { meta: { kind: 'question', text: 'Vad var det?', source: [] }, on: Object.fromEntries(ways) };
		Object.assign(first.on['till-2'] ?? {}, { target: 'ny' });
	}
	return tree;
}
