import type { StepMeta } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import type { Exercise } from '../model/exercise.ts';
import { choicesOf } from '../model/choicesOf.ts';
import type { Field } from '../model/field.ts';
import { isOutcome } from '../tree/walk.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';
import { strings } from './references.ts';
import { warningOf } from './warningOf.ts';

/**
 * Where a call can be taken as it is: what the texts of its end ask for and it does not tell, what it tells and they do not ask for, and
 * what could not be entered in its field. Such a call cannot be taken to its end, or not as its learner is judged.
 */
export function checkFacts(file: ContentFile, { facts = [], note }: Exercise, end: StepMeta | undefined, content: Content): Problem[] {
	if (facts.length === 0 && !note) return [];
	const texts = isOutcome(end) ? (end.templates ?? []).map((id) => content.templates.get(id)).filter((text) => text !== undefined) : [];
	// A text that is faulty itself has been told of, and what it asks for is not known.
	if (texts.some((text) => isFaulty(text, content))) return [];
	const required = new Set(texts.flatMap(({ data }) => strings(data.required)));
	const asked = new Set([...required, ...texts.flatMap(({ data }) => strings(data.optional))]);
	const told = new Set(facts.map(({ field }) => field));
	const lacking = [...required].filter((field) => !told.has(field));
	return [
		...lacking.map((field) =>
			problemAt(
				file,
				'facts:',
				`Texten i slutet behöver fältet "${field}", som inte står i facts. Lägg till det, så går samtalet att öva.`,
			),
		),
		...facts.flatMap(({ field, is }) => {
			const line = `field: ${field}`;
			if (!asked.has(field))
				return [problemAt(file, line, `Ingen text i slutet ber om fältet "${field}". ${didYouMean(field, lacking)} Ta bort det.`)];
			const wrong = unfit(content.fields.get(field)?.data as Field | undefined, is, content);
			return wrong ? [problemAt(file, line, `"${is}" går inte att fylla i fältet "${field}": ${wrong}`)] : [];
		}),
	];
}

/** Whether a text cannot be read, or asks for a field that does not exist. */
function isFaulty({ broken, data }: ContentFile, { fields }: Content): boolean {
	return Boolean(broken) || [...strings(data.required), ...strings(data.optional)].some((field) => !fields.has(field));
}

/** Why a value cannot be entered in a field, or is warned of there; nothing where it can. */
function unfit(field: Field | undefined, is: string, content: Content): string | undefined {
	if (!field) return undefined;
	const choices = choicesOf(field);
	if (choices.length > 0) return choices.includes(is) ? undefined : `välj ${choices.join(', ')}.`;
	const control = CONTROLS[field.format];
	if (control) return control.like.test(is) ? undefined : `skriv ${control.as}.`;
	return warningOf(field, is, content);
}

/** What the browser's own controls take. */
const CONTROLS: Readonly<Record<string, { like: RegExp; as: string }>> = {
	datum: { like: /^\d{4}-\d\d-\d\d$/, as: 'ÅÅÅÅ-MM-DD' },
	klockslag: { like: /^\d\d:\d\d$/, as: 'TT:MM' },
};
