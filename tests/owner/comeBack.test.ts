import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setStep } from '../../src/edit/commands.ts';
import { printTree, readTree } from '../../src/edit/print.ts';
import { comeBack } from '../../src/owner/trees/comeBack.ts';

const PATH = 'machines/elweb/inloggning.ts';
const text = readFileSync(`tests/organisations/${PATH}`, 'utf8');
const read = readTree(text);
if (!('tree' in read)) throw new Error('The tree cannot be read.');
const first = { tree: read.tree, shelf: {}, files: {} };
const projectWith = (now: string) => ({ files: new Map([[PATH, now]]), others: new Map<string, number>() });
const changed = (state: string, words: string) => setStep(first, state, ['text'], words).draft;
const kept = (draft: typeof first) => ({ base: { [PATH]: text }, draft, at: { state: '' }, time: '' });

test('a draft is gone on with as it was where nobody has changed the tree', () => {
	const draft = changed('finns-konto', 'Finns det ett konto?');
	expect(comeBack(kept(draft), projectWith(text))).toEqual({ draft, said: '' });
});

test('what somebody else has changed meanwhile is not taken back by an old draft', () => {
	const theirs = printTree(text, changed('vet-kunden-hur', 'Vet kunden hur?').tree);
	const { draft, said } = comeBack(kept(changed('finns-konto', 'Finns det ett konto?')), projectWith(theirs));
	expect(draft.tree.states['vet-kunden-hur']?.meta).toMatchObject({ text: 'Vet kunden hur?' });
	expect(draft.tree.states['finns-konto']?.meta).toMatchObject({ text: 'Finns det ett konto?' });
	expect(said).toBe('Någon annan har ändrat trädet sedan du var här. Ändringen är med i ditt utkast.');
});

test('where both have changed the same, the draft holds and says so', () => {
	const theirs = printTree(text, changed('finns-konto', 'Har kunden ett konto?').tree);
	const { draft, said } = comeBack(kept(changed('finns-konto', 'Finns det ett konto?')), projectWith(theirs));
	expect(draft.tree.states['finns-konto']?.meta).toMatchObject({ text: 'Finns det ett konto?' });
	expect(said).toContain('gäller ditt');
});
