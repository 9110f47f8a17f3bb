import type { TreeConfig } from '../../machines/tree.ts';
import { theWord, type Kind, type NamedKind } from '../model/kinds.ts';
import { once } from '../check/once.ts';
import { references } from '../check/references.ts';
import { isOutcome, metaOf } from '../tree/walk.ts';
import { exerciseSections } from './exercises.ts';
import { quoted, type ChangeGroup, type Section } from './change.ts';
import { entryChanges, readKinds, titleOf, usedKinds } from './entries.ts';
import { wordsOf } from './match.ts';
import { pathsOf } from './paths.ts';
import { statementChanges } from './statements.ts';
import { treeChanges } from './tree.ts';
import { namesIn, treeTitle, type Version } from './version.ts';
import { inWords, shortestInWords } from './ways.ts';

/** What has changed between two versions: trees, what their steps use, texts, what the source says, and the practice calls. */
export function compare(before: Version, after: Version): Section[] {
	const others: Kind[] = [...readKinds(), 'statements'];
	return [...compareSteps(before, after), ...entrySections(others, before, after), ...exerciseSections(before, after)];
}

/** The same of trees and of what their steps use alone. */
export function compareSteps(before: Version, after: Version): Section[] {
	const trees = union(before.trees, after.trees).map((id) => treeSection(id, before, after));
	return [...trees.filter(({ groups }) => groups.length > 0), ...entrySections(usedKinds(), before, after)];
}

function treeSection(id: string, before: Version, after: Version): Section {
	const nameOf = namesIn(before, after);
	const [old, now] = [before.trees.get(id), after.trees.get(id)];
	const title = `Trädet ${quoted(nameOf('trees', id))}`;
	const section = sectionOf('trees', id, title, old, now);
	if (old?.text === now?.text) return section([]);
	const unread = unreadIn(section([]).file, before, after);
	if (unread.length > 0) return section(old && now ? unread : [whole(old ? 'Trädet finns inte längre.' : 'Trädet är nytt.')]);
	if (old && now) return section(treeChanges(old.config, now.config, nameOf));
	if (old) return section([whole('Trädet finns inte längre. Det ledde till:', { was: outcomesOf(old.config) })]);
	return section(now ? [whole('Trädet är nytt. Det leder till:', { now: outcomesOf(now.config) })] : []);
}

type Held = { file: string; text: string };

/** What makes the section of one file, in either version. */
function sectionOf(kind: NamedKind, id: string, title: string, old: Held | undefined, now: Held | undefined) {
	const file = (now ?? old)?.file ?? id;
	const turn = !old ? ({ turn: 'new' } as const) : !now ? ({ turn: 'gone' } as const) : {};
	return (groups: ChangeGroup[]): Section => ({ title, file, kind, id, groups, ...turn });
}

/** Why a file cannot be held against the other version, each reason once. */
function unreadIn(file: string, ...versions: Version[]): ChangeGroup[] {
	return [...new Set(versions.flatMap(({ unreadable }) => unreadable.get(file) ?? []))].map((says) => whole(says));
}

function outcomesOf(config: TreeConfig): string[] {
	const ways = [...pathsOf(config).shortest].filter(([state]) => isOutcome(metaOf(config, state)));
	return ways.map(([state, way]) => `${wordsOf(config, state)} (${inWords(config, way)})`);
}

function entrySections(kinds: Kind[], before: Version, after: Version): Section[] {
	const sections = kinds.flatMap((kind) => union(before[kind], after[kind]).map((id) => entrySection(kind, id, before, after)));
	return sections.filter(({ groups }) => groups.length > 0);
}

function entrySection(kind: Kind, id: string, before: Version, after: Version): Section {
	const [old, now] = [before[kind].get(id), after[kind].get(id)];
	const title = kind === 'statements' ? theWord(kind) : `${theWord(kind)} ${quoted(titleOf(kind, id, now ?? old))}`;
	const section = sectionOf(kind, id, title, old, now);
	if (old?.text === now?.text) return section([]);
	const ways = usesOf(kind, id, now ? after : before);
	if (!old) return section([{ ...whole('Är ny.', { now: linesOf(now?.body) }), ways }]);
	if (!now) return section([{ ...whole('Finns inte längre.', { was: linesOf(old.body) }), ways }]);
	const unread = unreadIn(now.file, before, after);
	if (unread.length > 0) return section(unread);
	const changes = kind === 'statements' ? statementChanges(old, now) : entryChanges(kind, old, now, namesIn(before, after));
	return section(changes.length > 0 ? [{ head: '', ways, changes }] : []);
}

/** Where an entry is met: steps with the shortest way to each, and the templates that hold it. */
function usesOf(kind: Kind, id: string, version: Version): string[] {
	const uses = referencesIn(version).filter((reference) => reference.kind === kind && reference.id === id);
	const steps = [...version.trees].flatMap(([tree, { file, config }]) => {
		const places = uses.filter((use) => use.file === file).flatMap(({ place = [] }) => place);
		return places.map((place) => `${treeTitle(version, tree)} › ${shortestInWords(config, place)[0] ?? place}`);
	});
	const templates = [...version.templates].filter(([, { file }]) => uses.some((use) => use.file === file));
	return [...new Set([...steps, ...templates.map(([template, file]) => `mallen ${quoted(titleOf('templates', template, file))}`)])];
}

/** A version is never changed in place, so what names what in it is gathered once. */
const referencesIn = once((version: Version) => references(version));

function whole(says: string, lines: { was?: string[]; now?: string[] } = {}): ChangeGroup {
	return { head: '', ways: [], changes: [{ says, ...lines }] };
}

function linesOf(body = ''): string[] {
	return body.split('\n').filter((line) => line.trim());
}

function union(before: Map<string, unknown>, after: Map<string, unknown>): string[] {
	return [...new Set([...before.keys(), ...after.keys()])].sort();
}
