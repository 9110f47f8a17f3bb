import { pageId } from '../model/ids.ts';
import { placeholders } from '../call/fill.ts';
import { metaOf } from '../tree/walk.ts';
import { citable, isInAbsentArea, isOfAbsentArea } from './areas.ts';
import { didYouMean } from '../../machines/closest.ts';
import { FORMATS, isGeneral } from '../model/field.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { PARTS, type Part } from '../model/parts.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** Everything that can be named, by kind and id. */
export type Known = Content & { trees: Map<string, TreeFile> };

/** A name that one file gives of another: what kind it must be, and where it stands. */
export type Reference = { kind: Kind | 'trees'; id: string; file: string; line?: number; place?: string };

const COMPONENT = new RegExp(`<(${Object.keys(PARTS).join('|')})\\b([^>]*)>`, 'g');

/** Every name in content and trees that leads nowhere, with what exists instead. */
export function checkReferences(known: Known): Problem[] {
	return references(known)
		.filter(({ kind, id }) => !known[kind].has(id))
		.map((reference) => lost(reference, known));
}

/** Every name that content and trees give of each other. */
export function references(known: Known): Reference[] {
	return [
		...[...known.trees.values()].flatMap(ofTree),
		...all(known, 'templates').flatMap(ofTemplate),
		...all(known, 'actions').flatMap((file) => [...ofKey(file, 'systems', 'systems'), ...ofComponents(file)]),
		...all(known, 'docs').flatMap((file) => [
			...ofKey(file, 'owner', 'contacts'),
			...ofKey(file, 'caseSystem', 'systems'),
			...ofComponents(file),
		]),
		...all(known, 'fields').flatMap((file) => ofKey(file, 'format', 'formats').filter(({ id }) => !isGeneral(id))),
		...all(known, 'questions').flatMap((file) => ofQuestion(file, known)),
		...all(known, 'lessons').flatMap((file) => [...ofKey(file, 'trees', 'trees'), ...ofComponents(file)]),
		...all(known, 'exercises').flatMap((file) => ofKey(file, 'tree', 'trees')),
	];
}

export function all(content: Content, kind: Kind): ContentFile[] {
	return [...content[kind].values()];
}

function lost({ kind, id, file, line, place }: Reference, known: Known): Problem {
	const name = kind === 'trees' ? 'Trädet' : KINDS[kind].name;
	const folder = kind === 'trees' ? 'machines' : `content/${KINDS[kind].folder}`;
	const step = place ? `Steget "${place}": ` : '';
	return {
		file,
		line,
		message: `${step}${name} "${id}" finns inte i ${folder}. ${didYouMean(id, [...(kind === 'formats' ? FORMATS : []), ...known[kind].keys()])}`,
	};
}

function ofTree({ file, text, config }: TreeFile): Reference[] {
	return Object.keys(config.states).flatMap((state) => {
		const meta = metaOf(config, state);
		const at = { file, line: lineOfState(text, state), place: state };
		const to = (kind: Reference['kind'], ids: readonly string[] = []) => ids.map((id) => ({ kind, id, ...at }));
		if (!meta) return [];
		const open = to('questions', meta.open);
		if (meta.kind !== 'outcome') {
			const fields = meta.kind === 'date' ? [meta.field, ...(meta.fields ?? [])] : meta.fields;
			return [...open, ...to('systems', meta.systems), ...to('fields', fields)];
		}
		return [...open, ...to('actions', meta.actions), ...to('templates', meta.templates), ...to('trees', meta.next ? [meta.next] : [])];
	});
}

function ofTemplate(file: ContentFile): Reference[] {
	const contacts = strings(file.data.to).filter((to) => !to.includes('{{'));
	const inText = placeholders(file.body).filter((word) => word.startsWith('kontakt:'));
	return [
		...ofKey(file, 'channel', 'channels'),
		...ofKey(file, 'from', 'contacts'),
		...ofKey(file, 'sendFrom', 'systems'),
		...ofKey(file, 'required', 'fields'),
		...ofKey(file, 'optional', 'fields'),
		...contacts.map((id) => named(file, 'contacts', id)),
		...inText.map((word) => ({ ...named(file, 'contacts', word.slice('kontakt:'.length)), line: lineOf(file.text, word) })),
	];
}

/** A question may also name routines of an area that this site does not hold, if it cites what they say. */
function ofQuestion(file: ContentFile, known: Known): Reference[] {
	const citableIds = citable(known);
	const speaksOfAbsent = strings(file.data.source).some((id) => isOfAbsentArea(id, citableIds));
	return ofKey(file, 'routines', 'docs').filter(({ id }) => !(speaksOfAbsent && isInAbsentArea(id, known)));
}

function ofComponents(file: ContentFile): Reference[] {
	return [...file.body.matchAll(COMPONENT)].flatMap(([tag, name = '', attributes = '']) => {
		const id = /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '';
		const kind = PARTS[name as Part];
		return kind ? [{ kind, id, file: file.file, line: lineOf(file.text, tag) }] : [];
	});
}

function ofKey(file: ContentFile, key: string, kind: Reference['kind']): Reference[] {
	return strings(file.data[key]).map((id) => named(file, kind, kind === 'docs' ? pageId(id) : id));
}

function named(file: ContentFile, kind: Reference['kind'], id: string): Reference {
	return { kind, id, file: file.file, line: lineOf(file.text, id) };
}

/** The words of a key that holds one or many. */
export function strings(value: unknown): string[] {
	return typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}
