import type { Problem } from '../../check/read.ts';
import { clean } from '../../model/clean.ts';
import { nameOf } from '../../tree/walk.ts';
import type { Draft, Place, TreeConfig } from '../draft.ts';

/** A remedy that is one press away: what the button says, and the command that does it, by name, with what it is given after the draft. */
export type Mend = { words: string; command: string; args: unknown[] };

/** What would mend a problem in a draft's tree, where one remedy is the obvious one. */
export function mendOf({ path = [], instead, message }: Problem, at: Place | undefined, { tree }: Draft): Mend | undefined {
	if (!at) return instead && path[0] === 'initial' ? begin(instead, tree) : undefined;
	const value = valueAt(tree, path);
	if (path.length === 4 && at.answer) return instead ? lead(at.state, at.answer, instead, tree) : undefined;
	if (typeof value === 'string' && instead) return set(at, path, instead, `Byt till ”${instead}”`);
	if (typeof value === 'string' && TWICE.test(message)) return set(at, path, undefined, 'Ta bort det ena');
	if (at.key === 'was' && Array.isArray(value)) return set(at, path, undefined, 'Ta bort namnet');
	if (typeof value !== 'string') return undefined;
	const plain = clean(value).replace(/\s*\n\s*/g, ' ');
	return plain !== value && (value.includes('\n') || UNSEEN.test(message)) ? set(at, path, plain, 'Ta bort det') : undefined;
}

const TWICE = /står två gånger/;
const UNSEEN = /inte syns/;

function lead(state: string, answer: string, to: string, tree: TreeConfig): Mend | undefined {
	const step = tree.states[state];
	// What leads on after so many tries may be what is lost.
	if (!step || !('on' in step) || tree.states[step.on[answer]?.target ?? '']) return undefined;
	return { words: `Låt svaret leda till ”${nameOf(tree.states[to]?.meta)}”`, command: 'leadTo', args: [state, answer, { to }] };
}

function begin(state: string, tree: TreeConfig): Mend {
	return { words: `Börja med ”${nameOf(tree.states[state]?.meta)}”`, command: 'setInitial', args: [state] };
}

/** Sets a value within what a step or an answer says. */
function set({ state, answer }: Place, path: readonly string[], value: string | undefined, words: string): Mend | undefined {
	const inner = path.slice(path.indexOf('meta') + 1).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
	if (!path.includes('meta') || inner.length === 0) return undefined;
	return answer === undefined
		? { words, command: 'setStep', args: [state, inner, value] }
		: { words, command: 'setAnswer', args: [state, answer, inner, value] };
}

/** What stands at a path in a literal. */
export function valueAt(whole: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), whole);
}
