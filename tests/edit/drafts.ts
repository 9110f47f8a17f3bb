import { fc } from '../random.ts';
import type { StepState, TreeConfig } from '../../src/edit/draft.ts';

/* Changes of a tree as an owner makes them, sound and unsound, of which drafts are made. */

type Change = (tree: TreeConfig) => void;

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const stepAt = (tree: TreeConfig, n: number) => pick(Object.entries(tree.states), n);
const answerAt = (tree: TreeConfig, n: number) => {
	const all = Object.values(tree.states).flatMap((step) => ('on' in step ? Object.keys(step.on).map((id) => ({ on: step.on, id })) : []));
	return pick(all, n);
};

const texts = fc.constantFrom(
	'',
	' ',
	'Ny text?',
	'Har **kunden** ett konto?',
	'x'.repeat(400),
	'Kund 19900101-0017',
	'Ett\u200B tecken',
	'Två\nrader',
);
const ids = fc.constantFrom('ny-fraga', 'finns-inte', '24', 'Stor Bokstav');
const nth = fc.nat(1000);

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(nth, texts).map(([n, text]): Change => (tree) => {
		const meta = stepAt(tree, n)?.[1].meta as { text?: string; title?: string } | undefined;
		if (meta) meta[meta.title === undefined ? 'text' : 'title'] = text;
	}),
	fc.tuple(nth, texts).map(([n, label]): Change => (tree) => {
		const answer = answerAt(tree, n);
		if (answer) answer.on[answer.id] = { ...answer.on[answer.id]!, meta: { ...answer.on[answer.id]!.meta, label } };
	}),
	fc.tuple(nth, nth).map(([n, m]): Change => (tree) => {
		const answer = answerAt(tree, n);
		if (answer) answer.on[answer.id]!.target = stepAt(tree, m)?.[0] ?? '';
	}),
	nth.map((n): Change => (tree) => {
		const answer = answerAt(tree, n);
		if (answer) Reflect.deleteProperty(answer.on, answer.id);
	}),
	nth.map((n): Change => (tree) => {
		const [state] = stepAt(tree, n) ?? [];
		if (state) Reflect.deleteProperty(tree.states, state);
	}),
	fc.tuple(nth, ids, texts).map(([n, id, text]): Change => (tree) => {
		const answer = answerAt(tree, n);
		const target = answer?.on[answer.id]?.target ?? tree.initial;
		tree.states[id] = { meta: { kind: 'question', text, source: [] }, on: { ja: { target, meta: { label: 'Ja' } } } } as StepState;
		if (answer) answer.on[answer.id]!.target = id;
	}),
	fc.tuple(nth, ids).map(([n, id]): Change => (tree) => {
		const meta = stepAt(tree, n)?.[1].meta as Record<string, unknown> | undefined;
		if (meta?.kind === 'outcome') meta.actions = [`elweb/${id}`, 'elweb/finns-inte'];
		else if (meta) meta.systems = [id];
	}),
	fc.tuple(nth, fc.constantFrom<string[]>([], ['E99.1'], ['E1.1', 'E1.1'])).map(([n, source]): Change => (tree) => {
		const step = stepAt(tree, n)?.[1];
		if (step) step.meta.source = source;
	}),
	nth.map(
		(n): Change =>
			(tree) =>
				void (tree.initial = stepAt(tree, n)?.[0] ?? ''),
	),
	fc.tuple(nth, fc.constantFrom('elweb/ticket', 'elweb/finns-inte', 'omdirekt/anmalan')).map(([n, next]): Change => (tree) => {
		const meta = stepAt(tree, n)?.[1].meta as { kind: string; next?: string } | undefined;
		if (meta?.kind === 'outcome') meta.next = next;
	}),
);

/** A tree with some changes. */
export function changedTrees(tree: TreeConfig): fc.Arbitrary<TreeConfig> {
	return fc.array(change, { maxLength: 4 }).map((changes) => {
		const copy = structuredClone(tree);
		for (const make of changes) make(copy);
		return copy;
	});
}

const mail = (keys: string, body: string) => `---\n${keys}\n---\n\n${body}\n`;

/** Other files that are saved with a tree: new and changed, sound and unsound. */
export const changedFiles: fc.Arbitrary<Record<string, string>> = fc
	.uniqueArray(
		fc.constantFrom<[path: string, text: string]>(
			['content/mallar/elweb/ny.md', mail("title: Ny\nchannel: e-post\nto: [sublime]\nsubject: 'Ny'\nsource: [E1.1]", 'Hej {{namnet}}')],
			['content/mallar/elweb/trasig.md', mail('title: [', 'Hej')],
			['content/atgarder/elweb/ny.mdx', mail('title: Gör så\nsource: [E1.1]', '1. Gör så. <Ruta />')],
			['content/fragor/G99.yml', 'question: Vad gäller?\nsaid: Inget.\nmeanwhile: Fråga.\nasks: agaren\n'],
			['content/falt/namnet.yml', 'label: Namnet\nformat: text\n'],
			['content/falt/Fel Namn.yml', 'label: Namnet\nformat: text\n'],
			['content/ovningar/elweb/fel-losenord.yml', 'title: Inget\n'],
			[
				'machines/elweb/ny.ts',
				"import { tree } from '../tree.ts';\n\nexport default tree.createMachine({ id: 'elweb/ny', initial: 'x', states: {} });\n",
			],
		),
		{ maxLength: 2, selector: ([path]) => path },
	)
	.map((files) => Object.fromEntries(files));
