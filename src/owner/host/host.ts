/** A git host, as a page is told of it: its kind, the repository (`owner/name`), the branch, and the root of its API. */
export type HostAt = { kind: 'github' | 'gitlab' | 'gitea'; repo: string; branch: string; api: string };

/** What a file held when it was read, and what the host tells it by, so that nothing newer is written over. */
export type Held = { text: string; mark: string };

/** A file to commit: one without `held` is new, one without `text` is taken away. */
export type ToCommit = { path: string; text?: string | undefined; held?: Held | undefined };

/**
 * A repository on a git host, asked with a token. `read` gives the files that are there, `commit` puts all in one commit or none. Both
 * throw a sentence in Swedish; a commit throws when a file was changed after it was read.
 */
export type Host = {
	read: (paths: readonly string[]) => Promise<Map<string, Held>>;
	commit: (files: readonly ToCommit[], message: string) => Promise<void>;
};

/** What the kinds are called. */
export const HOST_NAMES: Record<HostAt['kind'], string> = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea' };
