import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { docx, numbered, p, part, relations } from '../../import/docx.ts';
import type { Files } from './editor.ts';

export const PAGE = '/admin/importera/';

/** The account of words where none is missing. */
export const WHOLE = /^([\d ]+) av \1 ord finns i området\.$/;

/** What tells the project's folder from another. */
export const PROJECT: Files = { 'machines/tree.ts': readFileSync('machines/tree.ts', 'utf8'), 'content/rutiner/elweb/index.mdx': '' };

/** A routine of one page, as a third organisation would have it. */
const HEAD = (text: string) => p(text, '<w:pStyle w:val="Rubrik1"/>');
export const LIBRARY = docx(
	[
		HEAD('Reservationer'),
		p('Om boken är utlånad reserverar vi den åt låntagaren.'),
		p('Finns boken på ett annat bibliotek beställer vi den därifrån.'),
		p('Avgifter: fakturan@biblioteket.example'),
		HEAD('Försenade böcker'),
		p('Påminn låntagaren efter 14 dagar:'),
		numbered('skicka ett mejl', 1),
		numbered('ring om boken är reserverad av någon annan', 1),
		p('Avgiften är ???? kronor.'),
	].join(''),
	{
		'word/styles.xml': part('styles', '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>'),
		'word/_rels/document.xml.rels': relations(['styles', 'styles.xml']),
	},
);

/** Gives a document: a file of the project, or one that is made. */
export async function give(page: Page, file: string | { name: string; bytes: Uint8Array }) {
	const given =
		typeof file === 'string' ? file : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
	await page.getByLabel('Välj en fil').setInputFiles(given);
}

/** Names a new area where a name is given, and asks what the document would come to. */
export async function look(page: Page, name?: string) {
	if (name) await page.getByLabel('Vad ska området heta?').fill(name);
	await page.getByRole('button', { name: 'Visa vad det blir' }).click();
	await expect(page.getByRole('heading', { name: '3. Så blir det' })).toBeVisible();
}

/** What the page says that went wrong. */
export const fault = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });
