import { nameOf } from '../tree/walk.ts';
import type { TreeConfig } from './draft.ts';
import { quoted } from './words.ts';

const ANSWER = /svaret "([^"]+)" i "([^"]+)"/g;
const WAY = /(?<![\w./-])[\w-]+\/[\w-]+(?: → [\w-]+\/[\w-]+)*(?![\w./-])/g;
const QUOTED = /"([\w-]+)"/g;
/** The name that a file has for what was just named in Swedish. */
const KEY = /(?<=["”\p{L}]) \([a-z]+[A-Za-z]*\)/gu;

/** A message of the check for somebody who sees no file: steps and answers by their texts, and no key. What is in no tree stays. */
export function plainWords(message: string, tree: TreeConfig): string {
	const isStep = (id: string) => Object.hasOwn(tree.states, id);
	const step = (id: string) => quoted(nameOf(tree.states[id]?.meta) || 'utan text');
	const labelOf = (state: string, answer: string) => {
		const found = isStep(state) ? tree.states[state] : undefined;
		return found && 'on' in found ? found.on[answer]?.meta.label : undefined;
	};
	const way = (whole: string) => {
		const labels = whole.split(' → ').map((one) => {
			const [state = '', answer = ''] = one.split('/');
			return labelOf(state, answer);
		});
		return labels.every((label) => label !== undefined) ? labels.map((label) => quoted(label)).join(' → ') : whole;
	};
	return message
		.replace(ANSWER, (whole, answer: string, state: string) => {
			const label = labelOf(state, answer);
			return label === undefined ? whole : `svaret ${quoted(label || 'utan text')} i ${step(state)}`;
		})
		.replace(WAY, way)
		.replace(QUOTED, (whole, id: string) => (isStep(id) ? step(id) : whole))
		.replace(KEY, '');
}
