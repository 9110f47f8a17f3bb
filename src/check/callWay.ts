import type { TreeConfig } from '../../machines/tree.ts';
import type { Exercise } from '../model/exercise.ts';
import { rightWay, type RightWay } from '../tree/rightWay.ts';
import { once } from './once.ts';
import type { ContentFile } from './read.ts';

type Configs = Readonly<Record<string, TreeConfig | undefined>>;

/** How many versions of the trees the way of a call is kept for: as they were, and as they are. */
const KEPT = 2;

/** The trees that a practice call names, which are all that it goes through. */
export function treesOfCall({ tree, path }: Exercise): string[] {
	return [tree, ...path.flatMap((part) => ('tree' in part ? part.tree : []))];
}

/** The right way of a practice call, walked anew only where one of its trees is another than before. */
export function wayOfCall(file: ContentFile, configs: Configs): RightWay {
	return wayKept(file)(configs);
}

const wayKept = once(({ data }: ContentFile) => {
	const call = data as Exercise;
	const trees = treesOfCall(call);
	let kept: { walked: (TreeConfig | undefined)[]; way: RightWay }[] = [];
	return (configs: Configs): RightWay => {
		const known = kept.find(({ walked }) => trees.every((tree, i) => configs[tree] === walked[i]));
		if (known) return known.way;
		const way = rightWay(call, configs);
		kept = [{ walked: trees.map((tree) => configs[tree]), way }, ...kept].slice(0, KEPT);
		return way;
	};
});
