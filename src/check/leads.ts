import { didYouMean } from '../../machines/closest.ts';
import type { Outcome } from '../../machines/tree.ts';
import { warn } from '../call/warn.ts';
import { isGeneral, type Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { answersAt, entryOf, isOutcome, nextTreeOf, waysFrom } from '../tree/walk.ts';
import { waysTo } from '../tree/ways.ts';
import type { Content, Problem } from './read.ts';
import type { TreeFile } from './trees.ts';

type Trees = Map<string, TreeFile>;

/** What can be chosen in a field of the format ja-nej. */
const YES_NO = ['Ja', 'Nej'];

/**
 * What one tree takes as known in the next, and what an answer tells of a field: a step that a tree is entered at exists there and has one
 * way to it, and a value is one that its field can have.
 */
export function checkLeads(content: Content, trees: Trees): Problem[] {
	return [...trees.values()].flatMap((tree) =>
		Object.entries(tree.config.states).flatMap(([state, { meta }]) => [
			...(isOutcome(meta) ? entryFaults(tree, state, meta, trees) : []),
			...waysFrom(tree.config, state).flatMap(({ id, label, sets = {} }) =>
				Object.entries(sets).flatMap(([field, value]) => {
					const fault = valueFault(content, field, value);
					return fault ? [told(tree, `states.${state}.on.${id}`, `Steget "${state}": svaret "${label}" ${fault}`)] : [];
				}),
			),
		]),
	);
}

/** Ways are looked for only where the step exists; a tree that is not there is told of with the other names. */
function entryFaults(tree: TreeFile, state: string, meta: Outcome, trees: Trees): Problem[] {
	const [entry, next] = [entryOf(meta), trees.get(nextTreeOf(meta) ?? '')];
	const steps = Object.keys(next?.config.states ?? {});
	if (entry === undefined || !next || steps.length === 0) return [];
	const { id } = next.config;
	const tell = (fault: string) => [told(tree, `states.${state}.meta.next`, `Steget "${state}": ${fault}`)];
	if (!steps.includes(entry)) return tell(`trädet "${id}" har inget steg "${entry}". ${didYouMean(entry, steps)}`);
	if (entry === next.config.initial) return tell(`"${entry}" är det första steget i "${id}". Skriv next: '${id}', utan at.`);
	const ways = waysTo(next.config, entry);
	if (ways.length === 1 || answersAt(next.config, entry).length === 0) return [];
	const only = steps.filter((step) => step !== next.config.initial && waysTo(next.config, step).length === 1);
	return tell(
		`dit leder ${ways.length} vägar i "${id}", så det går inte att veta vad som redan är svarat. Välj ett steg som en enda väg leder till: ${only.join(', ')}.`,
	);
}

function valueFault(content: Content, field: string, value: string): string | undefined {
	const known = content.fields.get(field);
	if (!known) return `fyller i fältet "${field}", som inte finns i content/falt. ${didYouMean(field, [...content.fields.keys()])}`;
	if (known.broken) return undefined;
	const { format, choices = format === 'ja-nej' ? YES_NO : [] } = known.data as Field;
	const says = `fyller i "${value}" i fältet "${field}"`;
	if (choices.length > 0)
		return choices.includes(value) ? undefined : `${says}, som inte är ett av dess val. ${didYouMean(value, choices)}`;
	const rules = isGeneral(format) ? [] : ((content.formats.get(format)?.data as Format | undefined)?.rules ?? []);
	const warning = warn({ format, rules }, value);
	return warning && `${says}, och då varnar sidan: ”${warning}” Rätta värdet.`;
}

function told({ file, lines }: TreeFile, path: string, message: string): Problem {
	const state = path.split('.').slice(0, 2).join('.');
	return { file, line: lines.get(path) ?? lines.get(state), message };
}
