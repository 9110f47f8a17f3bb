import { useState } from 'preact/hooks';
import { copyText } from './clipboard.ts';
import type { Values } from '../../call/fill.ts';
import type { Copied } from '../step/tools.ts';
import type { FollowUp } from '../../call/followUp.ts';
import { remind } from './remind.ts';
import { isEmpty, NOTHING, withSent, withTick, withValue, type CallData } from '../../call/data.ts';

const NO_FILE = 'Kalenderfilen gick inte att göra. Försök igen.';
const REFUSED = 'Webbläsaren tillät inte kopiering. Markera texten och kopiera själv.';

/** What a call gathers on the page, in memory alone, and the line that tells what just happened. `host` is the window that the call is shown in. */
export function useCall(values: Values, told: string, host: () => Window) {
	const [data, setData] = useState<CallData>({ ...NOTHING, values });
	const [notice, say] = useState(told);
	const use = (template: string | undefined) => template && setData((d) => withSent(d, template));
	return {
		data,
		notice,
		say,
		take: setData,
		wipe: (why: string) => {
			setData((d) => (isEmpty(d) ? d : NOTHING));
			say(why);
		},
		setValue: (field: string, value: string) => setData((d) => withValue(d, field, value)),
		setExtra: (extra: string) => setData((d) => ({ ...d, extra })),
		tick: (key: string, box: number, on: boolean) => setData((d) => withTick(d, key, box, on)),
		copy: (text: string, what: string, { html, template, missing = [] }: Copied = {}) =>
			void copyText(host(), text, html).then(
				() => {
					use(template);
					say(`Kopierat: ${what}.${missing.length > 0 ? ` Saknas ännu: ${missing.join(', ')}.` : ''}`);
				},
				() => say(REFUSED),
			),
		remind: (followUp: FollowUp) => void remind(followUp).catch(() => say(NO_FILE)),
		send: (mailto: string, template: string) => {
			use(template);
			location.assign(mailto);
		},
	};
}
export type Call = ReturnType<typeof useCall>;
