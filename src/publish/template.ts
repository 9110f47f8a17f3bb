import type { CollectionEntry } from 'astro:content';
import type { PublishedTemplate } from '../tree/published.ts';
import { lookUpAll } from './lookUp.ts';
import { templateOf } from './said.ts';

/** A template ready for the agent: see templateOf. */
export async function publishTemplate(entry: CollectionEntry<'templates'>): Promise<PublishedTemplate> {
	return templateOf(entry, await lookUpAll());
}
