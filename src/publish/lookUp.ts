import { getCollection } from 'astro:content';
import { didYouMean } from '../../machines/closest.ts';
import type { LookUp } from './said.ts';

/** What published trees and templates name. */
const NAMED = ['docs', 'contacts', 'systems', 'channels', 'fields', 'formats', 'templates', 'questions'] as const;

let known: Promise<LookUp> | undefined;

/** Looks up what Astro has read. Throws, in Swedish, where an entry does not exist; collected once a build. */
export function lookUpAll(): Promise<LookUp> {
	if (import.meta.env.DEV) known = undefined;
	return (known ??= collected());
}

async function collected(): Promise<LookUp> {
	const all = await Promise.all(NAMED.map(async (kind) => [kind, await getCollection(kind)] as const));
	const byKind = new Map<string, Map<string, unknown>>(all.map(([kind, entries]) => [kind, new Map(entries.map((one) => [one.id, one]))]));
	return ((kind: string, id: string) => {
		const entries = byKind.get(kind) ?? new Map<string, unknown>();
		if (!entries.has(id)) throw new Error(`"${id}" finns inte bland ${kind}. ${didYouMean(id, [...entries.keys()])}`);
		return entries.get(id);
	}) as LookUp;
}
