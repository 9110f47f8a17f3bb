import { projectAt, readTrees } from '../../src/check/disk.ts';
import { publishDraft } from '../../src/edit/publish.ts';
import type { Trees } from '../../src/tree/follow.ts';

/** The trees of the area with every kind of step, as the player reads them. */
export const kindsPublished: Trees = Object.fromEntries(
	[...readTrees('tests/kinds').trees.values()].map(({ config }) => [
		config.id,
		publishDraft(projectAt('tests/kinds'), { tree: config, shelf: {}, files: {} }, undefined),
	]),
);
