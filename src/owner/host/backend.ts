import type { HostAt } from './host.ts';

/** Where the editor keeps its work: a folder on the owner's computer, or a git host that is asked with a token. */
export type Backend = {
	name: string;
	repo: string;
	branch?: string;
	base_url?: string;
	api_root?: string;
	auth_methods: string[];
	app_id?: string;
};

/** The name that stands for no git host: work goes into a folder on the computer alone. */
export const LOCAL = 'rutinlotsen/lokal';

const HOSTS = ['github', 'gitlab', 'gitea'];

/**
 * Reads the git host from the environment of the build: ADMIN_HOST (github, gitlab or gitea), ADMIN_REPO (owner/name), ADMIN_BRANCH, and
 * for a host of one's own ADMIN_URL. Without them the editor works in a local folder. Sveltia must be given some host even so; a
 * Gitea at no address of its own is the one it never asks anything.
 */
export function backend({ ADMIN_HOST: host, ADMIN_REPO: repo, ADMIN_BRANCH: branch = 'main', ADMIN_URL: url }: NodeJS.ProcessEnv): Backend {
	if (!host && !repo) return { name: 'gitea', repo: LOCAL, branch, auth_methods: ['token'], app_id: 'none' };
	if (!host || !HOSTS.includes(host)) throw new Error(`ADMIN_HOST är "${host ?? ''}". Skriv ${HOSTS.join(', ')}.`);
	if (!repo || !/^[\w.-]+(\/[\w.-]+)+$/.test(repo))
		throw new Error(`ADMIN_REPO är "${repo ?? ''}". Skriv ägare/namn, som foretaget/rutinlotsen.`);
	return { name: host, repo, branch, auth_methods: ['token'], ...(host === 'gitea' && { app_id: 'none' }), ...addresses(host, url) };
}

/** The hosts that the editor may ask besides its own, for the page's Content-Security-Policy. */
export function allowedHosts({ name, repo, base_url: url, api_root: api }: Backend): string[] {
	if (repo === LOCAL) return [];
	const own = [url, api].flatMap((address) => (address ? [new URL(address).origin] : []));
	return own.length > 0 ? [...new Set(own)] : [new URL(USUAL[name as HostAt['kind']]).origin];
}

/** What the head of a page says that saves there: it is no page to find by searching, and asks these hosts. */
export function headOfTool(env: NodeJS.ProcessEnv) {
	const asked = allowedHosts(backend(env)).map((content) => ({ name: 'asks', content }));
	return [{ name: 'robots', content: 'noindex' }, ...asked].map((attrs) => ({ tag: 'meta' as const, attrs }));
}

/** The host that changes are saved in; undefined where work goes into a folder alone. */
export function hostOf({ name, repo, branch = 'main', api_root: api }: Backend): HostAt | undefined {
	if (repo === LOCAL) return undefined;
	const kind = name as HostAt['kind'];
	return { kind, repo, branch, api: api ?? USUAL[kind] };
}

const USUAL: Record<HostAt['kind'], string> = {
	github: 'https://api.github.com',
	gitlab: 'https://gitlab.com/api/v4',
	gitea: 'https://gitea.com/api/v1',
};

function addresses(host: string, url: string | undefined): Partial<Backend> {
	if (!url) return {};
	const { origin } = new URL(url);
	const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[host] ?? '';
	return { base_url: origin, api_root: `${origin}${api}` };
}
