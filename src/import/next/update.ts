import { isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { plain } from '../write/plain.ts';
import type { Finding } from './finding.ts';
import { ON_TOP } from './moved.ts';

/**
 * Writes what was found into an area's list of statements, with no other line changed: what a changed one said before and which of its
 * places are to be looked at again, the day that one fell away, the heading that one was moved to, and new ones, which stand nowhere.
 */
export function updated(list: string, findings: readonly Finding[], { day, stands, language = [] }: Updating): string {
	const document = parseDocument(list);
	if (!isSeq(document.contents)) return list;
	const statements = document.contents as YAMLSeq<YAMLMap>;
	for (const finding of findings) {
		if (finding.kind === 'ny') insert(document, statements, finding);
		else if (finding.kind === 'flyttad') find(statements, finding.id)?.set('under', finding.to || ON_TOP);
		else if ('id' in finding) {
			const how = { day, places: stands[finding.id] ?? [], isLanguage: language.includes(finding.id) };
			change(document, find(statements, finding.id), finding, how);
		}
	}
	return document.toString({ lineWidth: 0, blockQuote: 'literal' });
}

/** Takes a statement's places, all or some, from those to be looked at again; when none is left, it is as any other. */
export function cleared(list: string, id: string, places?: readonly string[]): string {
	const document = parseDocument(list);
	const statement = isSeq(document.contents) ? find(document.contents as YAMLSeq<YAMLMap>, id) : undefined;
	if (!statement) return list;
	const left = placesIn(statement, 'recheck').filter((place) => places !== undefined && !places.includes(place));
	if (left.length > 0) statement.set('recheck', document.createNode(left));
	else for (const key of ['recheck', 'was', 'changed']) statement.delete(key);
	return document.toString({ lineWidth: 0, blockQuote: 'literal' });
}

function find(statements: YAMLSeq<YAMLMap>, id: string): YAMLMap | undefined {
	return statements.items.find((item) => item.get('id') === id);
}

function placesIn(statement: YAMLMap, key: string): string[] {
	const list = statement.get(key);
	return isSeq(list) ? list.items.map((item) => String((item as { value: unknown }).value)) : [];
}

/**
 * What an update goes by: the day (ÅÅÅÅ-MM-DD), where each statement stands, and the statements of which somebody has said that only their
 * language was changed.
 */
export type Updating = { day: string; stands: Readonly<Record<string, readonly string[]>>; language?: readonly string[] };

type OfStatement = Exclude<Extract<Finding, { id: string; was: string }>, { kind: 'flyttad' }>;

type How = { day: string; places: readonly string[]; isLanguage: boolean };

function change(document: Document, statement: YAMLMap | undefined, finding: OfStatement, how: How) {
	if (!statement) return;
	if (finding.kind === 'borta') {
		statement.set('gone', how.day);
		statement.delete('unplaced');
	} else if ('is' in finding) {
		// What nobody has put into other words goes on being the source's own.
		if (statement.get('says') === plain(finding.was)) statement.set('says', plain(finding.is));
		statement.set('original', finding.is);
	}
	// Signs and language alone change nothing that anybody does, and what stands nowhere has nothing to be looked at.
	if (finding.kind === 'tecken' || how.isLanguage || how.places.length === 0) return;
	if (finding.kind !== 'borta') {
		// A change on top of one that nobody has looked at is a change of what was there before both.
		if (!statement.has('was')) statement.set('was', finding.was);
		statement.set('changed', how.day);
	}
	statement.set('recheck', document.createNode([...new Set([...placesIn(statement, 'recheck'), ...how.places])]));
}

function insert(document: Document, statements: YAMLSeq<YAMLMap>, { id, is, after }: Extract<Finding, { kind: 'ny' }>) {
	const node = document.createNode({ id, says: plain(is), original: is, unplaced: true });
	const at = statements.items.findIndex((item) => item.get('id') === after);
	statements.items.splice(at < 0 ? statements.items.length : at + 1, 0, node);
}
