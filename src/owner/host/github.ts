import { ask, lost, MOVED, strange, toBase64 } from './ask.ts';
import type { Held, Host, HostAt, ToCommit } from './host.ts';

type Blob = { text: string | null; oid: string } | null;
type Read = { data?: { repository?: { ref?: { target: { oid: string } } | null } & Record<string, Blob | undefined> } };

const COMMIT = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';

/**
 * GitHub: files and the branch's newest commit by one GraphQL query, and a commit that is taken only on top of it.
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 */
export function github(at: HostAt, token: string): Host {
	const [owner = '', name = ''] = at.repo.split('/');
	// A server of one's own has its REST API at /api/v3 and GraphQL beside it.
	const address = `${at.api.replace(/\/v3$/, '')}/graphql`;
	const key = `Bearer ${token}`;
	let newest = '';
	return {
		async read(paths) {
			const files = paths.map((_, i) => `f${i}: object(expression: $p${i}) { ... on Blob { text oid } }`).join(' ');
			const given = paths.map((_, i) => `, $p${i}: String!`).join('');
			const query = `query($owner: String!, $name: String!, $ref: String!${given}) { repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } ${files} } }`;
			const variables = {
				owner,
				name,
				ref: `refs/heads/${at.branch}`,
				...Object.fromEntries(paths.map((path, i) => [`p${i}`, `${at.branch}:${path}`])),
			};
			const answer = await ask(address, key, { query, variables });
			const repository = (answer.body as Read | undefined)?.data?.repository;
			if (answer.status !== 200) throw strange(answer);
			if (!repository?.ref) throw lost(at);
			newest = repository.ref.target.oid;
			return new Map(paths.flatMap((path, i) => held(path, repository[`f${i}`])));
		},
		async commit(files, message) {
			const input = {
				branch: { repositoryNameWithOwner: at.repo, branchName: at.branch },
				expectedHeadOid: newest,
				message: { headline: message },
				fileChanges: changesOf(files),
			};
			const answer = await ask(address, key, { query: COMMIT, variables: { input } });
			const { data, errors } = (answer.body ?? {}) as { data?: { createCommitOnBranch?: unknown }; errors?: unknown[] };
			if (answer.status !== 200) throw strange(answer);
			if (errors || !data?.createCommitOnBranch) throw new Error(MOVED);
		},
	};
}

function changesOf(files: readonly ToCommit[]) {
	return {
		additions: files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, contents: toBase64(text) }])),
		deletions: files.flatMap(({ path, text }) => (text === undefined ? [{ path }] : [])),
	};
}

function held(path: string, blob: Blob | undefined): [string, Held][] {
	return blob && blob.text !== null ? [[path, { text: blob.text, mark: blob.oid }]] : [];
}
