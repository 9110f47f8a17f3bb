/**
 * Keeps the editor from writing over what somebody else has written. Sveltia asks a git host what has changed meanwhile, but never the
 * disk (0.221.1; of a git host: https://github.com/sveltia/sveltia-cms/issues/1002). It writes a file beside the right one and then
 * moves it into place: here the move looks at what lies there first.
 * What is thrown is what the editor tells the owner; the text stays in the editor.
 */
export function guardDisk(): void {
	const file = FileSystemFileHandle.prototype as FileSystemFileHandle & Movable;
	const folder = FileSystemDirectoryHandle.prototype;
	const { getFile, createWritable, move } = file;
	const { getFileHandle, removeEntry } = folder;
	const { look, remember, note } = disk(getFile, getFileHandle);

	file.getFile = async function () {
		const found = await getFile.call(this);
		if (!isTemporary(this.name)) note(this, found.text());
		return found;
	};
	folder.getFileHandle = async function (name, options) {
		if (options?.create) await mayWrite(this);
		return getFileHandle.call(this, name, options);
	};
	file.createWritable = async function (options) {
		const stream = await tidily(this, () => createWritable.call(this, options));
		const { write, close } = stream;
		stream.write = (data) => tidily(this, () => write.call(stream, data));
		stream.close = () => tidily(this, () => close.call(stream));
		return stream;
	};
	file.move = async function (to, name) {
		// Sveltia 0.221.1 overlooks a close that failed, and would move an empty file over the right one. No issue tells of it; of the
		// file beside: https://github.com/sveltia/sveltia-cms/issues/682
		if (failed.has(this)) throw failed.get(this);
		await look(to, name);
		await move.call(this, to, name);
		await remember(to, name);
	};
	folder.removeEntry = async function (name, options) {
		if (!isTemporary(name) && !options?.recursive) await look(this, name);
		return removeEntry.call(this, name, options);
	};
}

/** What the editor has last seen of each file, and whether the disk still says the same. It reads by the browser's own two functions. */
function disk(getFile: FileSystemFileHandle['getFile'], getFileHandle: FileSystemDirectoryHandle['getFileHandle']) {
	const seen = new Map<FileSystemFileHandle, Promise<string>>();
	const read = async (handle: FileSystemFileHandle) => (await getFile.call(handle)).text();

	/** Compares what lies on the disk with what the editor last read or wrote there. */
	async function look(to: FileSystemDirectoryHandle, name: string): Promise<void> {
		const there = await getFileHandle.call(to, name).catch(() => undefined);
		const before = await lastSeen(to, name, there);
		const now = there && (await read(there));
		if (now === before || (there && now === '' && before === undefined)) return;
		if (now === undefined) throw new Error(GONE(name));
		throw new Error(before === undefined ? TAKEN(name) : CHANGED(name));
	}

	async function lastSeen(to: FileSystemDirectoryHandle, name: string, there?: FileSystemFileHandle): Promise<string | undefined> {
		for (const [handle, text] of [...seen].reverse()) {
			if (handle.name !== name) continue;
			const isSame = there ? await handle.isSameEntry(there) : (await to.resolve(handle)) !== null;
			if (isSame) return text;
		}
		return undefined;
	}

	async function remember(to: FileSystemDirectoryHandle, name: string): Promise<void> {
		const there = await getFileHandle.call(to, name);
		for (const handle of seen.keys()) if (handle.name === name && (await handle.isSameEntry(there))) seen.delete(handle);
		seen.set(there, read(there));
	}

	return { look, remember, note: (handle: FileSystemFileHandle, text: Promise<string>) => void seen.set(handle, text) };
}

/** Asks once more for leave to write, where it has been withdrawn: the owner has just pressed a button, so the browser may ask. */
async function mayWrite(folder: FileSystemDirectoryHandle & Permitted): Promise<void> {
	if (!folder.queryPermission || (await folder.queryPermission({ mode: 'readwrite' })) === 'granted') return;
	const answer = await folder.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
	if (answer !== 'granted') throw new Error(FORBIDDEN);
}

/** Does a part of the writing. Where it fails, the file that was begun beside the right one is taken away, and the owner is told why. */
async function tidily<T>(handle: FileSystemFileHandle & Partial<Movable>, act: () => Promise<T>): Promise<T> {
	try {
		return await act();
	} catch (error) {
		if (isTemporary(handle.name)) await handle.remove?.().catch(() => undefined);
		const told = error instanceof DOMException && error.name === 'NotAllowedError' ? new Error(FORBIDDEN) : new Error(UNWRITTEN(error));
		failed.set(handle, told);
		throw told;
	}
}

const failed = new WeakMap<FileSystemFileHandle, Error>();

function isTemporary(name: string): boolean {
	return name.startsWith('.sveltia-tmp-');
}

const KEPT = 'Ingenting är sparat, och det du har skrivit står kvar här.';
const FORBIDDEN = `Webbläsaren får inte längre skriva i mappen. ${KEPT} Tryck på Spara igen och svara Tillåt när webbläsaren frågar.`;
const UNWRITTEN = (error: unknown) => `Filen gick inte att skriva. ${KEPT} (${String(error)})`;
const CHANGED = (name: string) =>
	`Filen ${name} har ändrats på datorn sedan du öppnade den. ${KEPT} Kopiera det du har skrivit, ladda om sidan och skriv in det i den nya texten.`;
const GONE = (name: string) =>
	`Filen ${name} har tagits bort från datorn sedan du öppnade den. ${KEPT} Ska den finnas kvar, kopiera texten, ladda om sidan och skapa den på nytt.`;
const TAKEN = (name: string) => `Det finns redan en fil som heter ${name} i mappen. ${KEPT} Välj ett annat filnamn.`;

type Movable = {
	move: (to: FileSystemDirectoryHandle, name: string) => Promise<void>;
	remove?: () => Promise<void>;
};
type Permitted = {
	queryPermission?: (how: { mode: 'readwrite' }) => Promise<string>;
	requestPermission?: (how: { mode: 'readwrite' }) => Promise<string>;
};
