// cspell:disable -- Swedish words without their marks.
import { STOP_WORDS } from './common.ts';
import { ADVERBS, AFTER, BEFORE, isDenying } from './denying.ts';
import { fold, keyOf, wordsOf } from './swedish.ts';

/** What a text says is so and what it says is not so, by the keys of the words: "stämmer inte" denies `stamm`. */
export type Stance = { says: Set<string>; denies: Set<string> };

/** What these say, another word denied says too: what is fel does not stämmer. */
const OPPOSITES = new Map(['fel', 'felaktig', 'felaktiga', 'felaktigt', 'wrong', 'incorrect'].map((word) => [word, 'stammer']));

const HELPING = words(
	'kan kunde kunnat ska skulle vill far fick fatt har hade ar var blir blev gar gick gatt maste behover brukar lyckas lyckats',
);
/** Stand between what is gone and the word that says so: är helt borta, verkar saknas. */
const PASSED = new Set([...HELPING, ...words('verkar tycks helt bara plotsligt nu blivit')]);
/** Verbs that say too little to be what is denied alone. */
const LIGHT = words('ta tar fa far fatt gora gor se ser ha har komma veta vet kunna langre');
/** Stand between a verb and its inte without being what is denied. */
const BETWEEN = words(
	'det den de dem jag du han hon vi ni man kunden kunderna anda alltid riktigt bara ocksa redan annu nu heller som att in ut sig mig dig',
);
const IS = words('ar var is was');
const ARTICLES = words('ett en nagon nagot langre a an the');
const PREPOSITIONS = words('pa i fran for med av till under hos vid om over efter mot utan ur');
/** Says what another word says, in two: klardatum har gått ut, klardatum har passerat. */
const RUN_OUT = /\bg(?:år|ått|ick) ut(?=\P{L}|$)/iu;
const CLAUSE = /[.,;:!?–—()”"\n]|\s-\s|\b(?:och|men|eller|så|därför|eftersom)\b/iu;

/** What a text says and denies. A word that is denied in one clause and said in another is both. */
export function stanceOf(text: string): Stance {
	const stance: Stance = { says: new Set(), denies: new Set() };
	for (const clause of text.replace(RUN_OUT, 'passerat').split(CLAUSE)) {
		const spoken = wordsOf(fold(clause)).map((word) => word.text);
		read(spoken, stance);
	}
	return stance;
}

/** Whether a query and a text hold the same to be so, the opposite, or neither. Only what is denied in one of them decides. */
export function bearing(query: Stance, text: Stance): 'same' | 'opposite' | 'neither' {
	const denied = [...query.denies];
	if (denied.some((key) => text.denies.has(key))) return 'same';
	if (denied.some((key) => text.says.has(key))) return 'opposite';
	return [...query.says].some((key) => text.denies.has(key) && !text.says.has(key)) ? 'opposite' : 'neither';
}

/** What a text says that it is not, by key: "det är inte driftstopp". */
export function isNotThat(text: string): Set<string> {
	const spoken = wordsOf(fold(text)).map((word) => word.text);
	return new Set(
		spoken.flatMap((word, at) => {
			const left = spoken.slice(Math.max(0, at - 2), at);
			if (!ADVERBS.has(word) || !left.some((one) => IS.has(one))) return [];
			const what = spoken.slice(at + 1).find((one) => !ARTICLES.has(one));
			return what ? [keyOf(what)] : [];
		}),
	);
}

function read(clause: string[], { says, denies }: Stance): void {
	const denied = new Set(clause.flatMap((word, at) => deniedBy(word, at, clause)));
	for (const [at, word] of clause.entries()) {
		if (isDenying(word)) continue;
		const opposite = OPPOSITES.get(word);
		if (opposite) denies.add(keyOf(opposite));
		if (denied.has(at)) denies.add(keyOf(word));
		else if (tells(word)) says.add(keyOf(word));
	}
}

/** The places in a clause of the words that a denying word is about. */
function deniedBy(word: string, at: number, clause: string[]): number[] {
	if (BEFORE.has(word)) return ahead(clause, at + 1, 2);
	if (AFTER.has(word)) {
		const gone = nearest(clause, at, PASSED);
		return gone === undefined ? ahead(clause, at + 1, 1) : [gone];
	}
	const left = nearest(clause, at);
	if (!ADVERBS.has(word)) return [];
	const verb = left === undefined ? '' : (clause[left] ?? '');
	if (left !== undefined && isVerb(verb)) return [left];
	return ahead(clause, at + 1, 2);
}

/** The last word before a place that is neither a pronoun nor another small word, nor one of those to pass over. */
function nearest(clause: string[], at: number, over = new Set<string>()): number | undefined {
	for (let i = at - 1; i >= 0; i--) if (!BETWEEN.has(clause[i] ?? '') && !over.has(clause[i] ?? '')) return i;
	return undefined;
}

/** In the present or the past, and no helping verb: stämmer, finns, gick. */
function isVerb(word: string): boolean {
	return !HELPING.has(word) && /(?:[aeiy]r|nns|yns|as|de|vet|kom|sag)$/.test(word);
}

/** The next words that say something, as many as asked for, not past a preposition that comes after the first of them. */
function ahead(clause: string[], from: number, count: number): number[] {
	let most = count;
	const found: number[] = [];
	for (let i = from; i < clause.length && found.length < most; i++) {
		const word = clause[i] ?? '';
		if (PREPOSITIONS.has(word) && found.some((at) => !LIGHT.has(clause[at] ?? ''))) break;
		if (LIGHT.has(word) || tells(word)) found.push(i);
		if (LIGHT.has(word)) most += 1;
	}
	return found;
}

function tells(word: string): boolean {
	return !STOP_WORDS.has(word) && !BETWEEN.has(word) && !HELPING.has(word);
}

function words(list: string): Set<string> {
	return new Set(list.split(' '));
}
