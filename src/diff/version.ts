import type { Project } from '../check/project.ts';
import { contentIn } from '../check/read.ts';
import type { KnownIds } from '../check/references.ts';
import { treesIn } from '../check/trees.ts';
import { about } from '../model/kinds.ts';
import { titleOf } from './entries.ts';
import type { NameOf } from './keys.ts';

/** One version of the content, with what is wrong in those of its trees that cannot be read. */
export type Version = KnownIds & { name: string; unreadable: Map<string, string> };

/** The version that a project is. */
export function versionOf(project: Project, name: string): Version {
	const { trees, problems } = treesIn(project);
	const empty = [...trees.values()].filter(({ config }) => Object.keys(config.states).length === 0).map(({ file }) => file);
	const unreadable = new Map(problems.filter(({ file }) => empty.includes(file)).map(({ file, message }) => [file, message]));
	return { ...contentIn(project).content, trees, name, unreadable };
}

/** What things are called, in the later version if they are there. */
export function namesIn(before: Version, after: Version): NameOf {
	return (kind, id) => {
		if (kind === 'trees') return treeTitle(after.docs.has(id) ? after : before, id);
		const file = after[kind].get(id) ?? before[kind].get(id);
		const title = titleOf(kind, id, file);
		return about(kind).summary && file ? `${id}: ${title}` : title;
	};
}

/** What a tree is called: the title of its page. */
export function treeTitle(version: Version, id: string): string {
	return String(version.docs.get(id)?.raw.title ?? id);
}
