import { initialTransition, transition } from 'xstate';
import type { TreeConfig } from '../../machines/tree.ts';
import { machineOf } from './machine.ts';
import type { PublishedTree } from './published.ts';
import { counted } from './retries.ts';
import type { Stride } from './walk.ts';

/** The reader's way through one tree: the answers given so far, by id. */
export type Leg = { tree: string; answers: string[] };

/** Trees by id, as far as they have been fetched. */
export type Trees = Record<string, PublishedTree>;

/** What a way through trees needs of them. */
export type Maps = Readonly<Record<string, Pick<PublishedTree, 'config'> | undefined>>;

/** Where a leg stands: the state that its answers lead to, the answers that hold, and the strides behind them. */
export type Standing = { state: string; strides: Stride[] };

type KnownTrees = { machine: ReturnType<typeof machineOf>; standings: Map<string, Standing> };
const known = new WeakMap<TreeConfig, KnownTrees>();

/** Walks a tree by answer ids and stops before the first one that the machine does not take. Ways once walked are remembered. */
export function follow(config: TreeConfig, answers: readonly string[]): Standing {
	const tree = known.get(config) ?? { machine: machineOf(config), standings: new Map() };
	known.set(config, tree);
	const key = JSON.stringify(answers);
	const standing = tree.standings.get(key) ?? walk(config, tree.machine, answers);
	tree.standings.set(key, standing);
	return standing;
}

function walk(config: TreeConfig, machine: KnownTrees['machine'], answers: readonly string[]): Standing {
	let [snapshot] = initialTransition(machine);
	const strides: Stride[] = [];
	for (const answer of answers) {
		if (!snapshot.can({ type: answer } as never)) break;
		const stride = { state: String(snapshot.value), answer };
		[snapshot] = transition(machine, snapshot, { type: counted(config, stride, strides) } as never);
		strides.push(stride);
	}
	return { state: String(snapshot.value), strides };
}
