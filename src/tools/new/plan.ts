import { areaOf, fileOfTree, lettersOf } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import { statementsOf } from '../../check/areas.ts';
import { lettersFor } from '../../import/write/known.ts';
import type { KnownIds } from '../../check/references.ts';
import type { Exercise } from '../../model/exercise.ts';
import { rightWay } from '../../tree/rightWay.ts';
import { isOutcome, metaOf, shortestWays } from '../../tree/walk.ts';
import { areaFault, kindFault, nameFault, newAreaFault, sortFault, throughFault, titleFault, treeFault, type Request } from './request.ts';
import { printNewTree } from '../../edit/print.ts';
import { draftTree, type Draft, type Sort } from './draftTree.ts';
import { actionText, areaOwnerText, areaText, callText, fieldText, firstStatementText, mailText, pageText, questionText } from './texts.ts';

/** The files that a request makes, by path from the project's top. Throws, in Swedish, what is wrong with the request. */
export function plan(request: Request, known: KnownIds): Map<string, string> {
	const { kind, area, name, title, tree = '', sort = 'fraga' } = request;
	if (kind === 'omrade') return newArea(area, title, known);
	const call = kind === 'ovning' ? treeFault(tree, known) : sort === 'genom' ? throughFault(tree, known) : undefined;
	const fault =
		kindFault(kind) ?? areaFault(area, known) ?? nameFault(name) ?? titleFault(title, area, known) ?? sortFault(sort, kind) ?? call;
	if (fault) throw new Error(fault);
	const id = `${area}/${name}`;
	if (kind === 'ovning') return new Map([[fileOf('exercises', id), practiceCall(title, tree, known)]]);
	const question = nextQuestion(known);
	const whole = kind === 'rutin' || kind === 'trad';
	return new Map([
		...(whole ? routine({ id, question, withOutcome: kind === 'rutin', sort, through: known.trees.get(tree)?.config }, title, known) : []),
		...(kind === 'rutin' || kind === 'atgard' ? [[fileOf('actions', id), actionText(title, question)] as const] : []),
		...(kind === 'rutin' || kind === 'mall' ? [[fileOf('templates', id), mailText(title, mailChannel(known), question)] as const] : []),
		[fileOf('questions', question), questionText(question, title, whole ? id : `${area}/index`)] as const,
	]);
}

/** A new area: its front page, who owns it, the source's first statement, and the open question that all of it stands on. */
function newArea(area: string, title: string, known: KnownIds): Map<string, string> {
	const fault = newAreaFault(area, known) ?? (title.trim() ? undefined : 'Namnet på området är tomt. Skriv vad det heter i menyn.');
	if (fault) throw new Error(fault);
	const [question, owner] = [nextQuestion(known), `agare-${area}`];
	const taken = [...known.statements.values()].flatMap((list) => statementsOf(list).map(({ id }) => lettersOf(id)));
	const first = `${lettersFor(area, taken)}1.1`;
	return new Map([
		[fileOf('docs', `${area}/index`), areaText(title, owner, [first, question])],
		[fileOf('contacts', owner), areaOwnerText(title, question)],
		[fileOf('statements', area), firstStatementText(first, area)],
		[fileOf('questions', question), questionText(question, title, `${area}/index`)],
	]);
}

/** The formats of the fields that a first step asks for, by its sort. */
const FIELD: Partial<Record<Sort, string>> = { datum: 'datum', tal: 'tal' };

/** A page, its tree, a practice call, and the field that a date or a number is entered in. */
function routine(draft: Draft, title: string, known: KnownIds): [string, string][] {
	const { id, question, sort } = draft;
	const area = areaOf(id);
	const owner = String(known.docs.get(area)?.raw.owner);
	const format = FIELD[sort];
	const field = `${id.slice(area.length + 1)}-${sort}`;
	const config = draftTree({ ...draft, field });
	const way = shortestWays(config).get('utfall-att-skriva') ?? [];
	return [
		...(format ? [[fileOf('fields', field), fieldText(format, question)] as [string, string]] : []),
		[fileOf('docs', id), pageText(id, title, owner, lastOrder(area, known) + 1, question)],
		[fileOfTree(id), printNewTree(config)],
		[
			fileOf('exercises', id),
			callText(
				title,
				id,
				way.map(({ answer }) => answer),
				'utfall-att-skriva',
				[question],
			),
		],
	];
}

/** A practice call to an outcome that no call reaches yet, or where all are reached, to the nearest. */
function practiceCall(title: string, tree: string, known: KnownIds): string {
	const configs = Object.fromEntries([...known.trees].map(([id, { config }]) => [id, config]));
	const met = [...known.exercises.values()]
		.filter(({ broken }) => !broken)
		.flatMap(({ data }) => rightWay(data as Exercise, configs).outcomes);
	const config = configs[tree] ?? { id: tree, initial: '', states: {} };
	const ways = [...shortestWays(config)].filter(([state]) => isOutcome(metaOf(config, state)));
	const [outcome = '', way = []] =
		ways.find(([state]) => !met.some((place) => place.tree === tree && place.state === state)) ?? ways[0] ?? [];
	const { source = [], open = [] } = metaOf(config, outcome) ?? {};
	const answers = way.map(({ answer }) => answer);
	return callText(title, tree, answers, outcome, source.length > 0 ? source : open);
}

/** The channel of a new text: the first that is a mail, or else the first there is. */
function mailChannel({ channels }: KnownIds): string {
	const [first = ''] = channels.keys();
	return [...channels].find(([, { data }]) => data.mail)?.[0] ?? first;
}

/** The number after the highest that an open question has: `G37`. */
function nextQuestion(known: KnownIds): string {
	return `G${1 + Math.max(0, ...[...known.questions.keys()].map((id) => Number(id.slice(1))))}`;
}

function lastOrder(area: string, known: KnownIds): number {
	const orders = [...known.docs]
		.filter(([id]) => areaOf(id) === area)
		.map(([, { raw }]) => (raw.sidebar as { order?: number })?.order ?? 0);
	return Math.max(0, ...orders);
}
