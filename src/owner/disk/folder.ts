/** A file to write: its path from the project's top, and what it holds. */
export type NewFile = [path: string, content: string | Uint8Array];

/** A file to put something else into: what it held when it was read, and what it is to hold; one without is taken away. */
export type ChangedFile = [path: string, content: { before: string; text?: string | undefined }];

type Folder = FileSystemDirectoryHandle;
type Picking = { showDirectoryPicker?: (how: { id: string; mode: 'readwrite' }) => Promise<Folder> };

/** Whether the browser can write into a folder on the computer: Chrome and Edge can. */
export function canWriteFolders(): boolean {
	return 'showDirectoryPicker' in window;
}

/** Lets the owner choose the project's folder. Undefined where nothing was chosen; throws, in Swedish, where it is another folder. */
export async function chooseProject(): Promise<Folder | undefined> {
	const picked = await (window as Picking).showDirectoryPicker?.({ id: 'rutinlotsen', mode: 'readwrite' }).catch((error: unknown) => {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw new Error(FORBIDDEN);
	});
	if (picked && !(await isProject(picked))) throw new Error(OTHER);
	return picked;
}

/** Whether a folder is the project's: it may be a clone, or what came out of a .zip. */
export async function isProject(folder: Folder): Promise<boolean> {
	return Boolean((await fileAt(folder, 'machines/tree.ts')) && (await folderAt(folder, ['content', 'rutiner'])));
}

/**
 * Writes new files, and puts what is changed in the stead of what was: all, or none. Throws, in Swedish, where a name is taken, a file is
 * another than the one that was read, or something cannot be written; what was written until then is taken back.
 */
export async function writeAll(project: Folder, files: readonly NewFile[], changed: readonly ChangedFile[]): Promise<void> {
	for (const [path] of files) if (await fileAt(project, path)) throw new Error(TAKEN(path));
	for (const [path, { before }] of changed) if ((await textAt(project, path)) !== before) throw new Error(CHANGED(path));
	const undo: (() => Promise<void>)[] = [];
	try {
		for (const [path, content] of files) {
			undo.push(await makeRoom(project, path));
			await write(project, path, content);
		}
		for (const [path, { before, text }] of changed) {
			undo.push(() => write(project, path, before));
			if (text === undefined) await remove(project, path);
			else await write(project, path, text);
		}
	} catch (error) {
		for (const step of undo.toReversed()) await step().catch(() => undefined);
		throw new Error(error instanceof DOMException && error.name === 'NotAllowedError' ? FORBIDDEN : UNWRITTEN(error), { cause: error });
	}
}

/** The areas that the folder has statements of. */
export async function areasIn(project: Folder): Promise<string[]> {
	const lists = await folderAt(project, ['content', 'kallan']);
	const names: string[] = [];
	for await (const name of (lists as unknown as { keys: () => AsyncIterable<string> } | undefined)?.keys() ?? [])
		if (name.endsWith('.yml')) names.push(name.slice(0, -'.yml'.length));
	return names;
}

async function write(project: Folder, path: string, content: string | Uint8Array): Promise<void> {
	const [folders, name] = split(path);
	const file = await (await folderAt(project, folders, true))?.getFileHandle(name, { create: true });
	const stream = await file?.createWritable();
	try {
		// A file that is closed is written whole; one that is not is as it was.
		await stream?.write(content as string | Uint8Array<ArrayBuffer>);
		await stream?.close();
	} catch (error) {
		// One that is still open cannot be taken away.
		await stream?.abort().catch(() => undefined);
		throw error;
	}
}

async function remove(project: Folder, path: string): Promise<void> {
	const [folders, name] = split(path);
	await (await folderAt(project, folders))?.removeEntry(name);
}

/** Makes the folders of a file that is new, and gives what takes them and the file away again. */
async function makeRoom(project: Folder, path: string): Promise<() => Promise<void>> {
	const [folders, name] = split(path);
	const there = await Promise.all(folders.map((_, i) => folderAt(project, folders.slice(0, i + 1))));
	const first = there.findIndex((folder) => !folder);
	const [above, made] = first < 0 ? [folders, name] : [folders.slice(0, first), folders[first] ?? name];
	return async () => (await folderAt(project, above))?.removeEntry(made, { recursive: true });
}

function split(path: string): [folders: string[], name: string] {
	const parts = path.split('/');
	return [parts.slice(0, -1), parts.at(-1) ?? ''];
}

async function folderAt(project: Folder, folders: readonly string[], create = false): Promise<Folder | undefined> {
	let folder: Folder | undefined = project;
	for (const name of folders) folder = await folder?.getDirectoryHandle(name, { create }).catch(isNowhere);
	return folder;
}

async function fileAt(project: Folder, path: string): Promise<FileSystemFileHandle | undefined> {
	const [folders, name] = split(path);
	return (await folderAt(project, folders))?.getFileHandle(name).catch(isNowhere);
}

/** What a file of the project holds; undefined where it is not there. */
export async function textAt(project: Folder, path: string): Promise<string | undefined> {
	return (await (await fileAt(project, path))?.getFile())?.text();
}

function isNowhere(error: unknown): undefined {
	if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
	throw error;
}

const NOTHING = 'Inget är skrivet.';
const OTHER = `Det är inte mappen med Rutinlotsen. ${NOTHING} Välj mappen där content och machines ligger.`;
const FORBIDDEN = `Webbläsaren får inte skriva i mappen. ${NOTHING} Försök igen, och svara Tillåt när webbläsaren frågar.`;
const UNWRITTEN = (error: unknown) => `Filerna gick inte att skriva. ${NOTHING} (${String(error)})`;
const TAKEN = (path: string) =>
	`Filen ${path} finns redan i mappen. ${NOTHING} Välj ett annat namn på området, eller skriv npm start i mappen och öppna sidan därifrån.`;
const CHANGED = (path: string) =>
	`Filen ${path} i mappen är en annan än den som sidan känner till. ${NOTHING} Skriv npm start i mappen, öppna sidan därifrån och läs in dokumentet igen.`;
