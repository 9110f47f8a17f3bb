import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { Host, HostAt } from './host.ts';

/** Opens a repository. Nothing is asked before it is read. */
export function openHost(at: HostAt, token: string): Host {
	return { github, gitlab, gitea }[at.kind](at, token);
}
