import type { TreeConfig } from '../../machines/tree.ts';
import { isOutcome, labelsOf, type Stride } from '../tree/walk.ts';
import type { ToldChange } from './change.ts';
import { pathsOf } from './paths.ts';
import { translate, type Pair } from './match.ts';

const SHOWN = 3;

/** How an outcome is reached that was reached otherwise before; and a question that is asked after other answers than before. */
export function wayChanges(pair: Pair, was: string, now: string): ToldChange[] {
	const old = pathsOf(pair.before).to(was);
	const fresh = pathsOf(pair.after).to(now);
	const before = new Set(old.map((way) => translate(way, pair.found)));
	const after = new Set(fresh.map(keyOf));
	const come = fresh.filter((way) => !before.has(keyOf(way)));
	const gone = old.filter((way) => !after.has(translate(way, pair.found) ?? ''));
	if (come.length === 0 && gone.length === 0) return [];
	if (!isOutcome(pair.after.states[now]?.meta)) return moved(pair, old, fresh);
	if (fresh.length === 0) return [{ says: 'Inget svar leder längre hit.', was: shown(pair.before, gone) }];
	if (gone.length === old.length) return [{ says: 'Nås på ett annat sätt:', was: shown(pair.before, gone), now: shown(pair.after, come) }];
	return [
		...(come.length > 0 ? [{ says: 'Nås nu också så här:', now: shown(pair.after, come) }] : []),
		...(gone.length > 0 ? [{ says: 'Nås inte längre så här:', was: shown(pair.before, gone) }] : []),
	];
}

/** The shortest way to a step, in the words of its answers. */
export function shortestInWords(config: TreeConfig, state: string): string[] {
	const way = pathsOf(config).shortest.get(state);
	return way ? [inWords(config, way)] : [];
}

/** A way as the reader sees it: the labels of its answers. */
export function inWords(config: TreeConfig, way: readonly Stride[]): string {
	return labelsOf(config, way).join(' › ') || 'där trädet börjar';
}

/** A question has moved when none of the answers that led straight to it does any more. */
function moved(pair: Pair, old: Stride[][], fresh: Stride[][]): ToldChange[] {
	const lasts = (ways: Stride[][]) => ways.map((way) => way.slice(-1));
	const before = new Set(lasts(old).map((way) => translate(way, pair.found)));
	if (lasts(fresh).some((way) => before.has(keyOf(way)))) return [];
	return [{ says: 'Frågan har flyttats:', was: shown(pair.before, old), now: shown(pair.after, fresh) }];
}

function keyOf(way: readonly Stride[]): string {
	return way.map(({ state, answer }) => `${state}/${answer}`).join(' ');
}

function shown(config: Pair['after'], ways: Stride[][]): string[] {
	const some = ways.slice(0, SHOWN).map((way) => inWords(config, way));
	return ways.length > SHOWN ? [...some, `… och ${ways.length - SHOWN} vägar till`] : some;
}
