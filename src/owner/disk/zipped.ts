import { strToU8, zipSync } from 'fflate';
import type { NewFile } from './folder.ts';

/** Files packed with the project's paths. */
export function zipped(files: readonly NewFile[]): Uint8Array<ArrayBuffer> {
	const contents = files.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
	return zipSync(Object.fromEntries(contents)) as Uint8Array<ArrayBuffer>;
}
