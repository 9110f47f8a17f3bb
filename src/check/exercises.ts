import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';
import type { TreeFile } from './trees.ts';
import { isOutcome, metaOf, nextTreeOf, waysFrom } from '../tree/walk.ts';
import { metaOn, whole } from '../tree/outcome.ts';
import { citable } from './areas.ts';
import { treesOfCall, wayOfCall } from './callWay.ts';
import type { Exercise } from '../model/exercise.ts';
import { checkFacts } from './facts.ts';
import { follow, type Leg } from '../tree/follow.ts';
import type { Misfit, StepId } from '../tree/rightWay.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

/** Practice calls whose way or facts no longer fit the trees and their texts: each names the call, the tree and what is gone. */
export function checkExercises(content: Content, trees: Map<string, TreeFile>, told: Told = NOTHING_TOLD): Problem[] {
	const configs = Object.fromEntries([...trees].map(([id, { config }]) => [id, config]));
	const known = citable(content);
	return [...content.exercises.values()].flatMap((file) => {
		if (file.broken || told.files.has(file.file)) return [];
		const exercise = file.data as Exercise;
		if (treesOfCall(exercise).some((tree) => told.ids.has(tree))) return [];
		const { misfit, steps, legs, outcomes } = wayOfCall(file, configs);
		if (misfit) return [problem(file, misfit, steps.length + legs.length - 1, trees)];
		return [
			...unfounded(file, exercise, [...steps, ...outcomes], configs, known),
			...checkFacts(file, exercise, endOf(legs.at(-1), configs), { content, trees }),
		];
	});
}

/** Statements and open questions that a call stands on, and that no step on its way stands on. */
function unfounded(
	file: ContentFile,
	{ source }: Exercise,
	places: readonly StepId[],
	configs: Record<string, TreeConfig>,
	known: ReadonlySet<string>,
): Problem[] {
	const metas = places.flatMap(({ tree, state }) => (configs[tree] && metaOf(configs[tree], state)) ?? []);
	const cited = new Set(
		metas.map((meta) => (isOutcome(meta) ? whole(meta) : meta)).flatMap(({ source, open = [] }) => [...source, ...open]),
	);
	// A step that stands on what does not exist has been told of.
	if ([...cited].some((id) => !known.has(id))) return [];
	const told = `inget steg på vägen gör det. Stegen hänvisar till ${[...cited].join(', ')}.`;
	return source
		.filter((id) => known.has(id) && !cited.has(id))
		.map((id) => problemAt(file, 'source:', `Övningen hänvisar till ${id}, men ${told}`));
}

function endOf(leg: Leg | undefined, configs: Record<string, TreeConfig>): StepMeta | undefined {
	const config = configs[leg?.tree ?? ''];
	if (!leg || !config) return undefined;
	const { state, strides } = follow(config, leg.answers);
	return metaOn(config, state, strides);
}

/** `taken` is how many parts of the path fit. */
function problem(file: ContentFile, misfit: Misfit, taken: number, trees: Map<string, TreeFile>): Problem {
	const tree = trees.get(misfit.tree);
	const path = misfit.kind === 'answer' ? ['path', taken, 'answer'] : misfit.kind === 'lead' ? ['path', taken, 'tree'] : ['outcome'];
	const place = `Övningen följer inte längre trädet "${misfit.tree}" (${tree?.file ?? 'machines'}): `;
	return { file: file.file, line: file.lineAt(path), message: place + fault(misfit, tree) };
}

function fault({ kind, state, asked }: Misfit, tree: TreeFile | undefined): string {
	const answers = tree ? waysFrom(tree.config, state).map(({ id }) => id) : [];
	const meta = tree && metaOf(tree.config, state);
	switch (kind) {
		case 'answer':
			if (isOutcome(meta)) return `svaret "${asked}" kommer efter utfallet "${state}". Ta bort det, eller skriv tree: … före.`;
			return `frågan "${state}" har inget svar "${asked}". ${didYouMean(asked, answers)} Rätta path.`;
		case 'lead':
			return `"${state}" leder inte vidare till "${asked}". ${leadsTo(meta)}`;
		case 'unfinished':
			return `vägen slutar vid frågan "${state}". Lägg till ett svar i path: ${answers.join(', ')}.`;
		case 'outcome':
			return `vägen leder till utfallet "${state}", men övningen säger "${asked}". Rätta path eller outcome.`;
		case 'onward':
			return `vägen slutar vid utfallet "${state}", som bara leder vidare till "${nextTreeOf(meta)}". Lägg till tree: ${nextTreeOf(meta)} i path, och svaren där.`;
	}
}

function leadsTo(meta: ReturnType<typeof metaOf>): string {
	const next = nextTreeOf(meta);
	return next ? `Det leder till "${next}". Rätta tree i path.` : 'Därifrån leder inget vidare. Ta bort tree ur path.';
}
