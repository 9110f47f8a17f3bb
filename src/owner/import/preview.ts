import type { Document } from '../../import/read/blocks.ts';
import { accountInWords } from '../../import/read/words.ts';
import type { Change } from '../../import/read/readings.ts';
import { differing } from '../../import/write/open.ts';
import type { Plan } from '../../import/write/plan.ts';
import { answersTo, MOST } from '../../import/write/treeOf.ts';
import type { AreaPreview, ChangeShown, Reading } from './asks.ts';

/** What is shown of a plan. */
export function previewOf({ unread }: Document, plan: Plan): AreaPreview {
	const { account, sections, addresses, open, pages, files } = plan;
	return {
		account: accountInWords(account),
		isWhole: account.missing.length === 0,
		statements: sections.flatMap(({ statements }) => statements).length,
		unread,
		pictures: plan.pictures.flatMap(({ nth, alt, bytes, name }) => (bytes ? [{ nth, alt, src: dataOf(name, bytes) }] : [])),
		found: addresses.found.map(({ kind, name, addresses: all }) => ({ kind, name, addresses: all })),
		known: addresses.known.filter(({ address }, i, all) => all.findIndex((other) => other.address === address) === i),
		nameless: addresses.nameless,
		open: open.map(({ id, question, said }) => ({ id, question, said })),
		questions: pages
			.filter(({ conditions }) => conditions.length > 0)
			.map(({ title, conditions }) => ({ title, answers: answersTo(conditions), more: Math.max(0, conditions.length - MOST) })),
		files: [...files],
	};
}

/** A change with what both readings have before and after it apart. */
export function changeShown({ nth, before, after }: Change): ChangeShown {
	const { start, end } = differing(before, after);
	const cut = (text: string): Reading => {
		const words = text.split(/\s+/);
		const [own, last] = [words.slice(start, words.length - end), words.slice(words.length - end)];
		return [words.slice(0, start).join(' '), own.join(' '), last.join(' ')];
	};
	return { nth, before: cut(before), after: cut(after) };
}

/** A picture as an address that a page may show under the site's policy. */
function dataOf(name: string, bytes: Uint8Array): string {
	const ending = (/\.(\w+)$/.exec(name)?.[1] ?? 'png').toLowerCase();
	const letters = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) =>
		String.fromCharCode(...bytes.subarray(i * PIECE, (i + 1) * PIECE)),
	);
	return `data:image/${ending === 'jpg' ? 'jpeg' : ending};base64,${btoa(letters.join(''))}`;
}

/** As many bytes as a function takes arguments anywhere. */
const PIECE = 8_192;
