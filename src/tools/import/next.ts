import { readFileSync, writeFileSync } from 'node:fs';
import { statementsOf } from '../../check/areas.ts';
import type { Content } from '../../check/read.ts';
import type { KnownIds } from '../../check/references.ts';
import { cleared } from '../../import/next/update.ts';
import { accountInWords } from '../../import/read/words.ts';
import { nextVersion } from '../../import/next/version.ts';
import type { Document } from '../../import/read/blocks.ts';
import { refuse } from '../../import/read/refuse.ts';
import { today } from '../../model/today.ts';
import { fileOf } from '../../model/kinds.ts';
import type { Asked } from './parse.ts';
import { knownArea, knownIn } from '../../owner/import/known.ts';
import { writeNew } from '../files/writeNew.ts';

/**
 * Holds a document against an area that is there, writes into its list of statements what is to be looked at, and a draft of each section
 * that is new, and tells it.
 */
export function tellNext(document: Document, { root, known }: Project, asked: Asked, choices: string[]): string {
	const { area, isTrial, isMarkdown, pages, language, texts, readings } = asked;
	const there = knownArea(area, known);
	if (!there) return refuse(`${fileOf('statements', area)} går inte att läsa. Kör npm run check, och rätta det först.`);
	const day = today();
	const told = { day, language, texts, readings };
	const { verbatim } = nextVersion(document, there, knownIn(known), told);
	const updated = pages === 'alla' ? verbatim.map(({ id }) => id) : pages;
	refuseOther(updated, verbatim);
	const { findings, account, report, markdown, files, changed } = nextVersion(document, there, knownIn(known), { ...told, pages: updated });
	const isWritten = !isTrial && changed.size + files.size > 0;
	if (isWritten) {
		writeNew(files, root);
		for (const [file, { text }] of changed) writeFileSync(`${root}/${file}`, text);
	}
	if (findings.length === 0) return `Inget är ändrat sedan förra versionen. ${accountInWords(account)}`;
	if (isMarkdown) return markdown;
	const written = `Skrivet i ${[...changed.keys()].join(', ')}. ${updated.length > 0 ? 'Träd och mejl' : 'Träd, sidor och mejl'} är som förut.`;
	const left = verbatim.filter(({ id }) => !updated.includes(id)).map(({ id }) => `  ${id}`);
	const same = left.length > 0 ? ['', 'Sidor som ingen har ändrat sedan de lästes in. Med --sidor får de den nya texten:', ...left] : [];
	const fresh =
		files.size > 0
			? ['', isWritten ? 'Nytt, som utkast:' : 'Skulle bli nytt, som utkast:', ...[...files.keys()].map((file) => `  ${file}`)]
			: [];
	return [...report, ...fresh, ...same, ...choices, '', accountInWords(account), isWritten ? written : 'Inget är skrivet.'].join('\n');
}

/** Refuses a page that is not the document's own words any more, or that nothing was found of. */
function refuseOther(pages: readonly string[], verbatim: readonly { id: string }[]) {
	const other = pages.find((page) => !verbatim.some(({ id }) => id === page));
	if (!other) return;
	const can = verbatim.length > 0 ? `Det går för ${verbatim.map(({ id }) => id).join(', ')}.` : 'Ingen sida går att uppdatera så.';
	refuse(`Sidan "${other}" får inte dokumentets text: någon har ändrat den, eller så är inget nytt i den. ${can} Inget är skrivet.`);
}

/** A project as the command reads it. */
export type Project = { root: string; content: Content; known: KnownIds };

/**
 * Says that a statement's places hold: all of them, since the language alone was changed or they have been looked at, or those that are
 * named. Refuses a place that is not waiting.
 */
export function clear(id: string, places: readonly string[], { root, content }: Project): string {
	const list = [...content.statements.values()].find((each) => statementsOf(each).some((statement) => statement.id === id));
	const statement = list && statementsOf(list).find((each) => each.id === id);
	if (!list || !statement) return refuse(`Punkten "${id}" finns inte i content/kallan.`);
	const waiting = statement.recheck ?? [];
	const strange = places.find((place) => !waiting.includes(place));
	if (strange) return refuse(`"${strange}" är inget ställe som väntar på att jämföras med ${id}. ${waitingInWords(waiting)}`);
	const left = places.length === 0 ? [] : waiting.filter((place) => !places.includes(place));
	writeFileSync(`${root}/${list.file}`, cleared(readFileSync(`${root}/${list.file}`, 'utf8'), id, places.length > 0 ? places : undefined));
	return `${id}: ${left.length === 0 ? 'inget att jämföra på nytt.' : waitingInWords(left)}`;
}

function waitingInWords(places: readonly string[]): string {
	if (places.length === 0) return 'Inget ställe väntar.';
	return `${places.length} ${places.length === 1 ? 'ställe' : 'ställen'} väntar: ${places.map((place) => `"${place}"`).join(', ')}.`;
}
