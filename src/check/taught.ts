import { areaOf } from '../model/ids.ts';
import { withoutImports } from '../model/imports.ts';
import type { Lesson, SelfCheck } from '../model/lesson.ts';
import { idsOfPart, PARTS } from '../model/parts.ts';
import { statementsOf } from './areas.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';

type Page = { file: ContentFile; lesson: Lesson; sections: string[] };

/** What stands in the place of a component, so that its words count as said: `<System id="cab" />` → `CAB`. */
const STANDS_FOR = /<(System|Contact|Action)\s+id="([^"]+)"\s*\/>/g;

/** Words that are too common to show what a sentence is about. */
const COMMON = new Set(
	'den det dem ett och eller som att har ska kan får för med till från när där hur vad här sedan man inte utan under vid ni sig sin var samt även upp fram bara enligt'.split(
		' ',
	),
);

/**
 * Questions of the introduction that ask what has not been taught: what a question and its right answers take from a statement of the
 * source must be said together, in one section of its page or of an earlier one.
 */
export function checkTaught(content: Content): Problem[] {
	const says = wordsOfSource(content);
	const areas = Map.groupBy(pagesOf(content), ({ file }) => areaOf(file.path));
	// What a page says by something that cannot be read is not known.
	const known = [...areas.values()].filter((pages) => !pages.some(({ file }) => namesBroken(file.body, content)));
	return known.flatMap((pages) =>
		pages.flatMap((page, at) => page.lesson.questions.flatMap((question) => check(question, page, pages.slice(0, at + 1), says))),
	);
}

function check(question: SelfCheck, { file, lesson }: Page, taught: Page[], says: Map<string, string>): Problem[] {
	const tell = (message: string) => ({
		file: file.file,
		line: lineOf(file.text, question.ask),
		message: `Frågan ”${question.ask}” ${message}`,
	});
	return question.source.flatMap((id): Problem[] => {
		if (!lesson.source.includes(id))
			return [tell(`står på ${id}, som sidan inte nämner. Lägg till ${id} i sidans source, eller rätta frågan.`)];
		const missing = unsaid(question, says.get(id) ?? '', taught);
		if (missing.length === 0) return [];
		const words = missing.map((word) => `”${word}”`).join(', ');
		const message = `står på ${id}, men ingen sida har ännu sagt det: ${words} saknas. Skriv det på sidan, före frågan.`;
		return [{ ...tell(message), warning: true }];
	});
}

/** What a question takes from a statement and no section says together: the words that the nearest section lacks. */
function unsaid({ ask, answers }: SelfCheck, statement: string, taught: Page[]): string[] {
	const rights = answers.filter(({ right }) => right).flatMap(({ text, because }) => [text, because]);
	const own = stemsOf([ask, ...rights].join(' '));
	const taken = wordsOf(statement).filter((word) => own.has(stem(word)));
	const lacking = taught
		.flatMap(({ sections }) => sections)
		.map((section) => [...stemsOf(section)])
		.map((stems) => taken.filter((word) => !stems.some((said) => said.startsWith(stem(word)) || word.startsWith(said))));
	return lacking.sort((a, b) => a.length - b.length)[0] ?? taken;
}

/** The pages that can be read, in the order in which they are gone through. */
function pagesOf(content: Content): Page[] {
	return [...content.lessons]
		.filter(([, { broken }]) => !broken)
		.sort(([a], [b]) => a.localeCompare(b, 'sv', { numeric: true }))
		.map(([, file]) => ({ file, lesson: file.data as Lesson, sections: sectionsOf(file.body, content) }));
}

function sectionsOf(body: string, content: Content): string[] {
	const text = withoutImports(body)
		.replace(STANDS_FOR, (_, part: string, id: string) => wordsFor(part, id, content))
		.replace(/<[^>]+>/g, ' ');
	return text.split(/\n(?=## )/);
}

function namesBroken(body: string, content: Content): boolean {
	const parts = ['System', 'Contact', 'Action'] as const;
	return parts.some((part) => idsOfPart(part, body).some((id) => content[PARTS[part].shows].get(id)?.broken));
}

function wordsFor(part: string, id: string, { systems, contacts, actions }: Content): string {
	if (part === 'System') return String(systems.get(id)?.data.name ?? '');
	if (part === 'Contact') return String(contacts.get(id)?.data.name ?? '');
	return `${actions.get(id)?.data.title ?? ''} ${actions.get(id)?.body ?? ''}`;
}

function wordsOfSource(content: Content): Map<string, string> {
	const statements = [...content.statements.values()].filter(({ broken }) => !broken).flatMap(statementsOf);
	const questions = [...content.questions].map(([id, { data }]) => [id, String(data.question ?? '')] as const);
	return new Map([...statements.map(({ id, says }) => [id, says] as const), ...questions]);
}

function wordsOf(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [];
	return [...new Set(words)].filter((word) => !COMMON.has(word));
}

function stemsOf(text: string): Set<string> {
	return new Set(wordsOf(text).map(stem));
}

/** What the forms of a Swedish word share, near enough to find it again: `beställer`, `beställa` → `best`. */
function stem(word: string): string {
	return word.slice(0, 4);
}
