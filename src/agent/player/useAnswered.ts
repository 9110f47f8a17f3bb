import { useRef } from 'preact/hooks';
import { stepKey } from '../../call/data.ts';
import type { Library } from './library.ts';
import { follow, type Sitting } from '../../tree/sitting.ts';

/** The answer that each question last got in this call, by `stepKey`, whether or not it still stands. */
export function useAnswered({ legs }: Sitting, { all }: Library): Map<string, string> {
	const answers = useRef(new Map<string, string>()).current;
	for (const leg of legs) {
		const tree = all[leg.tree];
		for (const { state, answer } of tree ? follow(tree.config, leg.answers).strides : []) answers.set(stepKey(leg.tree, state), answer);
	}
	return answers;
}
