import type { TreeConfig } from '../../machines/tree.ts';
import { isQuestion, metaOf, shortestWays, waysFrom, type Stride } from './walk.ts';

/** A fault in the shape of a tree: the state it is in (none where it is the whole), and a Swedish message with what to do. */
export type Fault = { state?: string; message: string };

const MOST_ANSWERS = 5;
const FEWEST_WAYS = 2;
const MOST_WAYS = 9;

/** What is wrong with the shape of a tree: states nobody reaches, ways that never end, ways that are too long, too few or many answers. */
export function checkShape(config: TreeConfig): Fault[] {
	const ways = shortestWays(config);
	const stuck = [...ways].flatMap(([state, way]) => endless(config, state, way)).slice(0, 1);
	return [
		// Where a way never ends, what lies behind it is not reached either.
		...(stuck.length > 0 ? stuck : unreachable(config, ways)),
		...[...ways.keys()].flatMap((state) => choices(config, state)),
		...groundless(config),
		...tooLong(config),
		...dates(config),
	];
}

/** A way as it is said in messages: `finns-konto/ja → roller/tomt`. */
export function wayInWords(way: readonly Stride[]): string {
	return way.map(({ state, answer }) => `${state}/${answer}`).join(' → ') || 'början';
}

function unreachable(config: TreeConfig, ways: ReadonlyMap<string, unknown>): Fault[] {
	const lost = Object.keys(config.states).filter((state) => !ways.has(state));
	return lost.map((state) => ({ state, message: 'Inget svar leder hit. Låt ett svar leda hit, eller ta bort steget.' }));
}

function choices(config: TreeConfig, state: string): Fault[] {
	const count = waysFrom(config, state).length;
	if (!isQuestion(metaOf(config, state)) || (count >= FEWEST_WAYS && count <= MOST_WAYS)) return [];
	const remedy = count < FEWEST_WAYS ? 'Lägg till ett svar, eller slå ihop steget med nästa.' : 'Dela frågan i två.';
	return [{ state, message: `Frågan har ${count} svar. Den ska ha ${FEWEST_WAYS}–${MOST_WAYS}. ${remedy}` }];
}

function endless(config: TreeConfig, state: string, way: Stride[]): Fault[] {
	const reached = [...shortestWays({ ...config, initial: state }).keys()];
	if (reached.some((s) => metaOf(config, s)?.kind === 'outcome')) return [];
	return [{ state, message: `Härifrån (${wayInWords(way)}) når man aldrig ett utfall. Låt ett svar leda till ett utfall.` }];
}

function groundless(config: TreeConfig): Fault[] {
	const states = Object.entries(config.states).filter(([, { meta }]) => meta.source.length === 0 && !meta.open?.length);
	return states.map(([state]) => ({ state, message: 'Steget nämner varken en punkt i källan (source) eller en öppen fråga (open).' }));
}

function tooLong(config: TreeConfig): Fault[] {
	const longest = longestWay(config, config.initial, []);
	if (longest.length <= MOST_ANSWERS) return [];
	const state = longest.at(-1)?.state;
	return [
		{
			state,
			message: `Vägen ${wayInWords(longest)} är ${longest.length} svar lång. Högst ${MOST_ANSWERS} är tillåtet: dela trädet i två.`,
		},
	];
}

/** The longest way that meets no state twice. */
function longestWay(config: TreeConfig, state: string, way: Stride[]): Stride[] {
	const open = waysFrom(config, state).filter(({ target }) => target !== state && !way.some((s) => s.state === target));
	const longer = open.map(({ id, target }) => longestWay(config, target, [...way, { state, answer: id }]));
	return longer.reduce((a, b) => (b.length > a.length ? b : a), way);
}

function dates(config: TreeConfig): Fault[] {
	return Object.entries(config.states).flatMap(([state, { meta }]) => {
		if (meta.kind !== 'date') return [];
		const known = waysFrom(config, state).map(({ id }) => id);
		const wrong = [meta.over, meta.within].filter((answer) => !known.includes(answer));
		return wrong.map((answer) => ({
			state,
			message: `Datumfrågan pekar på svaret "${answer}", som inte finns. Svaren är: ${known.join(', ')}.`,
		}));
	});
}
