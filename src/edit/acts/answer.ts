import { didYouMean } from '../../../machines/closest.ts';
import { readProject, type Reading } from '../../check/check.ts';
import type { Project } from '../../check/project.ts';
import { strings } from '../../check/references.ts';
import { placeIn } from '../../check/trees.ts';
import { allKinds, fileOf, titleIn } from '../../model/kinds.ts';
import { nameOf } from '../../tree/walk.ts';
import { write } from '../yaml.ts';
import { after, leftBy, linesLeadingTo, linesWith, type Act, type Come, type Place } from './act.ts';

/** Words that are no longer true of a routine once its open question is answered. */
const UNTRUE = /säger (?:rutinen |det )?(?:inget|inte)|rutinen (?:säger|anger) (?:inget|inte)|öppen fråga|öppna frågan|inte besvarad/i;

/** What is answered: the question's number, and the answer; without one, it has been written in. */
export type Answering = { id: string; answer?: string; today: string };

/**
 * Answers an open question in a project, or, where no answer is given, takes it away once its answer is written in: what that does, and
 * every place in text that stands on the question. Throws, in Swedish, what is wrong with the request.
 */
export function answer(project: Project, { id, answer: words, today }: Answering): Come {
	const reading = readProject(project);
	const question = reading.content.questions.get(id);
	const known = [...reading.content.questions.keys()];
	if (!question) throw new Error(`Frågan "${id}" finns inte. ${didYouMean(id, known)}`);
	const places = placesOf(reading, id);
	const untrue = linesWith(project, UNTRUE).filter(({ file }) => file !== question.file && places.some((place) => place.file === file));
	const unsaid = untrue.length > 0 ? [{ head: UNSAID, places: untrue }] : [];
	if (words !== undefined) {
		if (!words.trim()) throw new Error('Svaret är tomt. Skriv vad som gäller, i en eller två meningar.');
		const dated = /\d{4}-\d{2}-\d{2}/.test(words) ? words : `${words.trim()} (${today})`;
		const text = write(question.text, question.data, { ...question.data, answer: dated });
		const head = `Skriv in svaret på varje ställe som står på frågan (${places.length})`;
		return { act: { removed: [], written: new Map([[question.file, text]]) }, left: [{ head, places }, ...unsaid] };
	}
	if (!question.data.answer) throw new Error(`Frågan ${id} är inte besvarad än. Skriv svaret först.`);
	const act = takenAway(project, reading, id);
	const rest = [...leftBy(act, reading, today), ...linesLeadingTo(after(project, act), id, 'Här visas frågan:')];
	const head = rest.length > 0 ? `Kvar att ändra, i den här ordningen (${rest.length})` : 'Inget nämner frågan längre';
	return { act, left: [{ head, places: rest }, ...unsaid] };
}

const UNSAID = 'Texter där det kan stå att rutinen inget säger. Se efter att de fortfarande stämmer';

/** Every step, text and call that stands on the question, by its words. */
function placesOf({ content, trees }: Reading, id: string): Place[] {
	const steps = [...trees.values()].flatMap(({ file, lines, config }) =>
		Object.entries(config.states).flatMap(([state, { meta }]) => {
			const key = meta.open?.includes(id) ? 'open' : meta.source?.includes(id) ? 'source' : undefined;
			return key ? [{ file, line: placeIn({ lines }, ['states', state, 'meta', key]).line, text: nameOf(meta) }] : [];
		}),
	);
	const texts = allKinds().flatMap((kind) =>
		[...content[kind].values()].flatMap(({ file, path, data, lineAt }) =>
			kind !== 'questions' && strings(data.source).includes(id)
				? [{ file, line: lineAt(['source']), text: titleIn(kind, data, path) }]
				: [],
		),
	);
	return [...steps, ...texts];
}

/** Takes the number out of every list that holds another, and the question's own file away. */
function takenAway({ files }: Project, { content }: Reading, id: string): Act {
	const own = content.questions.get(id)?.file ?? fileOf('questions', id);
	const lists = new RegExp(`(?<=[\\[,]\\s*)'?${id}'?,\\s+|,\\s+'?${id}'?(?=\\s*[\\],])|^[ \\t]*- ${id}\\r?\\n`, 'gm');
	const alone = new RegExp(`\\bopen: \\['${id}'\\],\\s*|,\\s*open: \\['${id}'\\]`, 'g');
	const changed = [...files].flatMap(([file, text]): [string, string][] => {
		const now = text.replace(alone, '').replace(lists, '');
		return file === own || now === text ? [] : [[file, now]];
	});
	return { removed: [own], written: new Map(changed) };
}
