import { lessonPath } from '../model/addresses.ts';
import { isGeneral } from '../model/field.ts';
import { areaOf } from '../model/ids.ts';
import { about, allKinds, isShared, type Kind } from '../model/kinds.ts';
import type { Lesson } from '../model/lesson.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';

/** Entries that nobody can tell apart: two of a kind, in one area or among those that areas share, with one name. */
export function checkNames(content: Content): Problem[] {
	return [
		...allKinds().flatMap((kind) => sameNames(kind, [...content[kind]])),
		...sameAreas(content),
		...[...content.lessons.values()].flatMap(sameAnswers),
	];
}

function sameNames(kind: Kind, files: [string, ContentFile][]): Problem[] {
	const { title, the } = about(kind);
	const firsts = new Map<string, [id: string, file: ContentFile]>();
	return files.flatMap(([id, file]) => {
		const name = nameIn(file, title);
		const beside = `${isShared(kind) ? '' : areaOf(id)}: ${name}`;
		const [other, known] = firsts.get(beside) ?? [];
		if (!known || !other) firsts.set(beside, [id, file]);
		if (!name || !known || !other) return [];
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

/** Areas with one name: a front page that was copied and not renamed. */
function sameAreas({ docs }: Content): Problem[] {
	const fronts = [...docs.values()].filter(({ path, broken }) => !broken && path.endsWith('/index.mdx'));
	return fronts.flatMap((file, i) => {
		const known = fronts.slice(0, i).find((other) => nameIn(other, 'title') === nameIn(file, 'title'));
		return known ? [problemAt(file, 'title:', `Området heter likadant som ${known.file}. Ge det ett eget namn.`)] : [];
	});
}

function nameIn({ data, broken }: ContentFile, title: string): string {
	return broken
		? ''
		: String(data[title] ?? '')
				.trim()
				.toLowerCase();
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
