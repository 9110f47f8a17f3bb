import { fromFile, READ, toFile, type HeldFile } from './format.ts';
import type { ValueShape } from './shape.ts';
import { unfolded, type HeldEntry } from './stored.ts';

/** How the files of a kind are read and written, what that is called, and where they lie. */
export type Format = { name: string; extension: string; folder: string; shape: ValueShape };

type Ways = { fromFile: (text: string) => HeldFile; toFile: (held: HeldFile) => string };

/**
 * What Sveltia reads and writes files with, and `textOf`: what the file of an entry says now. Sveltia keeps the text that an entry was read
 * from, also once it was saved anew; only those are written again to tell, and those that are new.
 */
export function reading(formats: readonly Format[]) {
	const saved = new Set<unknown>();
	const register = formats.map(({ name, extension, shape }): [string, string, Ways] => [
		name,
		extension,
		{
			fromFile: (text) => fromFile(text, shape),
			toFile(held) {
				saved.add(held[READ]);
				return toFile(held, shape);
			},
		},
	]);
	const textOf = ({ path, said }: HeldEntry): string => {
		const read = said[READ];
		if (typeof read === 'string' && !saved.has(read)) return read;
		const format = formats.find(({ folder }) => path.startsWith(folder));
		return format ? toFile(unfolded(said), format.shape) : '';
	};
	return { register, textOf };
}
