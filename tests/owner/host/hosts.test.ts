import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHost } from '../../../src/owner/host/openHost.ts';
import { KEY, repository, serveGit, type Git, type KindOfHost } from './gitHost.ts';

const [OLD, OTHER, NEW] = ['machines/a/trad.ts', 'content/mallar/a/hej.md', 'content/mallar/a/nytt mejl å.md'];
const TEXT = 'Första raden\nåäö ”citat”\n';

describe.each<KindOfHost>(['github', 'gitlab', 'gitea'])('a repository on %s', (kind) => {
	let git: Git;
	let served: Awaited<ReturnType<typeof serveGit>>;
	beforeAll(async () => {
		git = repository({ [OLD]: TEXT, [OTHER]: 'Hej\n' });
		served = await serveGit(kind, git);
	});
	afterAll(async () => {
		await served.stop();
		git.remove();
	});
	const read = async () => {
		const host = openHost(served.at, KEY);
		return { host, held: await host.read([OLD, OTHER, NEW]) };
	};

	test('gives the files that are there, letter for letter', async () => {
		const { held } = await read();
		expect([...held].map(([path, { text }]) => [path, text])).toEqual([
			[OLD, TEXT],
			[OTHER, 'Hej\n'],
		]);
	});

	test('takes what is changed and what is new as one commit', async () => {
		const { host, held } = await read();
		await host.commit(
			[
				{ path: OLD, text: `${TEXT}En till\n`, held: held.get(OLD) },
				{ path: NEW, text: 'Ny\n' },
			],
			'Ändra trädet ”Träd”',
		);
		expect(git.log()[0]).toBe('Ändra trädet ”Träd”');
		expect(git.text(OLD)).toBe(`${TEXT}En till\n`);
		expect(git.text(NEW)).toBe('Ny\n');
		expect(git.changed()).toHaveLength(2);
	});

	test('takes a file away in the same commit, and not one that was changed meanwhile', async () => {
		const { host, held } = await read();
		await host.commit(
			[
				{ path: NEW, held: held.get(NEW) },
				{ path: OLD, text: TEXT, held: held.get(OLD) },
			],
			'Dra in',
		);
		expect([git.text(NEW), git.text(OLD)]).toEqual([undefined, TEXT]);
		const again = await read();
		git.commit({ [OLD]: 'Deras\n' }, 'Någon annan');
		await expect(again.host.commit([{ path: OLD, held: again.held.get(OLD) }], 'Dra in')).rejects.toThrow(/Inget är sparat/);
		expect(git.text(OLD)).toBe('Deras\n');
	});

	test('writes over nothing that was changed after it was read, and then writes nothing', async () => {
		const { host, held } = await read();
		git.commit({ [OTHER]: 'Hej igen\n' }, 'Någon annan');
		const files = [OLD, OTHER].map((path) => ({ path, text: 'Mitt\n', held: held.get(path) }));
		await expect(host.commit(files, 'Mitt')).rejects.toThrow(/^Någon annan har ändrat .* Inget är sparat/);
		expect(git.text(OTHER)).toBe('Hej igen\n');
		expect(git.text(OLD)).not.toBe('Mitt\n');
	});

	test('says what is wrong: the key, the repository, the network', async () => {
		await expect(openHost(served.at, 'fel').read([OLD])).rejects.toThrow(/^Nyckeln gäller inte/);
		await expect(openHost({ ...served.at, repo: 'foretaget/annat' }, KEY).read([OLD])).rejects.toThrow(
			/^Lagret foretaget\/annat med grenen main hittas inte/,
		);
		await expect(openHost({ ...served.at, api: 'http://127.0.0.1:9/api' }, KEY).read([OLD])).rejects.toThrow(/^Det gick inte att nå/);
	});
});
