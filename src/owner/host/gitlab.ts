import { ask, MOVED, strange } from './ask.ts';
import type { Host, HostAt } from './host.ts';
import { readFiles } from './readFiles.ts';

/** GitLab: files by `repository/files`, each told by the commit that changed it last. https://docs.gitlab.com/api/commits/ */
export function gitlab(at: HostAt, token: string): Host {
	const root = `${at.api}/projects/${encodeURIComponent(at.repo)}/repository`;
	const key = `Bearer ${token}`;
	return {
		read: (paths) =>
			readFiles(at, paths, { root, key, addressOf: (path) => `${root}/files/${encodeURIComponent(path)}`, mark: 'last_commit_id' }),
		async commit(files, message) {
			const actions = files.map(({ path, text, held }) => ({
				action: text === undefined ? 'delete' : held ? 'update' : 'create',
				file_path: path,
				...(text !== undefined && { content: text }),
				...(held && { last_commit_id: held.mark }),
			}));
			const answer = await ask(`${root}/commits`, key, { branch: at.branch, commit_message: message, actions });
			if (answer.status === 400 || answer.status === 409) throw new Error(MOVED);
			if (answer.status !== 201) throw strange(answer);
		},
	};
}
