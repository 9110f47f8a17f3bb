import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAFT } from '../../src/import/write/mark.ts';
import { fromFile, toFile } from '../../src/owner/editor/format.ts';
import { shapeOf } from '../../src/owner/editor/forms.ts';
import { KINDS, type Kind } from '../../src/model/kinds.ts';

const kinds = Object.keys(KINDS) as Kind[];

describe('What the editor writes', () => {
	test.each(kinds)('is what it read, in every file of %s', (kind) => {
		const shape = shapeOf(kind);
		const files = globSync(KINDS[kind].pattern, { cwd: `content/${KINDS[kind].folder}` });
		for (const file of files) {
			const text = readFileSync(`content/${KINDS[kind].folder}/${file}`, 'utf8');
			expect(toFile(fromFile(text, shape), shape), file).toBe(text);
		}
	});

	const contact = "# Vem som svarar\nname: 'Mirakel' # kort\nrole: Tar emot.\nemails: [a@x.se, b@x.se]\nsource: [O0.2]\n";
	const shape = shapeOf('contacts');

	test('differs only where something was changed: comments, quotation marks and lists stay', () => {
		const held = { ...fromFile(contact, shape), emails: ['a@x.se', 'c@x.se'] };
		expect(toFile(held, shape)).toBe(contact.replace('b@x.se', 'c@x.se'));
	});

	test('has no key for what was left empty, and keeps one that was empty', () => {
		expect(toFile({ name: 'A', role: 'B', emails: [], source: ['O0.2'] }, shape)).toBe('name: A\nrole: B\nsource: [O0.2]\n');
		const empty = contact.replace('[a@x.se, b@x.se]', '[]');
		expect(toFile(fromFile(empty, shape), shape)).toBe(empty);
	});

	test('fetches the components that the text uses', () => {
		const pages = shapeOf('actions');
		const held = fromFile('---\ntitle: A\nsource: [E1.1]\n---\n\n1. Gå.\n', pages);
		const body = '1. Öppna <System id="cab" /> och sök <Term id="konto">kontot</Term>.';
		expect(toFile({ ...held, body }, pages)).toBe(
			`---\ntitle: A\nsource: [E1.1]\n---\n\nimport { System, Term } from '#parts';\n\n${body}\n`,
		);
	});

	test('leaves out that a page is a draft once it is marked as reviewed, and nothing else of it', () => {
		const pages = shapeOf('docs');
		const page = (reviewed: string, mark: string) =>
			`---\ntitle: A\n${reviewed}source: [E1.1]\n---\n\nimport { Tree } from '#parts';\n\n${mark}<Tree id="a/b" />\n\n## Så står det i dokumentet\n\nRing.\n`;
		const held = fromFile(page('', `${DRAFT}\n\n`), pages);
		expect(toFile(held, pages)).toBe(page('', `${DRAFT}\n\n`));
		const text = toFile({ ...held, reviewed: '2026-11-27' }, pages);
		expect(text).toBe(page('', '').replace('source: [E1.1]', 'source: [E1.1]\nreviewed: 2026-11-27'));
	});

	test('keeps the form of each item where items differ', () => {
		const text = 'findings:\n  - ask: Vad?\n    finds: Det.\n';
		const calls = shapeOf('exercises');
		const held = fromFile(text, calls) as { findings: unknown[] };
		held.findings.push({ form: 'look', look: 'CAB', finds: 'Inget.', ask: '' });
		expect(toFile(held, calls)).toBe(`${text}  - look: CAB\n    finds: Inget.\n`);
	});
});
