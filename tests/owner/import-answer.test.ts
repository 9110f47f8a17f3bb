import { fc } from '../random.ts';
import { unzipSync, zipSync } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { answering, told } from '../../src/owner/import/answer.ts';
import { knownArea, knownIn } from '../../src/owner/import/known.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const known = knownIn(content);
const area = JSON.parse(JSON.stringify(knownArea('elweb', { ...content, trees: readTrees(ORGANISATIONS).trees })));
const choices = { area: 'bostad', name: 'Bostad', pictures: [1, 2], texts: [] };

/** What the page would be shown of bytes: the files of a new area and of a next version, or a sentence. */
function shownOf(name: string, bytes: Uint8Array): { files: string[]; account?: string; sentence?: string } {
	const ask = answering();
	try {
		ask.read({ source: { name, bytes } });
		const { files, account } = ask.area({ known, choices });
		ask.next({ known, area, choices: { day: '2026-11-26' } });
		return { files: files.map(([path]) => path), account };
	} catch (error) {
		return { files: [], sentence: told(error) };
	}
}

describe('the worker of the import’s page', { timeout: 120_000 }, () => {
	test.each(globSync('tests/import/documents/*').sort())('gives what is shown, and it survives the way to the page: %s', (file) => {
		const ask = answering();
		ask.read({ source: { name: file, bytes: readFileSync(file) } });
		const preview = ask.area({ known, choices });
		expect(structuredClone(preview)).toEqual(preview);
		expect(preview.isWhole).toBe(true);
		const next = ask.next({ known, area, choices: { day: '2026-11-26' } });
		expect(structuredClone(next)).toEqual(next);
		const packed = unzipSync(ask.zip({ files: preview.files }));
		expect(Object.keys(packed)).toEqual(preview.files.map(([path]) => path));
	});

	test('gives a Swedish sentence, and no file, whatever of a document is cut, gone or changed', () => {
		const whole = readFileSync('tests/import/documents/elweb.docx');
		const parts = unzipSync(whole);
		const names = Object.keys(parts);
		const broken = fc.oneof(
			fc.nat(whole.length - 1).map((end) => whole.subarray(0, end)),
			fc.tuple(fc.constantFrom(...names), fc.nat(5000)).map(([name, end]) => zipSync({ ...parts, [name]: parts[name]!.slice(0, end) })),
			fc
				.constantFrom(...names)
				.map((name) => zipSync(Object.fromEntries(names.filter((one) => one !== name).map((one) => [one, parts[one]!])))),
			fc.uint8Array({ maxLength: 400 }),
		);
		fc.assert(
			fc.property(broken, (bytes) => {
				const { files, account, sentence } = shownOf('rutin.docx', bytes);
				if (sentence === undefined) return files.length > 3 && /ord finns i området/.test(account ?? '');
				return files.length === 0 && /^\p{Lu}[^]*[.)]$/u.test(sentence) && !/undefined|TypeError|is not/.test(sentence);
			}),
			{ numRuns: 80 },
		);
	});

	test('forgets a document when the next cannot be read', () => {
		const ask = answering();
		ask.read({ source: { text: '1. Konto\nRing.\n2. Ticket\nSkapa den.' } });
		expect(() => ask.read({ source: { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') } })).toThrow('PDF');
		expect(() => ask.area({ known, choices })).toThrow('Inget dokument är läst.');
	});

	test('takes a picture that stands twice along once', () => {
		const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
		const html = `<h1>Konto</h1><p>Ring.</p><img src="data:image/png;base64,${picture}" alt="Knappen"><h1>Ticket</h1><p>Skapa.</p><img src="data:image/png;base64,${picture}">`;
		const ask = answering();
		ask.read({ source: { html } });
		const { pictures, files } = ask.area({ known, choices: { ...choices, pictures: [1] } });
		expect(pictures.map(({ nth, alt }) => [nth, alt])).toEqual([[1, 'Knappen']]);
		expect(files.filter(([path]) => path.endsWith('.png'))).toHaveLength(1);
		const pages = files.filter(([path]) => path.endsWith('.mdx')).map(([, text]) => String(text));
		expect(pages.filter((text) => text.includes('./bilder/bild-1.png'))).toHaveLength(2);
	});
});
