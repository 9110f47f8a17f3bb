import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import { type Content, type ContentFile, type Problem } from './read.ts';
import type { TreeFile } from './trees.ts';
import { isOutcome, metaOf, nextTreeOf, waysFrom } from '../tree/walk.ts';
import type { Exercise } from '../model/exercise.ts';
import { checkFacts } from './facts.ts';
import { rightWay, type Misfit, type StepId } from '../tree/rightWay.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

/** Practice calls whose way or facts no longer fit the trees and their texts: each names the call, the tree and what is gone. */
export function checkExercises(content: Content, trees: Map<string, TreeFile>, told: Told = NOTHING_TOLD): Problem[] {
	const configs = Object.fromEntries([...trees].map(([id, { config }]) => [id, config]));
	return [...content.exercises.values()].flatMap((file) => {
		if (file.broken || told.files.has(file.file)) return [];
		const exercise = file.data as Exercise;
		const walked = [exercise.tree, ...exercise.path.flatMap((part) => ('tree' in part ? part.tree : []))];
		if (walked.some((tree) => told.ids.has(tree))) return [];
		const { misfit, steps, legs, outcomes } = rightWay(exercise, configs);
		if (misfit) return [problem(file, misfit, steps.length + legs.length - 1, trees)];
		return checkFacts(file, exercise, endOf(outcomes.at(-1), configs), content);
	});
}

function endOf(place: StepId | undefined, configs: Record<string, TreeConfig>): StepMeta | undefined {
	const config = place && configs[place.tree];
	return config && metaOf(config, place.state);
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
