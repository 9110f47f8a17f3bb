import type { TreeConfig } from '../../machines/tree.ts';
import { elk } from '../../src/agent/diagram/elk.ts';
import { drawingOf } from '../../src/agent/diagram/layout.ts';
import type { Bench } from './bench.ts';

const STEPS = 150;
const TURNS = 5;

/** A tree of many steps is laid out at the build, one of three answers at each question and ends at every third. */
const bench: Bench = async () => {
	const config = large(STEPS);
	const times: number[] = [];
	for (let turn = 0; turn < TURNS; turn++) {
		const start = performance.now();
		await drawingOf({ config, next: {} }, elk);
		times.push(performance.now() - start);
	}
	return {
		title: `A tree of ${STEPS} steps`,
		head: ['', 'measured', 'goal'],
		rows: [[`laid out, quickest of ${TURNS}`, `${Math.min(...times).toFixed(0)} ms`, '1000 ms']],
	};
};
export default bench;

function large(steps: number): TreeConfig {
	const states: TreeConfig['states'] = {};
	for (let i = 0; i < steps; i++) {
		const to = [1, 2, 3].map((n) => 3 * i + n).filter((n) => n < steps);
		states[`s${i}`] =
			to.length > 0
				? {
						meta: { kind: 'question', text: `Vad säger kunden om sak nummer ${i} på listan?`, source: ['P1.1'] },
						on: Object.fromEntries(to.map((n) => [`till-${n}`, { target: `s${n}`, meta: { label: `Att det är nummer ${n} som gäller` } }])),
					}
				: { type: 'final', meta: { kind: 'outcome', title: `Gör det som gäller för nummer ${i}`, source: ['P1.1'] } };
	}
	return { id: 'prov/stort', initial: 's0', states };
}
