import { beginShift, errands, shift, type Held } from '../browser/agent/shift.ts';
import type { Bench } from './bench.ts';

const CALLS = 500;
const FIRST = 10;

/** What one tab holds after a shift of calls, beside what it held after the first ten and when each end had been met once. */
const bench: Bench = async ({ browser, base }) => {
	const context = await browser.newContext({ baseURL: base, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', serviceWorkers: 'block' });
	const page = await context.newPage();
	await beginShift(page, context);
	const told = await shift(page, CALLS, [FIRST, errands.length]);
	await context.close();
	const row = (name: string, of: (held: Held) => string) => [name, ...told.map(of), `as after ${FIRST}`];
	return {
		title: `A shift of ${CALLS} calls in one tab`,
		head: ['', `after ${FIRST}`, `after ${errands.length}, each end once`, `after ${CALLS}`, 'goal'],
		rows: [
			row('heap', ({ heap }) => `${(heap / 2 ** 20).toFixed(2)} MB`),
			row('nodes', ({ nodes }) => String(nodes)),
			row('listeners', ({ listeners }) => String(listeners)),
		],
	};
};
export default bench;
