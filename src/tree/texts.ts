import type { TreeConfig } from '../../machines/tree.ts';
import { called } from '../model/called.ts';
import { jsonOf } from '../model/json.ts';
import { MARKUP } from '../model/markup.ts';
import type { Fault } from './fault.ts';
import { stepState } from './schema.ts';

/** How long a text may be, in characters, by the key that it stands under; longer ones push the answers out of sight. */
const LONGEST: Record<string, number> = {
	label: 120,
	text: 300,
	title: 160,
	means: 300,
	what: 300,
	help: 600,
	alt: 300,
	caption: 160,
	rows: 80,
};
const LONGEST_LINE = 400;
/** A field, and the beginnings of lines that are headings and lists elsewhere: shown here as they stand. */
const LEFT = /\{\{|^\s*(?:#|[-*] |\d+\. )/m;

/**
 * What is wrong in the texts of a tree: markup, which is shown as it stands, blanks alone, and texts that are too long to read in a call.
 */
export function checkTreeTexts({ states }: TreeConfig): Fault[] {
	return Object.entries(states).flatMap(([state, step]) =>
		textsIn(step, []).flatMap(({ path, text }) => {
			const message = faultOf(
				text,
				path.findLast((key) => !/^\d+$/.test(key)) ?? '',
				called(
					path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
					jsonOf(stepState),
				),
			);
			return message ? [{ state, path, message }] : [];
		}),
	);
}

function faultOf(text: string, key: string, name: string): string | undefined {
	const most = LONGEST[key] ?? LONGEST_LINE;
	const [markup] = MARKUP.exec(text) ?? LEFT.exec(text) ?? [];
	if (markup) return `"${markup.trim()}" visas som det står: ett träd har bara ren text. Ta bort det.`;
	if (!text.trim() && key !== 'rows') return `Uppgiften ${name} är tom. Fyll i den, eller ta bort den.`;
	if (text.includes('\n')) return `Uppgiften ${name} har en radbrytning, som inte syns. Ta bort den, eller dela texten i två.`;
	return text.length > most
		? `Texten ”${text.slice(0, 40)} …” är ${text.length} tecken lång. Högst ${most} är tillåtet: korta den.`
		: undefined;
}

/** Every text of a step that a reader sees, by its path; names of other files are none. */
function textsIn(value: unknown, path: string[]): { path: string[]; text: string }[] {
	if (typeof value === 'string') return SEEN.has(path.findLast((key) => !/^\d+$/.test(key)) ?? '') ? [{ path, text: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

const SEEN = new Set(['text', 'help', 'hints', 'title', 'case', 'label', 'means', 'what', 'alt', 'caption', 'rows']);
