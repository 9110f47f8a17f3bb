import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/check/check.ts';
import { projectAt } from '../../src/check/disk.ts';
import { addAnswer, insertStep, removeAnswer } from '../../src/edit/commands.ts';
import type { Draft } from '../../src/edit/draft.ts';
import { judge } from '../../src/edit/judge.ts';
import { lineDiff } from '../../src/diff/lines.ts';
import { projectWith } from './printed.ts';
import { allTrees } from '../trees.ts';

const TODAY = '2026-11-26';
const project = projectAt(process.cwd());
const draftOf = (id: string): Draft => ({ tree: allTrees.find((one) => one.id === id)!.config, shelf: {}, files: {} });
const walked = allTrees.filter(({ id }) => judge(project, changedLabel(id), TODAY).effects.exercises.length > 0);

/** A tree whose first question is asked in other words. */
function changedLabel(id: string): Draft {
	const draft = draftOf(id);
	const tree = structuredClone(draft.tree);
	Object.assign(tree.states[tree.initial]!.meta, { text: 'Något annat?' });
	return { ...draft, tree };
}

/** A question put in before the first answer's step, which leads on by its first answer; the second ends the call elsewhere. */
function questionPutIn(id: string): Draft {
	const draft = draftOf(id);
	const { initial, states } = draft.tree;
	const [answer = ''] = Object.keys((states[initial] as { on: object }).on);
	const put = insertStep(draft, initial, answer, { kind: 'question', words: 'Är det verkligen så?' }, 'Ja, så är det');
	return addAnswer(put.draft, put.at.state, 'Nej, inte alls', { kind: 'outcome', words: 'Gör något annat' }).draft;
}

describe('the practice calls that a draft concerns', () => {
	test('go the same way where only words have changed', () => {
		expect(walked.length).toBeGreaterThan(5);
		for (const { id } of walked) {
			const { exercises } = judge(project, changedLabel(id), TODAY).effects;
			expect(new Set(exercises.map(({ now }) => now)), id).toEqual(new Set(['same way']));
		}
	});

	test('no longer fit where an answer is gone, and are not mended by another', () => {
		const { tree } = draftOf('elweb/inloggning');
		const { draft } = removeAnswer({ tree, shelf: {}, files: {} }, tree.initial, 'ja');
		const { exercises } = judge(project, draft, TODAY).effects;
		expect(exercises.filter(({ now }) => now === 'no longer fits').length).toBeGreaterThan(0);
		expect(exercises.filter(({ mend }) => mend !== undefined)).toEqual([]);
	});

	test.each(walked)('$id: those that a question put in broke are made right, and nothing else of their file changes', ({ id }) => {
		const draft = questionPutIn(id);
		const broken = judge(project, draft, TODAY).effects.exercises.filter(({ now }) => now === 'no longer fits');
		const mended = Object.fromEntries(broken.flatMap(({ file, mend }) => (mend === undefined ? [] : [[file, mend]])));
		expect(Object.keys(mended)).toEqual(broken.map(({ file }) => file));
		for (const [file, text] of Object.entries(mended)) {
			const [gone, come] = lineDiff(project.files.get(file)!.split('\n'), text.split('\n'));
			expect([gone, come.length], file).toEqual([[], 2]);
		}
		const { problems } = checkProject(projectWith(project, { ...draft, files: mended }), TODAY);
		expect(problems.filter(({ file }) => file.startsWith('content/ovningar/'))).toEqual([]);
	});
});
