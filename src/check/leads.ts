import { didYouMean } from '../../machines/closest.ts';
import type { StepMeta, Via } from '../../machines/tree.ts';
import { knownIn } from '../tree/facts.ts';
import { answersAt, entryOf, isOutcome, nextTreeOf, treesAfter, waysFrom } from '../tree/walk.ts';
import { waysTo } from '../tree/ways.ts';
import type { Content, Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';
import { wrongIn } from './wrongIn.ts';

type Trees = Map<string, TreeFile>;

/**
 * What one tree takes as known in the next, and what an answer tells of a field: a step that a tree is entered at exists there and has one
 * way to it, and a value is one that its field can have.
 */
export function checkLeads(content: Content, trees: Trees): Problem[] {
	return [...trees.values()].flatMap((tree) =>
		Object.entries(tree.config.states).flatMap(([state, { meta }]) => [
			...entryFaults(tree, state, meta, trees),
			...(meta.kind === 'via' ? viaFaults(tree, state, meta, trees) : []),
			...factFaults(tree, state, meta, trees),
			...waysFrom(tree.config, state).flatMap(({ id, label, sets = {} }) =>
				Object.entries(sets).flatMap(([field, value]) => {
					const fault = valueFault(content, trees, field, value);
					return fault ? [told(tree, ['states', state, 'on', id], `Steget "${state}": svaret "${label}" ${fault}`)] : [];
				}),
			),
		]),
	);
}

/** Ways are looked for only where the step exists; a tree that is not there is told of with the other names. */
function entryFaults(tree: TreeFile, state: string, meta: StepMeta, trees: Trees): Problem[] {
	const [entry, next] = [entryOf(meta), trees.get(nextTreeOf(meta) ?? '')];
	const steps = Object.keys(next?.config.states ?? {});
	if (entry === undefined || !next || steps.length === 0) return [];
	const { id } = next.config;
	const key = meta.kind === 'via' ? 'at' : 'next';
	const tell = (fault: string) => [told(tree, ['states', state, 'meta', key], `Steget "${state}": ${fault}`)];
	if (!steps.includes(entry)) return tell(`trädet "${id}" har inget steg "${entry}". ${didYouMean(entry, steps)}`);
	if (entry === next.config.initial)
		return tell(`"${entry}" är det första steget i "${id}". ${meta.kind === 'via' ? 'Ta bort at.' : `Skriv next: '${id}', utan at.`}`);
	const ways = waysTo(next.config, entry);
	if (ways.length === 1 || answersAt(next.config, entry).length === 0) return [];
	const only = steps.filter((step) => step !== next.config.initial && waysTo(next.config, step).length === 1);
	return tell(
		`dit leder ${ways.length} vägar i "${id}", så det går inte att veta vad som redan är svarat. Välj ett steg som en enda väg leder till: ${only.join(', ')}.`,
	);
}

/** A tree that is gone through has an answer here for each of its outcomes, comes back from all of them, and does not lead into itself. */
function viaFaults(tree: TreeFile, state: string, { tree: id }: Via, trees: Trees): Problem[] {
	const inner = trees.get(id);
	const steps = Object.entries(inner?.config.states ?? {});
	if (!inner || steps.length === 0) return [];
	const tell = (fault: string, ...key: string[]) =>
		told(tree, ['states', state, ...(key.length > 0 ? key : ['on'])], `Steget "${state}": ${fault}`);
	const ends = steps.flatMap(([end, { meta }]) => (isOutcome(meta) ? [end] : []));
	const answers = waysFrom(tree.config, state).map((way) => way.id);
	const missing = ends.filter((end) => !answers.includes(end));
	const strange = answers.filter((answer) => !ends.includes(answer));
	const onward = steps.flatMap(([end, { meta }]) => (isOutcome(meta) && treesAfter(meta).length > 0 ? [end] : []));
	if (leadsThrough(id, tree.config.id, trees))
		return [tell(`"${id}" går i sin tur igenom "${tree.config.id}", så man kommer aldrig tillbaka.`, 'meta', 'tree')];
	return [
		...(missing.length > 0
			? [tell(`"${id}" kan sluta i ${missing.join(', ')}, men det finns inget svar för det. Lägg till svaret i on.`)]
			: []),
		...strange.map((answer) => tell(`"${id}" har inget utfall "${answer}". ${didYouMean(answer, ends)}`)),
		...onward.map((end) =>
			tell(
				`"${id}" leder vidare från "${end}" till ett annat träd, så man kommer inte tillbaka hit. Gå igenom ett träd som slutar i sig självt.`,
				'meta',
				'tree',
			),
		),
	];
}

/** Whether a tree goes through another, itself or by the trees that it goes through. */
function leadsThrough(id: string, other: string, trees: Trees, met: readonly string[] = []): boolean {
	if (id === other) return true;
	if (met.includes(id)) return false;
	const inner = Object.values(trees.get(id)?.config.states ?? {}).flatMap(({ meta }) => (meta.kind === 'via' ? [meta.tree] : []));
	return inner.some((tree) => leadsThrough(tree, other, trees, [...met, id]));
}

/** Facts that a question answers itself by, and that no tree tells. */
function factFaults(tree: TreeFile, state: string, meta: StepMeta, trees: Trees): Problem[] {
	const known = Object.keys(knownIn(meta));
	if (known.length === 0) return [];
	const told = [...trees.values()].flatMap(({ config }) =>
		Object.keys(config.states).flatMap((s) => waysFrom(config, s).flatMap(({ facts = [] }) => facts)),
	);
	return known
		.filter((fact) => !told.includes(fact))
		.map((fact) => ({
			file: tree.file,
			...placeIn(tree, ['states', state, 'meta', 'known']),
			message: `Steget "${state}": inget svar i något träd säger "${fact}", så frågan ställs alltid. ${told.length > 0 ? didYouMean(fact, [...new Set(told)]) : 'Skriv facts på svaret som säger det.'}`,
		}));
}

function valueFault(content: Content, trees: Trees, field: string, value: string): string | undefined {
	if (!content.fields.has(field))
		return `fyller i fältet "${field}", som inte finns i content/falt. ${didYouMean(field, [...content.fields.keys()])}`;
	const wrong = wrongIn(content, trees, field, value);
	return wrong && `fyller i "${value}" i fältet "${field}": ${wrong}`;
}

function told(tree: TreeFile, path: string[], message: string): Problem {
	return { file: tree.file, ...placeIn(tree, path), message };
}
