import { areaOf } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import type { KnownIds } from '../../check/references.ts';
import type { Exercise } from '../../model/exercise.ts';
import { rightWay } from '../../tree/rightWay.ts';
import { isOutcome, metaOf, shortestWays } from '../../tree/walk.ts';
import { areaFault, kindFault, nameFault, titleFault, treeFault, type Request } from './request.ts';
import { actionText, callText, mailText, pageText, questionText, treeText, waysText } from './texts.ts';

/** The files that a request makes, by path from the project's top. Throws, in Swedish, what is wrong with the request. */
export function plan(request: Request, known: KnownIds): Map<string, string> {
	const { kind, area, name, title, tree = '' } = request;
	const call = kind === 'ovning' ? treeFault(tree, known) : undefined;
	const fault = kindFault(kind) ?? areaFault(area, known) ?? nameFault(name) ?? titleFault(title, area, known) ?? call;
	if (fault) throw new Error(fault);
	const id = `${area}/${name}`;
	if (kind === 'ovning') return new Map([[fileOf('exercises', id), practiceCall(title, tree, known)]]);
	const question = nextQuestion(known);
	const whole = kind === 'rutin' || kind === 'trad';
	return new Map([
		...(whole ? routine(id, title, question, kind === 'rutin', known) : []),
		...(kind === 'rutin' || kind === 'atgard' ? [[fileOf('actions', id), actionText(title, question)] as const] : []),
		...(kind === 'rutin' || kind === 'mall' ? [[fileOf('templates', id), mailText(title, mailChannel(known), question)] as const] : []),
		[fileOf('questions', question), questionText(question, title, whole ? id : `${area}/index`)] as const,
	]);
}

function routine(id: string, title: string, question: string, withOutcome: boolean, known: KnownIds): [string, string][] {
	const area = areaOf(id);
	const owner = String(known.docs.get(area)?.raw.owner);
	return [
		[fileOf('docs', id), pageText(id, title, owner, lastOrder(area, known) + 1, question)],
		[`machines/${id}.ts`, treeText(id, question, withOutcome)],
		[`tests/machines/ways/${id}.txt`, waysText()],
		[fileOf('exercises', id), callText(title, id, ['svar-ett'], 'utfall-att-skriva', [question])],
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
