import { didYouMean, nearest } from '../../machines/closest.ts';
import { placeholders } from '../call/fill.ts';
import { clean } from '../model/clean.ts';
import { pageId } from '../model/ids.ts';
import { jsonOf } from '../model/json.ts';
import { about, allKinds, folderOf, isShared, theWord, type Kind, type NamedKind } from '../model/kinds.ts';
import { namedIn, type Named } from '../model/named.ts';
import { PART_NAMES, PARTS, partsIn, type PartOf } from '../model/parts.ts';
import { stepState } from '../tree/schema.ts';
import { citable, isInAbsentArea, isOfAbsentArea } from './areas.ts';
import { causeOf } from './causes.ts';
import { attributeOf, lineOfNode, nodesOf, strangeAttributes } from './nodes.ts';
import { once } from './once.ts';
import { lineOf, lineOfBodyAt, type Content, type ContentFile, type Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

/** Everything that can be named, by kind and id. */
export type KnownIds = Content & { trees: Map<string, TreeFile> };

/**
 * A name that one file gives of another: what kind it must be, and where it stands; `also` are words that are no ids and could stand there
 * too.
 */
export type Reference = {
	kind: NamedKind;
	id: string;
	file: string;
	line?: number;
	path?: readonly string[];
	place?: string;
	also?: string[];
};

/** Every name in content and trees that leads nowhere, with what exists instead. */
export function checkReferences(known: KnownIds): Problem[] {
	// A name with characters that only look right is told of by its form, and so is one that is empty in a tree.
	const given = references(known);
	return given
		.filter((reference) => isLost(reference, known))
		.filter(({ id, place }) => clean(id) === id && !(place && id === ''))
		.map((reference) => lost(reference, known, given));
}

/** The names that lead nowhere. */
export function lostReferences(known: KnownIds): Reference[] {
	return references(known).filter((reference) => isLost(reference, known));
}

function isLost({ kind, id }: Reference, known: KnownIds): boolean {
	return !known[kind].has(id);
}

/** Every name that content and trees give of each other: in the keys whose schemas say so, in the parts of a text, and in its marks. */
export function references(known: KnownIds): Reference[] {
	return [
		...[...known.trees.values()].flatMap(ofTree),
		...allKinds().flatMap((kind) =>
			all(known, kind).flatMap((file) => {
				const { keys, text } = inFile(kind)(file);
				return [...(isShared(kind) ? keys.filter(isOfHere(file, known)) : keys), ...text];
			}),
		),
	];
}

export function all(content: Content, kind: Kind): ContentFile[] {
	return [...content[kind].values()];
}

function lost({ kind, id, file, line, path, place, also = [] }: Reference, known: KnownIds, given: readonly Reference[]): Problem {
	if (id === '') return { file, line, message: `${theWord(kind)} har inget id. Skriv id="…". ${didYouMean(id, [...known[kind].keys()])}` };
	const step = place ? `Steget "${place}": ` : '';
	const names = [...also, ...known[kind].keys()];
	const instead = nearest(id, names);
	const meant = instead ? undefined : unnamed(kind, known, given);
	return {
		file,
		line,
		...(path && { path }),
		message: `${step}${theWord(kind)} "${id}" finns inte i ${folderOf(kind)}. ${meant ? `Menade du "${meant}", som inget nämner?` : didYouMean(id, names)}`,
		...(instead && { instead }),
		cause: causeOf(kind, id, known),
	};
}

/** The one entry of a kind that nothing names, as one is that has just been renamed. A page need not be named by anything. */
function unnamed(kind: NamedKind, known: KnownIds, given: readonly Reference[]): string | undefined {
	const named = new Set(given.flatMap((reference) => (reference.kind === kind ? [reference.id] : [])));
	const [only, ...more] = kind === 'docs' ? [] : [...known[kind].keys()].filter((id) => !named.has(id));
	return more.length === 0 ? only : undefined;
}

const ofTree = once(({ file, lines, config }: TreeFile): Reference[] => {
	const schema = jsonOf(stepState);
	return Object.entries(config.states).flatMap(([state, step]) => {
		return namedIn(schema, step).map((named) => ({
			...toReference(named),
			...placeIn({ lines }, ['states', state, ...named.path]),
			file,
			place: state,
		}));
	});
});

type InFile = { keys: Reference[]; text: Reference[] };

const ofKind = new Map<Kind, (file: ContentFile) => InFile>();

/** What finds the names that a file of a kind gives, each file looked through once. */
function inFile(kind: Kind): (file: ContentFile) => InFile {
	const known =
		ofKind.get(kind) ??
		once((file: ContentFile): InFile => ({ keys: ofKeys(kind, file), text: [...ofParts(file), ...ofMarks(kind, file)] }));
	ofKind.set(kind, known);
	return known;
}

function ofKeys(kind: Kind, { file, data, lineAt }: ContentFile): Reference[] {
	const named = namedIn(jsonOf(about(kind).schema), data);
	return named.map((one) => ({ ...toReference(one), file, line: lineAt(one.path) }));
}

/** A file that areas share may also name routines of an area that this site does not hold, if it cites what they say. */
function isOfHere({ data }: ContentFile, known: KnownIds): (reference: Reference) => boolean {
	const isOfAbsent = () => strings(data.source).some((id) => isOfAbsentArea(id, citable(known)));
	return ({ kind, id }) => !(kind === 'docs' && isInAbsentArea(id, known) && isOfAbsent());
}

function toReference({ kind, id, also }: Named): { kind: NamedKind; id: string; also: string[] } {
	return { kind: kind as NamedKind, id: kind === 'docs' ? pageId(id) : id, also };
}

/** A part whose `id` is misspelt is told of by its attribute. */
function ofParts(file: ContentFile): Reference[] {
	const nodes = file.path.endsWith('.mdx') ? (nodesOf(file) ?? []) : [];
	return nodes.flatMap((node) => {
		const part = PART_NAMES.find((name) => name === node.name);
		const { shows }: Partial<PartOf> = part ? PARTS[part] : {};
		const id = attributeOf(node, 'id') ?? '';
		if (!shows || (!id && strangeAttributes(node).length > 0)) return [];
		return [{ kind: shows, id, file: file.file, line: lineOfNode(file, node) }];
	});
}

/** The names in parts by how they are written, where there is nothing to read a text with, as in a browser: `references` has none there. */
export function partsWritten(known: KnownIds): Reference[] {
	const texts = allKinds().flatMap((kind) => all(known, kind).filter(({ path, mdx }) => path.endsWith('.mdx') && !mdx));
	return texts.flatMap((file) =>
		partsIn(file.body).flatMap(({ part, id, at }) => {
			const { shows }: PartOf = PARTS[part];
			return shows ? [{ kind: shows, id, file: file.file, line: lineOfBodyAt(file, at) }] : [];
		}),
	);
}

function ofMarks(kind: Kind, { file, text, body }: ContentFile): Reference[] {
	return Object.entries(about(kind).body?.marks ?? {}).flatMap(([word, of]) => {
		const used = placeholders(body).filter((mark) => mark.startsWith(`${word}:`));
		return used.map((mark) => ({ kind: of as NamedKind, id: mark.slice(word.length + 1), file, line: lineOf(text, mark) }));
	});
}

/** The words of a key that holds one or many. */
export function strings(value: unknown): string[] {
	return typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}
