import type { TreeConfig } from '../../../machines/tree.ts';
import { allChoices, chosenIn, choosing } from '../../tree/choices.ts';
import { rightWay } from '../../tree/rightWay.ts';
import { isOutcome, metaOf, nameOf, waysFrom } from '../../tree/walk.ts';
import type { Choice } from './choice.ts';

/** Trees by their id, with what each is called. */
export type TitledTrees = Record<string, { title: string; config: TreeConfig }>;

/** The answers of the step that the way has come to; where it leads to none, those of all trees there. */
export function answers(trees: TitledTrees, path: string, values: Readonly<Record<string, unknown>>): Choice[] {
	const nth = Number(/^path\.(\d+)\./.exec(path)?.[1] ?? 0);
	const { tree, state } = standOf(trees, values, nth) ?? {};
	const here = tree && state ? answersOf(trees[tree]?.config, state) : [];
	if (here.length > 0) return here;
	return toldApart(
		Object.values(trees).flatMap(({ title, config }) =>
			Object.keys(config.states).flatMap((step) => answersOf(config, step).map((choice) => ({ ...choice, of: title }))),
		),
	);
}

/** The ends of the tree that the way ends in, or else of all trees there. */
export function outcomes(trees: TitledTrees, values: Readonly<Record<string, unknown>>): Choice[] {
	const last = Object.keys(values)
		.flatMap((key) => /^path\.(\d+)\.tree$/.exec(key)?.[1] ?? [])
		.map(Number)
		.sort((a, b) => b - a);
	const named = [...last.map((nth) => values[`path.${nth}.tree`]), values.tree].find(Boolean);
	const ends = trees[String(named)] ? [trees[String(named)]] : Object.values(trees);
	return toldApart(
		ends.flatMap((tree) => {
			const { title, config } = tree ?? { title: '', config: { id: '', initial: '', states: {} } };
			return Object.keys(config.states)
				.filter((state) => isOutcome(metaOf(config, state)))
				.map((state) => ({ value: state, label: nameOf(metaOf(config, state)), of: title }));
		}),
	);
}

function answersOf(config: TreeConfig | undefined, state: string): Choice[] {
	const meta = config && metaOf(config, state);
	if (!meta) return [];
	if (meta.kind !== 'choices') return waysFrom(config, state).map(({ id, label }) => ({ value: id, label }));
	if (Object.keys(meta.options).length > MANY) return [];
	return allChoices(meta).map((chosen) => {
		const value = choosing(meta, chosen);
		return { value, label: chosenIn(meta, value) ?? value };
	});
}

/** So many things to choose among at once that all their sets would be a list nobody reads. */
const MANY = 6;

/** Where the way of a call stands before one of its parts, as far as it is filled in; undefined where it fits no tree. */
function standOf(trees: TitledTrees, values: Readonly<Record<string, unknown>>, nth: number): { tree: string; state: string } | undefined {
	const configs = Object.fromEntries(Object.entries(trees).map(([id, { config }]) => [id, config]));
	const path = Array.from({ length: nth }, (_, i) => {
		const [tree, answer] = [values[`path.${i}.tree`], values[`path.${i}.answer`]];
		return tree ? { tree: String(tree) } : { answer: String(answer ?? ''), why: '' };
	});
	if (!configs[String(values.tree)]) return undefined;
	const { misfit } = rightWay({ tree: String(values.tree), path, outcome: '' }, configs);
	return misfit?.kind === 'unfinished' ? misfit : undefined;
}

/** One choice for each id. One that means different things says all of them, each with where it does. */
function toldApart(choices: readonly (Choice & { of: string })[]): Choice[] {
	return [...Map.groupBy(choices, ({ value }) => value)].map(([value, alike]) => {
		const words = [...Map.groupBy(alike, ({ label }) => label)].map(([label, [first]]) => ({ label, of: first?.of ?? '' }));
		const label = words.length === 1 ? words[0]?.label : words.map((one) => `${one.label} (${one.of})`).join(' / ');
		return { value, label: label ?? value };
	});
}
