import { lessonPath } from '../model/addresses.ts';
import { isGeneral } from '../model/field.ts';
import { areaOf } from '../model/ids.ts';
import { about, allKinds, isShared, type Kind } from '../model/kinds.ts';
import type { Lesson } from '../model/lesson.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';

/** Entries that nobody can tell apart: two of a kind, in one area or among those that areas share, with one name. */
export function checkNames(content: Content): Problem[] {
	return [...allKinds().flatMap((kind) => sameNames(kind, [...content[kind]])), ...[...content.lessons.values()].flatMap(sameAnswers)];
}

function sameNames(kind: Kind, files: [string, ContentFile][]): Problem[] {
	const { title, the } = about(kind);
	return files.flatMap(([id, file], i) => {
		const name = nameIn(file, title);
		const first = files.findIndex(([other, known]) => isBeside(kind, other, id) && nameIn(known, title) === name);
		const [other, known] = files[first] ?? [];
		if (!name || first === i || !known || !other) return [];
		// Two lessons with one address are told of for that, and so is a format of a name that is taken.
		if (kind === 'lessons' && lessonPath(other) === lessonPath(id)) return [];
		if (kind === 'formats' && (isGeneral(id) || isGeneral(other))) return [];
		return [
			problemAt(
				file,
				`${title}:`,
				`${the === 'Rutinsidan' ? 'Sidan' : the} heter likadant som ${known.file}. Ge den ett namn som skiljer dem åt.`,
			),
		];
	});
}

function nameIn({ data, broken }: ContentFile, title: string): string {
	return broken
		? ''
		: String(data[title] ?? '')
				.trim()
				.toLowerCase();
}

function isBeside(kind: Kind, a: string, b: string): boolean {
	return isShared(kind) || areaOf(a) === areaOf(b);
}

function sameAnswers(file: ContentFile): Problem[] {
	const { questions = [] } = file.data as Partial<Lesson>;
	return questions.flatMap(({ answers }, i) =>
		answers.flatMap(({ text }, j) => {
			if (answers.findIndex((other) => other.text.trim() === text.trim()) === j) return [];
			const line = file.lineAt(['questions', i, 'answers', j, 'text']);
			return [{ file: file.file, line, message: `Två svar lyder ”${text}”. Skriv dem så att man ser skillnaden, eller ta bort det ena.` }];
		}),
	);
}
