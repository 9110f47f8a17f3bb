import { didYouMean } from '../../machines/closest.ts';
import { placeholders } from '../call/fill.ts';
import { clean } from '../model/clean.ts';
import { pageId } from '../model/ids.ts';
import { jsonOf } from '../model/json.ts';
import { about, allKinds, folderOf, isShared, theWord, type Kind, type NamedKind } from '../model/kinds.ts';
import { namedIn, type Named } from '../model/named.ts';
import { PART_NAMES, PARTS, type PartOf } from '../model/parts.ts';
import { stepState } from '../tree/schema.ts';
import { citable, isInAbsentArea, isOfAbsentArea } from './areas.ts';
import { attributeOf, lineOfNode, nodesOf, strangeAttributes } from './nodes.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** Everything that can be named, by kind and id. */
export type KnownIds = Content & { trees: Map<string, TreeFile> };

/**
 * A name that one file gives of another: what kind it must be, and where it stands; `also` are words that are no ids and could stand there
 * too.
 */
export type Reference = { kind: NamedKind; id: string; file: string; line?: number; place?: string; also?: string[] };

/** Every name in content and trees that leads nowhere, with what exists instead. */
export function checkReferences(known: KnownIds): Problem[] {
	// A name with characters that only look right is told of by its form.
	return lostReferences(known)
		.filter(({ id }) => clean(id) === id)
		.map((reference) => lost(reference, known));
}

/** The names that lead nowhere. */
export function lostReferences(known: KnownIds): Reference[] {
	return references(known).filter(({ kind, id }) => !known[kind].has(id));
}

/** Every name that content and trees give of each other: in the keys whose schemas say so, in the parts of a text, and in its marks. */
export function references(known: KnownIds): Reference[] {
	return [
		...[...known.trees.values()].flatMap(ofTree),
		...allKinds().flatMap((kind) =>
			all(known, kind).flatMap((file) => [...ofKeys(kind, file, known), ...ofParts(file), ...ofMarks(kind, file)]),
		),
	];
}

export function all(content: Content, kind: Kind): ContentFile[] {
	return [...content[kind].values()];
}

function lost({ kind, id, file, line, place, also = [] }: Reference, known: KnownIds): Problem {
	if (id === '') return { file, line, message: `${theWord(kind)} har inget id. Skriv id="…". ${didYouMean(id, [...known[kind].keys()])}` };
	const step = place ? `Steget "${place}": ` : '';
	return {
		file,
		line,
		message: `${step}${theWord(kind)} "${id}" finns inte i ${folderOf(kind)}. ${didYouMean(id, [...also, ...known[kind].keys()])}`,
	};
}

function ofTree({ file, lines, config }: TreeFile): Reference[] {
	const schema = jsonOf(stepState);
	return Object.entries(config.states).flatMap(([state, step]) => {
		const lineAt = (path: PropertyKey[]) => lines.get(['states', state, ...path].map(String).join('.')) ?? lineOfState({ lines }, state);
		return namedIn(schema, step).map((named) => ({ ...toReference(named), file, line: lineAt(named.path), place: state }));
	});
}

/** A file that areas share may also name routines of an area that this site does not hold, if it cites what they say. */
function ofKeys(kind: Kind, { file, data, lineAt }: ContentFile, known: KnownIds): Reference[] {
	const named = namedIn(jsonOf(about(kind).schema), data);
	const found = named.map((one) => ({ ...toReference(one), file, line: lineAt(one.path) }));
	const isOfAbsent = isShared(kind) && strings(data.source).some((id) => isOfAbsentArea(id, citable(known)));
	return found.filter(({ kind: of, id }) => !(isOfAbsent && of === 'docs' && isInAbsentArea(id, known)));
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
