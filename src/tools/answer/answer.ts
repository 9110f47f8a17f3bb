import { didYouMean } from '../../../machines/closest.ts';
import { problemsIn, readProject, type Reading } from '../../check/check.ts';
import type { Project } from '../../check/project.ts';
import { strings } from '../../check/references.ts';
import { placeIn } from '../../check/trees.ts';
import { allKinds, fileOf, titleIn } from '../../model/kinds.ts';
import { nameOf } from '../../tree/walk.ts';
import { write } from '../../owner/editor/write.ts';
import { after, asPlaces, linesWith, numbered, told, type Act, type Place } from '../files/act.ts';

export const USAGE = 'npm run answer -- G7 "Svaret", och när det är infört: npm run answer -- G7 --klart [--prova]';

/** Words that are no longer true of a routine once its open question is answered. */
const UNTRUE = /säger (?:rutinen |det )?(?:inget|inte)|rutinen (?:säger|anger) (?:inget|inte)|öppen fråga|öppna frågan|inte besvarad/i;

/** What is answered: the question's number, the answer, or that it has been written in. */
export type Answering = { id: string; answer?: string; today: string };

/**
 * Answers an open question in a project, or, where no answer is given, takes it away once its answer is written in. Returns the act, and in
 * Swedish what it does and every place in text that stands on the question. Throws, in Swedish, what is wrong with the request.
 */
export function answer(project: Project, { id, answer: words, today }: Answering): { act: Act; said: string } {
	const reading = readProject(project);
	const question = reading.content.questions.get(id);
	const known = [...reading.content.questions.keys()];
	if (!question) throw new Error(`Frågan "${id}" finns inte. ${didYouMean(id, known)}`);
	const places = placesOf(reading, id);
	const untrue = linesWith(project, UNTRUE).filter(({ file }) => file !== question.file && places.some((place) => place.file === file));
	if (words !== undefined) {
		if (!words.trim()) throw new Error(`Svaret är tomt. Skriv så här: ${USAGE}`);
		const dated = /\d{4}-\d{2}-\d{2}/.test(words) ? words : `${words} (${today})`;
		const act = {
			removed: [],
			written: new Map([[question.file, write(question.text, question.data, { ...question.data, answer: dated })]]),
		};
		const next = [`Skriv in svaret på varje ställe som står på frågan (${places.length}):`, ...numbered(places), ...toldUntrue(untrue)];
		return { act, said: [...told(act, project), '', ...next, '', `När det är gjort: npm run answer -- ${id} --klart`].join('\n') };
	}
	if (!question.data.answer) throw new Error(`Frågan ${id} är inte besvarad än. Skriv svaret först: npm run answer -- ${id} "Svaret"`);
	const act = takenAway(project, reading, id);
	const left = asPlaces(problemsIn(readProject(after(project, act)), today));
	const rest =
		left.length > 0 ? [`Kvar att ändra, i den här ordningen (${left.length}):`, ...numbered(left)] : ['Inget nämner frågan längre.'];
	return { act, said: [...told(act, project), '', ...rest, ...toldUntrue(untrue)].join('\n') };
}

function toldUntrue(places: Place[]): string[] {
	return places.length > 0
		? ['', 'Texter där det kan stå att rutinen inget säger. Se efter att de fortfarande stämmer:', ...numbered(places)]
		: [];
}

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
