import { nextVersion } from '../../import/next/version.ts';
import type { Document } from '../../import/read/blocks.ts';
import { readDocument } from '../../import/read/read.ts';
import { changesIn } from '../../import/read/readings.ts';
import { isRefusal, refuse } from '../../import/read/refuse.ts';
import { typedHeadings } from '../../import/read/typed.ts';
import { accountInWords } from '../../import/read/words.ts';
import { planArea } from '../../import/write/plan.ts';
import { zipped } from '../disk/zipped.ts';
import type { AskName, Asks } from './asks.ts';
import { changeShown, previewOf } from './preview.ts';

type Answers = { [Name in AskName]: (ask: Asks[Name]['ask']) => Asks[Name]['answer'] };

/** What answers the page: it keeps the document that was read last. */
export function answering(): Answers {
	let document: Document | undefined;
	const read = () => document ?? refuse('Inget dokument är läst. Välj en fil, eller klistra in texten.');
	return {
		read({ source }) {
			document = undefined;
			document = readDocument(source);
			return {
				title: document.title,
				changes: changesIn(document).map(changeShown),
				headings: typedHeadings(document).map(({ text: title }, i) => ({ nth: i + 1, title })),
			};
		},
		area: ({ known, choices }) => previewOf(read(), planArea(read(), known, choices)),
		next({ known, area, choices }) {
			const { findings, account, files, changed, ...told } = nextVersion(read(), area, known, choices);
			const language = findings.flatMap((finding) => (finding.kind === 'språk' ? [finding] : []));
			const whole = { account: accountInWords(account), isWhole: account.missing.length === 0 };
			return {
				...told,
				...whole,
				language: language.map(({ id, was, is }) => ({ id, was, is })),
				files: [...files],
				changed: [...changed],
			};
		},
		zip: ({ files }) => zipped(files),
	};
}

/** What is told of an error: a refusal as it is, and what nobody foresaw with what to do. */
export function told(error: unknown): string {
	if (isRefusal(error)) return error.message;
	const why = error instanceof Error ? error.message : String(error);
	return `Dokumentet gick inte att läsa, och inget är skrivet. Öppna det i Word, spara en kopia och försök igen. (${why})`;
}
