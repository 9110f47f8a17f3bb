import type { Project } from '../check/project.ts';
import { contentIn, type Problem } from '../check/read.ts';
import type { KnownIds } from '../check/references.ts';
import { treesIn, type TreeFile } from '../check/trees.ts';
import { about, allKinds } from '../model/kinds.ts';
import { titleOf } from './entries.ts';
import type { NameOf } from './keys.ts';
import { wordsOf } from './match.ts';

/** One version of the content, with a sentence on each of its files that cannot be held against another version. */
export type Version = KnownIds & { name: string; unreadable: Map<string, string> };

/** The version that a project is. */
export function versionOf(project: Project, name: string): Version {
	const { trees, problems } = treesIn(project);
	const { content, problems: faults } = contentIn(project);
	return { ...content, trees, name, unreadable: unreadableIn({ ...content, trees }, [...problems, ...faults], name) };
}

/** What has nothing in it that could be compared, with the first that is wrong there. */
export function unreadableIn(known: KnownIds, problems: Problem[], name: string): Map<string, string> {
	const trees = [...known.trees.values()].filter(({ config }) => Object.keys(config.states).length === 0);
	const entries = allKinds().flatMap((kind) => [...known[kind].values()].filter(({ raw }) => Object.keys(raw).length === 0));
	const empty = new Set([...trees, ...entries].map(({ file }) => file));
	const told = problems.filter(({ file }) => empty.has(file)).reverse();
	return new Map(told.map(({ file, message }) => [file, `Går inte att läsa i ${name}: ${message}`]));
}

/** The version before there was anything. */
export function nothing(name: string): Version {
	return versionOf({ files: new Map(), others: new Map() }, name);
}

/** What things are called, in the later version if they are there. */
export function namesIn(before: Version, after: Version): NameOf {
	return (kind, id, step) => {
		if (step !== undefined) return stepWords(after.trees.get(id) ?? before.trees.get(id), step);
		if (kind === 'trees') return treeTitle(after.docs.has(id) ? after : before, id);
		const file = after[kind].get(id) ?? before[kind].get(id);
		const title = titleOf(kind, id, file);
		return about(kind).summary && file ? `${id}: ${title}` : title;
	};
}

function stepWords(tree: TreeFile | undefined, step: string): string {
	return tree ? wordsOf(tree.config, step) : step;
}

/** What a tree is called: the title of its page. */
export function treeTitle(version: Version, id: string): string {
	return String(version.docs.get(id)?.raw.title ?? id);
}
