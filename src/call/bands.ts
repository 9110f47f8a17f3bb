import type { NumberQuestion } from '../../machines/tree.ts';
import { waysFrom, metaOf, type Stride } from '../tree/walk.ts';
import { numberIn } from '../model/number.ts';
import { bandFields, type Banded } from '../tree/limits.ts';
import type { PublishedTree } from '../tree/published.ts';
import { answerTo, sinceThen } from './days.ts';
import type { Values } from './fill.ts';

/** What is typed says: the answer it gives, where it gives one, and what is said of it. */
export type Reply = { answer?: string; says: string };

/** What a question reads a value by: how its field is written, and the red days. */
type Reading = Pick<PublishedTree, 'fields' | 'redDays'>;

/** What the typed values say to a question of bands; undefined where nothing is typed yet. */
export function replyTo(
	meta: Banded,
	values: Values,
	now: Date,
	labelOf: (answer: string) => string,
	{ fields, redDays: red }: Reading,
): Reply | undefined {
	if (bandFields(meta).some((field) => !values[field]?.trim())) return undefined;
	const value = values[meta.field] ?? '';
	if (meta.kind === 'number') return numberReply(meta, value, fields[meta.field]?.format);
	const told = answerTo(meta, value, now, { from: values[meta.from ?? ''], red });
	return { answer: told.answer, says: sinceThen(meta, told, labelOf) };
}

function numberReply({ bands, unit }: NumberQuestion, typed: string, format: string | undefined): Reply {
	const value = numberIn(typed, { format, unit });
	if (value === undefined) return { says: `”${typed.trim()}” är inget tal. Skriv det med siffror.` };
	const band = bands.find(({ to, below }) => (to === undefined || value <= to) && (below === undefined || value < below));
	return { answer: band?.answer, says: '' };
}

/** What the value that answered the last question says, where it was typed. */
export function replyNote(tree: PublishedTree, strides: readonly Stride[], values: Values, now: Date): string | undefined {
	const { config } = tree;
	const last = strides.at(-1);
	const meta = metaOf(config, last?.state ?? '');
	if (meta?.kind !== 'date' || !last) return undefined;
	const labelOf = (answer: string) => waysFrom(config, last.state).find(({ id }) => id === answer)?.label ?? answer;
	return replyTo(meta, values, now, labelOf, tree)?.says;
}
