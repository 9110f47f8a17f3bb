import { getCollection } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { configOf } from '../../../machines/tree.ts';
import { cueIn } from '../../import/write/cues.ts';
import { sentencesOf } from '../../import/write/sentences.ts';
import { PLACES, type PlaceWord } from '../../model/statements.ts';
import { stepsCiting, type StepsCiting } from '../../tree/standsAt.ts';

/** Where a statement without a place could have one: whatever cites it already, as content/kallan names a place. */
export async function candidatesOf(id: string): Promise<string[]> {
	const kinds = Object.entries(PLACES).filter(([word]) => word !== 'träd') as [PlaceWord, 'docs'][];
	const cited = kinds.map(async ([word, kind]) => {
		const entries = await getCollection(kind, ({ data }) => (data as { source?: string[] }).source?.includes(id));
		return entries.map((entry) => `${word} ${entry.id}`);
	});
	return [...(await Promise.all(cited)).flat(), ...(stepsInTrees().get(id) ?? [])];
}

/** The steps that cite each statement, in the trees that the site has. */
export function stepsInTrees(): StepsCiting {
	return stepsCiting(Object.values(trees).map(configOf));
}

/** By what words a statement asks to be a question in a tree; undefined where it states no condition. */
export function cueOf(original: string | undefined): string | undefined {
	return sentencesOf(original ?? '').flatMap((sentence) => cueIn(sentence)?.condition ?? [])[0];
}
