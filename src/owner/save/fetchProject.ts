import type { Project } from '../../check/project.ts';
import { projectFrom, type ProjectJson } from '../../edit/project.ts';

/** Fetches the project's texts. Rejects where they cannot be had. */
export async function fetchProject(address: string): Promise<Project> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(String(answer.status));
	return projectFrom((await answer.json()) as ProjectJson);
}
