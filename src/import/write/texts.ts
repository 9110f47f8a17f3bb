import { stringify } from 'yaml';
import { DRAFT } from './mark.ts';
import { markdownOf, escaped, type HrefOf, type PictureOf } from './markdown.ts';
import type { Named } from './names.ts';
import type { Page } from './pages.ts';
import { cut, plain } from './plain.ts';
import type { Numbered, Read } from './statements.ts';

/** The list of statements that were read, none of them placed. */
export function statementsText(statements: readonly Read[]): string {
	return stringify(
		statements.map(({ id, original }) => ({ id, says: plain(original), original, unplaced: true })),
		{ lineWidth: 0, blockQuote: 'literal' },
	);
}

export function questionText({ question, said, source }: { question: string; said: string; source: string[] }, routines: string[]): string {
	return yaml({
		question: cut(plain(question), 160),
		said: plain(said),
		meanwhile: 'Fråga rutinens ägare eller en kollega, och låt ärendet ligga öppet.',
		routines,
		source,
	});
}

/** The owner of the area, whom nobody has named. */
export function ownerText(title: string, source: string): string {
	return yaml({
		name: `Ägaren till ”${plain(title)}”`,
		role: `Svarar för rutinerna i ”${plain(title)}”. Dokumentet säger inte vem det är.`,
		emails: [],
		source: [source],
	});
}

/** Somebody or something that the document names beside an address. */
export function namedText({ kind, name, addresses, source, said }: Named): string {
	const what = cut(`Ur dokumentet: ”${plain(said)}”`, 400);
	return kind === 'contacts'
		? yaml({ name, role: what, emails: addresses, source: [source] })
		: yaml({ name, what, url: addresses[0], source: [source] });
}

/** `named` is what the document calls itself, where the area is called otherwise. */
type Front = {
	title: string;
	named: string;
	owner: string;
	margins: string[];
	front: Numbered[];
	source: string[];
	hrefOf: HrefOf;
	pictureOf: PictureOf;
};

/** The front page of the area: what stands before the sections. Whose it is, and where its cases lie, is not known yet. */
export function frontText({ title, named, owner, margins, front, source, hrefOf, pictureOf }: Front): string {
	const head = {
		title: cut(plain(title), 150),
		description: 'Utkast ur ett dokument: ingen har granskat det än.',
		kind: 'omrade',
		...{ owner, reviewEvery: 'P6M', source, sidebar: { order: 0 } },
	};
	const parts = front.map(({ title: heading, number, blocks }) =>
		[heading && `## ${escaped(`${number} ${heading}`.trim())}`, markdownOf(blocks, hrefOf, pictureOf)].filter(Boolean).join('\n\n'),
	);
	const edges = margins.length > 0 ? [`## I sidhuvud och sidfot\n\n${margins.map(escaped).join('\n\n')}`] : [];
	return page(head, [DRAFT, named && `Dokumentet heter ”${escaped(named)}”.`, ...parts, ...edges]);
}

/** What stands above the document's own words, where something else comes before them. */
export const TEXT_HEADING = '## Så står det i dokumentet';

/** How a section is called on its page: `4.6. Betalning`. */
export function sectionName({ number, title }: { number: string; title: string }): string {
	return `${number && `${number}. `}${plain(title)}`;
}

type PageParts = { page: Page; title: string; owner: string; order: number; hrefOf: HrefOf; pictureOf: PictureOf };

/** The page of a section: its draft of a tree where it has one, and its text. */
export function pageText({
	page: { section, title: heading, id, question, conditions },
	title,
	owner,
	order,
	hrefOf,
	pictureOf,
}: PageParts): string {
	const { statements, blocks } = section;
	const head = {
		title: heading,
		description: cut(`Utkast ur ${plain(title)}: ingen har granskat det än.`, 400),
		kind: 'rutin',
		...{ owner, reviewEvery: 'P6M' },
		section: sectionName(section),
		source: statements.length > 0 ? statements.map(({ id: statement }) => statement) : [question],
		sidebar: { order },
	};
	const text = markdownOf(blocks, hrefOf, pictureOf);
	return conditions.length > 0
		? page(head, ["import { Tree } from '#parts';", DRAFT, `<Tree id="${id}" />`, `${TEXT_HEADING}\n\n${text}`])
		: page(head, [DRAFT, text]);
}

function page(head: object, parts: string[]): string {
	return `---\n${yaml(head)}---\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function yaml(value: object): string {
	return stringify(value, { lineWidth: 0 });
}
