import type { Project } from '../check/project.ts';

/** The project as the browser fetches it from `/admin/projekt.json`; `version` changes whenever a text does. */
export type ProjectJson = { files: Record<string, string>; others: Record<string, number>; version: string };

/** The project that was fetched. Its pages cannot be compiled in a browser, and are taken as read. */
export function projectFrom({ files, others }: ProjectJson): Project {
	return { files: new Map(Object.entries(files)), others: new Map(Object.entries(others)) };
}
