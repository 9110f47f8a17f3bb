import type { Kind } from '../model/kinds.ts';

/** What is wrong with a value: where in the file's data it stands, and a Swedish message. */
export type ValueFault = { path: PropertyKey[]; message: string };

/**
 * A page that says that it is of the other sort than its place: only `index.mdx` is the front page of its area. Told alone, since each sort
 * asks for keys of its own.
 */
export function frontFault(kind: Kind, path: string, data: unknown): ValueFault | undefined {
	if (kind !== 'docs' || typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
	const isFront = path.endsWith('/index.mdx');
	if (isFront && data.kind === 'rutin')
		return { path: ['kind'], message: 'Sidan är områdets förstasida, för den heter index.mdx. Skriv kind: omrade.' };
	if (!isFront && data.kind === 'omrade') return { path: ['kind'], message: 'Bara index.mdx är områdets förstasida. Skriv kind: rutin.' };
	return undefined;
}
