import { ask, MOVED, strange, toBase64 } from './ask.ts';
import type { Host, HostAt } from './host.ts';
import { readFiles } from './readFiles.ts';

/** Gitea and Forgejo: files by `contents`, each told by the hash of what it holds. https://docs.gitea.com/api */
export function gitea(at: HostAt, token: string): Host {
	const root = `${at.api}/repos/${at.repo}`;
	const key = `token ${token}`;
	return {
		read: (paths) => readFiles(at, paths, { root, key, addressOf: (path) => `${root}/contents/${encodeURI(path)}`, mark: 'sha' }),
		async commit(files, message) {
			const changes = files.map(({ path, text, held }) => ({
				operation: text === undefined ? 'delete' : held ? 'update' : 'create',
				path,
				...(text !== undefined && { content: toBase64(text) }),
				...(held && { sha: held.mark }),
			}));
			const answer = await ask(`${root}/contents`, key, { branch: at.branch, message, files: changes });
			if (answer.status === 409 || answer.status === 422) throw new Error(MOVED);
			if (answer.status !== 201) throw strange(answer);
		},
	};
}
