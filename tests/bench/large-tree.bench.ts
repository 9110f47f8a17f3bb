import { elk } from '../../src/agent/diagram/elk.ts';
import { drawingOf } from '../../src/agent/diagram/layout.ts';
import type { Bench } from './bench.ts';
import { largeTree } from './largeTree.ts';

const STEPS = 150;
const TURNS = 5;

/** A tree of many steps is laid out at the build. What its page weighs is measured by `bench:scale`, which builds one. */
const bench: Bench = async () => {
	const config = largeTree('prov/stort', STEPS, ['P1.1']);
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
