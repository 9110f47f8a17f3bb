import { ask, fromBase64, lost, strange } from './ask.ts';
import type { Held, HostAt } from './host.ts';

/** How a host with an address for each file is asked: its repository's root, the key, a file's address, and the key of its mark. */
type Asked = { root: string; key: string; addressOf: (path: string) => string; mark: 'sha' | 'last_commit_id' };

/** Reads files one by one, once the branch is known to be there. Throws as `ask` does, and where the branch is not. */
export async function readFiles(at: HostAt, paths: readonly string[], asked: Asked): Promise<Map<string, Held>> {
	const branch = await ask(`${asked.root}/branches/${encodeURIComponent(at.branch)}`, asked.key);
	if (branch.status === 404) throw lost(at);
	if (branch.status !== 200) throw strange(branch);
	const found = await Promise.all(paths.map((path) => heldAt(`${asked.addressOf(path)}?ref=${encodeURIComponent(at.branch)}`, asked)));
	return new Map(paths.flatMap((path, i) => (found[i] ? [[path, found[i]] as const] : [])));
}

async function heldAt(address: string, { key, mark: markKey }: Asked): Promise<Held | undefined> {
	const answer = await ask(address, key);
	if (answer.status === 404) return undefined;
	const { content, [markKey]: mark } = (answer.body ?? {}) as Partial<Record<'content' | Asked['mark'], string>>;
	if (answer.status !== 200 || content === undefined || !mark) throw strange(answer);
	return { text: fromBase64(content), mark };
}
