import { areaOf, fileOfTree } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import type { KnownIds } from '../../check/references.ts';
import type { Exercise } from '../../model/exercise.ts';
import { rightWay } from '../../tree/rightWay.ts';
import { isOutcome, metaOf, shortestWays } from '../../tree/walk.ts';
import { areaFault, kindFault, nameFault, sortFault, throughFault, titleFault, treeFault, type Request } from './request.ts';
import { newArea, nextQuestion, questionText } from '../../edit/acts/newArea.ts';
import { printNewTree } from '../../edit/print.ts';
import { draftTree, type Draft, type Sort } from './draftTree.ts';
import { actionText, callText, fieldText, mailText, pageText } from './texts.ts';

/** The files that a request makes, by path from the project's top. Throws, in Swedish, what is wrong with the request. */
export function plan(request: Request, known: KnownIds): Map<string, string> {
	const { kind, area, name, title, tree = '', sort = 'fraga' } = request;
	if (kind === 'omrade') return newArea(known, { id: area, title }).act.written;
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

function lastOrder(area: string, known: KnownIds): number {
	const orders = [...known.docs]
		.filter(([id]) => areaOf(id) === area)
		.map(([, { raw }]) => (raw.sidebar as { order?: number })?.order ?? 0);
	return Math.max(0, ...orders);
}
