import { readFileSync, writeFileSync } from 'node:fs';
import { statementsOf } from '../../check/areas.ts';
import type { Content } from '../../check/read.ts';
import type { TreeFile } from '../../check/trees.ts';
import { findingsOf } from '../../import/next/findings.ts';
import { sectionIn } from '../../import/next/old.ts';
import { markdownReport, reportOf, type PlaceOf } from '../../import/next/report.ts';
import { cleared, updated } from '../../import/next/update.ts';
import type { Document } from '../../import/read/blocks.ts';
import { refuse } from '../../import/read/refuse.ts';
import { areaOf, pageId } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import { linesWithPersonnummer } from '../../model/personnummer.ts';
import { PLACES, type PlaceWord } from '../../model/statements.ts';
import { metaOf } from '../../tree/walk.ts';

type Project = { root: string; content: Content; trees: Map<string, TreeFile> };

/** Holds a document against an area that is there, writes into its list of statements what is to be looked at, and tells it. */
export function nextVersion(document: Document, area: string, project: Project, how: { isTrial: boolean; isMarkdown: boolean }): string {
	const { root, content } = project;
	const list = content.statements.get(area);
	if (!list || list.broken) return refuse(`${fileOf('statements', area)} går inte att läsa. Kör npm run check, och rätta det först.`);
	const statements = statementsOf(list);
	if (!statements.some(({ original }) => original))
		refuse(
			`Punkterna i ${list.file} har inga ord ur dokumentet (original) att jämföra med. Lägg till dem, eller läs in dokumentet som ett nytt område.`,
		);
	const findings = findingsOf(document, statements, titlesOf(area, content));
	const text = updated(list.text, findings, new Date().toISOString().slice(0, 10));
	const [line] = linesWithPersonnummer(text);
	if (line) refuse('Dokumentet innehåller ett giltigt personnummer. Ta bort det ur dokumentet och läs in det igen. Inget är skrivet.');
	if (!how.isTrial) writeFileSync(`${root}/${list.file}`, text);
	const told = { placesOf: (id: string) => statements.find((statement) => statement.id === id)?.places ?? [], placeOf: placeIn(project) };
	if (findings.length === 0) return 'Inget är ändrat sedan förra versionen.';
	if (how.isMarkdown) return markdownReport(findings, told);
	const isSame = text === list.text;
	const written = how.isTrial || isSame ? 'Inget är skrivet.' : `Skrivet i ${list.file}. Träd, sidor och mejl är som förut.`;
	return [...reportOf(findings, told), '', written].join('\n');
}

/** Says that a statement's places hold, all of them: what changed was the language alone, or they have been looked at. */
export function clear(id: string, { root, content }: Project): string {
	const list = [...content.statements.values()].find((each) => statementsOf(each).some((statement) => statement.id === id));
	if (!list) return refuse(`Punkten "${id}" finns inte i content/kallan.`);
	writeFileSync(`${root}/${list.file}`, cleared(readFileSync(`${root}/${list.file}`, 'utf8'), id));
	return `${id}: inget att jämföra på nytt.`;
}

/** What the sections of an area are called, by the pages that cite their statements. */
function titlesOf(area: string, content: Content): Map<number, string> {
	const pages = [...content.docs].filter(([id, { data }]) => areaOf(id) === area && typeof data.section === 'string');
	const cited = pages.flatMap(([, { data }]) =>
		(Array.isArray(data.source) ? data.source : []).map((id) => ({ nth: sectionIn(String(id)), section: String(data.section) })),
	);
	// A page may cite what other sections say: its own is the one that its heading has the number of.
	return new Map(
		cited.filter(({ nth, section }) => section.startsWith(`${nth}.`) || !/^\d/.test(section)).map(({ nth, section }) => [nth, section]),
	);
}

function placeIn({ content, trees }: Project): PlaceOf {
	return (place) => {
		const [word = '', path = ''] = place.split(' ');
		if (word === 'träd') {
			const tree = trees.get(path.split('/').slice(0, 2).join('/'));
			const meta = tree && metaOf(tree.config, path.split('/')[2] ?? '');
			if (!meta) return undefined;
			const said = Object.entries(meta).filter(([key]) => key !== 'source' && key !== 'open');
			const step = tree.config.states[path.split('/')[2] ?? ''];
			return {
				name: `Steget ”${meta.kind === 'outcome' ? meta.title : meta.text}”`,
				text: JSON.stringify([said, step && 'on' in step ? step.on : {}]),
			};
		}
		const kind = PLACES[word as Exclude<PlaceWord, 'träd'>];
		const file = content[kind].get(pageId(path.split('#')[0] ?? ''));
		return file && { name: file.file, text: file.text.replace(/^source:.*$|^ +- [A-Z]+\d.*$/gm, '') };
	};
}
