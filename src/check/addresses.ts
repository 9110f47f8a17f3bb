import { lessonPath, outcomeAnchor } from '../model/addresses.ts';
import { areaOf } from '../model/ids.ts';
import { isLive, type Exercise } from '../model/exercise.ts';
import { about, allKinds, type Kind } from '../model/kinds.ts';
import { idsOfPart } from '../model/parts.ts';
import { EXAMPLES } from '../tree/examples/index.ts';
import { isOutcome, metaOf } from '../tree/walk.ts';
import { statementsOf } from './areas.ts';
import { headingsOf } from './nodes.ts';
import type { Content, ContentFile } from './read.ts';
import { strings } from './references.ts';
import type { TreeFile } from './trees.ts';

/**
 * The places on a page that a link can lead to: their ids, and what those look like that the page makes by itself. Undefined where they
 * are not looked at.
 */
export type Places = { ids: string[]; others?: RegExp } | undefined;

/** Every page of the site by its address, without slashes at its ends. A test holds it against what the build makes. */
export type Addresses = Map<string, Places>;

type Row = readonly [address: string, places: Places];

/** Pages that there is one of, whatever the content says. */
const FIXED = [
	...[
		'',
		'404.html',
		'admin',
		'admin/besvara',
		'admin/dra-in',
		'admin/importera',
		'admin/nytt-omrade',
		'admin/trad',
		'agare',
		'agare/andringar',
		'api',
		'introduktion',
		'introduktion/rundtur',
		'introduktion/sammanfattning',
	],
	...['ova/handledare', 'ova/uppgift', 'samtal'],
	...['sla-upp', 'tillganglighet', 'utan-nat'],
];

/** The id of the title of every page. */
const TOP = '_top';

/** Every page that the site has, by what its content and trees are. */
export function addressesOf(content: Content, trees: Map<string, TreeFile>): Addresses {
	return new Map<string, Places>([
		...FIXED.map((address): Row => [address, undefined]),
		...allKinds().flatMap((kind) => pagesOfKind(kind, content)),
		...[...content.docs].map(([id, file]): Row => [id, placesOfRoutine(file, trees)]),
		...[...content.docs.values()].flatMap(({ data }) => strings(data.owner)).map((owner): Row => [`agare/${owner}`, undefined]),
		...[...content.retired.keys()].map((id): Row => [id, undefined]),
		...[...content.lessons].map(([id, file]): Row => [lessonPath(id), placesOfLesson(file)]),
		...[...trees.keys(), ...Object.keys(EXAMPLES)].map((id): Row => [`${id}/trad`, undefined]),
		...Object.keys(EXAMPLES).map((id): Row => [id, undefined]),
		...[...Map.groupBy(trees.values(), ({ config }) => areaOf(config.id))].map(([area, inside]): Row => [
			`utfall/${area}`,
			outcomesIn(inside),
		]),
		...[...content.statements].map(([area, list]): Row => [`${area}/kallan`, placesOfSource(list)]),
		...[...new Set([...content.exercises.keys()].map(areaOf))].flatMap((area): Row[] => [
			[`ova/${area}`, undefined],
			[`ova/${area}/blandat`, undefined],
		]),
		...[...content.exercises].flatMap(([id, { data }]): Row[] =>
			isLive(data as Exercise) ? [[`ova/${areaOf(id)}/samtal`, undefined]] : [],
		),
	]);
}

/** Whether a page has a place; a page whose places are not looked at has any. */
export function hasPlace(places: Places, id: string): boolean {
	return !places || places.ids.includes(id) || Boolean(places.others?.test(id));
}

/** The page that lists a kind, and those of its entries. */
function pagesOfKind(kind: Kind, content: Content): Row[] {
	const { page, body, isNamed } = about(kind);
	if (!page) return [];
	if (page.each === 'on-it') return [[page.address, { ids: [TOP, ...content[kind].keys()], others: page.others }]];
	const isAlone = body && !isNamed;
	const entries = [...content[kind]].map(([id, file]): Row => [`${page.address}/${id}`, isAlone ? placesIn(file) : undefined]);
	// The list of practice calls is one an area.
	return kind === 'exercises' ? entries : [[page.address, undefined], ...entries];
}

/** A text's headings, those of the actions in it, and what else its page has; unknown while the text cannot be read. */
function placesIn(file: ContentFile, more: string[] = [], others?: RegExp): Places {
	const headings = headingsOf(file);
	const actions = idsOfPart('Action', file.body).map((id) => id.replace('/', '-'));
	return headings && { ids: [TOP, ...headings, ...actions, ...more], others };
}

/** A page's headings, and the steps of the trees that stand on it; unknown while one of them cannot be read. */
function placesOfRoutine(file: ContentFile, trees: Map<string, TreeFile>): Places {
	const states = idsOfPart('Tree', file.body).map((id) => Object.keys(trees.get(id)?.config.states ?? {}));
	if (states.some((each) => each.length === 0)) return undefined;
	return placesIn(
		file,
		states.flat().flatMap((state) => [state, `${state}--rubrik`]),
	);
}

function placesOfLesson(file: ContentFile): Places {
	const questions = Array.isArray(file.data.questions) ? file.data.questions : [];
	return placesIn(file, ['kolla-dig-sjalv', ...questions.map((_, i) => `fraga-${i + 1}`)], /^ova-nu$/);
}

function outcomesIn(trees: TreeFile[]): Places {
	const outcomes = trees.flatMap(({ config }) =>
		Object.keys(config.states)
			.filter((state) => isOutcome(metaOf(config, state)))
			.map((state) => outcomeAnchor(config.id, state)),
	);
	return { ids: [TOP, ...trees.map(({ config }) => config.id.replace('/', '-')), ...outcomes] };
}

function placesOfSource(list: ContentFile): Places {
	return list.broken ? undefined : { ids: [TOP, ...statementsOf(list).map(({ id }) => id)], others: /^avsnitt-/ };
}
