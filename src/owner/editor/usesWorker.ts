import type { Project } from '../../check/project.ts';
import { usesIn, type Used } from './usesIn.ts';

/** What is told to the worker: the project, and the files that are to be deleted. */
export type Asked = { project: Project; files: string[] };
export type Answer = { used: Used[] };

/* Tells where something is used, where the page does not wait for it. */
addEventListener('message', ({ data: { project, files } }: MessageEvent<Asked>) =>
	postMessage({ used: usesIn(project, files) } satisfies Answer),
);
