import { fc } from '../random.ts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/import/read/read.ts';
import { isRefusal } from '../../src/import/read/refuse.ts';
import { docx, document, p, pack } from './docx.ts';

/** What is told of a file; undefined where it is read. Anything but a refusal is a fault of ours, and thrown on. */
function refusalOf(bytes: Uint8Array, name = 'rutin.docx'): string | undefined {
	try {
		readDocument({ name, bytes });
		return undefined;
	} catch (error) {
		if (isRefusal(error)) return error.message;
		throw error;
	}
}

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A zip whose list says that its file is 400 MB when unpacked. */
function bomb(): Uint8Array {
	const bytes = docx(p('a'));
	const list = new DataView(bytes.buffer);
	for (let at = 0; at < bytes.length - 4; at++) if (list.getUint32(at, true) === 0x02014b50) list.setUint32(at + 24, 400_000_000, true);
	return bytes;
}

describe('a document that cannot be read is refused in a sentence', () => {
	test.each([
		['the old format', Uint8Array.from([...OLE, ...utf16('WordDocument')]), 'gamla format'],
		['a password', Uint8Array.from([...OLE, ...utf16('EncryptedPackage')]), 'lösenord'],
		['a text by the name of a Word file', strToU8('Ring kunden.'), 'inget Word-dokument'],
		['a PDF', strToU8('%PDF-1.7'), 'PDF'],
		['RTF', strToU8('{\\rtf1'), 'RTF'],
		['nothing', new Uint8Array(), 'tom'],
		['a program', Uint8Array.from([0x4d, 0x5a, 0, 0, 1]), 'går inte att läsa'],
		['a zip of something else', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'inget Word-dokument'],
		['half a zip', docx(p('a')).slice(0, 60), 'skadad'],
		['a zip bomb', bomb(), '300 MB'],
		['a name that leads out', pack({ 'word/document.xml': document(p('a')), 'word/../../out.xml': '<a/>' }), 'sökväg'],
		['an entity', docx(p('&lol;')).slice(), 'skadad'],
		['a declared entity', pack({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY lol "lol">]>${document(p('&lol;'))}` }), 'entiteter'],
		[
			'an entity of a file',
			pack({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${document(p('&x;'))}` }),
			'entiteter',
		],
		['elements without end', docx('<w:sdt><w:sdtContent>'.repeat(900) + p('a') + '</w:sdtContent></w:sdt>'.repeat(900)), 'nivåer'],
		['a text without words', docx(''), 'ingen text'],
	])('%s', (_, bytes, says) => {
		expect(refusalOf(bytes)).toContain(says);
	});
});

describe('a document that was tampered with', () => {
	const whole = unzipSync(readFileSync('tests/import/documents/elweb.docx'));
	const names = Object.keys(whole);

	test('is read or refused, whatever part is cut, gone, doubled or swapped', () => {
		const part = fc.constantFrom(...names);
		fc.assert(
			fc.property(
				fc.constantFrom('cut', 'gone', 'doubled', 'swapped'),
				part,
				part,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(how, a, b, share) => {
					const parts = { ...whole };
					const bytes = parts[a]!;
					if (how === 'gone') Reflect.deleteProperty(parts, a);
					if (how === 'cut') parts[a] = bytes.slice(0, Math.floor(bytes.length * share));
					if (how === 'doubled') parts[a] = Uint8Array.from([...bytes.slice(0, 50_000), ...bytes.slice(0, 50_000)]);
					if (how === 'swapped') [parts[a], parts[b]] = [parts[b]!, bytes];
					const said = refusalOf(zipSync(parts, { level: 0 }));
					expect(said ?? 'Läst.').toMatch(/^[A-ZÅÄÖ].*\.$/s);
				},
			),
			{ numRuns: 60 },
		);
	});

	test('is read or refused, whatever bytes are changed', () => {
		const bytes = readFileSync('tests/import/documents/omdirekt.docx');
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), (changes) => {
				const changed = Uint8Array.from(bytes);
				for (const [at, byte] of changes) changed[at] = byte;
				expect(refusalOf(changed) ?? 'Läst.').toMatch(/\.$/);
			}),
			{ numRuns: 100 },
		);
	});

	test('is read where one paragraph is 10 MB', { timeout: 60_000 }, () => {
		expect(refusalOf(docx(p('Ring kunden nu. '.repeat(650_000))))).toBeUndefined();
	});
});
