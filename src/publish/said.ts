import type { z } from 'astro/zod';
import type { Outcome, TreeConfig } from '../../machines/tree.ts';
import { day, dayInWords } from '../model/due.ts';
import { isGeneral } from '../model/field.ts';
import { areaOf } from '../model/ids.ts';
import type { Kind, KINDS } from '../model/kinds.ts';
import type { Statements } from '../model/statements.ts';
import { askedAs, fieldsIn } from '../tree/fields.ts';
import { actionsOf, whole } from '../tree/outcome.ts';
import type { PublishedField, PublishedTemplate, PublishedTree } from '../tree/published.ts';
import { isAsking, isOutcome, treesAfter } from '../tree/walk.ts';
import { pageUrl } from './url.ts';

/*
 * What is published of content, made of the content alone: the build looks it up in Astro's collections, the editor in the files that it
 * has under change.
 */

/** An entry of content: what its file says, and the text below. */
export type Said<K extends Kind> = { data: z.infer<(typeof KINDS)[K]['schema']>; body?: string };

/** Finds an entry by its kind and id; what is not there is left out. */
export type LookUp = <K extends Kind>(kind: K, id: string) => Said<K> | undefined;

type Action = PublishedTree['actions'][string];

const CONTACT = /\{\{kontakt:([^}]+)\}\}/g;

/** A template ready for the agent: contacts become their addresses, systems their names, {{fält}} stay. */
export function templateOf({ data, body = '' }: Said<'templates'>, look: LookUp): PublishedTemplate {
	const { title, channel, attach, required, optional, draft, reply, tag = '', subject = '' } = data;
	const via = viaOf(channel, look);
	return {
		title,
		channel,
		via,
		to: data.to.map((to) => (to.includes('{{') ? to : receiverOf(to, via, look))),
		from: data.from ? addressOf(data.from, look) : '',
		sendFrom: data.sendFrom ? (look('systems', data.sendFrom)?.data.name ?? '') : '',
		tag,
		subject,
		attach,
		body: body.trim().replace(CONTACT, (_, id: string) => addressOf(id, look)),
		required,
		optional,
		draft,
		...(reply && { reply }),
	};
}

/** A field as pages need it: with the rules of its format, where the format is an organisation's own. */
export function fieldOf({ data }: Said<'fields'>, look: LookUp): PublishedField {
	const format = isGeneral(data.format) ? undefined : look('formats', data.format)?.data;
	if (!format) return data;
	const { rules, customer } = format;
	return { ...data, rules: rules.map(({ pattern, warning }) => ({ pattern, warning })), ...(customer && { customer }) };
}

/** What a tree's page, its area and its owner say. */
export function pageOf(id: string, look: LookUp) {
	const page = look('docs', id)?.data;
	const area = look('docs', areaOf(id))?.data;
	const contact = page?.kind === 'rutin' ? look('contacts', page.owner)?.data : undefined;
	const system = area?.kind === 'omrade' && area.caseSystem ? look('systems', area.caseSystem)?.data : undefined;
	return {
		id,
		title: page?.title ?? id,
		description: page?.description ?? '',
		page: pageUrl(id),
		area: area?.title ?? areaOf(id),
		owner: { name: contact?.name ?? '', emails: contact?.emails ?? [] },
		...(page?.kind === 'rutin' && page.reviewed && { reviewed: day(page.reviewed) }),
		caseSystem: system?.name ?? '',
	};
}

/** The actions that a tree's steps name, its outcomes on any of their ways. */
export function actionsIn(config: TreeConfig): string[] {
	return [...new Set(Object.values(config.states).flatMap(({ meta }) => actionsOf(meta)))];
}

/**
 * What the steps name, by id. The actions are given, since their text is not made here, and all trees, since a field is what they all ask
 * for.
 */
export function stepsOf(config: TreeConfig, look: LookUp, actions: Record<string, Action>, all: readonly TreeConfig[]) {
	const steps = Object.values(config.states).map(({ meta }) => meta);
	const outcomes = outcomesOf(config);
	const templates = byId(
		outcomes.flatMap((outcome) => outcome.templates ?? []),
		(id) => made(look('templates', id), (entry) => templateOf(entry, look)),
	);
	const systems = [...steps.filter(isAsking), ...Object.values(actions)].flatMap((step) => step.systems ?? []);
	const fields = [...Object.values(templates).flatMap((t) => [...t.required, ...t.optional]), ...steps.flatMap(fieldsIn)];
	return {
		actions,
		templates,
		fields: byId(fields, (id) => made(look('fields', id), (entry) => ({ ...fieldOf(entry, look), ...askedAs(all, id) }))),
		systems: byId(systems, (id) =>
			made(look('systems', id), ({ data: { name, url, warning, reminder } }) => ({ name, url, warning, reminder })),
		),
		questions: byId(
			[...steps, ...outcomes].flatMap(({ open = [] }) => open),
			(id) =>
				made(look('questions', id), ({ data: { question, said, meanwhile, answer } }) => ({
					...{ question, said, meanwhile },
					...(answer && { answer }),
				})),
		),
		next: byId(steps.flatMap(treesAfter), (id) => made(look('docs', id), ({ data }) => ({ title: data.title, page: pageUrl(id) }))),
	};
}

/** The steps of a tree that have not been held against the source since it changed, with the last day that it did. */
export function changedIn(id: string, statements: Statements): Pick<PublishedTree, 'changed'> {
	const steps = statements.flatMap(({ recheck = [], changed, gone }) => {
		const since = changed ?? gone;
		const inTree = since ? recheck.filter((place) => place.startsWith(`träd ${id}/`)) : [];
		return inTree.map((place) => ({ state: place.split('/')[2] ?? '', since: since as Date }));
	});
	if (steps.length === 0) return {};
	const sorted = steps.toSorted((a, b) => a.since.getTime() - b.since.getTime());
	return { changed: Object.fromEntries(sorted.map(({ state, since }) => [state, dayInWords(since)])) };
}

function outcomesOf({ states }: TreeConfig): Outcome[] {
	return Object.values(states).flatMap(({ meta }) => (isOutcome(meta) ? [whole(meta)] : []));
}

function viaOf(id: string, look: LookUp): PublishedTemplate['via'] {
	const channel = look('channels', id)?.data;
	if (!channel) return { name: id, text: '', mail: false, sms: false, public: false };
	const { name, subject, text, mail, sms, public: isPublic } = channel;
	return { name, ...(subject && { subject }), text, mail, sms, public: isPublic };
}

/** What a contact is reached at by a channel: its first number by SMS, else its addresses, or its name where it has none. */
function receiverOf(id: string, { sms }: PublishedTemplate['via'], look: LookUp): string {
	const contact = look('contacts', id)?.data;
	if (!contact) return '';
	const { name, emails, phones = [] } = contact;
	return (sms ? phones[0]?.number : emails.join(', ')) || name;
}

function addressOf(id: string, look: LookUp): string {
	return look('contacts', id)?.data.emails.join(', ') ?? '';
}

function byId<T>(ids: readonly string[], publishOne: (id: string) => T | undefined): Record<string, T> {
	return Object.fromEntries(
		[...new Set(ids)].flatMap((id) => {
			const one = publishOne(id);
			return one === undefined ? [] : [[id, one] as const];
		}),
	);
}

function made<E, T>(entry: E | undefined, make: (entry: E) => T): T | undefined {
	return entry && make(entry);
}
