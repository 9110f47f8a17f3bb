import type { Reading } from '../../check/check.ts';
import { compareSteps } from '../../diff/compare.ts';
import type { ChangeGroup } from '../../diff/change.ts';
import type { Version } from '../../diff/version.ts';
import type { Draft, Place } from '../draft.ts';
import { exercisesMet, type ExerciseEffect } from './exercises.ts';
import { linksLost, type LinkEffect } from './links.ts';
import type { Told } from './faults.ts';
import { fileOfTree } from '../../model/ids.ts';
import type { Base } from './read.ts';

export type { ExerciseEffect } from './exercises.ts';
export type { LinkEffect } from './links.ts';

/** What has changed in one place, and where in the tree that is. */
export type ToldGroup = ChangeGroup & { at?: Place };

/** A file that names a step or a tree that is gone. */
export type PageEffect = { file: string; message: string };

/** What a draft does to those who use the routine. */
export type Effect = { sentences: ToldGroup[]; exercises: ExerciseEffect[]; links: LinkEffect[]; pages: PageEffect[] };

/** Practice calls are told of apart. */
const APART = /^content\/ovningar\//;

/** Holds a draft against the project as it was. */
export function effectOf({ reading: before }: Base, after: Reading, { tree }: Draft, faults: readonly Told[]): Effect {
	const [old, now] = [versionOf(before, 'förr'), versionOf(after, 'nu')];
	const config = before.trees.get(tree.id)?.config;
	const own = fileOfTree(tree.id);
	const sentences = sentencesOf(old, now);
	const touched = new Set(sentences.flatMap(({ state }) => state ?? []));
	return {
		sentences,
		exercises: exercisesMet(before, after, tree, touched),
		links: config ? linksLost(config, tree) : [],
		pages: faults.filter(({ file }) => !APART.test(file) && file !== own).map(({ file, message }) => ({ file, message })),
	};
}

function sentencesOf(before: Version, after: Version): ToldGroup[] {
	return compareSteps(before, after).flatMap(({ title, groups }) =>
		groups.map((group) => ({ ...group, head: group.head || title, ...(group.state !== undefined && { at: { state: group.state } }) })),
	);
}

function versionOf({ content, trees }: Reading, name: string): Version {
	return { ...content, trees, name, unreadable: new Map() };
}
