import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/edit/draft.ts';
import * as commands from '../../src/edit/commands.ts';
import { readTree, printTree } from '../../src/edit/print.ts';
import { filesToSave } from '../../src/edit/saved.ts';
import { baseNow } from '../../src/owner/trees/baseNow.ts';
import type { Store } from '../../src/owner/save/store.ts';
import { filed, draftOf } from '../edit/trees.ts';

const { name: PATH, text: TEXT, tree } = filed.find(({ name }) => name.endsWith('elweb/inloggning.ts'))!;
const MAIL = 'content/mallar/elweb/hej.md';
const project = new Map([
	[PATH, TEXT],
	[MAIL, 'Hej\n'],
]);
const said = (words: string) => (draft: Draft) => commands.setStep(draft, 'finns-konto', ['text'], words).draft;
const [mine, theirs] = [said('Finns det?')(draftOf(tree)), said('Har kunden ett konto?')(draftOf(tree)).tree];
const storeOf = (files: [string, string][]): Store => ({
	read: (paths) => Promise.resolve(new Map(files.filter(([path]) => paths.includes(path)))),
	write: () => Promise.resolve(''),
});

describe('a draft, where it is to be saved', () => {
	test('is saved as it is where nothing has moved', async () => {
		const fitted = await baseNow(mine, project, storeOf([...project]));
		expect(fitted).toMatchObject({ draft: mine, clashes: [] });
		expect(filesToSave(fitted.draft, fitted.base)).toEqual(filesToSave(mine, project));
	});

	test('takes in what another has changed in the tree, and tells what both have', async () => {
		const other = commands.setStep(draftOf(tree), 'finns-konto', ['help'], 'Sök på kundnumret.').draft.tree;
		const merged = await baseNow(mine, project, storeOf([[PATH, printTree(TEXT, other)]]));
		expect(merged.clashes).toEqual([]);
		const [saved] = filesToSave(merged.draft, merged.base);
		expect(saved?.before).toBe(printTree(TEXT, other));
		const read = readTree(saved?.text ?? '');
		expect('tree' in read && read.tree.states['finns-konto']?.meta).toMatchObject({ text: 'Finns det?', help: 'Sök på kundnumret.' });
		const clash = await baseNow(mine, project, storeOf([[PATH, printTree(TEXT, theirs)]]));
		expect(clash.clashes).toHaveLength(1);
	});

	test('is not saved over a file that another has changed, or has made meanwhile', async () => {
		const withMail = { ...mine, files: { [MAIL]: 'Mitt\n', 'content/mallar/elweb/ny.md': 'Ny\n' } };
		await expect(baseNow(withMail, project, storeOf([[MAIL, 'Deras\n']]))).rejects.toThrow(/hej\.md har ändrats av någon annan/);
		await expect(baseNow(withMail, project, storeOf([['content/mallar/elweb/ny.md', 'Deras\n']]))).rejects.toThrow(/ny\.md finns redan/);
		await expect(baseNow(mine, project, storeOf([[PATH, 'trasig']]))).rejects.toThrow(/går inte att läsa/);
	});
});
