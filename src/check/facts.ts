import type { StepMeta } from '../../machines/tree.ts';
import { didYouMean } from '../../machines/closest.ts';
import type { Exercise } from '../model/exercise.ts';
import { isOutcome } from '../tree/walk.ts';
import { fieldsIn } from './braces.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';
import { strings } from './references.ts';
import type { TreeFile } from './trees.ts';
import { wrongIn } from './wrongIn.ts';

/**
 * Where a call can be taken as it is: what the texts of its end ask for and it does not tell, what it tells and they do not ask for, and
 * what could not be entered in its field. Such a call cannot be taken to its end, or not as its learner is judged.
 */
export function checkFacts(
	file: ContentFile,
	{ facts = [], note }: Exercise,
	end: StepMeta | undefined,
	{ content, trees }: { content: Content; trees: ReadonlyMap<string, TreeFile> },
): Problem[] {
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
			const near = lacking.length > 0 ? ` ${didYouMean(field, lacking)}` : '';
			if (!asked.has(field)) return [problemAt(file, line, `Ingen text i slutet ber om fältet "${field}".${near} Ta bort det.`)];
			const wrong = wrongIn(content, trees, field, is);
			return wrong ? [problemAt(file, line, `"${is}" går inte att fylla i fältet "${field}": ${wrong}`)] : [];
		}),
	];
}

/** Whether a text cannot be read, or asks for a field that does not exist or that it does not list. */
function isFaulty(file: ContentFile, { fields }: Content): boolean {
	const listed = [...strings(file.data.required), ...strings(file.data.optional)];
	return file.broken || listed.some((field) => !fields.has(field)) || fieldsIn(file).some((field) => !listed.includes(field));
}
