import { readContent, readTrees } from '../src/check/disk.ts';
import type { ContentFile } from '../src/check/read.ts';
import type { PublishedTree } from '../src/tree/published.ts';
import type { Trees } from '../src/tree/follow.ts';
import { ORGANISATIONS } from './copy.ts';
import { organisationTrees } from './trees.ts';

const [real, third] = [ORGANISATIONS, 'tests/area'].map((root) => readContent(root).content);
type Kind = keyof NonNullable<typeof real>;
const filesOf = (kind: Kind) => [...(real?.[kind] ?? []), ...(third?.[kind] ?? [])] as [string, ContentFile][];
const dataOf = (kind: Kind) => Object.fromEntries(filesOf(kind).map(([id, { data }]) => [id, data]));
const [contacts, channels] = [dataOf('contacts'), dataOf('channels')];
const emails = (id: string) => (contacts[id]?.emails as string[] | undefined)?.join(', ') ?? '';

const templates = Object.fromEntries(
	filesOf('templates').map(([id, { data, body }]) => {
		const { from, to, sendFrom, ...rest } = data as { from?: string; to: string[]; sendFrom?: string };
		const text = body.trim().replace(/\{\{kontakt:([^}]+)\}\}/g, (_, contact: string) => emails(contact));
		const sending = { from: from ? emails(from) : '', sendFrom: sendFrom ?? '', via: channels[String(data.channel)] };
		return [id, { tag: '', subject: '', ...rest, ...sending, to: to.map((one) => (one.includes('{{') ? one : emails(one))), body: text }];
	}),
);
const actions = Object.fromEntries(
	filesOf('actions').map(([id, { data, body }]) => {
		const boxes = body.match(/^(\d+\.|-) /gm)?.length ?? 0;
		return [id, { title: data.title, systems: data.systems, html: '', boxes }];
	}),
);
const pages = dataOf('docs') as Record<string, { title: string }>;
const next = Object.fromEntries(Object.entries(pages).map(([id, { title }]) => [id, { title, page: `/${id}/` }]));
const configs = [...organisationTrees, ...[...readTrees('tests/area').trees].map(([id, { config }]) => ({ id, config }))];

/**
 * Every tree of the organisations and the third area as the player reads it, put together from their content: a unit test has no built
 * site. An action has no HTML here, only the number of its boxes.
 */
export const publishedTrees: Trees = Object.fromEntries(
	configs.map(({ id, config }) => {
		const area = id.split('/')[0] ?? '';
		const shared = { templates, actions, next, fields: dataOf('fields'), questions: dataOf('questions'), systems: dataOf('systems') };
		const title = { title: pages[id]?.title ?? id, area: pages[area]?.title ?? area };
		return [id, { ...shared, ...title, id, config, version: '00000000', caseSystem: '' } as unknown as PublishedTree];
	}),
);
