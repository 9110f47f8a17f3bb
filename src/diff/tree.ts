import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { waysFrom } from '../tree/walk.ts';
import { answerChanges } from './answers.ts';
import { quoted, type ToldChange, type ChangeGroup } from './change.ts';
import { match, wordsOf, type Pair } from './match.ts';
import type { NameOf } from './keys.ts';
import { kindChanges } from './kinds.ts';
import { metaChanges } from './meta.ts';
import { pathsOf } from './paths.ts';
import { shortestInWords, wayChanges } from './ways.ts';

/** What a change of a tree means to those who walk it: step by step, in the order that the later tree is met, then what has gone. */
export function treeChanges(before: TreeConfig, after: TreeConfig, nameOf: NameOf): ChangeGroup[] {
	const pair = { before, after, found: match(before, after) };
	const earlier = new Map([...pair.found.steps].map(([was, now]) => [now, was]));
	const order = [...new Set([...pathsOf(after).shortest.keys(), ...Object.keys(after.states)])];
	const groups = order.map((state) => {
		const was = earlier.get(state);
		return was === undefined ? newStep(after, state) : keptStep(pair, was, state, nameOf);
	});
	const gone = Object.keys(before.states).filter((state) => !pair.found.steps.has(state));
	return [...start(pair), ...groups.filter(({ changes }) => changes.length > 0), ...gone.map((state) => goneStep(before, state))];
}

/** The steps that a change has touched, by their names in the later tree. */
export function touchedSteps(before: TreeConfig, after: TreeConfig, nameOf: NameOf): Set<string> {
	const pair = { before, after, found: match(before, after) };
	const touched = [...pair.found.steps].filter(([was, now]) => keptStep(pair, was, now, nameOf).changes.length > 0);
	const kept = [...pair.found.steps.values()];
	return new Set([...touched.map(([, now]) => now), ...Object.keys(after.states).filter((state) => !kept.includes(state))]);
}

function start({ before, after, found }: Pair): ChangeGroup[] {
	if (found.steps.get(before.initial) === after.initial) return [];
	const says = `Trädet börjar nu med ${quoted(wordsOf(after, after.initial))} (förut ${quoted(wordsOf(before, before.initial))}).`;
	return [{ head: 'Början', ways: [], changes: [{ says }] }];
}

function newStep(config: TreeConfig, state: string): ChangeGroup {
	const answers = waysFrom(config, state).map(({ label, target }) => `${label} → ${wordsOf(config, target)}`);
	const kind = config.states[state]?.meta.kind;
	const says = kind === 'outcome' ? 'Utfallet är nytt.' : kind === 'step' ? 'Steget är nytt, och leder till:' : 'Frågan är ny, med svaren:';
	return { head: stepHead(config, state), ways: shortestInWords(config, state), changes: [{ says, now: answers }], state };
}

function goneStep(config: TreeConfig, state: string): ChangeGroup {
	const [way] = shortestInWords(config, state);
	const kind = config.states[state]?.meta.kind;
	const says = `${kind === 'outcome' ? 'Utfallet' : kind === 'step' ? 'Steget' : 'Frågan'} finns inte längre.${way ? ` Dit kom man så här: ${way}.` : ''}`;
	return { head: stepHead(config, state), ways: [], changes: [{ says }] };
}

function keptStep(pair: Pair, was: string, now: string, nameOf: NameOf): ChangeGroup {
	const [old, meta] = [pair.before.states[was]?.meta, pair.after.states[now]?.meta];
	const changes = [
		...renamed(was, now),
		...(old && meta ? metaChanges(old, meta, nameOf) : []),
		...kindChanges({ config: pair.before, state: was }, { config: pair.after, state: now }, nameOf),
		...answerChanges(pair, was, now),
	];
	const [head, ways] = [stepHead(pair.after, now), shortestInWords(pair.after, now)];
	return { head, ways, changes: [...changes, ...wayChanges(pair, was, now)], state: now };
}

function renamed(was: string, now: string): ToldChange[] {
	return was === now ? [] : [{ says: `Steget heter nu "${now}" i filen (förut "${was}"). Gamla länkar direkt till steget gäller inte.` }];
}

const HEADS: Record<StepMeta['kind'], string> = {
	question: 'Frågan',
	list: 'Frågan med lista',
	date: 'Datumfrågan',
	number: 'Frågan om ett tal',
	choices: 'Frågan med flera val',
	step: 'Steget',
	via: 'Genomgången',
	outcome: 'Utfallet',
};

function stepHead(config: TreeConfig, state: string): string {
	return `${HEADS[config.states[state]?.meta.kind ?? 'question']} ${quoted(wordsOf(config, state))}`;
}
