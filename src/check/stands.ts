import { didYouMean } from '../../machines/closest.ts';
import { pageId } from '../model/ids.ts';
import type { Kind } from '../model/kinds.ts';
import { PLACES, type PlaceWord } from '../model/statements.ts';
import { isStep, standsAt, stepsCiting } from '../tree/standsAt.ts';
import { metaOf } from '../tree/walk.ts';
import { statementsOf } from './areas.ts';
import { headingsOf } from './nodes.ts';
import type { Content, ContentFile, Problem } from './read.ts';
import { strings } from './references.ts';
import type { Told } from './told.ts';
import type { TreeFile } from './trees.ts';

type Trees = Map<string, TreeFile>;

/** Places that the lists name: one that is not there or does not cite the statement, and a step, which need not be named. */
export function checkPlaces(content: Content, trees: Trees, told: Told): Problem[] {
	return inLists(content, ({ id, places, recheck = [] }, tell) => [
		...places.flatMap((place, i) => {
			const fault = told.ids.has(idIn(place)) ? undefined : (lostPlace(place, content, trees) ?? silentPlace(id, place, content, trees));
			if (fault) return [tell(['places', i], `${id}: platsen "${place}" ${fault}`)];
			const message = `${id}: "${place}" behöver inte stå här, eftersom steget själv nämner ${id}. Ta bort raden.`;
			return isStep(place) ? [{ ...tell(['places', i], message), warning: true as const }] : [];
		}),
		...recheck.flatMap((place, i) => {
			if (told.ids.has(idIn(place)) || !lostPlace(place, content, trees)) return [];
			const message = `${id}: "${place}" finns inte längre, så det finns inget att jämföra. Ta bort raden ur recheck.`;
			return [{ ...tell(['recheck', i], message), warning: true as const }];
		}),
	]);
}

/** Statements that neither their list nor a step gives a place. While a tree has a fault or is gone, what is cited may not be all. */
export function checkStands(content: Content, trees: Trees, told: Told): Problem[] {
	if (told.isTreeLost || [...trees.values()].some(({ file }) => told.files.has(file))) return [];
	const steps = stepsCiting([...trees.values()].map(({ config }) => config));
	return inLists(content, (statement, tell) => {
		const { id, unplaced, ignored, gone } = statement;
		if (unplaced || ignored || gone || standsAt(statement, steps).length > 0) return [];
		return [tell(['id'], `${id} står ingenstans. Skriv ${id} i source på steget som säger det, eller en plats under places.`)];
	});
}

/** The statements whose lists name an entry as a place, or as one that is yet to be held against the source. */
export function statementsAt(content: Content, of: Kind, id: string): { file: string; line: number | undefined; text: string }[] {
	const isIt = (place: string) => !isStep(place) && kindOf(place) === of && idIn(place) === id;
	return [...content.statements.values()].flatMap((list) =>
		statementsOf(list).flatMap(({ id: number, says, places, recheck = [] }, i) =>
			[...(places ?? []), ...recheck].some(isIt) ? [{ file: list.file, line: list.lineAt([i]), text: `${number} – ${says}` }] : [],
		),
	);
}

type Tell = (path: PropertyKey[], message: string) => Problem;
type Statement = ReturnType<typeof statementsOf>[number];

function inLists(content: Content, look: (statement: Statement, tell: Tell) => Problem[]): Problem[] {
	return [...content.statements.values()].flatMap((list: ContentFile) =>
		statementsOf(list).flatMap((statement, i) =>
			look(statement, (path, message) => ({ file: list.file, line: list.lineAt([i, ...path]), message })),
		),
	);
}

/** The id of what a place names: `träd elweb/ticket/finns-skarmbild` and `rutin elweb/ticket#rubrik` → `elweb/ticket`. */
function idIn(place: string): string {
	const path = pathOf(place);
	return isStep(place) ? path.split('/').slice(0, 2).join('/') : pageId(path.split('#')[0] ?? '');
}

function pathOf(place: string): string {
	return place.slice(place.indexOf(' ') + 1);
}

function stepAt(place: string, trees: Trees) {
	const tree = trees.get(idIn(place));
	return tree && metaOf(tree.config, pathOf(place).split('/')[2] ?? '');
}

function kindOf(place: string): Exclude<(typeof PLACES)[PlaceWord], 'trees'> {
	return PLACES[place.split(' ')[0] as Exclude<PlaceWord, 'träd'>];
}

function lostPlace(place: string, content: Content, trees: Trees): string | undefined {
	const path = pathOf(place);
	if (isStep(place)) {
		const steps = [...trees].flatMap(([name, { config }]) => Object.keys(config.states).map((state) => `${name}/${state}`));
		return stepAt(place, trees) ? undefined : `finns inte. ${didYouMean(path, steps)}`;
	}
	const kind = kindOf(place);
	const [name = '', heading] = path.split('#');
	const file = content[kind].get(pageId(name));
	if (!file) return `finns inte. ${didYouMean(name, [...content[kind].keys()])}`;
	const headings = headingsOf(file) ?? [];
	return heading && !headings.includes(heading) ? `har ingen sådan rubrik. ${didYouMean(heading, headings)}` : undefined;
}

function silentPlace(id: string, place: string, content: Content, trees: Trees): string | undefined {
	const source = isStep(place) ? stepAt(place, trees)?.source : content[kindOf(place)].get(idIn(place))?.data.source;
	return strings(source).includes(id) ? undefined : `nämner inte ${id} i source. Lägg till den där, eller ta bort platsen.`;
}
