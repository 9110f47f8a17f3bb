import type { Document } from '../read/blocks.ts';
import { wordsOf } from '../read/words.ts';
import type { Numbered } from './statements.ts';

/** What a document leaves open: the question, what the document says, and the statements that it stands on. */
export type Open = { question: string; said: string; source: string[]; section: Numbered };

/** Where somebody meant to write something and has not. */
const PLACEHOLDER =
	/\?{3,}|…{2,}|\.{5,}|_{3,}|\bX{3,}\b|\bTBD\b|\bTODO\b|lorem ipsum|ska läggas in|läggs in senare|fylls i senare|fyll i här|kompletteras (?:senare|med)|saknas än|klicka (?:eller tryck )?här för att (?:ange|skriva)|välj ett (?:objekt|datum)\.|(?:click|tap) (?:or tap )?(?:here )?to enter|choose an item/i;

/** The open questions of a document itself: what is yet to be written, changes that nobody has accepted, comments and hidden text. */
export function openIn(sections: readonly Numbered[], { remarks }: Document): Open[] {
	const moves = movesIn(sections);
	const inSections = sections.flatMap((section) => [
		...ofHeading(section),
		...section.statements.flatMap((statement) => ofMove(statement, moves, section) ?? ofStatement(statement, section)),
		...hidden(section),
	]);
	const [first] = sections;
	return [
		...inSections,
		...remarks.flatMap(({ text, at }) => {
			const words = at.trim();
			const section =
				sections.find(({ statements }) => words !== '' && statements.some(({ original }) => original.includes(words))) ?? first;
			const statement = section?.statements.find(({ original }) => words !== '' && original.includes(words));
			const said = words ? `En kommentar i dokumentet vid ”${words}”: ”${text}”` : `En kommentar i dokumentet: ”${text}”`;
			return section
				? [{ question: `Vad gäller där en kommentar säger ”${text}”?`, said, source: idsOf(section, statement?.id), section }]
				: [];
		}),
	];
}

type Statement = Numbered['statements'][number];
type Move = { from: Statement; to: Statement[] };

/** What changes that nobody has accepted only move: struck in one place, and put in as it was in another, maybe a sentence at a time. */
function movesIn(sections: readonly Numbered[]): Move[] {
	const all = sections.flatMap(({ statements }) => statements);
	const put = all.filter(({ isProposed }) => isProposed);
	const length = (statements: readonly Statement[]) => statements.flatMap(({ original }) => wordsOf(original)).length;
	return all
		.filter(({ after }) => after === '')
		.map((from) => ({ from, to: put.filter(({ original }) => from.original.includes(original)) }))
		.filter(({ from, to }) => to.length > 0 && length(to) === length([from]));
}

/** The one question of a move, where it was struck; none where it was put in, and undefined for what is not moved. */
function ofMove(statement: Statement, moves: readonly Move[], section: Numbered): Open[] | undefined {
	const move = moves.find(({ from, to }) => from === statement || to.includes(statement));
	if (!move) return undefined;
	if (move.from !== statement) return [];
	const { id, original } = statement;
	const said = `Dokumentet flyttar det till en annan plats, och ingen har godkänt det: ”${original}”`;
	return [{ question: `Ska det här flyttas: ”${original}”?`, said, source: [id, ...move.to.map((one) => one.id)], section }];
}

function ofHeading(section: Numbered): Open[] {
	const changed = section.after === undefined ? [] : [{ ...choice(section.title, section.after), source: idsOf(section), section }];
	if (!PLACEHOLDER.test(section.title)) return changed;
	return [
		...changed,
		{
			question: `Vad ska stå i avsnittet ”${section.title}”?`,
			said: `Där texten ska stå säger dokumentet: ”${section.title}”.`,
			source: idsOf(section),
			section,
		},
	];
}

function ofStatement({ id, original, after, isProposed }: Statement, section: Numbered): Open[] {
	const source = [id];
	const proposed = isProposed
		? [
				{
					question: `Gäller ”${original}”?`,
					said: `Det är tillagt i dokumentet, och ingen har godkänt det: ”${original}”`,
					source,
					section,
				},
			]
		: [];
	const changed = after === undefined ? [] : [{ ...choice(original, after), source, section }];
	const missing = PLACEHOLDER.test(original)
		? [
				{
					question: `Vad ska stå där dokumentet säger ”${original}”?`,
					said: `Dokumentet är inte färdigt här: ”${original}”`,
					source,
					section,
				},
			]
		: [];
	return [...proposed, ...changed, ...missing];
}

function choice(before: string, after: string): { question: string; said: string } {
	const said = `Dokumentet har en ändring som ingen har godkänt. Före: ”${before}” Efter: ”${after || '(struket)'}”`;
	const { start, end } = differing(before, after);
	const [was, is] = [before, after].map((text) => wordsBetween(text, start - 2, end - 2));
	return { question: `Vad gäller: ”${was}” eller ”${is || '(struket)'}”?`, said };
}

function wordsBetween(text: string, start: number, end: number): string {
	const words = text.split(/\s+/);
	return words.slice(Math.max(0, start), words.length - Math.max(0, end)).join(' ');
}

/** How many words two readings have in common at their beginning, and at their end. */
export function differing(before: string, after: string): { start: number; end: number } {
	const [a, b] = [before.split(/\s+/), after.split(/\s+/)];
	const same = (i: number, j: number) => a.at(i) !== undefined && a.at(i) === b.at(j);
	let [start, end] = [0, 0];
	while (start < Math.min(a.length, b.length) && same(start, start)) start += 1;
	while (end < Math.min(a.length, b.length) - start && same(-1 - end, -1 - end)) end += 1;
	return { start, end };
}

function hidden(section: Numbered): Open[] {
	return section.blocks.flatMap((block) => {
		if (block.kind !== 'paragraph' || block.from !== 'dold text') return [];
		const { id } = section.statements.find(({ original }) => block.text.includes(original)) ?? {};
		return [
			{
				question: `Gäller den dolda texten ”${block.text}”?`,
				said: `Texten är dold i dokumentet: ”${block.text}”`,
				source: idsOf(section, id),
				section,
			},
		];
	});
}

function idsOf({ statements }: Numbered, id?: string): string[] {
	return id ? [id] : statements.map((statement) => statement.id);
}
