import type { TreeConfig } from '../../machines/tree.ts';

/** A tree of so many steps: three answers to each question as long as there are steps to lead to, and outcomes where there are none. */
export function largeTree(id: string, steps: number, source: string[]): TreeConfig {
	const states: TreeConfig['states'] = {};
	for (let i = 0; i < steps; i++) {
		const to = [1, 2, 3].map((n) => 3 * i + n).filter((n) => n < steps);
		states[`s${i}`] =
			to.length > 0
				? {
						meta: { kind: 'question', text: `Vad säger kunden om sak nummer ${i} på listan?`, source },
						on: Object.fromEntries(to.map((n) => [`till-${n}`, { target: `s${n}`, meta: { label: `Att det är nummer ${n} som gäller` } }])),
					}
				: { type: 'final', meta: { kind: 'outcome', title: `Gör det som gäller för nummer ${i}`, case: ['Avsluta ärendet.'], source } };
	}
	return { id, initial: 's0', states };
}
