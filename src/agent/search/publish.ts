import { addressOf } from '../../model/kinds.ts';
import { areaOf } from '../../model/ids.ts';
import { getCollection } from 'astro:content';
import { trees } from '../../../machines/index.ts';
import { configOf } from '../../../machines/tree.ts';
import { menuLabel } from '../../publish/areas.ts';
import type { SearchEntry, SearchIndex } from './entry.ts';
import { cleanEntry } from './query.ts';
import { leadingOn, stepEntries } from './steps.ts';

/** Everything there is to find, from the content and the trees: what `/api/search.json` serves. */
export async function searchIndex(): Promise<SearchIndex> {
	const [pages, actions, templates] = await Promise.all([getCollection('docs'), getCollection('actions'), getCollection('templates')]);
	const channels = new Map((await getCollection('channels')).map(({ id, data }) => [id, data.name]));
	const titles = new Map(pages.map((page) => [page.id, page.data.title]));
	const configs = Object.values(trees).map(configOf);
	const leading = leadingOn(configs);
	const area = (id: string) => titles.get(areaOf(id)) ?? '';
	return {
		format: 1,
		entries: [
			...pages.filter(({ data }) => data.kind !== 'sida').map((page) => routineEntry(page, area(page.id), leading.get(page.id) ?? [])),
			...configs.flatMap((config) => stepEntries(config, `${area(config.id)} › ${titles.get(config.id)}`)),
			...actions.map(({ id, data, body = '' }) => ({
				kind: 'action' as const,
				title: data.title,
				place: area(id),
				url: addressOf('actions', id) ?? '',
				text: plain(body),
				also: data.synonyms,
				codes: data.source,
			})),
			...templates.map(({ id, data }) => ({
				kind: 'template' as const,
				title: data.title,
				place: `${area(id)} › ${channels.get(data.channel)}`,
				url: addressOf('templates', id) ?? '',
				text: filledIn(data.subject),
				also: ['mall', ...data.to.filter((to) => !to.includes('{{')), ...data.attach, ...(data.tag ? [data.tag] : [])],
				codes: data.source,
			})),
			...(await sharedEntries()),
		].map((entry) => cleanEntry(withoutEmpty(entry))),
	};
}

function routineEntry(page: Awaited<ReturnType<typeof getCollection<'docs'>>>[number], area: string, leading: string[]): SearchEntry {
	const { title, description = '' } = page.data;
	const label = menuLabel(page);
	return {
		kind: 'routine',
		title,
		place: page.id.includes('/') ? area : '',
		url: `${page.id}/`,
		text: description,
		also: [...(label === title ? [] : [label]), ...('synonyms' in page.data ? page.data.synonyms : []), ...leading],
		codes: 'source' in page.data ? page.data.source : [],
	};
}

/** Systems, contacts and terms, which every area shares: each has a place on the page of its kind. */
async function sharedEntries(): Promise<SearchEntry[]> {
	const [systems, contacts, terms] = await Promise.all([getCollection('systems'), getCollection('contacts'), getCollection('terms')]);
	return [
		...systems.map(({ id, data: { name, what, url, source } }) => ({
			kind: 'system' as const,
			title: name,
			place: '',
			url: addressOf('systems', id) ?? '',
			text: what,
			also: url ? [url.replace(/^https?:\/\//, '')] : [],
			codes: source,
		})),
		...contacts.map(({ id, data: { name, role, emails, phones = [], source } }) => ({
			kind: 'contact' as const,
			title: name,
			place: emails.length > 0 ? 'Mejladress' : phones.length > 0 ? 'Telefon' : '',
			url: addressOf('contacts', id) ?? '',
			text: role,
			also: [...emails, ...phones.map(({ number }) => number)],
			codes: source,
		})),
		...terms.map(({ id, data: { term, meaning, synonyms, source } }) => ({
			kind: 'term' as const,
			title: term,
			place: '',
			url: addressOf('terms', id) ?? '',
			text: meaning,
			also: synonyms,
			codes: source,
		})),
	];
}

/** The steps of an action without their Markdown. */
function plain(body: string): string {
	return body
		.replace(/^(import .*|\s*\d+\.|-)\s?/gm, '')
		.replace(/<[^>]+>|\*\*/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function filledIn(subject = ''): string {
	return subject.includes('{{') ? '' : subject;
}

function withoutEmpty(entry: SearchEntry): SearchEntry {
	return Object.fromEntries(Object.entries(entry).filter(([key, value]) => key === 'place' || !isEmpty(value))) as SearchEntry;
}

function isEmpty(value: SearchEntry[keyof SearchEntry]): boolean {
	return value === undefined || (typeof value !== 'number' && value.length === 0);
}
