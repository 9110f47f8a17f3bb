import type { Choices, DateLimit, DateQuestion, NumberQuestion, TreeConfig } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import { allChoices, ruleFor } from './choices.ts';
import { isBanded, limitOf } from './limits.ts';
import { knownIn } from './facts.ts';
import type { Fault } from './fault.ts';
import { isAsking, metaOf, shortestWays, waysFrom } from './walk.ts';

/** How many answers a question may have, and a list that is searched; and to how many states those may lead. */
const [FEWEST, MOST, MOST_LISTED] = [2, 9, 150];
const MOST_OPTIONS = 7;
/** Days on which the limits of a date question are held against each other: months long and short, and both ends of a year. */
const DAYS = ['2026-01-01', '2026-01-31', '2026-02-28', '2026-03-15', '2026-11-30', '2026-12-31', '2028-02-29'].map((day) =>
	Date.parse(day),
);

/** What is wrong with one step as the kind that it is: how many ways on it has, and whether each typed or chosen thing has its answer. */
export function checkKinds(config: TreeConfig, state: string): Fault[] {
	const meta = metaOf(config, state);
	if (!isAsking(meta)) return [];
	const answers = waysFrom(config, state).map(({ id }) => id);
	const tell = (message: string, ...path: string[]): Fault => ({ state, path, message });
	const named = Object.entries(knownIn(meta));
	return [
		...countFaults(config, state).map((message) => tell(message)),
		...retryFaults(config, state),
		...named
			.filter(([, answer]) => !answers.includes(answer))
			.map(([fact, answer]) =>
				tell(`known säger att "${fact}" ger svaret "${answer}", som inte finns. ${didYouMean(answer, answers)}`, 'meta', 'known'),
			),
		...(isBanded(meta) ? bandFaults(meta, answers).map((message) => tell(message, 'meta', 'bands')) : []),
		...(meta.kind === 'choices' ? choiceFaults(meta, answers).map((message) => tell(message, 'meta', 'rules')) : []),
	];
}

function countFaults(config: TreeConfig, state: string): string[] {
	const ways = waysFrom(config, state);
	const count = ways.length;
	const targets = new Set(ways.map(({ target }) => target)).size;
	switch (metaOf(config, state)?.kind) {
		case 'step':
			return count === 1
				? []
				: [`Steget har ${count} vägar vidare. Det som bara görs (kind: 'step') har en. Ska man svara, skriv kind: 'question'.`];
		case 'via':
			return [];
		case 'list':
			if (count <= MOST) return [`Listan har ${count} svar. En lista som man söker i har fler än ${MOST}. Skriv kind: 'question'.`];
			if (count > MOST_LISTED) return [`Listan har ${count} svar. Högst ${MOST_LISTED} är tillåtet.`];
			return targets <= MOST
				? []
				: [`Svaren i listan leder till ${targets} steg. Högst ${MOST} är tillåtet: låt fler svar leda till samma steg.`];
		default:
			if (count >= FEWEST && count <= MOST) return [];
			if (count === 1) return [ONE_ANSWER];
			return [`Frågan har ${count} svar. Den ska ha ${FEWEST}–${MOST}. ${count < FEWEST ? 'Lägg till svar.' : MANY}`];
	}
}

const ONE_ANSWER = "Frågan har 1 svar. Den ska ha 2–9. Lägg till ett svar, eller skriv kind: 'step' om det är något som görs.";
const MANY = "Dela frågan i två, eller skriv kind: 'list' om man ska söka bland svaren.";

function retryFaults(config: TreeConfig, state: string): Fault[] {
	return waysFrom(config, state).flatMap(({ id, target, label, retries }) => {
		if (!retries) return [];
		const tell = (message: string) => [{ state, path: ['on', id], message: `Svaret "${label}" ${message}` }];
		if (!shortestWays({ ...config, initial: target }).has(state))
			return tell('har retries men leder aldrig tillbaka hit. Ta bort retries, eller låt det leda tillbaka.');
		return retries.then === target ? tell(`leder till "${target}" också efter försöken. Låt then vara ett annat steg.`) : [];
	});
}

function bandFaults(meta: DateQuestion | NumberQuestion, answers: string[]): string[] {
	const { bands } = meta;
	const given = [...bands.map(({ answer }) => answer), ...('beyond' in meta && meta.beyond ? [meta.beyond] : [])];
	const strange = given.filter((answer) => !answers.includes(answer));
	if (strange.length > 0)
		return [...new Set(strange)].map((answer) => `bands nämner svaret "${answer}", som inte finns. Svaren är: ${answers.join(', ')}.`);
	const open = bands.findIndex((band) => limitsIn(band).length === 0);
	if (open < 0)
		return [
			'Den sista gränsen får inte ha något tak, annars finns det värden utan svar. Ta bort to eller below på den sista raden i bands.',
		];
	if (open < bands.length - 1) return ['Bara den sista raden i bands får sakna gräns: det som står efter den nås aldrig.'];
	if (bands.some((band) => limitsIn(band).length > 1))
		return ['En rad i bands har både to och below. Skriv den ena: to räknas med, below gör det inte.'];
	if (new Set(bands.map(({ answer }) => answer)).size === 1)
		return [`Alla rader i bands ger svaret "${bands[0]?.answer}". Skriv olika svar.`];
	if (meta.kind === 'date' && meta.from === meta.field)
		return [`Datumet i "${meta.field}" räknas från sig självt. Skriv ett annat fält i from, eller ta bort from.`];
	return isAscending(meta) ? [] : ['Gränserna i bands ska stå i ordning, den minsta först: annars nås några av dem aldrig.'];
}

function limitsIn(band: object): unknown[] {
	return ['to', 'below'].flatMap((key) => (key in band ? [key] : []));
}

function isAscending(meta: DateQuestion | NumberQuestion): boolean {
	if (meta.kind === 'number')
		return isRising(meta.bands.slice(0, -1).map(({ to, below }) => ({ end: to ?? below ?? 0, holds: to !== undefined })));
	const direction = meta.counts === 'until' ? 1 : -1;
	const reach = (limit: DateLimit, day: number) => (limitOf(limit, day, direction, []) - day) * direction;
	return DAYS.every((day) =>
		isRising(meta.bands.slice(0, -1).map(({ to, below }) => ({ end: reach(to ?? below ?? '', day), holds: to !== undefined }))),
	);
}

/** Whether each limit lies beyond the one before. What is below a limit ends just before what is up to the same one. */
function isRising(ends: readonly { end: number; holds: boolean }[]): boolean {
	return ends.every(({ end, holds }, i) => {
		const before = ends[i - 1];
		return !before || end > before.end || (end === before.end && holds && !before.holds);
	});
}

function choiceFaults(meta: Choices, answers: string[]): string[] {
	const options = Object.keys(meta.options);
	if (options.length < FEWEST || options.length > MOST_OPTIONS)
		return [`Frågan har ${options.length} val. Den ska ha ${FEWEST}–${MOST_OPTIONS}.`];
	const faults = meta.rules.flatMap(({ all = [], any = [], none = [], answer }) => [
		...[...all, ...any, ...none]
			.filter((id) => !options.includes(id))
			.map((id) => `Regeln nämner valet "${id}", som inte finns. ${didYouMean(id, options)}`),
		...(answers.includes(answer) ? [] : [`Regeln ger svaret "${answer}", som inte finns. ${didYouMean(answer, answers)}`]),
	]);
	if (faults.length > 0) return faults;
	const last = meta.rules.at(-1);
	if (last?.all || last?.any || last?.none)
		return [`Den sista regeln ska gälla allt annat, så att varje val får ett svar. Lägg till { answer: '${last.answer}' } sist.`];
	const won = new Set(allChoices(meta).map((chosen) => ruleFor(meta, chosen)));
	const lost = meta.rules.flatMap((rule, i) =>
		won.has(rule) ? [] : [`Regel ${i + 1}, som ger "${rule.answer}", vinner aldrig: en tidigare regel gäller alltid först.`],
	);
	const never = answers.filter((id) => !meta.rules.some(({ answer }) => answer === id));
	return [...lost, ...never.map((id) => `Ingen regel ger svaret "${id}". Lägg till en regel, eller ta bort svaret.`)];
}
