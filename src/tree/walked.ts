import type { Outcome, Part, StepMeta, TreeConfig } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import { subsetsOf } from './choices.ts';
import { knownAnswer, knownIn } from './facts.ts';
import { holds, metaOn } from './outcome.ts';
import type { Fault } from './fault.ts';
import { exitsFrom, givenIn, isOutcome, labelsOf, metaOf, nameOf, waysFrom, type Stride } from './walk.ts';

/** How many facts a tree may tell or read, and how many places a walk may come to: a place is a step with what is known there. */
const MOST_FACTS = 4;
const MOST_PLACES = 20_000;

/** A step, what is known there, and what the questions that are remembered were answered. */
type Place = { state: string; facts: ReadonlySet<string>; given: readonly Stride[] };

/** What is wrong with what a tree knows and remembers: facts, and parts of outcomes that hold on some ways alone. */
export function checkWalks(config: TreeConfig): Fault[] {
	const facts = factsOf(config);
	if (facts.length > MOST_FACTS)
		return [
			{ message: `Trädet har ${facts.length} fakta: ${facts.join(', ')}. Högst ${MOST_FACTS} är tillåtet: fler går inte att överblicka.` },
		];
	return [...alwaysKnown(config), ...Object.keys(config.states).flatMap((state) => partFaults(config, state))];
}

/** The facts that a tree tells or reads. */
export function factsOf(config: TreeConfig): string[] {
	const names = Object.entries(config.states).flatMap(([state, { meta }]) => [
		...Object.keys(knownIn(meta)),
		...waysFrom(config, state).flatMap((way) => way.facts ?? []),
	]);
	return [...new Set(names)];
}

/**
 * Every place that a reader can come to, with what a tree before may have told; undefined where they are too many to walk. What is known
 * closes no way: it can be changed, and without script it is asked.
 */
export function placesIn(
	config: TreeConfig,
	before: readonly (readonly string[])[] = [[]],
	remembered: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Place[] | undefined {
	const places = new Map<string, Place>();
	const enter = (place: Place) => {
		// Answers that no part names are one.
		const named = place.given.map(({ state, answer }) => (remembered.get(state)?.has(answer) ? `${state}:${answer}` : state));
		const key = [place.state, [...place.facts].sort(), named.sort()].join(';');
		if (!places.has(key)) places.set(key, place);
	};
	for (const facts of before) enter({ state: config.initial, facts: new Set(facts), given: [] });
	for (const { state, facts, given } of places.values()) {
		if (places.size > MOST_PLACES) return undefined;
		for (const { id, target, facts: told = [] } of exitsFrom(config, state)) {
			const kept = remembered.has(state)
				? [...given.filter((one) => one.state !== state), { state, answer: givenIn(config, { state, answer: id }) }]
				: given;
			enter({ state: target, facts: new Set([...facts, ...told]), given: kept });
		}
	}
	return [...places.values()];
}

/** How many places a tree has with all that may be known before it; undefined where they are too many to walk. */
export function placesWalked(config: TreeConfig): number | undefined {
	return placesIn(config, subsetsOf(factsOf(config)))?.length;
}

function alwaysKnown(config: TreeConfig): Fault[] {
	const places = placesIn(config);
	if (!places) return [{ message: 'Trädet har för många vägar för att prövas. Ta bort fakta, eller dela det.' }];
	const known = Object.groupBy(places, ({ state }) => state);
	return Object.entries(known).flatMap(([state, at = []]) => {
		// Nothing known is forgotten on the way: one that is known where it is come to first is known there again.
		const answers = at.map(({ facts }) => knownAnswer(config, state, facts));
		// One that answers itself now so, now so, parts the ways by what was said before.
		if (answers.some((answer) => answer === undefined) || new Set(answers).size > 1) return [];
		return [
			{
				state,
				path: ['meta', 'known'],
				message: 'Frågan är alltid redan besvarad, och med samma svar, när man kommer hit. Ta bort den, eller ta bort known.',
			},
		];
	});
}

function partFaults(config: TreeConfig, state: string): Fault[] {
	const meta = metaOf(config, state);
	if (!isOutcome(meta) || !meta.parts) return [];
	const tell = (message: string, i?: number): Fault => ({
		state,
		path: ['meta', 'parts', ...(i === undefined ? [] : [String(i)])],
		message,
	});
	const strange = meta.parts.flatMap(({ when }, i) => strangeIn(config, when).map((message) => tell(message, i)));
	if (strange.length > 0) return strange;
	const hollow = meta.parts.findIndex((part) => Object.keys(part).every((key) => key === 'when'));
	if (hollow >= 0)
		return [tell('Delen säger inget om vad som ska göras. Lägg till text, case eller något annat, eller ta bort delen.', hollow)];
	const places = placesIn(config, [[]], rememberedBy(meta.parts));
	if (!places) return [tell('Delarna beror på för många svar för att prövas. Låt dem bero på färre.')];
	const here = places.filter((place) => place.state === state);
	const unreached = meta.parts.flatMap(({ when }, i) =>
		here.some(({ given }) => holds(config, when, given))
			? []
			: [tell('Ingen väg hit har de svaren, så delen visas aldrig. Rätta when, eller ta bort delen.', i)],
	);
	const empty = here.find(({ given }) => isEmpty(metaOn(config, state, given)));
	if (unreached.length > 0 || !empty) return unreached;
	return [
		tell(
			`På vägen där ${inWords(config, empty.given)} säger utfallet inget om vad som ska göras. Lägg till en del för den, eller skriv det i utfallet.`,
		),
	];
}

/** An outcome in every form that it has on its ways: one, where it does not depend on them. */
export function formsOf(config: TreeConfig, state: string): Outcome[] {
	const meta = metaOf(config, state);
	if (!isOutcome(meta)) return [];
	const places = meta.parts ? (placesIn(config, [[]], rememberedBy(meta.parts)) ?? []).filter((place) => place.state === state) : [];
	const forms = places.map(({ given }) => metaOn(config, state, given)).filter(isOutcome);
	return forms.length > 0 ? forms : [meta];
}

/** The answers that parts hang on, by their questions. */
function rememberedBy(parts: readonly Part[]): Map<string, Set<string>> {
	const named = parts.flatMap(({ when }) => Object.entries(when));
	const byQuestion = Map.groupBy(named, ([question]) => question);
	return new Map([...byQuestion].map(([question, all]) => [question, new Set(all.flatMap(([, answers]) => answers))]));
}

function strangeIn(config: TreeConfig, when: Part['when']): string[] {
	return Object.entries(when).flatMap(([question, answers]) => {
		const states = Object.keys(config.states);
		if (!states.includes(question)) return [`when nämner steget "${question}", som inte finns. ${didYouMean(question, states)}`];
		const known = waysFrom(config, question).map(({ id }) => id);
		return [answers]
			.flat()
			.flatMap((answer) =>
				known.includes(answer) ? [] : [`when nämner svaret "${answer}" på "${question}", som inte finns. ${didYouMean(answer, known)}`],
			);
	});
}

function isEmpty(meta: StepMeta | undefined): boolean {
	if (!isOutcome(meta)) return false;
	const { text, actions, templates, case: lines, open, next } = meta;
	return !text && !next && [actions, templates, lines, open].every((list) => !list?.length);
}

function inWords(config: TreeConfig, given: readonly Stride[]): string {
	return (
		given.map((stride) => `”${nameOf(metaOf(config, stride.state))}” är ”${labelsOf(config, [stride])[0]}”`).join(' och ') ||
		'inget är svarat'
	);
}
