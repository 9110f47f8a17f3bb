import type { Trees } from '../tree/follow.ts';
import type { PublishedField } from '../tree/published.ts';
import { freshCall, isEmpty, withoutUndo, type Call } from './call.ts';
import { confirmed, lookedUp } from './lookUp.ts';
import { chainOf, hasEnded, looksUp, opened, realWalks, sittingOf, type Opening } from './walks.ts';

/** What fields tell customers apart, the surest first. A personnummer does too, but is not shown where it is not needed. */
const TELLING: ((field: PublishedField) => boolean)[] = [({ customer }) => customer === true, ({ format }) => format === 'e-post'];

/** Whether a field tells customers apart. */
export function tellsWhose(field: PublishedField): boolean {
	return TELLING.some((tells) => tells(field));
}

/** Whose call it is, as the agent has typed it: one line a field, such as "Kundnummer 123456". Empty where nothing tells yet. */
export function whoseCall({ values }: Call, fields: Readonly<Record<string, PublishedField>>): string[] {
	return TELLING.flatMap((tells) => {
		const typed = Object.entries(values).find(([id, value]) => fields[id] && tells(fields[id]) && value.trim());
		return typed ? [`${fields[typed[0]]?.label} ${typed[1].trim()}`] : [];
	});
}

/** Whether another walk may be about another customer: this call holds one, and has come to an end since the agent last said. */
export function asksWhose(call: Call, trees: Trees): boolean {
	return !isEmpty(call) && realWalks(call).some((walk) => walk.id > call.same && hasEnded(walk, trees));
}

/** The call in another tree or another step; or waiting, where it may be about another customer. */
export function begun(call: Call, opening: Opening, trees: Trees): Call {
	const count = opening.legs.reduce((sum, { answers }) => sum + answers.length, 0);
	const chain = chainOf(call);
	const last = chain.at(-1);
	const isUnderWay = last && !looksUp(call) && chain[0]?.tree === opening.legs[0]?.tree && !hasEnded(last, trees);
	if (count === 0 && isUnderWay) return call;
	const isLookUp = count > (opening.own ?? 0);
	return !isLookUp && asksWhose(call, trees) ? { ...call, asks: opening } : opened(call, opening);
}

/** What waited goes on, about the same customer. */
export function sameCustomer(call: Call): Call {
	const { asks, ...rest } = call;
	if (!asks) return call;
	if (asks !== 'confirm') return opened({ ...rest, same: call.made }, asks);
	return confirmed({ ...rest, same: (lookedUp(call)?.id ?? 1) - 1 });
}

/** What waited begins a call about another customer, with nothing of the one before. */
export function otherCustomer(call: Call): Call {
	if (!call.asks) return call;
	const { legs } = sittingOf(call);
	const own = legs.reduce((sum, { answers }) => sum + answers.length, 0);
	const opening = call.asks === 'confirm' ? { legs, own, entered: chainOf(call)[0]?.entered ?? ('link' as const) } : call.asks;
	return { ...opened(freshCall(call.home, call.made), opening), undo: { what: 'new', call: withoutUndo(call) } };
}
