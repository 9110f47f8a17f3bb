import { download } from '../disk/download.ts';
import { canWriteFolders, chooseProject, textAt, writeAll, type ChangedFile, type NewFile } from '../disk/folder.ts';
import { KEY } from '../host/ask.ts';
import type { HostAt } from '../host/host.ts';
import { openHost } from '../host/openHost.ts';
import { keepKey, knownKey } from '../host/key.ts';
import { zipped } from '../disk/zipped.ts';

/** A file that is saved: what it held (undefined where it is new), and what it is to hold (undefined where it is taken away). */
export type Change = { path: string; before: string | undefined; text: string | undefined };

/** Where changes are saved: what its files hold now, and all that is written to it or nothing; gives what is to be said when it is done. */
export type Store = {
	read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
	write: (changes: readonly Change[], message: string) => Promise<string>;
};

let folder: FileSystemDirectoryHandle | undefined;

/** What the button that saves is called here. */
export function wordsOfSave(host: HostAt | undefined): string {
	return host || canWriteFolders() ? 'Spara' : 'Ladda ner ändringen';
}

/**
 * The git host that the site is built for, else the folder that the owner chooses, else a packed file. `key` where the host wants a key
 * first; undefined where no folder was chosen. Throws, in Swedish, where the folder is another.
 */
export async function storeFor(host: HostAt | undefined, name: string): Promise<Store | 'key' | undefined> {
	if (host) {
		const key = knownKey(host);
		return key ? onHost(host, key) : 'key';
	}
	if (!canWriteFolders()) return packed(name);
	folder ??= await chooseProject();
	return folder && inFolder(folder);
}

const inWords = (names: readonly string[]) => new Intl.ListFormat('sv').format(names);

function onHost(at: HostAt, key: string): Store {
	const host = openHost(at, key);
	let held: Awaited<ReturnType<typeof host.read>> = new Map();
	const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
		try {
			return await ask();
		} catch (error) {
			if (error instanceof Error && error.cause === KEY) keepKey(undefined);
			throw error;
		}
	};
	return {
		async read(paths) {
			held = await asked(() => host.read(paths));
			return new Map([...held].map(([path, { text }]) => [path, text]));
		},
		async write(changes, message) {
			const files = changes.map(({ path, text }) => ({ path, text, held: held.get(path) }));
			await asked(() => host.commit(files, message));
			return 'Webbplatsen byggs om, och ändringen syns där om några minuter.';
		},
	};
}

function inFolder(root: FileSystemDirectoryHandle): Store {
	return {
		async read(paths) {
			const texts = await Promise.all(paths.map((path) => textAt(root, path)));
			return new Map(paths.flatMap((path, i) => (texts[i] === undefined ? [] : [[path, texts[i]] as const])));
		},
		async write(changes) {
			const fresh = changes.flatMap(({ path, before, text = '' }): NewFile[] => (before === undefined ? [[path, text]] : []));
			const changed = changes.flatMap(({ path, before, text }): ChangedFile[] => (before === undefined ? [] : [[path, { before, text }]]));
			await writeAll(root, fresh, changed);
			return '';
		},
	};
}

function packed(name: string): Store {
	return {
		read: () => Promise.resolve(new Map()),
		write(changes) {
			const files = changes.flatMap(({ path, text }): NewFile[] => (text === undefined ? [] : [[path, text]]));
			const gone = changes.filter(({ text }) => text === undefined).map(({ path }) => path);
			download(zipped(files), `${name}.zip`);
			const rest = gone.length > 0 ? ` Ta sedan bort ${inWords(gone)}.` : '';
			return Promise.resolve(`Packa upp filen i mappen med Rutinlotsen, så hamnar varje fil på sin plats.${rest}`);
		},
	};
}
