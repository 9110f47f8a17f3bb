import { DRAFT } from '../../import/write/mark.ts';
import type { Known } from '../../import/write/known.ts';
import { sectionIn } from '../../import/next/old.ts';
import type { Place } from '../../import/next/report.ts';
import type { KnownArea } from '../../import/next/knownArea.ts';
import { statementsOf } from '../../check/areas.ts';
import type { Content } from '../../check/read.ts';
import { strings, type KnownIds } from '../../check/references.ts';
import { areaOf, lettersOf, pageId } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import { PLACES, type PlaceWord } from '../../model/statements.ts';
import { standsAt, stepsCiting } from '../../tree/standsAt.ts';
import { metaOf } from '../../tree/walk.ts';

/** What a project holds, as much as a document is held against. */
export function knownIn(content: Content): Known {
	const ids = [...content.statements.values()].flatMap(statementsOf).map(({ id }) => id);
	return {
		areas: [...new Set([...content.docs.keys(), ...content.statements.keys()].map(areaOf))],
		letters: [...new Set(ids.map(lettersOf))],
		questions: [...content.questions.keys()],
		contacts: [...content.contacts].map(([id, { raw }]) => ({ id, name: String(raw.name), emails: strings(raw.emails) })),
		systems: [...content.systems].map(([id, { raw }]) => ({
			id,
			name: String(raw.name),
			...(typeof raw.url === 'string' && { url: raw.url }),
		})),
		paths: writtenPaths(),
	};
}

/** Where the files that an import writes lie, by their kind. */
export function writtenPaths(): Known['paths'] {
	const kinds = ['statements', 'docs', 'questions', 'contacts', 'systems'] as const;
	return Object.fromEntries(kinds.map((kind) => [kind, fileOf(kind, '*')])) as Known['paths'];
}

/** An area as the next version of its document is held against; undefined where its list of statements is not there or cannot be read. */
export function knownArea(area: string, known: KnownIds): KnownArea | undefined {
	const list = known.statements.get(area);
	if (!list || list.broken) return undefined;
	const pages = [...known.docs].filter(([id]) => areaOf(id) === area);
	const titleOf = (id: string) => String(known.docs.get(id)?.data.title ?? id);
	const steps = stepsCiting([...known.trees.values()].map(({ config }) => config));
	const stands = statementsOf(list).map((statement) => [statement.id, standsAt(statement, steps)] as const);
	const places = [...new Set(stands.flatMap(([, at]) => at))];
	return {
		area,
		title: titleOf(area),
		owner: String(known.docs.get(area)?.data.owner ?? ''),
		list: list.text,
		titles: titlesOf(pages),
		beside: [known.docs.get(area)?.text ?? '', ...questionsOf(area, known)],
		stands: Object.fromEntries(stands),
		places: Object.fromEntries(
			places.flatMap((place) => {
				const found = placeIn(place, known);
				return found ? [[place, found]] : [];
			}),
		),
		there: { names: pages.map(([id]) => id.split('/')[1] ?? 'index'), titles: pages.map(([id]) => titleOf(id)) },
		drafts: pages
			.filter(([id, { text }]) => id !== area && text.includes(DRAFT))
			.map(([id, { text, data }]) => ({ id, title: titleOf(id), text, source: strings(data.source) })),
	};
}

/** What the open questions of an area quote. */
function questionsOf(area: string, { questions }: KnownIds): string[] {
	const own = [...questions.values()].filter(({ data }) => strings(data.routines).some((id) => areaOf(id) === area));
	return own.map(({ data }) => String(data.said ?? ''));
}

type Pages = [string, { data: Record<string, unknown> }][];

/** What the sections of an area are called, by the pages that cite their statements. */
function titlesOf(pages: Pages): [number, string][] {
	const cited = pages
		.filter(([, { data }]) => typeof data.section === 'string')
		.flatMap(([, { data }]) => strings(data.source).map((id) => ({ nth: sectionIn(id), section: String(data.section) })));
	// A page may cite what other sections say: its own is the one that its heading has the number of.
	return cited
		.filter(({ nth, section }) => section.startsWith(`${nth}.`) || !/^\d/.test(section))
		.map(({ nth, section }) => [nth, section]);
}

function placeIn(place: string, known: KnownIds): Place | undefined {
	const [word = '', path = ''] = place.split(' ');
	if (word === 'träd') return stepAt(path, known);
	const kind = PLACES[word as Exclude<PlaceWord, 'träd'>];
	const file = known[kind].get(pageId(path.split('#')[0] ?? ''));
	return file && { name: file.file, text: file.text.replace(/^source:.*$|^ +- [A-Z]+\d.*$/gm, '') };
}

function stepAt(path: string, { trees }: KnownIds): Place | undefined {
	const [area, name, state = ''] = path.split('/');
	const tree = trees.get(`${area}/${name}`);
	const meta = tree && metaOf(tree.config, state);
	if (!meta) return undefined;
	const said = Object.entries(meta).filter(([key]) => key !== 'source' && key !== 'open');
	const step = tree.config.states[state];
	return {
		name: `Steget ”${meta.kind === 'outcome' ? meta.title : meta.text}”`,
		text: JSON.stringify([said, step && 'on' in step ? step.on : {}]),
	};
}
