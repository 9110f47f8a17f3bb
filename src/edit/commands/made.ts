import type { Act, Draft, Files, StepState } from '../draft.ts';
import { areaOf } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import { quoted } from '../words.ts';
import { idForFile, withFile } from './files.ts';
import { keysOf, setStep } from './set.ts';
import { withKey } from './put.ts';
import { parts } from '../../model/frontmatter.ts';
import { stepIn, withStep } from './steps.ts';
import { withBody, yamlOf } from './yaml.ts';
import { REFUSALS } from './refusals.ts';

/** A text that is sent: who to, what about, and the fields that it fills in. */
export type NewMail = {
	title: string;
	channel: string;
	to: string[];
	from?: string;
	subject?: string;
	body: string;
	required: string[];
	optional: string[];
	reply?: true;
};
export type NewAction = { title: string; systems?: string[]; body: string };
export type NewQuestion = { question: string; said: string; meanwhile: string };
/** `source` is where the field is told of; that of the tree's first step where nothing is given. */
export type NewField = { label: string; format: string; help?: string; choices?: string[]; source?: string[] };

/**
 * Lets a step stand on statements (`source`) or open questions (`open`). What was written new for it, and stands on nothing, stands on them
 * too.
 */
export function standOn(draft: Draft, state: string, key: 'source' | 'open', ids: readonly string[]): Act {
	const act = setStep(draft, state, [key], key === 'open' && ids.length === 0 ? undefined : ids);
	const step = stepIn(act.draft, state);
	const grounds = groundsOf(step);
	const { actions = [], templates = [] } = step.meta.kind === 'outcome' ? step.meta : {};
	const paths = [...actions.map((id) => fileOf('actions', id)), ...templates.map((id) => fileOf('templates', id))];
	const files = Object.entries(act.draft.files).map(([path, text]) => [path, paths.includes(path) ? grounded(text, grounds) : text]);
	return { ...act, draft: { ...act.draft, files: Object.fromEntries(files) as Draft['files'] } };
}

/** The text of a new file that stands on nothing yet, standing on these. */
function grounded(text: string, grounds: readonly string[]): string {
	const { head } = parts(text);
	return head && grounds.length > 0 ? text.replace(/^source: \[\]$/m, `source: [${grounds.join(', ')}]`) : text;
}

/** Writes a new mail, as a draft, and names it in an outcome. */
export function newMail(draft: Draft, state: string, mail: NewMail, project: Files): Act {
	const { title, channel, to, from, reply, subject, required, optional, body } = mail;
	const head = {
		title,
		channel,
		to: some(to),
		from,
		reply,
		subject,
		required: some(required),
		optional: some(optional),
		draft: true,
		source: groundsOf(stepIn(draft, state)),
	};
	return named(draft, state, 'templates', title, withBody(head, body), `skriv mejlet ${quoted(title)}`, project);
}

/** Writes a new action and names it in an outcome. */
export function newAction(draft: Draft, state: string, { title, systems, body }: NewAction, project: Files): Act {
	const head = { title, systems: some(systems ?? []), source: groundsOf(stepIn(draft, state)) };
	return named(draft, state, 'actions', title, withBody(head, body), `skriv åtgärden ${quoted(title)}`, project);
}

/** Writes a new open question and lets a step stand on it. */
export function newQuestion(draft: Draft, state: string, { question, said, meanwhile }: NewQuestion, project: Files): Act {
	const id = idForFile('questions', question, draft, project);
	const { source } = stepIn(draft, state).meta;
	const text = yamlOf({ question, said, meanwhile, routines: [pageOf(draft, project)], source: source.length > 0 ? source : [id] });
	return named(draft, state, 'questions', question, text, `ställ den öppna frågan ${quoted(question)}`, project);
}

/** Writes a new field. What asks for it is set where it is asked for. */
export function newField(draft: Draft, field: NewField, project: Files): Act {
	const { label, format, help, choices, source } = field;
	const first = stepIn(draft, draft.tree.initial);
	const text = yamlOf({ label, format, help, choices, source: source ?? groundsOf(first) });
	const id = idForFile('fields', label, draft, project);
	return {
		draft: withFile(draft, fileOf('fields', id), text),
		said: `lägg till fältet ${quoted(label)}`,
		at: { state: draft.tree.initial },
	};
}

const KEYS = { templates: 'templates', actions: 'actions', questions: 'open' } as const;

function named(draft: Draft, state: string, kind: keyof typeof KEYS, title: string, text: string, said: string, project: Files): Act {
	const step = stepIn(draft, state);
	const key = KEYS[kind];
	const id = idForFile(kind, title, draft, project);
	const order = keysOf(step.meta.kind);
	if (!order.includes(key)) throw new Error(REFUSALS.outcomeOnly);
	const was = (step.meta as Record<string, unknown>)[key];
	const list = [...(Array.isArray(was) ? (was as string[]) : []), id];
	const meta = withKey(step.meta as unknown as Record<string, unknown>, key, list, order);
	const after = withStep(draft, state, { ...step, meta } as unknown as StepState);
	return { draft: withFile(after, fileOf(kind, id), text), said, at: { state, key } };
}

/** The statements that a step stands on, or the open questions where it stands on none. */
export function groundsOf({ meta }: StepState): string[] {
	return meta.source.length > 0 ? meta.source : (meta.open ?? []);
}

function some<T>(list: T[]): T[] | undefined {
	return list.length > 0 ? list : undefined;
}

/** The page that the tree stands on: its own, or that of its area. */
function pageOf(draft: Draft, project: Files): string {
	const path = `content/rutiner/${draft.tree.id}.mdx`;
	return project.has(path) || path in draft.files ? draft.tree.id : `${areaOf(draft.tree.id)}/index`;
}
