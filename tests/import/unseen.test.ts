import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import { readDocument, type Source } from '../../src/import/read/read.ts';
import { wordsOf } from '../../src/import/read/words.ts';
import { planArea } from '../../src/import/write/plan.ts';
import { NOTHING } from './known.ts';
import { htmlOf, markdownFrom, pieces, wordsSaid, type Piece } from './unseen.ts';
import { wordFile } from './unseenWord.ts';

const RUNS = { numRuns: 150 };
/** Every piece has words of its own, so that one that is lost is missed whatever else says. */
const counted = (all: readonly string[]) => all.toSorted().join(' ');

function heldOf(source: Source) {
	const document = readDocument(source);
	const { account, files } = planArea(document, NOTHING, { area: 'prov', pictures: [] });
	const written = [...files.values()].filter((file) => typeof file === 'string').join('\n');
	return { document, account, written: new Set(wordsOf(written)) };
}

/** What is wrong with how a document came in. */
function faultsIn(source: Source, said: readonly string[]): string[] {
	const { document, account, written } = heldOf(source);
	const lost = said.filter((word) => !written.has(word));
	return [
		...(account.missing.length > 0 ? [`account: ${account.missing.join(' ')}`] : []),
		...(lost.length > 0 ? [`in no file: ${lost.join(' ')}`] : []),
		...(counted(said.filter((word) => !document.words.includes(word))) === '' ? [] : ['the account itself does not know a word']),
	];
}

describe('a document that nobody has seen comes in with every word', () => {
	/** A document with some text: one that has only headings is refused. */
	const any = (form: 'word' | 'html' | 'markdown') =>
		fc
			.tuple(fc.array(pieces(form), { maxLength: 9 }), fc.array(pieces(form), { maxLength: 9 }))
			.map(([before, after]): Piece[] => [...before, { kind: 'paragraph' }, ...after]);

	test('as Word and as LibreOffice write it', () => {
		fc.assert(
			fc.property(any('word'), fc.boolean(), (list, isLibre) => {
				const { bytes, said } = wordFile(list, isLibre);
				expect(faultsIn({ name: 'a.docx', bytes }, said)).toEqual([]);
			}),
			RUNS,
		);
	});

	test.each(['word', 'sharepoint', 'confluence'] as const)('as it is pasted from %s', (from) => {
		fc.assert(
			fc.property(any('html'), (list) => {
				expect(faultsIn({ html: htmlOf(list, from) }, wordsSaid(list))).toEqual([]);
			}),
			RUNS,
		);
	});

	test('as Markdown', () => {
		fc.assert(
			fc.property(any('markdown'), (list) => {
				expect(faultsIn({ name: 'a.md', bytes: new TextEncoder().encode(markdownFrom(list)) }, wordsSaid(list))).toEqual([]);
			}),
			RUNS,
		);
	});
});

test.each([
	['SmartArt', 'smartArt', 'SmartArt'],
	['an embedded sheet', 'object', 'objekt'],
	['another file', 'altChunk', 'annan fil'],
	['an old picture', 'emf', 'EMF'],
] as const)('what cannot be read is named among anything else: %s', (_, kind, word) => {
	fc.assert(
		fc.property(fc.array(pieces('word'), { maxLength: 5 }), (list) => {
			const { bytes } = wordFile([{ kind: 'paragraph' } satisfies Piece, ...list, { kind }], false);
			expect(readDocument({ name: 'a.docx', bytes }).unread.join(' ')).toContain(word);
		}),
		{ ...RUNS, numRuns: 30 },
	);
});
