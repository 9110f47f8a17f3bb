import type { Aid, DateLimit, DateQuestion, StepMeta, TreeConfig } from '../../../machines/tree.ts';
import { inWords } from '../../model/duration.ts';
import { whole } from '../../tree/outcome.ts';
import { isOutcome, metaOf, nameOf, nextTreeOf, shortestWays, waysFrom } from '../../tree/walk.ts';
import { waysTo } from '../../tree/ways.ts';
import type { SearchEntry } from './entry.ts';

/** The questions and outcomes of a tree. An outcome that does nothing but lead on is left out: the routine it leads to is the hit. */
export function stepEntries(config: TreeConfig, place: string): SearchEntry[] {
	return [...shortestWays(config).keys()].flatMap((state) => {
		const meta = metaOf(config, state);
		if (!meta || wayOnly(meta)) return [];
		const ways = waysTo(config, state).length;
		return [
			{
				kind: isOutcome(meta) ? ('outcome' as const) : ('question' as const),
				title: nameOf(meta),
				place,
				url: `${config.id}/#${state}`,
				text: said(meta),
				also: isHub(config, state) ? [] : [...new Set([...answersTo(config, state), ...waysFrom(config, state).map(answer)])],
				codes: [...meta.source, ...(meta.open ?? [])],
				...(ways > 1 ? { ways } : {}),
				...pastOf(config, state),
			},
		];
	});
}

/** A question whose every answer leads on to another routine: its answers are those routines' own words. */
function isHub(config: TreeConfig, state: string): boolean {
	const ways = waysFrom(config, state);
	return ways.length > 0 && ways.every(({ target }) => wayOnly(metaOf(config, target)));
}

/** The days that a step is for: a question that a date answers has both, and an outcome the side that leads to it. */
function pastOf(config: TreeConfig, state: string): Pick<SearchEntry, 'over' | 'within'> {
	const meta = metaOf(config, state);
	if (meta?.kind === 'date') return Object.assign({}, ...meta.bands.map(({ answer }) => sideOf(meta, answer)));
	const sides = Object.keys(config.states).flatMap((from) => {
		const asked = metaOf(config, from);
		if (asked?.kind !== 'date') return [];
		return waysFrom(config, from)
			.filter(({ target }) => target === state)
			.map(({ id }) => sideOf(asked, id));
	});
	return Object.assign({}, ...sides);
}

/** The days between which a date question gives an answer; a limit that is no whole number of days is none to search by. */
function sideOf({ bands }: DateQuestion, answer: string): Pick<SearchEntry, 'over' | 'within'> {
	const band = bands.findIndex((one) => one.answer === answer);
	const [over, within] = [daysOf(bands[band - 1]?.to), daysOf(bands[band]?.to)];
	return { ...(over !== undefined && { over }), ...(within !== undefined && { within }) };
}

function daysOf(limit: DateLimit | undefined): number | undefined {
	const [, days] = /^P(\d+)D$/.exec(typeof limit === 'string' ? limit : '') ?? [];
	return days === undefined ? undefined : Number(days);
}

/** By routine, the answers in any tree that lead on to it: the words that its cases come with. */
export function leadingOn(configs: TreeConfig[]): Map<string, string[]> {
	const found = configs.flatMap((config) =>
		Object.keys(config.states).flatMap((state) => {
			const page = wayOnly(metaOf(config, state));
			return page ? answersTo(config, state).map((answer) => ({ page, answer })) : [];
		}),
	);
	const byPage = Map.groupBy(found, ({ page }) => page);
	return new Map([...byPage].map(([page, all]) => [page, [...new Set(all.map(({ answer }) => answer))]]));
}

/** The routine that an outcome leads on to, where that is all it does. */
function wayOnly(meta: StepMeta | undefined): string | undefined {
	if (!isOutcome(meta)) return undefined;
	const { actions, templates, case: lines, open } = whole(meta);
	return actions || templates || lines || open ? undefined : nextTreeOf(meta);
}

function answersTo(config: TreeConfig, state: string): string[] {
	return Object.keys(config.states).flatMap((from) =>
		waysFrom(config, from)
			.filter(({ target }) => target === state)
			.map(answer),
	);
}

function answer({ label, means }: { label: string; means?: string }): string {
	return means ? `${label} – ${means}` : label;
}

/** What a picture shows, what a link leads to, and the cells of a table. */
function wordsOf(aid: Aid): (string | undefined)[] {
	if (aid.kind === 'picture') return [aid.caption ?? aid.alt];
	return aid.kind === 'link' ? [aid.text] : [aid.caption, ...aid.rows.flat()];
}

function said(meta: StepMeta): string {
	const own = isOutcome(meta)
		? [meta, ...(meta.parts ?? [])].flatMap(({ text, case: lines = [], followUp }) => [
				text,
				...lines,
				followUp && `${followUp.what} Om ${inWords(followUp.after)}.`,
			])
		: [meta.help, ...(meta.hints ?? []), ...(meta.kind === 'choices' ? Object.values(meta.options).map(answer) : [])];
	return [...own, ...(meta.aids ?? []).flatMap(wordsOf)].filter(Boolean).join(' ');
}
