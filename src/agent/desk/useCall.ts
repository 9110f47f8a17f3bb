import type { Outcome } from '../../../machines/tree.ts';
import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fromTransition, type ActorRefFrom } from 'xstate';
import type { Act, Place } from '../../call/acts.ts';
import type { Call } from '../../call/call.ts';
import { compose } from '../../call/compose.ts';
import { letterOf, ticksAt, valuesIn } from '../../call/deeds.ts';
import { reduce } from '../../call/reduce.ts';
import { valuesOf } from '../../call/told.ts';
import type { PublishedTree } from '../../tree/published.ts';
import type { Trees } from '../../tree/follow.ts';
import type { Copied, Tools } from '../step/tools.ts';
import { COPY_FIRST, notFetched } from '../../delivery/late.ts';
import { copyText } from './clipboard.ts';
import { leaveUnasked } from './useLeave.ts';
import { remind } from './remind.ts';

const REFUSED = 'Webbläsaren tillät inte kopiering. Markera texten och kopiera själv.';
const CONFIRM_FIRST = 'Bekräfta först att vägen hit stämmer för kunden.';
/** How long what was thrown away can be had back, in ms. */
const UNDO = 10_000;

/** The call as an actor: it takes acts, and tells who listens. */
export type CallActor = ActorRefFrom<ReturnType<typeof logicOf>>;
/** What the page can do with the call, and the line that tells what just happened. */
export type Line = ReturnType<typeof useCall>;

/** A call under way on the page, in memory alone. `host` is the window that the call is shown in. */
export function useCall(start: () => Call, trees: Trees, told: string, host: () => Window) {
	const actor: CallActor = useActorRef(useMemo(() => logicOf(start(), trees), []));
	const call = useSelector(actor, ({ context }) => context);
	const [notice, say] = useState(told);
	const act = (one: Act) => actor.send(one);
	const values = useMemo(() => valuesOf(call, trees), [call]);
	useEffect(() => {
		if (!call.undo) return;
		const timer = setTimeout(() => act({ type: 'settle' }), UNDO);
		return () => clearTimeout(timer);
	}, [call.undo]);
	return {
		actor,
		call,
		/** What is typed, and what the answers tell. */
		values,
		act,
		notice,
		say,
		setValue: (field: string, value: string) => act({ type: 'value', field, value }),
		copy: (text: string, what: string, { html, missing = [] }: Copied = {}, done?: () => void) =>
			void copyText(host(), text, html).then(
				(copied) => {
					if (!copied) return;
					done?.();
					say(`Kopierat: ${what}.${stillMissing(missing)}`);
				},
				() => say(REFUSED),
			),
		remind: ({ after, what, field = '' }: NonNullable<Outcome['followUp']>, { title, fields, redDays }: PublishedTree, address: string) => {
			const value = values[field]?.trim();
			const number = value && fields[field] ? `${fields[field].label} ${value}` : undefined;
			const fail = () => say(notFetched('Kalenderfilen', COPY_FIRST));
			void remind({ after, what, number, routine: title, address, now: new Date(), redDays }, fail);
		},
	};
}

type Doing = 'values' | 'setValue' | 'ticked' | 'tick' | 'copy' | 'send' | 'letter' | 'sent' | 'lookUp';

/** What can be done in a step of the call; in one that is only looked up, nothing. */
export function toolsIn(line: Line, tree: PublishedTree, place: Place, lookUp: boolean): Pick<Tools, Doing> {
	const { call, values, act, say } = line;
	const { customer } = call;
	const time = () => Date.now();
	const keep = (template: string, part: string, text: string, missing: readonly string[], opened?: true) => {
		const published = tree.templates[template];
		if (!published) return;
		const { to } = compose(published, values, tree.fields).text;
		const copy = { template, part, text, to, missing, values: valuesIn(published, values), time: time(), ...(opened && { opened }) };
		act({ type: 'copy', customer, ...place, copy });
	};
	const refuse = () => say(CONFIRM_FIRST);
	return {
		values,
		setValue: line.setValue,
		ticked: ticksAt(call, place.walk, place.state),
		tick: lookUp ? refuse : (box, on) => act({ type: 'tick', ...place, box, on, time: time() }),
		copy: lookUp
			? refuse
			: (text, what, more = {}) => {
					const { template, part = 'all', missing = [] } = more;
					line.copy(text, what, more, template ? () => keep(template, part, text, missing) : undefined);
				},
		send: lookUp
			? refuse
			: (mailto, template, missing) => {
					keep(template, 'all', decodeURIComponent(mailto), missing, true);
					say(`Öppnat i mejlprogrammet.${stillMissing(missing)}`);
					leaveUnasked(() => location.assign(mailto));
				},
		letter: (template) => letterOf(call, place.walk, place.state, template),
		sent: (template, on) => act({ type: 'sent', ...place, template, on, time: time() }),
		lookUp,
	};
}

function logicOf(start: Call, trees: Trees) {
	// XState tells a machine that it is stopped by an event of its own.
	return fromTransition((call: Call, act: Act) => (act.type.startsWith('xstate.') ? call : reduce(call, act, trees)), start);
}

/** What a text lacks, said after what was done with it. */
function stillMissing(labels: string[]): string {
	return labels.length > 0 ? ` Saknas ännu: ${labels.join(', ')}.` : '';
}
