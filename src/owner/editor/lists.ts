import type { KeyMeta } from '../../model/keys.ts';
import { areaOf } from '../../model/ids.ts';
import type { answers, outcomes, TitledTrees } from './answers.ts';
import type { Choice } from './choice.ts';
import type { HeldEntry } from './stored.ts';

/** What a list is of: `statements`, and where it is of one area alone, the area. */
type List = NonNullable<KeyMeta['listed']>;

/** What the lists are made of: the kinds that a place can be of, and the trees with their titles. */
export type ListedFrom = {
	places: { word: string; one: string; folder: string; title: string }[];
	statements: { folder: string; questions: string };
	trees: TitledTrees;
};

const MARK = '#';

/**
 * A field whose values are chosen out of a list that is made when it is opened, of what the editor holds then: Sveltia knows no options
 * but those of its configuration, so the only one there names the list. However short, it is a list box that can be searched.
 */
export function listed(list: List, area?: string) {
	return { widget: 'select', options: [`${MARK}${list}${area ? `:${area}` : ''}`], dropdown_threshold: 0 };
}

/** Whether an option stands for a list. */
export function isListed(option: unknown): option is string {
	return typeof option === 'string' && option.startsWith(MARK);
}

/** What walks the trees, which brings all that walks them: it is fetched when a list of theirs is first shown (`answers.ts`). */
export type Walk = { answers: typeof answers; outcomes: typeof outcomes };

/** Whether a list is of what trees say. */
export function isOfTrees(option: string): boolean {
	return /^#(answers|outcomes)\b/.test(option);
}

/** The choices that an option stands for, for a value at a path of an entry that is written; of trees none until they can be walked. */
export function choicesIn(
	option: string,
	from: ListedFrom,
	entries: readonly HeldEntry[],
	path: string,
	values: Readonly<Record<string, unknown>>,
	walk?: Walk,
): Choice[] {
	const [list, area] = option.slice(MARK.length).split(':');
	if (list === 'statements') return statements(from, entries, area);
	if (list === 'places') return from.places.flatMap((kind) => placesOf(kind, entries));
	const trees = Object.fromEntries(Object.entries(from.trees).filter(([id]) => !area || areaOf(id) === area));
	if (!walk) return [];
	return list === 'answers' ? walk.answers(trees, path, values) : walk.outcomes(trees, values);
}

/** What the source says, in its own order, and then what it leaves open. */
function statements({ statements: { folder, questions } }: ListedFrom, entries: readonly HeldEntry[], area: string | undefined): Choice[] {
	const lists = below(folder, entries).filter(({ name }) => !area || name === area);
	const said = lists.flatMap(({ said: list }) =>
		Object.keys(list)
			.flatMap((key) => {
				const [, nth] = /^list\.(\d+)\.id$/.exec(key) ?? [];
				return nth ? [{ nth: Number(nth), id: String(list[key]), words: String(list[`list.${nth}.says`] ?? '') }] : [];
			})
			.sort((a, b) => a.nth - b.nth),
	);
	const open = below(questions, entries).map(({ name, said: { question } }) => ({ id: name, words: String(question ?? '') }));
	return [...said, ...open].map(({ id, words }) => ({ value: id, label: `${id} – ${firstWords(words)}` }));
}

/** How much of a statement is seen where it is chosen, in characters. */
const ROOM = 90;

/** The beginning of a text, to know it by. */
export function firstWords(text: string): string {
	if (text.length <= ROOM) return text;
	return `${text.slice(0, ROOM).replace(/\s+\S*$/, '')} …`;
}

function placesOf({ word, one, folder, title }: ListedFrom['places'][number], entries: readonly HeldEntry[]): Choice[] {
	return below(folder, entries).map(({ name, said }) => {
		const called = `${one}: ${String(said[title] ?? name)}`;
		return { value: `${word} ${name}`, label: name.includes('/') ? `${called} (${areaOf(name)})` : called };
	});
}

/** The entries of a folder by what they are called there, in the order that a reader counts in. */
function below(folder: string, entries: readonly HeldEntry[]): { name: string; said: HeldEntry['said'] }[] {
	const start = `content/${folder}/`;
	return entries
		.filter(({ path }) => path.startsWith(start))
		.map(({ path, said }) => ({ name: path.slice(start.length).replace(/\.\w+$/, ''), said }))
		.sort((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }));
}
