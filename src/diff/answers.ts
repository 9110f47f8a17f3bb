import { waysFrom, type Way } from '../tree/walk.ts';
import { edited, quoted, turned, type ToldChange } from './change.ts';
import { wordsOf, type Pair } from './match.ts';
import { movedFrom, movedTo } from './moved.ts';

/** What has happened to the answers of a step: which are new, gone, said otherwise or lead elsewhere. */
export function answerChanges(pair: Pair, was: string, now: string): ToldChange[] {
	const [old, fresh] = [waysFrom(pair.before, was), waysFrom(pair.after, now)];
	const ids = pair.found.answers.get(was) ?? new Map<string, string>();
	const known = new Set(ids.values());
	const kept = old.flatMap((way) => {
		const later = fresh.find(({ id }) => id === ids.get(way.id));
		return later ? [[way, later] as const] : [];
	});
	return [
		...fresh.filter(({ id }) => !known.has(id)).map((way) => come(pair, way)),
		...old.filter(({ id }) => !ids.has(id)).map((way) => gone(pair, way)),
		...kept.flatMap(([one, other]) => keptAnswer(pair, one, other)),
		...order(kept, fresh),
	];
}

/** A branch that was taken from one question to another is told as moved, on both sides. */
function come(pair: Pair, way: Way): ToldChange {
	const from = movedFrom(pair, way);
	if (from) return { says: `Svaret ${quoted(way.label)}, som leder till ${end(pair, way)}, har flyttats hit från ${from}.` };
	return { says: `Nytt svar: ${quoted(way.label)}, som leder till ${end(pair, way)}.` };
}

function gone(pair: Pair, way: Way): ToldChange {
	const to = movedTo(pair, way);
	return { says: `Svaret ${quoted(way.label)} ${to ? `har flyttats till ${to}` : 'finns inte längre'}.` };
}

function keptAnswer(pair: Pair, old: Way, now: Way): ToldChange[] {
	const answer = `Svaret ${quoted(now.label)}`;
	const was = quoted(wordsOf(pair.before, old.target));
	return [
		...(old.id === now.id
			? []
			: [{ says: `${answer} heter nu "${now.id}" i filen (förut "${old.id}"). Gamla länkar med svaret gäller inte.` }]),
		...(old.label === now.label ? [] : [{ says: `Svaret ${quoted(old.label)} lyder nu ${quoted(now.label)}.` }]),
		...edited(`Vad svaret ${quoted(now.label)} betyder`, old.means, now.means),
		...edited(`Vad svaret ${quoted(now.label)} fyller i`, filledIn(old), filledIn(now)),
		...edited(`Det som är känt efter svaret ${quoted(now.label)}`, old.facts, now.facts),
		...turned(`Antalet försök med svaret ${quoted(now.label)}`, triesOf(pair.before, old), triesOf(pair.after, now)),
		...(pair.found.steps.get(old.target) === now.target ? [] : [{ says: `${answer} leder nu till ${end(pair, now)} (förut ${was}).` }]),
	];
}

/** How often an answer may lead back, and where it leads then. */
function triesOf(config: Pair['before'], { retries }: Way): string | undefined {
	return retries && `högst ${retries.most}, sedan ${quoted(wordsOf(config, retries.then))}`;
}

function filledIn({ sets }: Way): string | undefined {
	return (
		sets &&
		Object.entries(sets)
			.map(([field, value]) => `${field}: ${value}`)
			.join(', ')
	);
}

function end({ after }: Pair, { target }: Way): string {
	return quoted(wordsOf(after, target));
}

function order(kept: (readonly [Way, Way])[], fresh: Way[]): ToldChange[] {
	const places = kept.map(([, now]) => fresh.indexOf(now));
	if (places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))) return [];
	return [
		{ says: `Svaren står i en annan ordning: ${fresh.map(({ label }) => quoted(label)).join(', ')}. Siffertangenterna byter plats.` },
	];
}
