import { publish } from '../../publish/tree.ts';
import { practisedAreas, exercisesOf, assignableCalls, titlesOf, entryOf } from '../practice/publish.ts';
import type { AssignableCall } from '../practice/published.ts';
import { said } from '../../tree/said.ts';

/** The practice calls of an area, by the tree that they end in, as whoever teaches chooses among them. */
export type ChoiceGroup = { area: string; trees: { id: string; title: string; calls: AssignableCall[] }[] };

/** A step of the right way of some call, in words: the question, and the tree that it stands in. */
export type StepWords = { question: string; tree: string };

/** What the page for those who teach is made of: the calls to choose among, and the words for every step that can be missed. */
export async function teaching(): Promise<{ groups: ChoiceGroup[]; steps: Record<string, StepWords> }> {
	const assignable = new Map((await assignableCalls()).map((call) => [call.id, call]));
	const areas = await Promise.all(
		(await practisedAreas()).map(async ({ id, title }) => {
			const calls = await exercisesOf(id);
			const titles = await titlesOf(calls.map(entryOf));
			const trees = Object.entries(titles).map(([tree, name]) => {
				const ending = calls.filter(({ outcomes }) => outcomes.at(-1)?.tree === tree);
				return { id: tree, title: name, calls: ending.flatMap((call) => assignable.get(call.id) ?? []) };
			});
			return { area: title, calls, titles, trees: trees.filter((tree) => tree.calls.length > 0) };
		}),
	);
	const steps = areas.flatMap(({ calls, titles }) =>
		calls.flatMap((call) => call.steps.map(({ tree, state, answer }) => ({ tree, state, answer, title: titles[tree] ?? tree }))),
	);
	const published = new Map(
		await Promise.all([...new Set(steps.map(({ tree }) => tree))].map(async (id) => [id, await publish(id)] as const)),
	);
	const words = steps.flatMap(({ tree, state, answer, title }) => {
		const found = published.get(tree);
		return found ? [[`${tree}/${state}`, { question: said(found, state, answer).question, tree: title }] as const] : [];
	});
	return { groups: areas.map(({ area, trees }) => ({ area, trees })), steps: Object.fromEntries(words) };
}
