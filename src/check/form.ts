import { didYouMean } from '../../machines/closest.ts';
import { jsonOf } from '../model/json.ts';
import { STEP_KINDS, stepState, treeConfig } from '../tree/schema.ts';
import { merged, ofNearest, sentence, TYPES_IN_A_TREE } from './sentence.ts';

/** A fault in the form of a tree: the path of what is wrong, and a Swedish message. */
export type FormFault = { path: PropertyKey[]; message: string };

type Issue = Parameters<typeof sentence>[0];
type Fields = Record<string, unknown>;

/** What a schema found wrong in a tree, a message a cause: first what people write who know another form, then the schema's own words. */
export function formFaults(config: unknown, issues: readonly Issue[]): FormFault[] {
	const told = new Set<string>();
	return merged(issues).flatMap((issue) => {
		const [states, state] = issue.path;
		if (states !== 'states' || state === undefined) return [{ path: [...issue.path, ...unknownIn(issue)], message: fault(issue) }];
		if (told.has(String(state))) return [];
		const known = habits(fieldsOf(fieldsOf(fieldsOf(config).states)[String(state)]));
		if (known.length > 0) told.add(String(state));
		if (known.length > 0) return known.map(({ path, message }) => ({ path: [states, state, ...path], message: inStep(state, message) }));
		return [ofStep(issue)];
	});
}

/** What is written by habit from elsewhere: XState's short form of an answer, answers in an outcome, a kind that there is none of. */
function habits(step: Fields): FormFault[] {
	const { on, type, meta } = step;
	const { kind } = fieldsOf(meta);
	if (typeof kind === 'string' && !STEP_KINDS.includes(kind))
		return [{ path: ['meta', 'kind'], message: `Sorten "${kind}" finns inte. ${didYouMean(kind, STEP_KINDS)}` }];
	if ((type === 'final' || kind === 'outcome') && on !== undefined)
		return [{ path: ['on'], message: 'Ett utfall är slutet på vägen och har inga svar. Ta bort on, eller gör steget till en fråga.' }];
	return Object.entries(fieldsOf(on)).flatMap(([answer, to]) => {
		const outside = ANSWER_WORDS.filter((key) => key in fieldsOf(to));
		if (outside.length > 0) {
			const message = `${outside.join(' och ')} på svaret "${answer}" ska stå inom meta: { target: '…', meta: { ${outside[0]}: … } }`;
			return [{ path: ['on', answer, outside[0] ?? ''], message }];
		}
		if (typeof to !== 'string') return [];
		const whole = `${answer}: { target: '${to}', meta: { label: '…' } }`;
		return [{ path: ['on', answer], message: `Svaret "${answer}" har inga ord att visa. Skriv det helt: ${whole}` }];
	});
}

/** What an answer says, which stands in its meta. */
const ANSWER_WORDS = ['label', 'means', 'was', 'sets', 'facts', 'retries'];

function ofStep(issue: Issue): FormFault {
	const [states, state, ...path] = issue.path;
	const first = issue.code === 'invalid_union' ? ofNearest(issue)[0] : issue;
	const inner = first === issue ? [] : (first?.path ?? []);
	const where = [states ?? '', state ?? '', ...path, ...inner, ...(first ? unknownIn(first) : [])];
	if (issue.code === 'invalid_key' && path.length === 0) return { path: where, message: fault(issue) };
	return { path: where, message: inStep(state, fault({ ...issue, path }, true)) };
}

/** A key that trees do not have stands in the file itself, below what it is a key of. */
function unknownIn(issue: Issue): PropertyKey[] {
	return issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
}

function inStep(state: PropertyKey | undefined, message: string): string {
	return `Steget "${String(state)}": ${message}`;
}

function fault(issue: Issue, inStates = false): string {
	if (issue.code === 'invalid_key')
		return `Namnet "${String(issue.path.at(-1))}" ska skrivas med små bokstäver a–z, siffror och bindestreck.`;
	if (issue.code === 'invalid_union' && issue.errors.length > 0)
		return ofNearest(issue)
			.map((inner) => fault({ ...inner, path: [...issue.path, ...inner.path] }, inStates))
			.join(' ');
	return sentence(issue, jsonOf(inStates ? stepState : treeConfig), TYPES_IN_A_TREE);
}

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
