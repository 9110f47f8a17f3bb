import { describe, expect, test } from 'vitest';
import { projectAt, readTrees } from '../../src/check/disk.ts';
import { checkExercises } from '../../src/check/exercises.ts';
import { contentIn } from '../../src/check/read.ts';
import { newPractice, type NewPractice } from '../../src/edit/commands.ts';
import { practised, type Practised } from '../../src/edit/practised.ts';
import { publishDraft } from '../../src/edit/publish.ts';
import { factsTold } from '../../src/owner/trees/PracticeFacts.tsx';
import { settled } from '../../src/tree/sitting.ts';
import { draftOf } from './trees.ts';

/* A way that was walked in the editor makes a call that holds, whatever is known on it and its texts ask for. */
const [own, kinds] = [projectAt(process.cwd()), projectAt('tests/kinds', ['content'])];
const project = { ...own, files: new Map([...own.files, ...kinds.files]) };
const { trees: files } = readTrees('tests/kinds');
const ID = 'stod/modem';
const modem = files.get(ID)!;
const LINE = 'mat-linjen';
/** The tree where the line is asked about, and not gone through. */
const config = structuredClone(modem.config);
config.states[LINE]!.meta = { kind: 'question', text: 'Är linjen hel?', source: ['SU1.3'] };
const published = (tree = config) => ({ [ID]: publishDraft(project, draftOf(tree), undefined) });

/** The way that the player comes to by some answers, with what answers itself. */
function walked(...answers: string[]) {
	const trees = published();
	const { legs } = answers.reduce(
		(sitting, answer) => settled({ legs: [{ tree: ID, answers: [...sitting.legs[0]!.answers, answer] }] }, trees),
		{
			legs: [{ tree: ID, answers: [] as string[] }],
		},
	);
	return { leg: legs[0]!, trees, made: practised(legs[0]!, trees) };
}

/** What the check says of the call that is made of a way. */
function faultsOf(made: Practised, more: Partial<NewPractice> = {}): string[] {
	const way = made.way.map(({ answer, question }) => ({ answer, ask: question, finds: 'Ja.', why: 'Det sägs.' }));
	const call = { ...{ title: 'Ett samtal', level: 'latt' as const, who: 'Kunden', opening: 'Hej!', way, outcome: made.outcome }, ...more };
	const { draft } = newPractice(draftOf(config), call, project.files);
	const { content } = contentIn({ ...project, files: new Map([...project.files, ...Object.entries(draft.files)]) });
	const name = 'stod/ett-samtal';
	const one = { ...content, exercises: new Map([[name, content.exercises.get(name)!]]) };
	return checkExercises(one, new Map([...files, [ID, { ...modem, config }]])).map(({ message }) => message);
}

describe('a way that was walked', () => {
	const known = walked('nej', 'klar', 'ja', '.tradlost.kabel', 'hel');

	test('leaves out what was known on it, and says what was chosen in words', () => {
		expect(known.leg.answers).toEqual(['nej', 'klar', 'ja', '.tradlost.kabel', 'ja', 'hel']);
		const made = known.made as Practised;
		expect(made.way.map(({ answer }) => answer)).toEqual(['nej', 'klar', 'ja', '.tradlost.kabel', 'hel']);
		expect(made.way[3]).toMatchObject({ question: 'Vad fungerar inte?', label: 'Det trådlösa, Kabeln' });
		expect(faultsOf(made)).toEqual([]);
		// With the answer that nobody was asked for it would not.
		const way = known.leg.answers.map((answer) => ({ answer, label: '', question: 'Vad?' }));
		expect(faultsOf({ ...made, way })).toEqual([expect.stringContaining('har inget svar "ja"')]);
	});

	test('makes no call where it goes another way than what is known, through another tree, or where it only leads on', () => {
		const other = ['nej', 'klar', 'ja', '.tradlost.kabel', 'nej', 'klar', 'ja', '.tradlost', 'hel'];
		expect(practised({ tree: ID, answers: other }, known.trees)).toContain('svaras det annat än det som redan är känt');
		const through = { tree: ID, answers: ['ja', '.tradlost', 'hel'] };
		expect(practised(through, published(modem.config))).toContain('genom ett annat träd');
		const onward = structuredClone(config);
		Object.assign(onward.states['skicka-tekniker']!.meta, { case: undefined, next: 'stod/matning' });
		expect(practised({ ...through, answers: ['ja', '.tradlost', 'trasig'] }, published(onward))).toContain('leder bara vidare');
		expect(practised({ tree: ID, answers: ['ja'] }, known.trees)).toBeUndefined();
	});
});

describe('what the texts at the end ask for', () => {
	const made = walked('ja', '.tv', 'e12x').made as Practised;
	const told = { mobil: '070-174 06 05', beslut: '2026-11-20' };

	test('can be told, so that the call can be taken as a real one', () => {
		expect(made.fields.map(({ id, isRequired }) => [id, isRequired])).toEqual([
			['mobil', true],
			['beslut', true],
		]);
		const facts = factsTold(made.fields, told, '');
		expect(facts).toEqual(Object.entries(told).map(([field, is]) => ({ field, is })));
		expect(faultsOf(made, { facts: facts as NewPractice['facts'], note: ['modem'] })).toEqual([]);
	});

	test('is told whole, or not at all, and as it can be typed', () => {
		expect(factsTold(made.fields, {}, '')).toEqual([]);
		expect(factsTold(made.fields, { ...told, beslut: ' ' }, '')).toMatch(/^Fyll i ”.+” också, eller inget/);
		expect(factsTold(made.fields, {}, 'modem')).toMatch(/^Fyll i /);
		expect(factsTold(made.fields, { ...told, mobil: '07' }, '')).toContain('ser inte helt ut');
		expect(faultsOf(made)).toEqual([]);
	});

	test('is known where the answers of the way have filled it in', () => {
		const set = structuredClone(config);
		const [first] = Object.values((set.states[set.initial] as { on: Record<string, { meta: object }> }).on);
		Object.assign(first!.meta, { sets: told });
		const { fields } = practised({ tree: ID, answers: ['ja', '.tv', 'e12x'] }, published(set)) as Practised;
		expect(factsTold(fields, {}, '')).toEqual(Object.entries(told).map(([field, is]) => ({ field, is })));
		expect(factsTold(fields, { mobil: '' }, 'modem')).toMatch(/^Fyll i /);
	});
});
