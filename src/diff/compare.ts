import type { TreeConfig } from '../../machines/tree.ts';
import { theWord, type Kind } from '../model/kinds.ts';
import { references } from '../check/references.ts';
import { isOutcome, metaOf } from '../tree/walk.ts';
import { exerciseSection } from './exercises.ts';
import { quoted, type ChangeGroup, type Section } from './change.ts';
import { entryChanges, titleOf, toldKinds } from './entries.ts';
import { wordsOf } from './match.ts';
import { pathsOf } from './paths.ts';
import { treeChanges } from './tree.ts';
import { namesIn, treeTitle, type Version } from './version.ts';
import { inWords, shortestInWords } from './ways.ts';

/** What has changed between two versions in trees, in what their steps use, and in the practice calls that walk them. */
export function compare(before: Version, after: Version): Section[] {
	return [...compareSteps(before, after), exerciseSection(before, after)].filter(({ groups }) => groups.length > 0);
}

/** The same of trees and of what their steps use, without the practice calls. */
export function compareSteps(before: Version, after: Version): Section[] {
	const sections = [
		...union(before.trees, after.trees).map((id) => treeSection(id, before, after)),
		...toldKinds().flatMap((kind) => union(before[kind], after[kind]).map((id) => entrySection(kind, id, before, after))),
	];
	return sections.filter(({ groups }) => groups.length > 0);
}

function treeSection(id: string, before: Version, after: Version): Section {
	const nameOf = namesIn(before, after);
	const [old, now] = [before.trees.get(id), after.trees.get(id)];
	const file = (now ?? old)?.file ?? id;
	const section = (groups: ChangeGroup[]) => ({ title: `Trädet ${quoted(nameOf('trees', id))}`, file, groups });
	if (old?.text === now?.text) return section([]);
	const broken = [before, after].filter((version) => version.unreadable.has(file));
	if (broken.length > 0)
		return section(broken.map(({ name, unreadable }) => whole(`Går inte att läsa i ${name}: ${unreadable.get(file)}`)));
	if (old && now) return section(treeChanges(old.config, now.config, nameOf));
	if (old) return section([whole('Trädet finns inte längre. Det ledde till:', { was: outcomesOf(old.config) })]);
	return section(now ? [whole('Trädet är nytt. Det leder till:', { now: outcomesOf(now.config) })] : []);
}

function outcomesOf(config: TreeConfig): string[] {
	const ways = [...pathsOf(config).shortest].filter(([state]) => isOutcome(metaOf(config, state)));
	return ways.map(([state, way]) => `${wordsOf(config, state)} (${inWords(config, way)})`);
}

function entrySection(kind: Kind, id: string, before: Version, after: Version): Section {
	const [old, now] = [before[kind].get(id), after[kind].get(id)];
	const title = `${theWord(kind)} ${quoted(titleOf(kind, id, now ?? old))}`;
	const section = (groups: ChangeGroup[]) => ({ title, file: (now ?? old)?.file ?? id, groups });
	if (old?.text === now?.text) return section([]);
	const ways = usesOf(kind, id, now ? after : before);
	if (!old) return section([{ ...whole('Är ny.', { now: linesOf(now?.body) }), ways }]);
	if (!now) return section([{ ...whole('Finns inte längre.', { was: linesOf(old.body) }), ways }]);
	const changes = entryChanges(kind, old, now, namesIn(before, after));
	return section(changes.length > 0 ? [{ head: '', ways, changes }] : []);
}

/** Where an entry is met: steps with the shortest way to each, and the templates that hold it. */
function usesOf(kind: Kind, id: string, version: Version): string[] {
	const uses = references(version).filter((reference) => reference.kind === kind && reference.id === id);
	const steps = [...version.trees].flatMap(([tree, { file, config }]) => {
		const places = uses.filter((use) => use.file === file).flatMap(({ place = [] }) => place);
		return places.map((place) => `${treeTitle(version, tree)} › ${shortestInWords(config, place)[0] ?? place}`);
	});
	const templates = [...version.templates].filter(([, { file }]) => uses.some((use) => use.file === file));
	return [...new Set([...steps, ...templates.map(([template, file]) => `mallen ${quoted(titleOf('templates', template, file))}`)])];
}

function whole(says: string, lines: { was?: string[]; now?: string[] } = {}): ChangeGroup {
	return { head: '', ways: [], changes: [{ says, ...lines }] };
}

function linesOf(body = ''): string[] {
	return body.split('\n').filter((line) => line.trim());
}

function union(before: Map<string, unknown>, after: Map<string, unknown>): string[] {
	return [...new Set([...before.keys(), ...after.keys()])].sort();
}
