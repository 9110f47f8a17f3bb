import { lettersOf } from '../model/ids.ts';
import { statementsOf } from './areas.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';

/** The letters that open questions have, so that no area can. */
const QUESTIONS = 'G';

/** Each area's statements have letters of their own, so that an id tells its area, also where the area is not on this site. */
export function checkLetters(content: Content): Problem[] {
	const lists = [...content.statements.values()].filter((list) => lettersIn(list) !== undefined);
	return lists.flatMap((list, i) => {
		const letters = lettersIn(list) ?? '';
		const stranger = statementsOf(list).find(({ id }) => lettersOf(id) !== letters);
		if (stranger)
			return [
				at(
					list,
					stranger.id,
					`Punkten "${stranger.id}" börjar inte på ${letters}, som de andra i filen. Alla punkter i ett område har samma bokstäver.`,
				),
			];
		if (letters === QUESTIONS)
			return [at(list, QUESTIONS, `Bokstaven ${QUESTIONS} hör till de öppna frågorna. Ge områdets punkter andra bokstäver.`)];
		const other = lists.slice(0, i).find((earlier) => lettersIn(earlier) === letters);
		return other ? [at(list, letters, `Bokstäverna ${letters} används redan i ${other.file}. Ge områdets punkter egna bokstäver.`)] : [];
	});
}

function lettersIn(list: ContentFile): string | undefined {
	const [first] = statementsOf(list);
	return first && lettersOf(first.id);
}

function at(list: ContentFile, id: string, message: string): Problem {
	return problemAt(list, `id: ${id}`, message);
}
