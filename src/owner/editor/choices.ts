import { late } from '../../delivery/late.ts';
import type { Choice } from './choice.ts';
import { choicesIn, isListed, isOfTrees, type ListedFrom, type Walk } from './lists.ts';
import { heldIn, type StoredEntry } from './stored.ts';

/** What Sveltia asks when it shows a list of choices, once it is patched. */
type Choosing = {
	of: (
		options: readonly Choice[],
		given: {
			value: unknown;
			path: string;
			entries: readonly StoredEntry[];
			values: Record<string, unknown>;
			held: Set<string>;
			again: () => void;
		},
	) => Choice[];
};

/**
 * Makes the choices of a field when it is shown: its list, of what the editor holds now, and whatever the entry itself holds that is not in
 * it. Sveltia (0.221.1) shows an empty box for that, or a word that cannot be taken away. `choicePatch.ts` puts this where it reads the
 * options.
 */
export function offerChoices(from: ListedFrom): void {
	const walking = fetchedWalk();
	const choosing: Choosing = {
		of(options, { value, path, entries, values, held, again }) {
			const [first] = options;
			const list = isListed(first?.value) ? first.value : undefined;
			const walk = list && isOfTrees(list) ? walking(again) : undefined;
			const known = list ? choicesIn(list, from, heldIn(entries), path, values, walk) : options;
			for (const one of [value].flat()) if (typeof one === 'string' && one) held.add(one);
			const besides = [...held].filter((one) => !known.some((choice) => choice.value === one));
			return [...known, ...besides.map((one) => ({ value: one, label: called(one, known) }))];
		},
	};
	Object.assign(globalThis, { editorChoices: choosing });
}

/** What walks the trees, where it has been fetched; else it is, and `again` is called. What is not to be had leaves the field as it is. */
function fetchedWalk(): (again: () => void) => Walk | undefined {
	let walk: Walk | undefined;
	let fetching: Promise<unknown> | undefined;
	const fetchIt = () =>
		late(
			() => import('./answers.ts'),
			(part) => {
				walk = part;
			},
			() => {
				fetching = undefined;
			},
		);
	return (again) => {
		if (!walk) void (fetching ??= fetchIt()).then(() => walk && again());
		return walk;
	};
}

/** A value that is in no list, by the words of what it begins with: `rutin elweb/ticket#bild` → `Rutinsida: Skapa en ticket › bild`. */
function called(value: string, known: readonly Choice[]): string {
	const [start, place] = value.split('#');
	const whole = place && known.find((choice) => choice.value === start);
	return whole ? `${whole.label} › ${place}` : value;
}
