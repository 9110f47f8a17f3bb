import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const KEY = 'en-nyckel';
export const REPO = 'foretaget/rutiner';

/** What a host is asked: the path after its API, the search, and the body. */
type Asked = { method: string; path: string; search: URLSearchParams; body: Record<string, unknown> };
type Answered = { status: number; body: unknown };
/** One kind of host over a real repository. */
type Kind = (git: Git, asked: Asked) => Answered;
export type Git = ReturnType<typeof repository>;

/** A bare repository of git's own, with one branch. */
export function repository(files: Record<string, string>) {
	const root = mkdtempSync(join(tmpdir(), 'lager-'));
	const git = (args: string[], input = '') =>
		execFileSync('git', ['-C', root, ...args], {
			input,
			encoding: 'utf8',
			env: { ...process.env, ...AUTHOR },
			stdio: ['pipe', 'pipe', 'ignore'],
		});
	git(['init', '-q', '--bare', '-b', 'main']);
	const tried = (args: string[]) => {
		try {
			return git(args);
		} catch {
			return undefined;
		}
	};
	const head = () => tried(['rev-parse', '-q', '--verify', 'refs/heads/main'])?.trim();
	const commit = (changed: Record<string, string | undefined>, message: string) => {
		const index = { GIT_INDEX_FILE: join(root, 'index') };
		const run = (args: string[], input = '') =>
			execFileSync('git', ['-C', root, ...args], { input, encoding: 'utf8', env: { ...process.env, ...AUTHOR, ...index } });
		const parent = head();
		if (parent) run(['read-tree', parent]);
		for (const [path, text] of Object.entries(changed)) {
			if (text === undefined) run(['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\n`);
			else run(['update-index', '--add', '--cacheinfo', `100644,${run(['hash-object', '-w', '--stdin'], text).trim()},${path}`]);
		}
		const made = run(['commit-tree', run(['write-tree']).trim(), ...(parent ? ['-p', parent] : []), '-m', message]).trim();
		run(['update-ref', 'refs/heads/main', made]);
		return made;
	};
	commit(files, 'Början');
	return {
		head,
		commit,
		text: (path: string) => tried(['show', `main:${path}`]),
		blob: (path: string) => tried(['rev-parse', '-q', '--verify', `main:${path}`])?.trim(),
		last: (path: string) => git(['log', '-1', '--format=%H', 'main', '--', path]).trim(),
		log: () => git(['log', '--format=%s', 'main']).trim().split('\n'),
		changed: () => git(['show', '--format=', '--name-only', 'main']).trim().split('\n'),
		remove: () => rmSync(root, { recursive: true }),
	};
}

const AUTHOR = {
	GIT_AUTHOR_NAME: 'Ägaren',
	GIT_AUTHOR_EMAIL: 'agaren@example.se',
	GIT_COMMITTER_NAME: 'Ägaren',
	GIT_COMMITTER_EMAIL: 'agaren@example.se',
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
const plain = (text: unknown) => Buffer.from(String(text), 'base64').toString();
/** What a file comes to; nothing where it is taken away. */
const textOf = (act: string, text: string | undefined) => (act === 'delete' ? undefined : text);

/** As https://docs.gitea.com/api describes branches and contents: an update must name the hash of what it takes the place of. */
const gitea: Kind = (git, { method, path, body }) => {
	const [, rest = ''] = path.split(`/repos/${REPO}/`);
	if (rest === 'branches/main') return { status: 200, body: { name: 'main', commit: { id: git.head() } } };
	if (method === 'POST' && rest === 'contents') {
		const files = body.files as { operation: string; path: string; content: string; sha?: string }[];
		const isTaken = files.some(({ operation, path: file, sha }) =>
			operation === 'create' ? git.blob(file) !== undefined : git.blob(file) !== sha,
		);
		if (isTaken) return { status: 422, body: { message: 'sha does not match' } };
		return {
			status: 201,
			body: {
				commit: {
					sha: git.commit(
						Object.fromEntries(files.map((file) => [file.path, textOf(file.operation, plain(file.content))])),
						String(body.message),
					),
				},
			},
		};
	}
	const file = decodeURI(rest.replace(/^contents\//, ''));
	const text = rest.startsWith('contents/') ? git.text(file) : undefined;
	return text === undefined
		? NOT_FOUND
		: { status: 200, body: { path: file, sha: git.blob(file), encoding: 'base64', content: base64(text) } };
};

/** As https://docs.gitlab.com/api/commits describes it: an update may name the last commit that it knows of the file. */
const gitlab: Kind = (git, { method, path, body }) => {
	const [, rest = ''] = path.split(`/projects/${encodeURIComponent(REPO)}/repository/`);
	if (rest === 'branches/main') return { status: 200, body: { name: 'main' } };
	if (method === 'POST' && rest === 'commits') {
		const actions = body.actions as { action: string; file_path: string; content: string; last_commit_id?: string }[];
		const isTaken = actions.some(({ action, file_path: file, last_commit_id: last }) =>
			action === 'create' ? git.text(file) !== undefined : git.text(file) === undefined || git.last(file) !== last,
		);
		if (isTaken)
			return { status: 400, body: { message: 'You are attempting to update a file that has changed since you started editing it.' } };
		return {
			status: 201,
			body: {
				id: git.commit(
					Object.fromEntries(actions.map((one) => [one.file_path, textOf(one.action, one.content)])),
					String(body.commit_message),
				),
			},
		};
	}
	const file = decodeURIComponent(rest.replace(/^files\//, ''));
	const text = rest.startsWith('files/') ? git.text(file) : undefined;
	return text === undefined
		? NOT_FOUND
		: { status: 200, body: { file_path: file, encoding: 'base64', content: base64(text), last_commit_id: git.last(file) } };
};

/** As GitHub's GraphQL answers: a commit is only taken on top of the one that is named. */
const github: Kind = (git, { path, body }) => {
	if (path !== '/graphql') return NOT_FOUND;
	const variables = body.variables as Record<string, string> & { input?: GitHubInput };
	if (variables.input) {
		const { expectedHeadOid, fileChanges, message } = variables.input;
		if (expectedHeadOid !== git.head())
			return { status: 200, body: { data: { createCommitOnBranch: null }, errors: [{ type: 'STALE_DATA' }] } };
		const gone = fileChanges.deletions.map(({ path: file }) => [file, undefined] as const);
		const oid = git.commit(
			Object.fromEntries([...fileChanges.additions.map((file) => [file.path, plain(file.contents)] as const), ...gone]),
			message.headline,
		);
		return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
	}
	if (`${variables.owner}/${variables.name}` !== REPO)
		return { status: 200, body: { data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] } };
	const files = Object.entries(variables).flatMap(([key, value]) => {
		const [, nth] = /^p(\d+)$/.exec(key) ?? [];
		const file = String(value).slice('main:'.length);
		const text = git.text(file);
		return nth === undefined ? [] : [[`f${nth}`, text === undefined ? null : { text, oid: git.blob(file) }]];
	});
	const ref = variables.ref === 'refs/heads/main' ? { target: { oid: git.head() } } : null;
	return { status: 200, body: { data: { repository: { ref, ...Object.fromEntries(files) } } } };
};
type GitHubInput = {
	expectedHeadOid: string;
	message: { headline: string };
	fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
};

const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
const KINDS = { gitea, gitlab, github };
export type KindOfHost = keyof typeof KINDS;

/**
 * A host of one kind over a real git repository, on an address of its own. What the kinds answer is written after their documentation: none
 * of the three is to be had as a package of Debian or npm.
 */
export async function serveGit(kind: KindOfHost, git: Git) {
	const heard: string[] = [];
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
		const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' };
		if (request.method === 'OPTIONS')
			return response.writeHead(204, { ...cors, 'Access-Control-Allow-Headers': 'authorization,content-type' }).end();
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const text = Buffer.concat(parts).toString();
		heard.push(`${request.method} ${pathname}`);
		const hasKey = new RegExp(`^(token|Bearer) ${KEY}$`).test(request.headers.authorization ?? '');
		const body = (text ? JSON.parse(text) : {}) as Record<string, unknown>;
		const asked = { method: request.method ?? 'GET', path: pathname.replace(/^\/api/, ''), search: searchParams, body };
		const { status, body: told } = hasKey ? KINDS[kind](git, asked) : { status: 401, body: { message: 'Bad credentials' } };
		return response.writeHead(status, { 'Content-Type': 'application/json', ...cors }).end(JSON.stringify(told));
	};
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const root = `http://127.0.0.1:${port}/api`;
	return { root, heard, at: { kind, repo: REPO, branch: 'main', api: root }, stop: () => new Promise((done) => server.close(done)) };
}
