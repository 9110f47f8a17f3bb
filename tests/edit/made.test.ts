import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/kinds.ts';
import { parts } from '../../src/model/frontmatter.ts';
import { treeConfig } from '../../src/tree/schema.ts';
import * as commands from '../../src/edit/commands.ts';
import { done, nameOfRedo, nameOfUndo, redo, start, undo } from '../../src/edit/history.ts';
import { outlineOf } from '../../src/edit/outline.ts';
import { filesToSave } from '../../src/edit/saved.ts';
import { draftOf, filed, formatted, small, treeIn } from './trees.ts';

const project = new Map(globSync(['content/**/*.{yml,md,mdx}', 'machines/*/*.ts']).map((path) => [path, readFileSync(path, 'utf8')]));
const { tree } = filed.find(({ name }) => name.endsWith('elweb/inloggning.ts'))!;
const draft = draftOf(tree);
const outcome = 'konto-fran-bankid';
const mail = {
	title: 'Svara: "konto"',
	channel: 'mejl',
	to: ['{{e-post}}', 'sublime'],
	from: 'sublime',
	subject: "Ditt konto – 'ell-user'",
	body: 'Hej!\n\nVi har sett ditt konto.',
	required: ['e-post'],
	optional: ['kundnummer'],
};

describe('a new file', () => {
	test.each([
		['templates', commands.newMail(draft, outcome, mail, project), 'markdown'],
		['actions', commands.newAction(draft, outcome, { title: 'Ta bort kontot', systems: ['cab'], body: '1. Gör så.' }, project), 'mdx'],
		['questions', commands.newQuestion(draft, outcome, { question: 'Vad?', said: 'Inget: alls', meanwhile: 'Vänta.' }, project), 'yaml'],
		['fields', commands.newField(draft, { label: 'Ordernummer', format: 'val', choices: ['Ja då', 'Nej'] }, project), 'yaml'],
	] as const)('of %s holds against its schema, lies where it should and is laid out as content is', async (kind, act, parser) => {
		const [[path = '', text = ''] = []] = Object.entries(act.draft.files);
		expect(project.has(path)).toBe(false);
		const { head, body } = parts(text);
		expect(KINDS[kind].schema.safeParse(parse(head ?? body)).error).toBeUndefined();
		expect(await formatted(text, parser)).toBe(text);
		expect(filesToSave(act.draft, project).map((saved) => saved.path)).toContain(path);
	});

	test('is named in its step, and by a name that is free', () => {
		const first = commands.newMail(draft, outcome, mail, project).draft;
		const second = commands.newMail(first, outcome, mail, project).draft;
		expect(second.tree.states[outcome]?.meta).toMatchObject({ templates: ['elweb/svara-konto', 'elweb/svara-konto-2'] });
		expect(() => commands.newMail(draft, tree.initial, mail, project)).toThrow(commands.REFUSALS.outcomeOnly);
		const numbers = [...project.keys()].flatMap((path) => /^content\/fragor\/G(\d+)\.yml$/.exec(path)?.[1] ?? []).map(Number);
		expect(commands.idForFile('questions', 'Vad?', draft, project)).toBe(`G${Math.max(...numbers) + 1}`);
	});
});

describe('a tree that is split', () => {
	const made = { id: 'elweb/utan-konto', title: 'Utan konto', owner: 'agare-elweb', description: 'Kunden har inget konto.' };
	const act = commands.split(draft, 'vilken-e-postadress', made, project);

	test('is two trees that hold, and a page', async () => {
		const written = act.draft.files['machines/elweb/utan-konto.ts']!;
		expect(treeConfig.safeParse(treeIn(written)).error).toBeUndefined();
		expect(treeConfig.safeParse(act.draft.tree).error).toBeUndefined();
		const page = act.draft.files['content/rutiner/elweb/utan-konto.mdx']!;
		expect(KINDS.docs.schema.safeParse(parse(parts(page).head!)).error).toBeUndefined();
		expect(await formatted(page, 'mdx')).toBe(page);
		const end = act.draft.tree.states[act.at.state];
		expect(end?.meta).toMatchObject({ kind: 'outcome', title: 'Gå vidare: Utan konto', next: 'elweb/utan-konto' });
	});

	test('holds every step in one of them, and what both lead to in both', () => {
		const moved = treeIn(act.draft.files['machines/elweb/utan-konto.ts']!);
		const names = new Set([...Object.keys(moved.states), ...Object.keys(act.draft.tree.states)]);
		expect([...Object.keys(tree.states), act.at.state].sort()).toEqual([...names].sort());
		expect(act.draft.shelf).toEqual({});
	});

	test('is refused where something leads back, and where the name is taken', () => {
		const modem = draftOf(small.find(({ name }) => name === 'prov/modem')!.tree);
		expect(() => commands.split(modem, 'starta-om', made, project)).toThrow(commands.REFUSALS.splitBack);
		expect(() => commands.split(draft, 'vilken-e-postadress', { ...made, id: 'elweb/status' }, project)).toThrow(
			commands.REFUSALS.splitTaken,
		);
		expect(() => commands.split(draft, tree.initial, made, project)).toThrow(commands.REFUSALS.splitFirst);
	});
});

describe('the history', () => {
	const typed = ['F', 'Fi', 'Fin'].map((words) => (at: typeof draft) => commands.setStep(at, 'finns-konto', ['text'], words));

	test('holds what is typed into one text as one act, with the name that it had', () => {
		const history = typed.reduce((now, act) => done(now, act(now.now)), start(draft));
		expect(history.past).toHaveLength(1);
		expect(nameOfUndo(history)).toBe('ändra frågan i frågan ”Finns det ett konto för kunden i Identity Server?”');
		const back = undo(history);
		expect(back.now).toBe(draft);
		expect(nameOfRedo(back)).toBe(nameOfUndo(history));
		expect(redo(back).now).toBe(history.now);
		const other = done(history, commands.setStep(history.now, 'finns-konto', ['help'], 'x'));
		expect(done(other, typed[0]!(other.now)).past).toHaveLength(3);
	});

	test('forgets what was undone when something else is done, and holds nothing that changes nothing', () => {
		const history = done(start(draft), typed[0]!(draft));
		const anew = done(undo(history), commands.setInitial(draft, 'finns-konto-pa-kundnumret'));
		expect(anew.future).toEqual([]);
		expect(
			done(start(draft), commands.setStep(draft, 'finns-konto', ['text'], 'Finns det ett konto för kunden i Identity Server?')).past,
		).toEqual([]);
	});
});

test('what is saved is what is changed, and never a loose step', () => {
	expect(filesToSave(draft, project)).toEqual([]);
	const { draft: now } = commands.removeAnswer(draft, 'finns-konto', 'vet-inte-adressen');
	expect(Object.keys(now.shelf)).toEqual(['finns-konto-pa-kundnumret']);
	const [saved, ...more] = filesToSave(now, project);
	expect(more).toEqual([]);
	expect(saved).toMatchObject({ path: 'machines/elweb/inloggning.ts', before: project.get('machines/elweb/inloggning.ts') });
	expect(saved!.text).not.toContain('finns-konto-pa-kundnumret');
});

test('the outline counts the answers that lead to a step, and tells its way in labels', () => {
	const { tree: first, shelf } = outlineOf(draft);
	expect(first).toMatchObject({ state: 'finns-konto', led: 0, way: [], again: false });
	const [ja, nej, unknown] = first.rows;
	expect(ja!.entry).toMatchObject({ state: 'vad-star-under-roller', led: 2, again: false, way: ['Ja, det finns ett konto'] });
	expect(nej!.entry.led).toBe(2);
	expect(unknown!.entry.rows[0]!.entry).toMatchObject({ again: true, rows: [] });
	expect(shelf).toEqual([]);
});

describe('a statement that waited for a place', () => {
	const list = 'content/kallan/elweb.yml';
	const unplaced = new Map([
		...project,
		[list, '- id: E3.4\n  says: Sök först.\n  unplaced: true\n- id: E3.5\n  says: Sök sedan.\n  unplaced: true\n'],
	]);

	test('has one when a step that cites it is saved, and its list says nothing of it', () => {
		const { draft: citing } = commands.standOn(draft, outcome, 'source', ['E3.4']);
		const saved = filesToSave(citing, unplaced).find(({ path }) => path === list);
		expect(saved?.text).toMatch(/^- id: E3\.4\n {2}says: Sök först\.\n- id: E3\.5\n/);
	});
});

describe('a practice call', () => {
	const way = [{ answer: 'nej', ask: 'Har du ett konto?', finds: '”Nej.”', why: 'Det finns inget konto.' }];
	const call = { title: 'Aldrig haft: konto', level: 'latt', who: 'Kunden', opening: 'Hej!', way, outcome } as const;

	test('of a way holds against its schema, is laid out as content is, and lies in the area', async () => {
		const { files } = commands.newPractice(draft, call, project).draft;
		const [[path = '', text = ''] = []] = Object.entries(files);
		expect(path).toBe('content/ovningar/elweb/aldrig-haft-konto-2.yml');
		expect(KINDS.exercises.schema.safeParse(parse(text)).error).toBeUndefined();
		expect(parse(text)).toMatchObject({ tree: 'elweb/inloggning', path: [{ answer: 'nej' }], outcome });
		expect(await formatted(text, 'yaml')).toBe(text);
	});
});
