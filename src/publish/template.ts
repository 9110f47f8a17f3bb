import { getEntry, type CollectionEntry } from 'astro:content';
import { find } from './find.ts';
import type { PublishedTemplate } from '../tree/published.ts';

const CONTACT = /\{\{kontakt:([^}]+)\}\}/g;

/** A template ready for the agent: contacts become their addresses, systems their names, {{fält}} stay. */
export async function publishTemplate({ data, body = '' }: CollectionEntry<'templates'>): Promise<PublishedTemplate> {
	const { title, channel, attach, required, optional, draft, reply, tag = '', subject = '' } = data;
	return {
		title,
		channel,
		via: await via(channel),
		to: await Promise.all(data.to.map((to) => (to.includes('{{') ? to : address(to)))),
		from: data.from ? await address(data.from) : '',
		sendFrom: data.sendFrom ? ((await getEntry('systems', data.sendFrom))?.data.name ?? '') : '',
		tag,
		subject,
		attach,
		body: await withAddresses(body.trim()),
		required,
		optional,
		draft,
		...(reply && { reply }),
	};
}

async function via(id: string): Promise<PublishedTemplate['via']> {
	const { name, subject, text, mail, public: isPublic } = (await find('channels', id)).data;
	return { name, subject, text, mail, public: isPublic };
}

async function withAddresses(text: string): Promise<string> {
	const ids = [...text.matchAll(CONTACT)].map(([, id = '']) => id);
	const found = await Promise.all(ids.map(async (id) => [id, await address(id)] as const));
	const addresses = new Map(found);
	return text.replace(CONTACT, (_, id) => addresses.get(id) ?? '');
}

async function address(id: string): Promise<string> {
	const contact = await getEntry('contacts', id);
	return contact?.data.emails.join(', ') ?? '';
}
