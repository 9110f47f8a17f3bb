import type { AnswerTransition, StepState, TreeConfig } from '../../machines/tree.ts';
import { knownAnswer } from './facts.ts';
import type { Fault } from './fault.ts';
import { checkKinds } from './kinds.ts';
import { checkRenamed } from './renamed.ts';
import { checkWalks, placesIn } from './walked.ts';
import { asked, longestWay } from './ways.ts';
import { isAsking, isOutcome, metaOf, shortestWays, waysFrom, type Stride } from './walk.ts';

/** How many questions a way may have: more than the first is told, more than the second is refused. */
const LONG_WAY = 5;
const LONGEST_WAY = 9;
/** How many steps a tree may have: a page of 928 took two minutes to build and held 2.6 MB. */
const MANY_STEPS = 60;
const MOST_STEPS = 150;

/** What is wrong with the shape of a tree: states nobody reaches, ways that never end, ways that are too long, too few or many answers. */
export function checkShape(config: TreeConfig): Fault[] {
	// What is far too large is made smaller before anything else is said of it.
	const large = tooMany(config);
	if (large.some(({ warning }) => !warning)) return large;
	const ways = shortestWays(config);
	if (isOutcome(metaOf(config, config.initial)) && Object.keys(config.states).length > 1) return [beginsAtEnd(config)];
	const isDead = [...ways.keys()].some((state) => isAsking(metaOf(config, state)) && isShort(config, state));
	const stuck = isDead ? [] : [...ways].flatMap(([state, way]) => endless(config, state, way)).slice(0, 1);
	const found = [
		// Where a way never ends, or a question lacks answers, what lies behind it is not reached either.
		...(isDead || stuck.length > 0 ? stuck : unreachable(config, ways)),
		...[...ways.keys()].flatMap((state) => checkKinds(config, state)),
		...checkWalks(config),
		...checkRenamed(config),
		...groundless(config),
		...large,
		...tooLong(config),
		...sameLabels(config),
	];
	// A round may come of a fault that is told already.
	return found.some(({ warning }) => !warning) ? found : [...found, ...roundAndRound(config)];
}

/** A question that an answer has fallen away from: what that led to is not reached. */
function isShort(config: TreeConfig, state: string): boolean {
	const { length } = waysFrom(config, state);
	return length === 0 || (length === 1 && metaOf(config, state)?.kind === 'question');
}

function beginsAtEnd({ initial }: TreeConfig): Fault {
	return {
		path: ['initial'],
		message: `Trädet börjar i utfallet "${initial}", så inget annat nås. Skriv i initial den fråga som kommer först.`,
	};
}

/** A way as it is said in messages: `finns-konto/ja → roller/tomt`. */
export function wayInWords(way: readonly Stride[]): string {
	return way.map(({ state, answer }) => `${state}/${answer}`).join(' → ') || 'början';
}

function unreachable(config: TreeConfig, ways: ReadonlyMap<string, unknown>): Fault[] {
	const lost = Object.keys(config.states).filter((state) => !ways.has(state));
	return lost.map((state) => ({ state, message: 'Inget svar leder hit. Låt ett svar leda hit, eller ta bort steget.' }));
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

function tooMany(config: TreeConfig): Fault[] {
	const count = Object.keys(config.states).length;
	if (count > MOST_STEPS) return [{ message: `Trädet har ${count} steg. Högst ${MOST_STEPS} är tillåtet: dela det i flera träd.` }];
	if (count <= MANY_STEPS) return [];
	return [{ message: `Trädet har ${count} steg. Över ${MANY_STEPS} blir sidan tung: dela det gärna i flera träd.`, warning: true }];
}

function tooLong(config: TreeConfig): Fault[] {
	const longest = longestWay(config);
	const count = asked(config, longest);
	if (count <= LONG_WAY) return [];
	const state = longest.at(-1)?.state;
	const says = `Vägen ${wayInWords(longest)} har ${count} frågor.`;
	if (count <= LONGEST_WAY)
		return [{ state, message: `${says} Över ${LONG_WAY} är det svårt att hålla i huvudet: dela gärna trädet.`, warning: true }];
	const questions = longest.filter((stride) => asked(config, [stride]) > 0);
	const trees = Math.ceil(questions.length / LONGEST_WAY);
	// In parts of much the same length, and no more of them than are needed.
	const cuts = Array.from({ length: trees - 1 }, (_, i) => `"${questions[Math.round(((i + 1) * questions.length) / trees)]?.state}"`);
	const parts = `${trees} träd, så att ett nytt börjar vid ${cuts.join(' och ')}`;
	return [{ state, message: `${says} Högst ${LONGEST_WAY} är tillåtet: dela det i ${parts}.` }];
}

/** Answers that lead back as often as they are given. A round that tells what stops it ends by itself. */
function roundAndRound(config: TreeConfig): Fault[] {
	const order = [...shortestWays(config).keys()];
	const sets = Map.groupBy(placesIn(config) ?? [], ({ facts }) => JSON.stringify([...facts].sort()));
	const found = [...sets.values()].flatMap((places) => {
		const [{ facts = new Set<string>() } = {}] = places;
		const free = roundsWith(config, facts);
		return places.flatMap(({ state }) =>
			waysFrom(free, state)
				.filter(({ target }) => order.indexOf(target) <= order.indexOf(state) && shortestWays({ ...free, initial: target }).has(state))
				.map(({ id, label, target }) => ({
					state,
					path: ['on', id],
					message: `Svaret ”${label}” leder tillbaka till "${target}", hur många gånger som helst. Skriv retries på ett svar i rundan, så att den tar slut.`,
					warning: true as const,
				})),
		);
	});
	return [...new Map(found.map((fault) => [`${order.indexOf(fault.state)} ${fault.path[1]}`, fault])).values()];
}

/** The ways that can be gone again and again where these facts are known: they neither count nor tell more, and are not known otherwise. */
function roundsWith(config: TreeConfig, facts: ReadonlySet<string>): TreeConfig {
	const kept = (state: string, step: StepState): StepState => {
		if (!('on' in step)) return step;
		const known = knownAnswer(config, state, facts);
		const isFree = ([id, { meta }]: [string, AnswerTransition]) =>
			!meta.retries && (known === undefined || known === id) && (meta.facts ?? []).every((fact) => facts.has(fact));
		return { ...step, on: Object.fromEntries(Object.entries(step.on).filter(isFree)) };
	};
	return { ...config, states: Object.fromEntries(Object.entries(config.states).map(([state, step]) => [state, kept(state, step)])) };
}

/** Two answers that nobody can tell apart. */
function sameLabels(config: TreeConfig): Fault[] {
	return Object.keys(config.states).flatMap((state) => {
		const ways = waysFrom(config, state);
		const same = ways.filter(({ label }, i) => ways.findIndex((way) => asRead(way.label) === asRead(label)) < i);
		return same.map(({ id, label }) => ({
			state,
			path: ['on', id],
			message: `Två svar lyder ”${label}”. Skriv dem så att man ser skillnaden, eller ta bort det ena.`,
		}));
	});
}

function asRead(label: string): string {
	return label
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/[.!,]+$/, '')
		.toLowerCase();
}
