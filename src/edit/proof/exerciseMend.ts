import type { ContentFile } from '../../check/read.ts';
import type { Exercise } from '../../model/exercise.ts';
import { stateCalled, wayCalled } from '../../tree/renamed.ts';
import { rightWay, type RightStep, type StepId } from '../../tree/rightWay.ts';
import { isOutcome, waysFrom } from '../../tree/walk.ts';
import { yamlOf } from '../commands/yaml.ts';
import type { TreeConfig } from '../draft.ts';

type Configs = Readonly<Record<string, TreeConfig | undefined>>;
type Parts = Exercise['path'];
type Part = Parts[number];
/** A way so far, and how many answers in it are new. */
type Try = { parts: Parts; fresh: number };
/** Where it has come, and by which answers. */
type Stand = Try & { at: StepId; walked: readonly RightStep[] };

/** How many ways are looked at, and how many new answers one may hold, before a call is let be. */
const [PATIENCE, MOST_NEW] = [150, 3];

/**
 * The file of a practice call with its way made right: to the outcome that it had, by the answers that it had, with an answer to each new
 * question on the way that leads there. Undefined where there is no such way.
 */
export function mendedCall(file: ContentFile, call: Exercise, steps: readonly RightStep[], configs: Configs): string | undefined {
	const config = configs[endTree(call)];
	const outcome = config && stateCalled(config, call.outcome);
	if (outcome === undefined) return undefined;
	const parts = wayTo({ ...call, outcome }, steps, configs);
	return parts && written(file, call, parts)?.replace(/^outcome:.*$/m, `outcome: ${outcome}`);
}

function endTree({ path, tree }: Exercise): string {
	return path.flatMap((part) => ('tree' in part ? part.tree : [])).at(-1) ?? tree;
}

function wayTo(call: Exercise, steps: readonly RightStep[], configs: Configs): Parts | undefined {
	const tries: Try[] = [{ parts: [], fresh: 0 }];
	for (let looked = 0; looked < PATIENCE && tries.length > 0; looked++) {
		tries.sort((a, b) => a.fresh - b.fresh);
		const now = tries.shift();
		if (!now) break;
		const { misfit, steps: walked } = rightWay({ ...call, path: now.parts }, configs);
		if (!misfit) return now.parts;
		if (misfit.kind === 'answer' || misfit.kind === 'lead') continue;
		tries.push(...onwardFrom({ ...now, walked, at: misfit }, call, steps, configs));
	}
	return undefined;
}

/** The ways that go one part further: by the call's own answer where it has one, else by each that there is. */
function onwardFrom({ parts, fresh, walked, at }: Stand, call: Exercise, steps: readonly RightStep[], configs: Configs): Try[] {
	const config = configs[at.tree];
	if (!config) return [];
	if (isOutcome(config.states[at.state]?.meta)) {
		const tree = nextLeg(call, parts);
		return tree === undefined ? [] : [{ parts: [...parts, { tree }], fresh }];
	}
	const own = ownAnswer(at, walked, steps, config);
	if (own) return [{ parts: [...parts, own], fresh }];
	if (steps.some((one) => isAt(one, at, config)) || fresh === MOST_NEW) return [];
	return waysFrom(config, at.state).map(({ id, label }) => ({
		parts: [...parts, { answer: id, why: `Skriv vad som visade att svaret är ”${label}”.` }],
		fresh: fresh + 1,
	}));
}

/** The tree that the call goes on into after those it has gone through. */
function nextLeg({ path }: Exercise, parts: Parts): string | undefined {
	const trees = (all: Parts) => all.flatMap((part) => ('tree' in part ? part.tree : []));
	return trees(path)[trees(parts).length];
}

/** What the call answered there, by the name that the answer has now: the first time it came there, then the second. */
function ownAnswer(at: StepId, walked: readonly RightStep[], steps: readonly RightStep[], config: TreeConfig): Part | undefined {
	const used = walked.filter(({ tree, state }) => tree === at.tree && state === at.state).length;
	const step = steps.filter((one) => isAt(one, at, config))[used];
	const answer = step && wayCalled(config, at.state, step.answer);
	return step && answer ? { answer, why: step.why } : undefined;
}

function isAt({ tree, state }: StepId, at: StepId, config: TreeConfig): boolean {
	return tree === at.tree && stateCalled(config, state) === at.state;
}

/** The file with these parts in its path: those that it has are kept as they are written. Undefined where they are not one a line. */
function written({ text, lineAt }: ContentFile, { path }: Exercise, parts: Parts): string | undefined {
	const lines = text.split('\n');
	const starts = path.map((_, i) => (lineAt(['path', i]) ?? 0) - 1);
	const [first = -1, last = -1] = [starts[0], starts.at(-1)];
	const indent = /^(\s*)- /.exec(lines[first] ?? '')?.[1];
	if (indent === undefined || starts.some((start) => !lines[start]?.startsWith(`${indent}- `))) return undefined;
	const after = lines.findIndex((line, i) => i > last && /^\S/.test(line));
	const end = after < 0 ? lines.length : after;
	const items = new Map(path.map((part, i) => [JSON.stringify(part), lines.slice(starts[i], starts[i + 1] ?? end)]));
	const made = parts.flatMap((part) => items.get(JSON.stringify(part)) ?? itemOf(part).map((line) => indent + line));
	return [...lines.slice(0, first), ...made, ...lines.slice(end)].join('\n');
}

/** A new part as an item of a list, on its lines. */
function itemOf(part: Part): string[] {
	return yamlOf(part)
		.trimEnd()
		.split('\n')
		.map((line, i) => (i === 0 ? '- ' : '  ') + line);
}
