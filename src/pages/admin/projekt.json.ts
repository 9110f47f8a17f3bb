import type { APIRoute } from 'astro';
import { createHash } from 'node:crypto';
import { projectAt } from '../../check/disk.ts';
import type { ProjectJson } from '../../edit/project.ts';

/** Every text that the check reads, and what else is there by name: what a draft of a tree is judged in, in the editor. */
export const GET: APIRoute = () => {
	const { files, others } = projectAt(process.cwd());
	const texts = [...files].filter(([path]) => !/^machines\/[^/]+$/.test(path));
	const names = [...others].filter(([path]) => !path.startsWith('machines/'));
	const said = { files: Object.fromEntries(texts), others: Object.fromEntries(names) };
	const version = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
	return Response.json({ ...said, version } satisfies ProjectJson);
};
