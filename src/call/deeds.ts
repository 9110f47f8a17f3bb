import type { PublishedTemplate } from '../tree/published.ts';
import type { Call, Copy, Sent, Tick } from './call.ts';
import { placeholders, type Values } from './fill.ts';

/** A text as it was copied, part by part, up to the moment the agent says that it was sent. */
export type Letter = {
	walk: number;
	state: string;
	template: string;
	/** To whom, as it was last copied. */
	to: string;
	/** The latest copy of each part, in the order they were first copied. */
	copies: readonly Copy[];
	/** The labels of what was missing in the latest copies. */
	missing: readonly string[];
	/** When the agent said that it was sent. */
	sent?: number;
};

/** The letters of a call, in the order they were begun. A text that is copied again after it was sent is a new one. */
export function lettersOf({ deeds }: Pick<Call, 'deeds'>): Letter[] {
	const letters: Letter[] = [];
	for (const deed of deeds) {
		if (deed.kind === 'tick') continue;
		const at = letters.findLastIndex((letter) => isOf(letter, deed) && letter.sent === undefined);
		const letter = letters[at];
		if (deed.kind === 'sent') {
			if (letter) letters[at] = { ...letter, sent: deed.time };
		} else if (letter) letters[at] = withCopy(letter, deed);
		else letters.push(withCopy({ walk: deed.walk, state: deed.state, template: deed.template, to: '', copies: [], missing: [] }, deed));
	}
	return letters;
}

/** The letter that a template of a step has come to: the latest one. */
export function letterOf(call: Pick<Call, 'deeds'>, walk: number, state: string, template: string): Letter | undefined {
	return lettersOf(call).findLast((letter) => isOf(letter, { walk, state, template }));
}

/** The boxes of a step that are ticked. */
export function ticksAt({ deeds }: Pick<Call, 'deeds'>, walk: number | undefined, state: string): number[] {
	return deeds.flatMap((deed) => (deed.kind === 'tick' && deed.walk === walk && deed.state === state ? deed.box : []));
}

/** The fields of a letter whose values are others now than when it was copied, each with what it was then. */
export function changedSince({ copies }: Letter, now: Values): { field: string; then: string }[] {
	const changed = copies.flatMap(({ values }) =>
		Object.entries(values).flatMap(([field, then]) => (then === trimmed(now[field]) ? [] : [{ field, then }])),
	);
	return [...new Map(changed.map((change) => [change.field, change])).values()];
}

/** The values of the fields that a template asks for, empty ones too. */
export function valuesIn({ required, optional, to, subject, body }: PublishedTemplate, values: Values): Values {
	const fields = new Set([...required, ...optional, ...placeholders([...to, subject, body].join('\n'))]);
	return Object.fromEntries([...fields].map((id) => [id, trimmed(values[id])]));
}

/** The call with a box ticked or not. */
export function ticked(call: Call, place: { walk: number; state: string }, box: number, on: boolean, time: number): Call {
	const others = call.deeds.filter((deed) => !(deed.kind === 'tick' && isAt(deed, place) && deed.box === box));
	if (!on) return { ...call, deeds: others };
	return others.length < call.deeds.length ? call : withDeed(call, { ...place, kind: 'tick', box, time });
}

/** The call in which a text was said to be sent, or not after all. Only what was copied can have been sent. */
export function sent(call: Call, place: { walk: number; state: string }, template: string, on: boolean, time: number): Call {
	const letter = letterOf(call, place.walk, place.state, template);
	if (!letter || (letter.sent !== undefined) === on) return call;
	if (on) return withDeed(call, { ...place, kind: 'sent', template, time });
	const last = call.deeds.findLastIndex((deed) => deed.kind === 'sent' && isOf(letter, deed));
	return { ...call, deeds: call.deeds.filter((_, i) => i !== last) };
}

/** The call with one more deed, which gets a number of its own. */
export function withDeed(call: Call, deed: Omit<Tick, 'id'> | Omit<Copy, 'id'> | Omit<Sent, 'id'>): Call {
	const id = call.made + 1;
	return { ...call, deeds: [...call.deeds, { ...deed, id }], made: id };
}

function withCopy(letter: Letter, copy: Copy): Letter {
	const copies = letter.copies.some(({ part }) => part === copy.part)
		? letter.copies.map((c) => (c.part === copy.part ? copy : c))
		: [...letter.copies, copy];
	const addressed = copies.filter(({ part }) => part === 'all' || part === 'to');
	const { to } = (addressed.length > 0 ? addressed : copies).reduce((latest, c) => (c.id > latest.id ? c : latest));
	return { ...letter, to, copies, missing: [...new Set(copies.flatMap(({ missing }) => missing))] };
}

function isAt(deed: { walk: number; state: string }, { walk, state }: { walk: number; state: string }): boolean {
	return deed.walk === walk && deed.state === state;
}

function isOf(letter: Pick<Letter, 'walk' | 'state' | 'template'>, deed: { walk: number; state: string; template: string }): boolean {
	return isAt(deed, letter) && deed.template === letter.template;
}

function trimmed(value: string | undefined): string {
	return value?.trim() ?? '';
}
